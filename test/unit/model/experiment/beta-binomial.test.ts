// Beliefs about two versions: finite sum, mirror, identity of losses. 贝叶斯比较。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBeliefs } from '@/model/experiment/beta-binomial';
import { lnBeta } from '@/model/special/ln-beta';

const group = (successCount: number, trialCount: number) => ({ successCount, trialCount });
const groups = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trialCount, part]) => group(Math.floor(trialCount * part), trialCount));
type Group = ReturnType<typeof group>;

// Miller's sum over the successes of treatment, for uniform priors.
function millerSum(control: Group, treatment: Group): number {
  const shape = ({ successCount: s, trialCount: n }: Group) => [s + 1, n - s + 1] as const;
  const [[a1, b1], [a2, b2]] = [shape(control), shape(treatment)];
  let sum = 0;
  for (let i = 0; i < a2; i++) {
    sum += Math.exp(
      lnBeta(a1 + i, b2 + b1) - Math.log(b2 + i) - lnBeta(1 + i, b2) - lnBeta(a1, b1),
    );
  }
  return sum;
}

describe('compareBeliefs()', () => {
  it('agrees with the published closed form', () => {
    const found = compareBeliefs(group(200, 2000), group(250, 2000));
    expect(found.treatmentBetterRatio).toBeCloseTo(0.993814348322987, 10);
    expect(found.treatmentLossRatio / 1.99763670729e-5).toBeCloseTo(1, 8);
  });

  it('is Miller’s finite sum', () => {
    fc.assert(
      fc.property(groups, groups, (control, treatment) => {
        const { treatmentBetterRatio } = compareBeliefs(control, treatment);
        expect(treatmentBetterRatio).toBeCloseTo(millerSum(control, treatment), 9);
      }),
      { numRuns: 40 },
    );
  });

  it('loses by one choice less than by the other just what the means differ by', () => {
    fc.assert(
      fc.property(groups, groups, (control, treatment) => {
        const found = compareBeliefs(control, treatment);
        const mean = ({ successCount, trialCount }: Group) => (successCount + 1) / (trialCount + 2);
        expect(found.controlLossRatio - found.treatmentLossRatio)
          .toBeCloseTo(mean(treatment) - mean(control), 9); // prettier-ignore
        expect(Math.min(found.controlLossRatio, found.treatmentLossRatio)).toBeGreaterThanOrEqual(
          0,
        );
        expect(found.treatmentBetterRatio + found.controlBetterRatio).toBeCloseTo(1, 14);
      }),
      { numRuns: 40 },
    );
  });

  it('changes sides when the groups do', () => {
    const [forth, back] = [
      compareBeliefs(group(9, 80), group(17, 90)),
      compareBeliefs(group(17, 90), group(9, 80)),
    ];
    expect(back.treatmentBetterRatio).toBeCloseTo(forth.controlBetterRatio, 13);
    expect(back.treatmentLossRatio).toBeCloseTo(forth.controlLossRatio, 13);
  });

  it('is undecided between equals and holds a small loss far from 0', () => {
    expect(compareBeliefs(group(50, 400), group(50, 400)).treatmentBetterRatio).toBeCloseTo(
      0.5,
      13,
    );
    const clear = compareBeliefs(group(1000, 100_000), group(2000, 100_000));
    expect(clear.treatmentLossRatio).toBeGreaterThan(0);
    expect(clear.treatmentLossRatio).toBeLessThan(1e-60);
  });

  it('moves towards the prior when it weighs more', () => {
    const better = (weight: number) =>
      compareBeliefs(group(3, 20), group(6, 22), {
        successWeight: weight,
        failureWeight: 4 * weight,
      }).treatmentBetterRatio;
    expect(better(1)).toBeGreaterThan(better(50));
    expect(better(50)).toBeGreaterThan(0.5);
  });

  it('names the bad argument', () => {
    expect(() => compareBeliefs(group(3, 2), group(1, 2))).toThrow(
      'control.successCount must be at most 2',
    );
    expect(() =>
      compareBeliefs(group(1, 2), group(1, 2), { successWeight: 0, failureWeight: 1 }),
    ).toThrow('prior.successWeight must be at least 0.1, got 0');
    expect(() =>
      compareBeliefs(group(1, 2), group(1, 2), { successWeight: 1, failureWeight: NaN }),
    ).toThrow('prior.failureWeight must be at least 0.1');
  });
});
