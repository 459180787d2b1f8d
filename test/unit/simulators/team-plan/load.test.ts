import { describe, expect, it } from 'vitest';
import { teamLoad } from '@/simulators/team-plan/load';
import type { PlanTask } from '@/simulators/team-plan/plan-task';
import { at } from './_plans';

const task = (name: string, workDays: number, roles: PlanTask['roles']): PlanTask => ({
  name,
  durationDays: 5,
  predecessors: [],
  maxReductionDays: 0,
  costYuanPerDay: 0,
  optimisticDays: 5,
  pessimisticDays: 5,
  workDays,
  roles,
});
const of = (load: ReturnType<typeof teamLoad>, role: string) =>
  load?.roles.find((one) => one.role === role);

describe('teamLoad()', () => {
  it('shares work among who does it, with a tenth for who answers and a twentieth for who is asked', () => {
    const tasks = [
      task('a', 10, { content: 'R', planning: 'A', data: 'C' }),
      task('b', 6, { content: 'R', data: 'AR' }),
    ];
    const load = teamLoad(tasks, [], 40);
    expect(of(load, 'content')).toMatchObject({ workDays: 13, answersForCount: 0 });
    expect(of(load, 'planning')).toMatchObject({ workDays: 1, answersForCount: 1 });
    expect(of(load, 'data')).toMatchObject({ workDays: 3.5, answersForCount: 1 });
    // Two people, 45 % of 40 days each.
    expect(of(load, 'content')?.capacityDays).toBeCloseTo(36, 12);
  });

  it('adds half a person-day for each day bought', () => {
    const tasks = [task('a', 10, { goods: 'AR' })];
    expect(of(teamLoad(tasks, [2], 40), 'goods')?.workDays).toBe(11);
  });

  it('has nothing to say where no roles are named', () => {
    expect(at('textbook').load).toBeNull();
  });
});

describe('the shop', () => {
  it('starts with content overloaded and the pages signed off twice', () => {
    const { load } = at('team');
    expect(load?.overloaded).toEqual(['content']);
    expect(load?.withoutSingleA).toEqual(['F']);
  });

  it('has room for the pages in planning alone', () => {
    const overloaded = [1, 2, 3].map((helper) => at('team', { helper }).load?.overloaded);
    expect(overloaded).toEqual([[], ['promotion'], ['data']]);
  });
});
