// Cheapest crash plans against every plan of whole days. 最省赶工与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrashActivity, crashPlan } from '@/model/project/crash-plan';
import { lengthOf, RELIABLE, smallPlans } from './_plans';

type Choice = { saved: number[]; cost: number };

function everyChoice(plan: readonly CrashActivity[], deadline: number): Choice[] {
  const all = plan.reduce<number[][]>(
    (lists, { maxReductionDays }) =>
      lists.flatMap((list) =>
        Array.from({ length: maxReductionDays + 1 }, (_, days) => [...list, days]),
      ),
    [[]],
  );
  const last = (saved: readonly number[]) =>
    lengthOf(
      plan,
      plan.map(({ durationDays }, i) => durationDays - (saved[i] ?? NaN)),
    );
  const cost = (saved: readonly number[]) =>
    plan.reduce((sum, { costYuanPerDay }, i) => sum + costYuanPerDay * (saved[i] ?? NaN), 0);
  return all
    .filter((saved) => last(saved) <= deadline)
    .map((saved) => ({ saved, cost: cost(saved) }));
}

describe('crashPlan()', () => {
  it('ends the plant of the textbook in 40 weeks for 140, by F and J', () => {
    const plan = crashPlan(RELIABLE, 40);
    if (!plan.isFeasible) throw new Error('infeasible');
    expect(plan.extraCostYuan).toBe(140);
    expect(plan.lastDayYuan).toBe(40);
    const saved = plan.reductions.map(({ savedDays }, i) => `${RELIABLE[i]?.name}${savedDays}`);
    expect(saved.filter((text) => !text.endsWith('0'))).toEqual(['F2', 'J2']);
    expect(plan.isOnlyPlan).toBe(true);
  });

  it('is as cheap as the best of all plans of whole days, and knows all that tie', () => {
    fc.assert(
      fc.property(smallPlans, fc.nat({ max: 14 }), (activities, deadline) => {
        const plan = crashPlan(activities, deadline);
        const choices = everyChoice(activities, deadline);
        expect(plan.isFeasible).toBe(choices.length > 0);
        expect(everyChoice(activities, plan.shortestDays).length).toBeGreaterThan(0);
        expect(everyChoice(activities, plan.shortestDays - 1)).toEqual([]);
        if (!plan.isFeasible) return;
        const least = Math.min(...choices.map(({ cost }) => cost));
        expect(plan.extraCostYuan).toBe(least);
        const cheapest = choices.filter(({ cost }) => cost === least).map(({ saved }) => saved);
        const savedDays = plan.reductions.map((reduction) => reduction.savedDays);
        expect(cheapest).toContainEqual(savedDays);
        plan.reductions.forEach(({ leastDays, mostDays }, i) => {
          const days = cheapest.map((saved) => saved[i] ?? NaN);
          expect([leastDays, mostDays]).toEqual([Math.min(...days), Math.max(...days)]);
        });
        expect(plan.isOnlyPlan).toBe(cheapest.length === 1);
      }),
      { numRuns: 300 },
    );
  });

  it('meets the deadline for the cost it says, with fractions too', () => {
    const fraction = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(smallPlans, fraction, fraction, (whole, scale, part) => {
        const activities = whole.map((one, i) => ({
          ...one,
          durationDays: one.durationDays * scale * (1 + 0.1 * i),
          maxReductionDays: one.maxReductionDays * scale * (1 + 0.1 * i),
          costYuanPerDay: one.costYuanPerDay * 0.1,
        }));
        const normal = lengthOf(
          activities,
          activities.map(({ durationDays }) => durationDays),
        );
        const shortest = crashPlan(activities, normal).shortestDays;
        const deadline = shortest + part * (normal - shortest);
        const plan = crashPlan(activities, deadline);
        if (!plan.isFeasible) throw new Error('infeasible');
        const durations = activities.map(
          ({ durationDays }, i) => durationDays - (plan.reductions[i]?.savedDays ?? NaN),
        );
        expect(lengthOf(activities, durations)).toBeLessThanOrEqual(deadline + 1e-9);
        const cost = activities.reduce(
          (sum, one, i) => sum + one.costYuanPerDay * (plan.reductions[i]?.savedDays ?? NaN),
          0,
        );
        expect(cost).toBeCloseTo(plan.extraCostYuan, 8);
      }),
    );
  });

  it('gives days back where that is cheaper than to keep them all', () => {
    const act = (name: string, days: number, cost: number, ...predecessors: string[]) => ({
      name,
      durationDays: days,
      predecessors,
      maxReductionDays: days,
      costYuanPerDay: cost,
    });
    const bridge = [
      act('a', 4, 5),
      act('x', 4, 3, 'a'),
      act('b', 6, 6),
      act('c', 6, 6, 'a'),
      act('d', 4, 5, 'x', 'b'),
    ];
    // Down to 10 only a–x–d is too long, and x is cheapest. Below, a and d shorten all three paths for
    // 10 a day, and a–x–d twice: x gets a day back for 3.
    const plans = [12, 11, 10, 9, 8].map((deadline) => crashPlan(bridge, deadline));
    const costs = plans.map((plan) => (plan.isFeasible ? plan.extraCostYuan : NaN));
    expect(costs).toEqual([0, 3, 6, 13, 20]);
    const savedOnX = plans.map((plan) => plan.isFeasible && plan.reductions[1]?.savedDays);
    expect(savedOnX).toEqual([0, 1, 2, 1, 0]);
  });

  it('costs nothing from the normal length on, and says how short is possible', () => {
    const late = crashPlan(RELIABLE, 44);
    expect(late).toMatchObject({ isFeasible: true, extraCostYuan: 0, lastDayYuan: 0 });
    expect(late.isFeasible && late.isOnlyPlan).toBe(true);
    const shortest = late.shortestDays;
    expect(crashPlan(RELIABLE, shortest).isFeasible).toBe(true);
    expect(crashPlan(RELIABLE, shortest - 0.5)).toEqual({
      isFeasible: false,
      shortestDays: shortest,
    });
  });

  it('names the bad argument', () => {
    expect(() => crashPlan(RELIABLE, -1)).toThrow('deadlineDays must be at least 0, got -1');
    expect(() => crashPlan(RELIABLE, NaN)).toThrow('deadlineDays must be at least 0, got NaN');
    expect(() => crashPlan([], 1)).toThrow('activities must have at least one value');
  });
});
