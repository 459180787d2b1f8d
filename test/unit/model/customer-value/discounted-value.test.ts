// Discounted value: increments, timing, limits. 折现客户价值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bgNbdFuturePurchases } from '@/model/customer-value/bg-nbd-purchases';
import { discountedValue, type ValuePlan } from '@/model/customer-value/discounted-value';

const PLAN: ValuePlan = {
  profitYuanPerPurchase: 10,
  periodTime: 1,
  periodCount: 2,
  discountRatio: 0.25,
  timing: 'end',
};

describe('discountedValue()', () => {
  it('discounts each period’s own purchases', () => {
    const { valueYuan, purchasesPerPeriod } = discountedValue((time) => time, PLAN);
    expect(purchasesPerPeriod).toEqual([1, 1]);
    expect(valueYuan).toBeCloseTo(8 + 6.4, 12);
    expect(discountedValue((time) => time, { ...PLAN, timing: 'start' }).valueYuan).toBeCloseTo(
      18,
      12,
    );
  });

  it('does not count purchases twice: without a discount it is all of them times the profit', () => {
    const rate = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 40 }), (perPeriod, periodCount) => {
        const plan = { ...PLAN, periodCount, discountRatio: 0 };
        const { valueYuan } = discountedValue((time) => perPeriod * time, plan);
        expect(valueYuan).toBeCloseTo(10 * perPeriod * periodCount, 8);
      }),
    );
  });

  it('is worth more the earlier the money counts', () => {
    const until = (time: number) =>
      bgNbdFuturePurchases(
        { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
        { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 },
        time,
      );
    const plan = { ...PLAN, periodTime: 4, periodCount: 13, discountRatio: 0.01 };
    const [start = NaN, middle = NaN, end = NaN] = (['start', 'middle', 'end'] as const).map(
      (timing) => discountedValue(until, { ...plan, timing }).valueYuan,
    );
    expect(start).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(end);
    expect(start / end).toBeCloseTo(1.01, 12);
    expect(middle).toBeCloseTo(Math.sqrt(start * end), 10);
  });

  it('names the bad argument', () => {
    const bad = (change: Partial<ValuePlan>) => () =>
      discountedValue((t) => t, { ...PLAN, ...change });
    expect(bad({ periodTime: 0 })).toThrow('periodTime must be above 0, got 0');
    expect(bad({ periodCount: 0 })).toThrow('periodCount must be at least 1, got 0');
    expect(bad({ discountRatio: -1 })).toThrow('discountRatio must be at least 0, got -1');
    expect(bad({ profitYuanPerPurchase: NaN })).toThrow('profitYuanPerPurchase must be finite');
    expect(bad({ timing: 'late' as 'end' })).toThrow(
      'timing must be start, middle or end, got late',
    );
    expect(() => discountedValue(() => NaN, PLAN)).toThrow(
      'purchasesUntil[0] must be finite, got NaN',
    );
  });
});
