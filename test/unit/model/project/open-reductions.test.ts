// What has been done cannot be bought any more. 做完的天数买不回来。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReductionDays } from '@/model/project/open-reductions';

const activity = (name: string, durationDays: number, maxReductionDays: number, after = '') => ({
  name,
  durationDays,
  maxReductionDays,
  costYuanPerDay: 100,
  predecessors: after ? [after] : [],
});
/** Lasts from day 0 to 4, from 4 to 12, and from 0 to 3. */
const PLAN = [activity('a', 4, 2), activity('b', 8, 3, 'a'), activity('c', 3, 1)];

describe('openReductionDays()', () => {
  it.each([
    [0, [2, 3, 1]],
    [2, [2, 3, 1]],
    [2.5, [1.5, 3, 0.5]],
    [3, [1, 3, 0]],
    [4, [0, 3, 0]],
    [10, [0, 2, 0]],
    [12, [0, 0, 0]],
    [99, [0, 0, 0]],
  ])('leaves on day %s what has not been done', (day, left) => {
    expect(openReductionDays(PLAN, day)).toEqual(left);
  });

  it('never leaves more as days go by', () => {
    const day = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const before = openReductionDays(PLAN, early);
        openReductionDays(PLAN, late).forEach((left, i) =>
          expect(left).toBeLessThanOrEqual(before[i] ?? 0),
        );
      }),
    );
  });

  it('names a day before the start', () => {
    expect(() => openReductionDays(PLAN, -1)).toThrow('day must be at least 0, got -1');
  });
});
