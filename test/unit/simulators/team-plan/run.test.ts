// What the team plan is known to give: published numbers, and every way to buy days tried. 公开数与穷举。
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  lastDayYuan,
  leastOnTimeYuan,
  leastYuan,
  nextDayYuan,
  simulatedLengths,
  simulatedRatio,
} from '@/simulators/team-plan/run';
import { simulatedPert } from '@/model/project/simulated-pert';
import { estimates } from '@/simulators/team-plan/plan';
import { at, CHEAPEST, everyPurchase, longestWay } from './_plans';

/** Least cost in time over every way to buy days; null where none is in time. */
function triedYuan(result: ReturnType<typeof at>): number | null {
  const { tasks, deadlineDays } = result;
  // Of tasks with so much slack that the plan ends in time without them, none is worth a day.
  const worth = tasks.map(({ maxReductionDays }, i) =>
    (result.path.slackDays[i] ?? 0) < result.normalDays - deadlineDays ? maxReductionDays : 0,
  );
  let least: number | null = null;
  for (const bought of everyPurchase(worth)) {
    const yuan = tasks.reduce(
      (sum, { costYuanPerDay }, i) => sum + costYuanPerDay * (bought[i] ?? 0),
      0,
    );
    if (least !== null && yuan >= least) continue;
    const shorter = tasks.map((task, i) => ({
      ...task,
      durationDays: task.durationDays - (bought[i] ?? 0),
    }));
    if (longestWay(shorter) <= deadlineDays) least = yuan;
  }
  return least;
}

describe('the textbook project', () => {
  const { vectors } = JSON.parse(readFileSync('test/reference/operations.json', 'utf8')) as {
    vectors: { id: string; input: never; expected: Record<string, never> }[];
  };
  const vector = (id: string) => {
    const found = vectors.find((one) => one.id === id);
    if (!found) throw new RangeError(id);
    return found;
  };

  it('has the tasks, prices and guesses of the reference vectors', () => {
    const { tasks } = at('textbook');
    const { activities, crash } = vector('crash-reliable').input as {
      activities: { id: string; duration: number; predecessors: string[] }[];
      crash: { id: string; maxReduction: number; costPerUnit: number }[];
    };
    expect(
      tasks.map(({ name, durationDays, predecessors }) => ({
        id: name,
        duration: durationDays,
        predecessors,
      })),
    ).toEqual(activities);
    expect(
      tasks.map(({ name, maxReductionDays, costYuanPerDay }) => ({
        id: name,
        maxReduction: maxReductionDays,
        costPerUnit: costYuanPerDay / 1000,
      })),
    ).toEqual(crash);
    const guessed = vector('pert-reliable').input as {
      activities: { optimistic: number; likely: number; pessimistic: number }[];
    };
    const shown = estimates(tasks, [], 1);
    guessed.activities.forEach(({ optimistic, likely, pessimistic }, i) => {
      expect(shown[i]?.optimisticDays).toBeCloseTo(optimistic, 12);
      expect(shown[i]?.likelyDays).toBeCloseTo(likely, 12);
      expect(shown[i]?.pessimisticDays).toBeCloseTo(pessimistic, 12);
    });
  });

  it('takes 44 weeks along A-B-C-E-F-J-L-N, as published', () => {
    const { lengthDays, path } = at('textbook');
    expect(lengthDays).toBe(44);
    expect(path.criticalPaths.map((names) => names.join(''))).toEqual(['ABCEFJLN']);
  });

  it('comes to 40 weeks for 140,000 by two weeks each on F and J, as published', () => {
    const bought = at('textbook', { savedFDays: 2, savedJDays: 2 });
    expect([bought.lengthDays, bought.costYuan]).toEqual([40, 140_000]);
    expect(leastOnTimeYuan(at('textbook'))).toBe(140_000);
    expect(bought.path.criticalPathCount).toBe(3);
  });

  it('has a mean of 44, a variance of 9 and a chance of 84.13 % by week 47, as published', () => {
    const { pert, onTimeRatio } = at('textbook', { deadlineDays: 47 });
    expect(pert.meanDays).toBeCloseTo(44, 9);
    expect(pert.varianceDays2).toBeCloseTo(9, 9);
    expect(onTimeRatio).toBeCloseTo(0.841344746069, 9);
  });
});

describe('forty-five days', () => {
  it('gains one day for three bought on the longest task, while the next path is a day shorter', () => {
    const [plan, bought] = [at('rush', { savedGDays: 0 }), at('rush')];
    // A 4 + B 7 + D 4 + G 21 + J 5 + O 5 + P 3, against A 4 + B 7 + C 8 + F 6 + I 4 + K 4 + N 12 + P 3.
    expect([plan.lengthDays, bought.lengthDays]).toEqual([49, 48]);
    expect(bought.costYuan).toBe(9000);
    expect(leastYuan(plan.corners, 48)).toBe(1200);
  });

  it('buys nothing with a day off the critical path', () => {
    const plan = at('rush', { savedGDays: 0 });
    for (const key of ['savedHDays', 'savedCDays', 'savedNDays'] as const)
      expect(at('rush', { savedGDays: 0, [key]: 2 }).lengthDays).toBe(plan.lengthDays);
  });

  it('more than doubles the price of a day once a second path is critical', () => {
    const { corners } = at('rush', { savedGDays: 0, savedJDays: 1 });
    expect(lastDayYuan(corners, 48)).toBe(1200);
    // J and C together: one day on either path.
    expect(nextDayYuan(corners, 48)).toBe(1200 + 1500);
    expect(lastDayYuan(corners, 49)).toBeNull();
  });

  it('costs least as all 62,208 ways to buy days worth a thought say', { timeout: 60_000 }, () => {
    const plan = at('rush', { savedGDays: 0 });
    expect(triedYuan(plan)).toBe(9500);
    expect(leastOnTimeYuan(plan)).toBe(9500);
    const best = at('rush', CHEAPEST);
    expect([best.lengthDays, best.costYuan]).toEqual([45, 9500]);
  });

  it('costs least elsewhere when the shared tasks are dearer', () => {
    // B at 3,360 gives way to C 1,500 and D 1,600 where it can: 1,200 + 2,700 + 2 × 3,100.
    expect(leastOnTimeYuan(at('rush', { sharedPriceTimes: 1.2 }))).toBe(10_100);
  });
});

describe('five days late', () => {
  it.each([
    [14, 8600],
    [20, 9500],
    [21, 10_400],
    [26, 12_600],
    [27, 14_800],
    [30, 16_400],
    [33, null],
  ])('told on day %s, costs %s at least, as every way to buy days says', (noticeDay, yuan) => {
    const late = at('late', { noticeDay });
    expect(late.lengthDays).toBe(50);
    expect(triedYuan(late)).toBe(yuan);
    expect(leastOnTimeYuan(late)).toBe(yuan);
  });

  it('is absorbed by the slack of the scripts, and beyond money for the supplier', () => {
    const scripts = at('late', { slippedTask: 2 });
    expect([scripts.lengthDays, scripts.slipped?.delayDays]).toEqual([45, 0]);
    expect(leastOnTimeYuan(at('late', { slippedTask: 1 }))).toBeNull();
  });

  it('counts no day on what is done', () => {
    const late = at('late', { noticeDay: 21, savedCDays: 2 });
    const shoot = late.tasks.findIndex(({ name }) => name === 'C');
    expect([late.savedDays[shoot], late.vainDays[shoot], late.costYuan]).toEqual([0, 2, 0]);
  });
});

describe('chances', () => {
  it('are even for one path that ends on the deadline, and less for two', () => {
    const exact = at('rush', CHEAPEST);
    expect(exact.onTimeRatio).toBeCloseTo(0.5, 12);
    expect(simulatedRatio(exact, 45)).toBeLessThan(0.4);
  });

  it('agree with runs that are drawn anew', () => {
    const result = at('rush', CHEAPEST);
    const anew = simulatedPert(estimates(result.tasks, result.savedDays, 1), {
      deadlineDays: 45,
      runCount: 4000,
      seed: 7,
    });
    // Four standard errors of 400 runs.
    expect(Math.abs(simulatedRatio(result, 45) - anew.onTimeRatio)).toBeLessThan(0.1);
    const lengths = simulatedLengths(result);
    const mean = lengths.reduce((sum, days) => sum + days, 0) / lengths.length;
    expect(Math.abs(mean - anew.meanDays)).toBeLessThan((4 * anew.deviationDays) / 20);
  });

  it('are certain where nothing is uncertain', () => {
    expect(simulatedRatio(at('rush', { ...CHEAPEST, spreadRatio: 0 }), 45)).toBe(1);
    expect(simulatedRatio(at('rush', { spreadRatio: 0 }), 45)).toBe(0);
  });
});
