// A plan written as arcs. 计划写成弧。
import { describe, expect, it } from 'vitest';
import { crashNetwork, endNode, startNode } from '@/model/project/_crash-network';
import { criticalPath } from '@/model/project/critical-path';
import { RELIABLE } from './_plans';

const one = {
  name: 'a',
  durationDays: 3,
  predecessors: [],
  maxReductionDays: 1,
  costYuanPerDay: 5,
};

describe('crashNetwork()', () => {
  it('has the earliest starts as longest ways from its source', () => {
    const { flow, source, sink } = crashNetwork(RELIABLE);
    const ways = flow.distances(source);
    const { earliestStartDays, durationDays } = criticalPath(RELIABLE);
    expect(earliestStartDays.map((_, i) => ways[startNode(i)])).toEqual(earliestStartDays);
    expect(ways[sink]).toBe(durationDays);
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => crashNetwork([{ ...one, ...change }]);
    expect(bad({ maxReductionDays: 4 })).toThrow('maxReductionDays must be at most 3, got 4');
    expect(bad({ maxReductionDays: -1 })).toThrow('maxReductionDays must be at least 0, got -1');
    expect(bad({ costYuanPerDay: 0 })).toThrow('costYuanPerDay must be above 0, got 0');
    expect(bad({ costYuanPerDay: NaN })).toThrow('costYuanPerDay must be at least 0, got NaN');
    expect(bad({ durationDays: Infinity })).toThrow('durationDays must be at least 0');
    expect(bad({ costYuanPerDay: 0, maxReductionDays: 0 })).not.toThrow();
    expect(bad({ predecessors: ['a'] })).toThrow('in a circle, got a → a');
  });
});

describe('startNode() and endNode()', () => {
  it('are two nodes for each activity', () => {
    expect([0, 1].flatMap((i) => [startNode(i), endNode(i)])).toEqual([0, 1, 2, 3]);
  });
});
