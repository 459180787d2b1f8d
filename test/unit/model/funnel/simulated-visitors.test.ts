// Simulated visitors: rates and order values come out right, chance is repeatable. 逐人模拟。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageCounts } from '@/model/funnel/projection';
import { simulatedVisitors } from '@/model/funnel/simulated-visitors';

const SETTING = {
  entrantCount: 200_000,
  stepRatios: [0.42, 0.2, 0.5, 0.8],
  orderValueYuan: 120,
  orderValueCv: 0.6,
};

describe('simulatedVisitors()', () => {
  it('comes within four standard errors of the expected counts and order value', () => {
    const { stageCounts: counts, salesYuan } = simulatedVisitors(SETTING, 7);
    const expected = stageCounts(SETTING.entrantCount, SETTING.stepRatios);
    counts.forEach((count, stage) => {
      const ratio = (expected[stage] as number) / SETTING.entrantCount;
      const error = Math.sqrt(SETTING.entrantCount * ratio * (1 - ratio));
      expect(Math.abs(count - (expected[stage] as number))).toBeLessThanOrEqual(4 * error);
    });
    const orders = counts.at(-1) as number;
    const meanError = (120 * 0.6) / Math.sqrt(orders);
    expect(Math.abs(salesYuan / orders - 120)).toBeLessThanOrEqual(4 * meanError);
  });

  it('is the same for the same seed, and other for another', () => {
    expect(simulatedVisitors(SETTING, 3)).toEqual(simulatedVisitors(SETTING, 3));
    expect(simulatedVisitors(SETTING, 3)).not.toEqual(simulatedVisitors(SETTING, 4));
  });

  it('leaves earlier steps as they were when a later one moves', () => {
    const other = { ...SETTING, stepRatios: [0.42, 0.2, 0.5, 0.9] };
    const [before, after] = [simulatedVisitors(SETTING, 3), simulatedVisitors(other, 3)];
    expect(after.stageCounts.slice(0, 4)).toEqual(before.stageCounts.slice(0, 4));
    expect(after.stageCounts[4]).toBeGreaterThan(before.stageCounts[4] as number);
  });

  it('never gains people, whatever the chances, and loses none at 1', () => {
    const ratios = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(ratios, fc.nat(500), fc.nat(), (stepRatios, entrantCount, seed) => {
        const { stageCounts: counts, salesYuan } = simulatedVisitors(
          { ...SETTING, stepRatios, entrantCount },
          seed,
        );
        expect(counts).toHaveLength(stepRatios.length + 1);
        counts.slice(1).forEach((count, step) => {
          expect(count).toBeLessThanOrEqual(counts[step] as number);
          if (stepRatios[step] === 1) expect(count).toBe(counts[step]);
          if (stepRatios[step] === 0) expect(count).toBe(0);
        });
        expect(salesYuan > 0).toBe((counts.at(-1) as number) > 0);
      }),
    );
  });

  it('names the bad argument', () => {
    const run = (change: object) => () => simulatedVisitors({ ...SETTING, ...change }, 1);
    expect(run({ entrantCount: 1.5 })).toThrow('entrantCount must be a whole number');
    expect(run({ entrantCount: -1 })).toThrow('entrantCount must be at least 0');
    expect(run({ stepRatios: [] })).toThrow('stepRatios must have at least one value');
    expect(run({ stepRatios: [1.1] })).toThrow('stepRatios[0] must be between 0 and 1');
    expect(run({ orderValueYuan: 0 })).toThrow('orderValueYuan must be above 0');
    expect(run({ orderValueCv: -0.1 })).toThrow('orderValueCv must be at least 0');
    expect(() => simulatedVisitors(SETTING, 0.5)).toThrow('seed must be a whole number');
  });
});
