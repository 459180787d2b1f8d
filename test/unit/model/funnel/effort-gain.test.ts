// Effort on the logit scale and its gain in orders. 精力投入与订单增幅。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortGain, raisedRatio } from '@/model/funnel/effort-gain';

const ratio = fc.double({ min: 1e-6, max: 1, noNaN: true });
const k = fc.double({ min: 0, max: 3, noNaN: true });
const points = fc.double({ min: 0, max: 100, noNaN: true });
const steps = fc.array(fc.tuple(ratio, k, points), { minLength: 1, maxLength: 6 });
const logit = (share: number) => Math.log(share / (1 - share));

describe('raisedRatio()', () => {
  it('adds k√p on the logit scale', () => {
    expect(raisedRatio(0.2, 0.22, 7)).toBeCloseTo(0.3091216, 7);
    expect(logit(raisedRatio(0.2, 0.22, 7)) - logit(0.2)).toBeCloseTo(0.22 * Math.sqrt(7), 12);
  });

  it('leaves the ratio alone at no points and at 1', () => {
    fc.assert(fc.property(ratio, k, (share, one) => raisedRatio(share, one, 0) === share));
    expect(raisedRatio(1, 2, 50)).toBe(1);
  });

  it('rises with points and never passes 1', () => {
    fc.assert(
      fc.property(ratio, k, points, (share, one, p) => {
        const raised = raisedRatio(share, one, p);
        expect(raised).toBeGreaterThanOrEqual(share * (1 - 1e-15));
        expect(raised).toBeLessThanOrEqual(1);
        expect(raisedRatio(share, one, p + 1)).toBeGreaterThanOrEqual(raised * (1 - 1e-15));
      }),
    );
    expect(raisedRatio(Number.MIN_VALUE, 1e6, 1e6)).toBe(1);
  });

  it('names the bad argument', () => {
    expect(() => raisedRatio(0, 1, 1)).toThrow('stepRatio must be above 0, got 0');
    expect(() => raisedRatio(1.1, 1, 1)).toThrow('stepRatio must be between 0 and 1, got 1.1');
    expect(() => raisedRatio(0.5, -1, 1)).toThrow('k must be at least 0, got -1');
    expect(() => raisedRatio(0.5, 1, NaN)).toThrow('points must be at least 0, got NaN');
  });
});

describe('effortGain()', () => {
  const RATIOS = [0.42, 0.2, 0.5, 0.8];
  const K = [0.1, 0.22, 0.12, 0.15];

  it('gains 18.7 % on the biggest drop-off and 78 % well spread', () => {
    expect(effortGain(RATIOS, K, [10, 0, 0, 0])).toBeCloseTo(0.18658, 5);
    expect(effortGain(RATIOS, K, [1, 7, 1, 1])).toBeCloseTo(0.78363, 5);
  });

  it('is nothing without effort, never negative, and follows the order of the steps', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const gain = (split: typeof list, effort: (p: number) => number) =>
          effortGain(
            split.map(([share]) => share),
            split.map(([, one]) => one),
            split.map(([, , p]) => effort(p)),
          );
        const all = gain(list, (p) => p);
        expect(gain(list, () => 0)).toBe(0);
        expect(all).toBeGreaterThanOrEqual(-1e-12);
        expect(Math.abs(gain(list.toReversed(), (p) => p) - all)).toBeLessThanOrEqual(
          1e-12 * (1 + all),
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => effortGain([0.5, 0], [1, 1], [1, 1])).toThrow('stepRatios[1] must be above 0');
    expect(() => effortGain([0.5], [1, 1], [1])).toThrow(
      'kPerStep must be as long as stepRatios (1), got 2',
    );
    expect(() => effortGain([0.5], [-1], [1])).toThrow('kPerStep[0] must be at least 0, got -1');
    expect(() => effortGain([0.5], [1], [-2])).toThrow('pointsPerStep[0] must be at least 0');
  });
});
