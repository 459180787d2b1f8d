import { describe, expect, it } from 'vitest';
import bests from '@/simulators/reach-recall/bests.reduce';
import { bestCap, costsByCap, measureOf } from '@/simulators/reach-recall/measures';
import spec from '@/simulators/reach-recall/spec';
import { at, BURST } from './_at';

describe('measureOf()', () => {
  it.each(['preheat', 'brand', 'small'])('is what the run says in %s', (scenario) => {
    const values = spec.start(scenario, { cap: 5 });
    const { courses, schedule, capped } = at(scenario, { cap: 5 });
    expect(measureOf(values, 'day')).toBeCloseTo(courses[schedule].dayRatio, 12);
    expect(measureOf(values, 'mean')).toBeCloseTo(courses[schedule].meanRatio, 12);
    expect(measureOf(values, 'people')).toBe(capped.enoughCount);
  });
});

describe('bestCap()', () => {
  it('takes the lowest of equals', () => {
    expect(bestCap((cap) => Math.min(cap, 4))).toEqual({ cap: 4, value: 4 });
  });
});

describe('costsByCap()', () => {
  it('has no cost below what is enough, and rises above it', () => {
    const costs = costsByCap(spec.start('preheat'));
    expect(costs.slice(0, 2)).toEqual([null, null]);
    const known = costs.slice(2) as number[];
    expect([...known].sort((a, b) => a - b)).toEqual(known);
  });
});

describe('bests.reduce', () => {
  // A later exposure always counts for more on the day, so the shortest wave wins; every cap is tried.
  it('holds the best day of the preheat: the shortest burst under its best cap', () => {
    const days = Array.from(
      { length: 21 },
      (_, place) =>
        at('preheat', { schedule: BURST, waveLength: 3, cap: place + 1 }).courses.burst.dayRatio,
    );
    expect(bests.preheatDayRatio).toBeCloseTo(Math.max(...days), 12);
  });

  it('holds more people who see enough than any plan tried at random', () => {
    for (const audienceCount of [20_000, 55_000, 57_000, 60_000, 90_000])
      for (const cap of [3, 4, 6])
        expect(at('small', { audienceCount, cap }).capped.enoughCount).toBeLessThan(
          bests.smallEnoughCount * 1.001,
        );
  });
});
