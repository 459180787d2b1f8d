// Baskets from rows and lists. 由行与列表得到购物篮。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketsFromLists, basketsOf, itemCounts, leastCountOf } from '@/model/basket/baskets';
import { lists } from './_baskets';

describe('basketsOf()', () => {
  it('sorts items of each basket, counts each once, and keeps empty baskets', () => {
    const found = basketsOf([2, 0, 2, 2, -1, 2], [1, 0, 0, 1, 1, -1], ['tea', 'milk'], 4);
    expect([...found.starts]).toEqual([0, 1, 1, 3, 3]);
    expect([...found.items]).toEqual([0, 0, 1]);
    expect(found.repeatedItemCount).toBe(1);
    expect(found.basketCount).toBe(4);
  });

  it('names the bad argument', () => {
    expect(() => basketsOf([0], [], [], 1)).toThrow('itemCodes must be as long as basketCodes');
    expect(() => basketsOf([1], [0], ['a'], 1)).toThrow('codes[0] must be a whole number');
    expect(() => basketsOf([0], [1], ['a'], 1)).toThrow('names.length must be at least 2, got 1');
  });
});

describe('basketsFromLists()', () => {
  it('takes names with blanks for the same item and drops empty names', () => {
    const found = basketsFromLists([['tea', 'milk '], [' milk', ''], []]);
    expect(found.names).toEqual(['tea', 'milk']);
    expect([...found.items]).toEqual([0, 1, 1]);
    expect([...found.starts]).toEqual([0, 2, 3, 3]);
  });

  it('keeps the order of names that are given', () => {
    expect(basketsFromLists([['tea', 'rum']], ['milk', 'tea']).names).toEqual([
      'milk',
      'tea',
      'rum',
    ]);
  });

  it('holds what was put in', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const { starts, items, names, repeatedItemCount } = basketsFromLists(given);
        const back = given.map((_, i) =>
          [...items.subarray(starts[i], starts[i + 1])].map((item) => names[item]).sort(),
        );
        expect(back).toEqual(given.map((list) => [...new Set(list)].sort()));
        expect(repeatedItemCount).toBe(given.flat().length - items.length);
      }),
    );
  });
});

describe('itemCounts()', () => {
  it('counts baskets', () => {
    expect([
      ...itemCounts(
        basketsFromLists([
          ['tea', 'milk'],
          ['milk', 'milk'],
        ]),
      ),
    ]).toEqual([1, 2]);
  });
});

describe('leastCountOf()', () => {
  it('rounds up, but not for rounding alone', () => {
    expect(leastCountOf(0.01, 9835)).toBe(99);
    expect(leastCountOf(0.07, 100)).toBe(7);
    expect(leastCountOf(1, 5)).toBe(5);
    expect(leastCountOf(0.001, 3)).toBe(1);
    expect(leastCountOf(0.5, 0)).toBe(1);
  });

  it('is the least count whose share is not below', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 1000 }),
        (n, part) => {
          const least = leastCountOf(part / 1000, n);
          expect(least * 1000).toBeGreaterThanOrEqual(part * n);
          if (least > 1) expect((least - 1) * 1000).toBeLessThan(part * n);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    expect(() => leastCountOf(0, 9)).toThrow('supportRatio must be above 0 and at most 1, got 0');
    expect(() => leastCountOf(1.1, 9)).toThrow(
      'supportRatio must be above 0 and at most 1, got 1.1',
    );
    expect(() => leastCountOf(NaN, 9)).toThrow(
      'supportRatio must be above 0 and at most 1, got NaN',
    );
    expect(() => leastCountOf(0.1, -1)).toThrow('basketCount must be at least 0, got -1');
  });
});
