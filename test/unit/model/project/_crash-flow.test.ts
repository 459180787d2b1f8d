// Longest paths and flow along them. 最长路与增流。
import { describe, expect, it } from 'vitest';
import { CrashFlow } from '@/model/project/_crash-flow';

describe('CrashFlow', () => {
  it('finds longest ways, and none where there is none', () => {
    const flow = new CrashFlow(4, 0, 0);
    flow.add(0, 1, 2, 1);
    flow.add(1, 2, 3, 1);
    flow.add(0, 2, 4, 1);
    expect([...flow.distances(0)]).toEqual([0, 2, 5, -Infinity]);
    expect([...flow.distances(2)]).toEqual([-Infinity, -Infinity, 0, -Infinity]);
  });

  it('fills the longest path first and sends flow back where that is longer', () => {
    // The longest way takes the middle arc; ways round it have 3, and take its flow back.
    const flow = new CrashFlow(4, 0, 0);
    flow.add(0, 1, 1, 2);
    flow.add(1, 2, 3, 1);
    flow.add(2, 3, 1, 2);
    flow.add(1, 3, 2, Infinity);
    flow.add(0, 2, 2, Infinity);
    expect(flow.augment(0, 3, -1)).toEqual([
      { lengthDays: 5, yuanPerDay: 1 },
      { lengthDays: 3, yuanPerDay: 2 },
      { lengthDays: 3, yuanPerDay: 3 },
      // Back along the middle: 2 − 3 + 2, as much as went along it. Then no way is left.
      { lengthDays: 1, yuanPerDay: 4 },
    ]);
  });

  it('stops at the deadline', () => {
    const flow = new CrashFlow(2, 0, 0);
    flow.add(0, 1, 7, 4);
    flow.add(0, 1, 5, Infinity);
    expect(flow.augment(0, 1, 7)).toEqual([]);
    expect(flow.augment(0, 1, 5)).toEqual([{ lengthDays: 7, yuanPerDay: 4 }]);
    expect(flow.augment(0, 1, 4)).toEqual([{ lengthDays: 5, yuanPerDay: Infinity }]);
  });
});
