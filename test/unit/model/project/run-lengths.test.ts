// Runs of one network: each is as long as its own critical path. 每次模拟等于自己的关键路径。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath } from '@/model/project/critical-path';
import { runLengths } from '@/model/project/run-lengths';

const PLAN = [
  { name: 'a', predecessors: [] },
  { name: 'b', predecessors: ['a'] },
  { name: 'c', predecessors: ['a'] },
  { name: 'd', predecessors: ['b', 'c'] },
];

describe('runLengths()', () => {
  it('takes the slower of two ways in each run', () => {
    // 1 + max(2, 5) + 1, then 1 + max(6, 5) + 1.
    expect(
      runLengths(PLAN, [
        [1, 2, 5, 1],
        [1, 6, 5, 1],
      ]),
    ).toEqual([7, 8]);
  });

  it('is the length of the critical path, whatever the durations', () => {
    const days = fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(days, (durations) => {
        const activities = PLAN.map((one, i) => ({ ...one, durationDays: durations[i] ?? 0 }));
        expect(runLengths(PLAN, [durations])).toEqual([criticalPath(activities).durationDays]);
      }),
    );
  });

  it('names a run with too few durations or a negative one', () => {
    expect(() => runLengths(PLAN, [[1, 2, 3]])).toThrow('durations');
    expect(() => runLengths(PLAN, [[1, 2, 3, -1]])).toThrow(
      'durations[3] must be at least 0, got -1',
    );
  });
});
