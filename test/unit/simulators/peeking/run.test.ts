// The published errors of peeking, and the size of a test by the formula written out. 与论文和手写公式对照。
import { describe, expect, it } from 'vitest';
import { firstFalseWinner, stoppedEarly } from '@/simulators/peeking/run';
import { published } from '@/simulators/peeking/levels';
import { at } from './_at';

/** Normal quantiles of 0.975 and 0.8, from tables. */
const [Z_ALPHA, Z_POWER] = [1.959964, 0.841621];
const sizeBy = (before: number, after: number) => {
  const mean = (before + after) / 2;
  const underNull = Math.sqrt(2 * mean * (1 - mean));
  const underLift = Math.sqrt(before * (1 - before) + after * (1 - after));
  return ((Z_ALPHA * underNull + Z_POWER * underLift) / (after - before)) ** 2;
};

describe('runPeeking()', () => {
  it('errs as often as Armitage, McPherson & Rowe 1969 printed', () => {
    const { errorRatios } = at();
    for (const { looks, errorRatio } of published)
      expect(errorRatios[looks - 1]).toBeCloseTo(errorRatio, 3);
    expect(at().errorRatio).toBeCloseTo(0.248, 3);
    expect(at({ looks: 1 }).errorRatio).toBeCloseTo(0.05, 9);
  });

  it('needs the people of the formula, and the days they take', () => {
    const { plan } = at().need;
    expect(Math.abs(plan.trialCount - sizeBy(0.0322, 0.03542))).toBeLessThan(2);
    expect(plan.dayCount).toBeCloseTo((2 * plan.trialCount) / 5000, 9);
    // A look a day: the plan runs about as many days as there are looks.
    expect(Math.abs(plan.dayCount - 20)).toBeLessThan(1);
    const { plan: small } = at({}, 'small').need;
    expect(Math.abs(small.trialCount - sizeBy(0.03, 0.036))).toBeLessThan(2);
  });

  it('simulates about as many false alarms as the exact rate, over a few seeds', () => {
    const seeds = Array.from({ length: 30 }, (_, i) => i + 1);
    const alarms = seeds.reduce((sum, seed) => sum + at({}, 'daily', seed).alarmCount, 0);
    // 3,000 tests: four standard errors of a share of 0.248.
    expect(Math.abs(alarms / 3000 - 0.248)).toBeLessThan(4 * Math.sqrt((0.248 * 0.752) / 3000));
  });

  it('keeps the luck where only the looking changes', () => {
    const [few, many] = [at({ looks: 5 }), at({ looks: 20 })];
    expect(few.tests.map(({ zs }) => zs.at(-1)).length).toBe(many.tests.length);
    expect(many.alarmCount).toBeGreaterThanOrEqual(few.alarmCount);
    expect(at({}, 'daily', 2).tests).not.toEqual(at().tests);
  });

  it('sees a better version about as often as its power at one look', () => {
    const seeds = Array.from({ length: 30 }, (_, i) => i + 1);
    const seen = seeds.reduce((sum, seed) => sum + at({ looks: 1 }, 'real', seed).alarmCount, 0);
    // Pooled and unpooled errors differ a little beside the standard error of 3,000 tests.
    expect(Math.abs(seen / 3000 - 0.8)).toBeLessThan(4 * Math.sqrt(0.16 / 3000) + 0.005);
  });
});

describe('firstFalseWinner()', () => {
  it('is one of which Bayes too is nearly sure', () => {
    const winner = firstFalseWinner(at());
    // One-sided 2.5 % and less: with a flat prior the chance is 97.5 % and more.
    expect(winner?.betterRatio).toBeGreaterThan(0.974);
    expect(winner?.look).toBeGreaterThanOrEqual(1);
  });

  it('is none where nothing crosses', () => {
    expect(firstFalseWinner({ ...at(), tests: [{ zs: [0], alarmLook: null }] })).toBeNull();
  });
});

describe('stoppedEarly()', () => {
  it('measures too large a lift, and the right one only without early stops', () => {
    const early = stoppedEarly(at({}, 'real'));
    expect(early?.timeRatio).toBeLessThan(0.7);
    expect(early?.liftTimes).toBeGreaterThan(1.2);
    expect(stoppedEarly(at({ looks: 1 }, 'real'))?.timeRatio).toBe(1);
  });

  it('is nothing where none was seen', () => {
    expect(stoppedEarly({ ...at({}, 'real'), tests: [] })).toBeNull();
  });
});
