// Simulated plans: moments of one activity, merge bias of many. 模拟：单工序矩与汇合偏差。
import { describe, expect, it } from 'vitest';
import { normalBelowRatio } from '@/model/special/normal-distribution';
import { simulatedPert } from '@/model/project/simulated-pert';

const page = (name: string, ...predecessors: string[]) => ({
  name,
  optimisticDays: 2,
  likelyDays: 3.5,
  pessimisticDays: 8,
  predecessors,
});
const RUNS = { deadlineDays: 4, runCount: 20_000, seed: 7 };

describe('simulatedPert()', () => {
  it('has the mean and the variance of PERT for one activity, in four standard errors', () => {
    const { meanDays, deviationDays, meanErrorDays, ...rest } = simulatedPert([page('a')], RUNS);
    expect(Math.abs(meanDays - 4)).toBeLessThan(4 * meanErrorDays);
    expect(meanErrorDays).toBeCloseTo(1 / Math.sqrt(20_000), 3);
    // The variance of a sample variance of 1 is about (kurtosis − 1)/n, below 2/n for this beta.
    expect(Math.abs(deviationDays ** 2 - 1)).toBeLessThan(4 * Math.sqrt(2 / 20_000));
    expect(rest.criticalRatios).toEqual([1]);
    expect(rest.mergeBiasDays).toBeCloseTo(meanDays - 4, 12);
    const { sortedDays } = rest;
    expect((sortedDays[0] ?? NaN) >= 2 && (sortedDays.at(-1) ?? NaN) <= 8).toBe(true);
  });

  it('keeps its moments when the usual is the best or the worst', () => {
    for (const likelyDays of [2, 8]) {
      const edge = { ...page('a'), likelyDays };
      const result = simulatedPert([edge], RUNS);
      const mean = (10 + 4 * likelyDays) / 6;
      expect(Math.abs(result.meanDays - mean)).toBeLessThan(4 * result.meanErrorDays);
      expect(result.deviationDays).toBeCloseTo(1, 1);
    }
  });

  it('is later where paths merge: of four like ones the slowest decides', () => {
    const four = simulatedPert([page('a'), page('b'), page('c'), page('d')], RUNS);
    // The largest of four normal numbers lies 1.03 deviations above the mean; a beta is not far from it.
    expect(four.mergeBiasDays).toBeGreaterThan(0.8);
    expect(four.mergeBiasDays).toBeLessThan(1.3);
    four.criticalRatios.forEach((ratio) => expect(ratio).toBeCloseTo(0.25, 1));
    const one = simulatedPert([page('a')], RUNS).onTimeRatio;
    // All four on time is the fourth power of one on time.
    expect(Math.abs(four.onTimeRatio - one ** 4)).toBeLessThan(0.015);
  });

  it('has no merge bias along a chain, and nears the bell curve', () => {
    const names = [...'abcdefghij'];
    const chain = names.map((name, i) => page(name, ...names.slice(Math.max(0, i - 1), i)));
    const result = simulatedPert(chain, { ...RUNS, deadlineDays: 43 });
    expect(Math.abs(result.mergeBiasDays)).toBeLessThan(4 * result.meanErrorDays);
    expect(result.deviationDays).toBeCloseTo(Math.sqrt(10), 1);
    expect(result.onTimeRatio).toBeCloseTo(normalBelowRatio(3 / Math.sqrt(10)), 1);
    expect(result.criticalRatios.every((ratio) => ratio === 1)).toBe(true);
  });

  it('repeats itself, and gives an activity its own luck whatever else is in the plan', () => {
    const few = { ...RUNS, runCount: 50 };
    const alone = simulatedPert([page('a')], few).sortedDays;
    expect(simulatedPert([page('a')], few).sortedDays).toEqual(alone);
    const idle = { ...page('z'), optimisticDays: 0, likelyDays: 0, pessimisticDays: 0 };
    expect(simulatedPert([idle, page('a')], few).sortedDays).toEqual(alone);
    expect(simulatedPert([page('a')], { ...few, seed: 8 }).sortedDays).not.toEqual(alone);
  });

  it('tells how far it is and stops when it is told to', () => {
    const told: number[] = [];
    simulatedPert(
      [page('a')],
      { ...RUNS, runCount: 1000 },
      { onProgress: (done) => told.push(done) },
    );
    expect(told).toEqual([0, 0.5, 1]);
    const stop = AbortSignal.abort(new RangeError('stopped'));
    expect(() => simulatedPert([page('a')], RUNS, { signal: stop })).toThrow('stopped');
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => simulatedPert([page('a')], { ...RUNS, ...change });
    expect(bad({ runCount: 1 })).toThrow('runCount must be at least 2, got 1');
    expect(bad({ runCount: 2.5 })).toThrow('runCount must be a whole number, got 2.5');
    expect(bad({ seed: 0.5 })).toThrow('seed must be a whole number, got 0.5');
    expect(bad({ deadlineDays: -1 })).toThrow('deadlineDays must be at least 0, got -1');
    expect(() => simulatedPert([], RUNS)).toThrow('activities must have at least one value');
  });
});
