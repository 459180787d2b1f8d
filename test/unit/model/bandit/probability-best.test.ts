// Chance to be the best: closed forms, order, quadrature. 最优概率。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRatios } from '@/model/bandit/probability-best';
import { compareBeliefs } from '@/model/experiment/beta-binomial';

const arm = (successWeight: number, failureWeight: number) => ({ successWeight, failureWeight });
const weight = fc.double({ min: 0.1, max: 3000, noNaN: true });
const arms = fc.array(fc.record({ successWeight: weight, failureWeight: weight }), {
  minLength: 1,
  maxLength: 4,
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('bestRatios()', () => {
  it('agrees with scipy.integrate.quad for three versions', () => {
    const want = [0.0870611921455, 0.728484670951, 0.184454136904];
    bestRatios([arm(12, 90), arm(18, 85), arm(9, 60)]).forEach((ratio, i) =>
      expect(ratio).toBeCloseTo(want[i] ?? NaN, 11),
    );
  });

  it('is a_i of all a for Beta(a, 1): the greatest of so many uniform numbers', () => {
    const ratios = bestRatios([arm(1, 1), arm(2, 1), arm(7, 1)]);
    [0.1, 0.2, 0.7].forEach((want, i) => expect(ratios[i]).toBeCloseTo(want, 12));
  });

  it('gives equals equal chances, and one alone all', () => {
    bestRatios([arm(5, 50), arm(5, 50), arm(5, 50)]).forEach((ratio) =>
      expect(ratio).toBeCloseTo(1 / 3, 12),
    );
    expect(bestRatios([arm(3, 4)])).toEqual([1]);
  });

  it('makes up 1 and goes with the order of the versions', () => {
    fc.assert(
      fc.property(arms, (list) => {
        const ratios = bestRatios(list);
        expect(sum(ratios)).toBeCloseTo(1, 12);
        expect(ratios.every((ratio) => ratio >= 0)).toBe(true);
        bestRatios([...list].reverse())
          .reverse()
          .forEach((ratio, i) => expect(ratio).toBeCloseTo(ratios[i] ?? NaN, 10));
      }),
      { numRuns: 30 },
    );
  });

  it('falls for every other version when a new one comes', () => {
    const before = bestRatios([arm(12, 90), arm(18, 85)]);
    const after = bestRatios([arm(12, 90), arm(18, 85), arm(9, 60)]);
    before.forEach((ratio, i) => expect(after[i]).toBeLessThan(ratio));
  });

  it('is the comparison of two when there are two', () => {
    const [, second] = bestRatios([arm(13, 91), arm(19, 86)]);
    const { treatmentBetterRatio } = compareBeliefs(
      { successCount: 12, trialCount: 102 },
      { successCount: 18, trialCount: 103 },
    );
    expect(second).toBeCloseTo(treatmentBetterRatio, 12);
  });

  it('names the bad argument', () => {
    expect(() => bestRatios([])).toThrow('arms must have at least one value');
    expect(() => bestRatios([arm(0, 1)])).toThrow(
      'arms.successWeight[0] must be at least 0.1, got 0',
    );
    expect(() => bestRatios([arm(1, 1), arm(1, NaN)])).toThrow(
      'arms.failureWeight[1] must be at least 0.1, got NaN',
    );
  });
});
