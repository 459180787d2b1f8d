// Dates as numbers, against the calendar of the machine. 日期与天数互换，与系统日历对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, monthNumber } from '@/model/calendar/day-number';

const days = fc.integer({ min: -800_000, max: 800_000 });

describe('dayNumber()', () => {
  it('counts from 1 January 1970', () => {
    expect(dayNumber({ year: 2011, month: 12, day: 10 })).toBe(15318);
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  });

  it('undoes calendarDay(), and agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = calendarDay(number);
        expect(dayNumber(date)).toBe(number);
        const other = new Date(number * 86_400_000);
        expect(date).toEqual({
          year: other.getUTCFullYear(),
          month: other.getUTCMonth() + 1,
          day: other.getUTCDate(),
        });
      }),
    );
  });

  it('names a day that does not exist', () => {
    expect(() => dayNumber({ year: 2011, month: 13, day: 1 })).toThrow(
      'month must be at most 12, got 13',
    );
    expect(() => dayNumber({ year: 2011, month: 2, day: 29 })).toThrow(
      'day must be at most 28, got 29',
    );
    expect(() => dayNumber({ year: 2011, month: 2, day: 0 })).toThrow('day must be at least 1');
    expect(() => dayNumber({ year: NaN, month: 2, day: 1 })).toThrow('year must be a whole number');
  });
});

describe('calendarDay()', () => {
  it('names what is no day number', () => {
    expect(calendarDay(15318)).toEqual({ year: 2011, month: 12, day: 10 });
    expect(() => calendarDay(0.5)).toThrow('days must be a whole number, got 0.5');
  });
});

describe('monthNumber()', () => {
  it('is one more in the next month, also over the new year', () => {
    expect(monthNumber(15318)).toBe(503);
    expect(monthNumber(dayNumber({ year: 2012, month: 1, day: 1 }))).toBe(504);
    expect(monthNumber(-1)).toBe(-1);
  });

  it('never falls from one day to the next', () => {
    fc.assert(
      fc.property(days, (number) => {
        const step = monthNumber(number + 1) - monthNumber(number);
        expect(step === 0 || step === 1).toBe(true);
      }),
    );
  });
});
