// The discount at which a year at once is worth as much as months. 年付盈亏平衡。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenDiscountRatio, keptMonths } from '@/model/tariff/billing-period';

const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 36 });

describe('keptMonths()', () => {
  it('is the geometric sum', () => {
    expect(keptMonths(0.9, 12)).toBeCloseTo((1 - 0.9 ** 12) / 0.1, 12);
    expect([keptMonths(1, 12), keptMonths(0, 12)]).toEqual([12, 1]);
  });

  it('lies between one month and all, and rises with loyalty', () => {
    fc.assert(
      fc.property(ratio, length, (kept, months) => {
        const expected = keptMonths(kept, months);
        expect(expected >= 1 && expected <= months).toBe(true);
        expect(keptMonths(Math.min(1, kept + 0.01), months)).toBeGreaterThanOrEqual(expected);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => keptMonths(1.1, 12)).toThrow('monthlyKeptRatio must be between 0 and 1, got 1.1');
    expect(() => keptMonths(0.5, 0)).toThrow('periodMonths must be at least 1, got 0');
    expect(() => keptMonths(0.5, 1.5)).toThrow('periodMonths must be a whole number, got 1.5');
  });
});

describe('breakEvenDiscountRatio()', () => {
  it('makes both ways of paying earn the same', () => {
    fc.assert(
      fc.property(ratio, length, (kept, months) => {
        const expected = keptMonths(kept, months);
        const discount = breakEvenDiscountRatio(expected, months);
        expect(discount >= 0 && discount < 1).toBe(true);
        expect(months * (1 - discount)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('allows no discount to customers who never leave', () => {
    expect(breakEvenDiscountRatio(12, 12)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => breakEvenDiscountRatio(13, 12)).toThrow('expectedKeptMonths must be at most 12');
    expect(() => breakEvenDiscountRatio(0, 12)).toThrow('expectedKeptMonths must be above 0');
    expect(() => breakEvenDiscountRatio(1, 2.5)).toThrow('periodMonths must be a whole number');
  });
});
