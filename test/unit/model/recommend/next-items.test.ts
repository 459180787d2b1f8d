// Steps from item to item, counted and shared out. 商品之间的转移。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextItems } from '@/model/recommend/next-items';

const visits = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }), {
  maxLength: 12,
});

describe('nextItems()', () => {
  it('shares out the steps from an item, likeliest first, equal ones by code', () => {
    const found = nextItems(
      [
        [0, 2],
        [0, 1],
        [0, 2, 1],
        [2, 0, 3],
      ],
      4,
    );
    expect([...found.stepCounts]).toEqual([4, 0, 2, 0]);
    expect([...found.items.subarray(found.starts[0], found.starts[1])]).toEqual([2, 1, 3]);
    expect([...found.ratios.subarray(found.starts[0], found.starts[1])]).toEqual([0.5, 0.25, 0.25]);
    expect([...found.items.subarray(found.starts[2], found.starts[3])]).toEqual([0, 1]);
  });

  it('takes the same item twice in a row as one look', () => {
    const found = nextItems([[0, 0, 0, 1, 1]], 2);
    expect([...found.stepCounts]).toEqual([1, 0]);
  });

  it('has shares that sum to 1 for every item that was left, and never leads to itself', () => {
    fc.assert(
      fc.property(visits, (sequences) => {
        const { starts, items, ratios, stepCounts } = nextItems(sequences, 6);
        for (let item = 0; item < 6; item++) {
          const own = ratios.subarray(starts[item], starts[item + 1]);
          const sum = own.reduce((total, ratio) => total + ratio, 0);
          expect(sum).toBeCloseTo(stepCounts[item] === 0 ? 0 : 1, 12);
          expect([...items.subarray(starts[item], starts[item + 1])]).not.toContain(item);
        }
      }),
    );
  });

  it('names the bad code, and stops when told to', () => {
    expect(() => nextItems([[0], [1, 3]], 3)).toThrow(
      'sequences[1][1] must be below itemCount 3, got 3',
    );
    expect(() => nextItems([[-1]], 3)).toThrow('sequences[0][0] must be at least 0, got -1');
    expect(() => nextItems([[0.5]], 3)).toThrow('sequences[0][0] must be a whole number, got 0.5');
    expect(() => nextItems([], 0)).toThrow('itemCount must be above 0, got 0');
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => nextItems([[0]], 1, { signal })).toThrow('enough');
  });
});
