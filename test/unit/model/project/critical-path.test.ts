// The critical path: the textbook plan, slack, several paths. 关键路径：课本例、时差、多条路径。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath } from '@/model/project/critical-path';
import { lengthOf, RELIABLE, smallPlans } from './_plans';

const act = (name: string, durationDays: number, ...predecessors: string[]) => ({
  name,
  durationDays,
  predecessors,
});

describe('criticalPath()', () => {
  it('takes 44 weeks to build the plant of the textbook', () => {
    const plan = criticalPath(RELIABLE);
    expect(plan.durationDays).toBe(44);
    expect(plan.criticalPaths).toEqual([[...'ABCEFJLN']]);
    expect(plan.criticalPathCount).toBe(1);
    expect(plan.slackDays).toEqual([0, 0, 0, 4, 0, 0, 4, 4, 2, 0, 1, 0, 4, 0]);
    // D and G wait for no one else to be late: their slack belongs to H and M behind them.
    expect(plan.freeSlackDays).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 4, 0]);
  });

  it('finds several critical paths, and does not mistake a gap for one', () => {
    const plan = criticalPath([
      act('a', 2),
      act('b', 2),
      act('c', 3, 'a', 'b'),
      act('d', 5),
      act('e', 1, 'c', 'd'),
      act('short', 1, 'a'),
    ]);
    expect(plan.criticalPathCount).toBe(3);
    expect(plan.criticalPaths).toEqual([
      ['a', 'c', 'e'],
      ['b', 'c', 'e'],
      ['d', 'e'],
    ]);
    // Both critical and linked, but another way between them is the longer one.
    const around = criticalPath([act('a', 2), act('b', 4, 'a'), act('c', 3, 'a', 'b')]);
    expect(around.criticalPaths).toEqual([['a', 'b', 'c']]);
  });

  it('counts all critical paths where only 20 can be listed', () => {
    const layers = Array.from({ length: 30 }, (_, layer) =>
      ['x', 'y'].map((side) =>
        act(`${side}${layer}`, 1, ...(layer ? [`x${layer - 1}`, `y${layer - 1}`] : [])),
      ),
    ).flat();
    const plan = criticalPath(layers);
    expect(plan.criticalPathCount).toBe(2 ** 30);
    expect(plan.criticalPaths).toHaveLength(20);
  });

  it('has the length of the longest chain, slack that is real, and a path without any', () => {
    fc.assert(
      fc.property(smallPlans, (activities) => {
        const plan = criticalPath(activities);
        const durations = activities.map(({ durationDays }) => durationDays);
        expect(plan.durationDays).toBe(lengthOf(activities, durations));
        plan.slackDays.forEach((slack, i) => {
          const later = (days: number) => durations.map((d, j) => (j === i ? d + days : d));
          expect(lengthOf(activities, later(slack))).toBe(plan.durationDays);
          expect(lengthOf(activities, later(slack + 1))).toBe(plan.durationDays + 1);
          const free = plan.freeSlackDays[i] ?? NaN;
          expect(free >= 0 && free <= slack).toBe(true);
          const late = (plan.latestStartDays[i] ?? NaN) - (plan.earliestStartDays[i] ?? NaN);
          expect(late).toBe(slack);
        });
        expect(plan.criticalPathCount).toBeGreaterThanOrEqual(1);
        for (const path of plan.criticalPaths) {
          const days = path.map((name) => durations[Number(name.slice(1))] ?? NaN);
          expect(days.reduce((sum, d) => sum + d, 0)).toBe(plan.durationDays);
          expect(path.every((name) => plan.criticalNames.includes(name))).toBe(true);
        }
      }),
    );
  });

  it('takes no slack from rounding', () => {
    const plan = criticalPath([
      act('a', 0.1),
      act('b', 0.2, 'a'),
      act('c', 0.3),
      act('d', 1, 'b', 'c'),
    ]);
    expect(plan.slackDays).toEqual([0, 0, 0, 0]);
    expect(plan.criticalPathCount).toBe(2);
  });

  it('lets milestones take no time', () => {
    const plan = criticalPath([act('go', 0), act('a', 0, 'go')]);
    expect([plan.durationDays, plan.criticalPaths]).toEqual([0, [['go', 'a']]]);
  });

  it('names the bad argument', () => {
    expect(() => criticalPath([])).toThrow('activities must have at least one value');
    expect(() => criticalPath([act('a', -1)])).toThrow(
      'durationDays[0] must be at least 0, got -1',
    );
    expect(() => criticalPath([act('a', 1, 'b'), act('b', 1, 'a')])).toThrow(
      'activities must not wait for each other in a circle, got a → b → a',
    );
  });
});
