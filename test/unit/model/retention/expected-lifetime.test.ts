// Average stay: a worked curve, bounds, curves that end at nothing. 平均留存期数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedLifetime } from '@/model/retention/expected-lifetime';

const curves = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((steps) =>
    steps.reduce<number[]>((curve, keep) => [...curve, (curve.at(-1) ?? 1) * keep], [1]),
  );

describe('expectedLifetime()', () => {
  it('agrees with a calculation by hand', () => {
    const { expectedPeriods, lossRatios, averageRetentionRatio } = expectedLifetime([
      1, 0.6, 0.45, 0.38, 0.33, 0.3,
    ]);
    expect(expectedPeriods).toBeCloseTo(3.06, 13);
    expect(lossRatios[1]).toBeCloseTo(0.25, 14);
    expect(averageRetentionRatio).toBeCloseTo(0.3 ** 0.2, 14);
  });

  it('lies between one period and all of them, and its losses rebuild the curve', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const { expectedPeriods, lossRatios, averageRetentionRatio } = expectedLifetime(curve);
        expect(expectedPeriods >= 1 && expectedPeriods <= curve.length).toBe(true);
        expect(averageRetentionRatio >= 0 && averageRetentionRatio <= 1).toBe(true);
        let share = 1;
        lossRatios.forEach((loss, t) => {
          share *= 1 - (loss ?? 0);
          expect(share).toBeCloseTo(curve[t + 1] ?? NaN, 10);
        });
      }),
    );
  });

  it('has no loss where nobody was left to lose', () => {
    expect(expectedLifetime([1, 0, 0])).toEqual({
      expectedPeriods: 1,
      lossRatios: [1, null],
      averageRetentionRatio: 0,
    });
  });

  it('names the bad argument', () => {
    expect(() => expectedLifetime([1])).toThrow(
      'survivalRatios must have at least two values, got 1',
    );
    expect(() => expectedLifetime([0.9, 0.5])).toThrow('survivalRatios[0] must be 1, got 0.9');
    expect(() => expectedLifetime([1, 0.5, 0.6])).toThrow(
      'survivalRatios[2] must be at most the share before (0.5), got 0.6',
    );
    expect(() => expectedLifetime([1, NaN])).toThrow(
      'survivalRatios[1] must be between 0 and 1, got NaN',
    );
  });
});
