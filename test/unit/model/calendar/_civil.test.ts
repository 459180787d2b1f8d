// Day counts without checks. 不做检查的天数计算。
import { describe, expect, it } from 'vitest';
import { DAYS_PER_ERA, daysFromCivil, daysOfMonth } from '@/model/calendar/_civil';

describe('daysFromCivil()', () => {
  it('counts from 1 January 1970', () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
    expect(daysFromCivil(2011, 12, 10)).toBe(15318);
    expect(daysFromCivil(1969, 12, 31)).toBe(-1);
  });

  it('comes round after 400 years', () => {
    expect(daysFromCivil(2400, 3, 1) - daysFromCivil(2000, 3, 1)).toBe(DAYS_PER_ERA);
  });

  it('counts on past the end of a month', () => {
    expect(daysFromCivil(2011, 2, 30)).toBe(daysFromCivil(2011, 3, 2));
  });
});

describe('daysOfMonth()', () => {
  it.each([
    [2012, 2, 29],
    [2011, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2011, 12, 31],
    [2011, 4, 30],
  ])('knows %i-%i', (year, month, days) => {
    expect(daysOfMonth(year, month)).toBe(days);
  });
});
