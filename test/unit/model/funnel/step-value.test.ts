// Worth of one point and of ten percent on each step. 提高一点与提高一成的价值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageCounts } from '@/model/funnel/projection';
import { stepValue, stepValueYuan } from '@/model/funnel/step-value';

const RATIOS = [0.42, 0.2, 0.5, 0.8];
const ratios = fc.array(fc.double({ min: 0.01, max: 0.9, noNaN: true }), {
  minLength: 1,
  maxLength: 6,
});
const near = (values: readonly number[], want: readonly number[]) => {
  expect(values).toHaveLength(want.length);
  want.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 9));
};

describe('stepValue()', () => {
  it('values one point most on the lowest ratio, ten percent alike everywhere', () => {
    near(stepValue(100000, RATIOS).onePointOrders, [80, 168, 67.2, 42]);
    near(stepValue(100000, RATIOS).tenPercentOrders, [336, 336, 336, 336]);
  });

  it('values a point on a step that lets nobody through', () => {
    near(stepValue(1000, [0.5, 0]).onePointOrders, [0, 5]);
    near(stepValue(1000, [0.5, 0]).tenPercentOrders, [0, 0]);
  });

  it('equals the orders of the improved funnel less those of the old one', () => {
    fc.assert(
      fc.property(ratios, fc.nat({ max: 5 }), (stepRatios, pick) => {
        const step = pick % stepRatios.length;
        const ordersOf = (raise: (ratio: number) => number) =>
          stageCounts(
            1000,
            stepRatios.map((ratio, i) => (i === step ? raise(ratio) : ratio)),
          ).at(-1) ?? NaN;
        const base = ordersOf((ratio) => ratio);
        const { onePointOrders, tenPercentOrders } = stepValue(1000, stepRatios);
        expect(onePointOrders[step]).toBeCloseTo(ordersOf((ratio) => ratio + 0.01) - base, 8);
        expect(tenPercentOrders[step]).toBeCloseTo(ordersOf((ratio) => ratio * 1.1) - base, 8);
      }),
    );
  });

  it('values one point most where the ratio is lowest, in every funnel', () => {
    fc.assert(
      fc.property(ratios, (stepRatios) => {
        const { onePointOrders } = stepValue(1000, stepRatios);
        const lowest = stepRatios.indexOf(Math.min(...stepRatios));
        const most = Math.max(...onePointOrders);
        expect(onePointOrders[lowest]).toBeGreaterThanOrEqual(most * (1 - 1e-12));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => stepValue(-1, RATIOS)).toThrow('entrantCount must be at least 0, got -1');
    expect(() => stepValue(1, [1.2])).toThrow('stepRatios[0] must be between 0 and 1, got 1.2');
  });
});

describe('stepValueYuan()', () => {
  it('is the orders times the yuan of an order', () => {
    near(stepValueYuan(100000, RATIOS, 50).onePointYuan, [4000, 8400, 3360, 2100]);
    near(stepValueYuan(100000, RATIOS, 50).tenPercentYuan, [16800, 16800, 16800, 16800]);
  });

  it('names the bad argument', () => {
    expect(() => stepValueYuan(1, RATIOS, -5)).toThrow('yuanPerOrder must be at least 0, got -5');
    expect(() => stepValueYuan(1, [NaN], 5)).toThrow(RangeError);
  });
});
