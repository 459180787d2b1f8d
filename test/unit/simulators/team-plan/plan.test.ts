import { describe, expect, it } from 'vitest';
import { estimates, openTasks, reworkYuanOf, shortened } from '@/simulators/team-plan/plan';
import spec from '@/simulators/team-plan/spec';

const tasksOf = (scenario: string, changes: Parameters<typeof spec.start>[1] = {}) =>
  openTasks(spec.start(scenario, changes), scenario);
const task = (name: string, ...args: Parameters<typeof tasksOf>) => {
  const found = tasksOf(...args).find((one) => one.name === name);
  if (!found) throw new RangeError(name);
  return found;
};

describe('openTasks()', () => {
  it('makes only the shared tasks dearer', () => {
    const dear = tasksOf('rush', { sharedPriceTimes: 2 });
    const plain = tasksOf('rush');
    dear.forEach(({ name, costYuanPerDay }, i) => {
      const times = name === 'A' || name === 'B' ? 2 : 1;
      expect(costYuanPerDay).toBe(times * (plain[i]?.costYuanPerDay ?? NaN));
    });
  });

  it('has bought, before the slip, what the cheapest plan for day 45 buys', () => {
    const before = tasksOf('rush');
    const bought = tasksOf('late', { slipDays: 0, noticeDay: 0 }).flatMap((now, i) => {
      const days = (before[i]?.durationDays ?? 0) - now.durationDays;
      return days === 0 ? [] : [`${now.name}${days}`];
    });
    expect(bought).toEqual(['B2', 'C1', 'J2']);
    expect(task('C', 'late', { noticeDay: 0 }).maxReductionDays).toBe(2);
  });

  it('adds a slip to the task that slips', () => {
    expect(task('C', 'late')).toMatchObject({ durationDays: 7 + 5, slipDays: 5 });
    expect(task('G', 'late', { slippedTask: 1 })).toMatchObject({ durationDays: 26, slipDays: 5 });
    expect(task('C', 'late', { slippedTask: 1 }).slipDays).toBe(0);
  });

  it('takes two days more for the pages when two people sign them off', () => {
    expect(task('F', 'team').durationDays).toBe(8);
    expect(task('F', 'team', { approver: 1 }).durationDays).toBe(6);
    // Elsewhere one person does.
    expect(task('F', 'rush').durationDays).toBe(6);
  });

  it.each([
    [0, 0, { planning: 'A', content: 'AR', promotion: 'C' }],
    [1, 0, { planning: 'A', content: 'R', promotion: 'C' }],
    [2, 1, { planning: 'R', content: 'AR', promotion: 'C' }],
    [1, 1, { planning: 'AR', content: 'R', promotion: 'C' }],
    [2, 2, { planning: 'C', content: 'AR', promotion: 'R' }],
    [2, 3, { planning: 'C', content: 'AR', data: 'R' }],
  ])('shares the pages out: sign-off %s, help %s', (approver, helper, roles) => {
    expect(task('F', 'team', { approver, helper }).roles).toMatchObject(roles);
  });

  it('tests drafts without waiting for the review, at the price of rework', () => {
    const values = spec.start('team', { draftTest: 1 });
    expect(task('K', 'team', { draftTest: 1 }).predecessors).toEqual(['F']);
    expect(task('K', 'team').predecessors).toEqual(['I']);
    expect([reworkYuanOf(values), reworkYuanOf(spec.start('team'))]).toEqual([2500, 0]);
    expect(task('K', 'team', { draftTest: 1 }).workDays).toBe(task('K', 'team').workDays + 2);
  });
});

describe('shortened()', () => {
  it('takes off the days bought', () => {
    const tasks = tasksOf('rush');
    expect(shortened(tasks, [1])[0]).toEqual({ name: 'A', predecessors: [], durationDays: 3 });
  });
});

describe('estimates()', () => {
  it('keep the planned days as their mean, whatever is bought and however wide they are', () => {
    for (const scenario of ['rush', 'late', 'team', 'textbook'])
      for (const spread of [0, 0.5, 1.25]) {
        const tasks = tasksOf(scenario);
        const saved = tasks.map(({ maxReductionDays }) => maxReductionDays);
        estimates(tasks, saved, spread).forEach(
          ({ optimisticDays, likelyDays, pessimisticDays }, i) => {
            const lastsDays = (tasks[i]?.durationDays ?? 0) - (saved[i] ?? 0);
            expect((optimisticDays + 4 * likelyDays + pessimisticDays) / 6).toBeCloseTo(
              lastsDays,
              9,
            );
            expect(optimisticDays).toBeGreaterThanOrEqual(0);
          },
        );
      }
  });
});
