// Values of a tree of figures. 指标树的取值。
import { describe, expect, it } from 'vitest';
import { flat, valued } from '@/model/kpi/_walk';
import type { KpiNode } from '@/model/kpi/kpi-node';

const TREE: KpiNode = {
  name: 'top',
  operation: 'product',
  parts: [
    { name: 'all', operation: 'sum', parts: [{ name: 'a' }, { name: 'b' }] },
    { name: 'kept', operation: 'complement', parts: [{ name: 'lost' }] },
  ],
};

describe('valued() and flat()', () => {
  it('work from the leaves up, and list from the top down', () => {
    const nodes = flat(valued(TREE, { a: 3, b: 5, lost: 0.25 }, 0));
    expect(nodes.map(({ name, depth, value }) => [name, depth, value])).toEqual([
      ['top', 0, 6],
      ['all', 1, 8],
      ['a', 2, 3],
      ['b', 2, 5],
      ['kept', 1, 0.75],
      ['lost', 2, 0.25],
    ]);
  });

  it('name what is missing or out of range', () => {
    expect(() => valued(TREE, { a: 3, lost: 0 }, 0)).toThrow('b must be at least 0, got NaN');
    expect(() => valued(TREE, { a: 3, b: -1, lost: 0 }, 0)).toThrow('b must be at least 0, got -1');
    expect(() => valued(TREE, { a: 3, b: 1, lost: 1.5 }, 0)).toThrow(
      'kept must be at least 0, got -0.5',
    );
    expect(() => valued(TREE, { a: 1e308, b: 1e308, lost: 0 }, 0)).toThrow(
      'all must be finite, got Infinity',
    );
    expect(() => valued({ name: 'none', operation: 'sum', parts: [] }, {}, 0)).toThrow(
      'parts of none must have at least one value',
    );
    const two = {
      name: 'kept',
      operation: 'complement',
      parts: [{ name: 'a' }, { name: 'b' }],
    } as const;
    expect(() => valued(two, { a: 0, b: 0 }, 0)).toThrow(
      'kept must have one part as a complement, got 2',
    );
    expect(() => valued({ name: 'toString' }, {}, 0)).toThrow(
      'toString must be at least 0, got NaN',
    );
  });
});
