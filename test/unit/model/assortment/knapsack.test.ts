// The knapsack: published data sets, and every choice. 背包问题：公开数据与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestKnapsack, greedyKnapsack } from '@/model/assortment/knapsack';

const spaces = fc
  .record({
    items: fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 15 })), {
      minLength: 1,
      maxLength: 9,
    }),
    capacity: fc.nat({ max: 60 }),
  })
  .map(({ items, capacity }) => ({
    values: items.map(([value]) => value),
    sizes: items.map(([, size]) => size),
    capacity,
  }));

const sum = (list: readonly number[], isChosen: (i: number) => boolean) =>
  list.reduce((total, one, i) => (isChosen(i) ? total + one : total), 0);

describe('bestKnapsack()', () => {
  // Kreher & Stinson 1999, Combinatorial Algorithms, the data set known as p01.
  it('finds 309 of the published ten', () => {
    const { value, isChosen, usedSize } = bestKnapsack({
      values: [92, 57, 49, 68, 60, 43, 67, 84, 87, 72],
      sizes: [23, 31, 29, 44, 53, 38, 63, 85, 89, 82],
      capacity: 165,
    });
    expect([value, usedSize]).toEqual([309, 165]);
    expect(isChosen.map(Number)).toEqual([1, 1, 1, 1, 0, 1, 0, 0, 0, 0]);
  });

  it('is the best of every choice, adds up, and fits', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const { values, sizes, capacity } = space;
        const { isChosen, value, usedSize } = bestKnapsack(space);
        let most = 0;
        for (let mask = 0; mask < 2 ** values.length; mask++) {
          const isIn = (i: number) => (mask & (1 << i)) !== 0;
          if (sum(sizes, isIn) <= capacity) most = Math.max(most, sum(values, isIn));
        }
        expect(value).toBe(most);
        expect(value).toBe(sum(values, (i) => isChosen[i] ?? false));
        expect(usedSize).toBe(sum(sizes, (i) => isChosen[i] ?? false));
        expect(usedSize).toBeLessThanOrEqual(capacity);
      }),
    );
  });

  it('takes earlier products of equal ones, and what needs no room', () => {
    expect(bestKnapsack({ values: [5, 5], sizes: [2, 2], capacity: 3 }).isChosen).toEqual([
      true,
      false,
    ]);
    const free = bestKnapsack({ values: [5, 0], sizes: [0, 0], capacity: 0 });
    expect(free).toEqual({ isChosen: [true, false], value: 5, usedSize: 0 });
  });

  it('needs no more memory for a huge shelf than for all products', () => {
    expect(bestKnapsack({ values: [1, 2], sizes: [3, 4], capacity: 1e15 }).usedSize).toBe(7);
  });

  it('names the bad argument', () => {
    const space = { values: [1], sizes: [1], capacity: 1 };
    const bad = (change: object) => () => bestKnapsack({ ...space, ...change });
    expect(bad({ values: [], sizes: [] })).toThrow('values must have at least one value');
    expect(bad({ sizes: [1, 2] })).toThrow('sizes must be as long as values (1), got 2');
    expect(bad({ values: [-1] })).toThrow('values[0] must be at least 0, got -1');
    expect(bad({ sizes: [0.5] })).toThrow('sizes[0] must be a whole number, got 0.5');
    expect(bad({ capacity: 1.5 })).toThrow('capacity must be a whole number, got 1.5');
    expect(bad({ sizes: [1e9], capacity: 1e9 })).toThrow(
      'products × room must be at most 200000000',
    );
  });
});

describe('greedyKnapsack()', () => {
  it('reaches 47 where 51 is possible', () => {
    const space = { values: [24, 13, 23, 15, 16], sizes: [12, 7, 11, 8, 9], capacity: 26 };
    expect(greedyKnapsack(space)).toEqual({
      isChosen: [true, false, true, false, false],
      value: 47,
      usedSize: 23,
    });
  });

  it('fits, and never beats the best', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const greedy = greedyKnapsack(space);
        expect(greedy.usedSize).toBeLessThanOrEqual(space.capacity);
        expect(greedy.value).toBeLessThanOrEqual(bestKnapsack(space).value);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => greedyKnapsack({ values: [1], sizes: [-1], capacity: 1 })).toThrow(
      'sizes[0] must be at least 0, got -1',
    );
  });
});
