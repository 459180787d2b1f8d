// Lists that are as long as asked, never show what is owned, and never hang on chance. 推荐列表。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketsFromLists } from '@/model/basket/baskets';
import { itemSimilarity } from '@/model/recommend/item-similarity';
import { itemScores, popularItems, recommendations } from '@/model/recommend/recommendations';
import { NAMES, people } from './_people';

const owned = fc.subarray([...NAMES.keys()]);

describe('itemScores()', () => {
  it('adds up likeness to what is owned, repeats once', () => {
    const similarity = itemSimilarity(basketsFromLists([['a', 'b'], ['a']]));
    expect(itemScores(similarity, [0])[1]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(itemScores(similarity, [0, 0])[1]).toBeCloseTo(Math.SQRT1_2, 14);
    expect([...itemScores(similarity, [])]).toEqual([0, 0]);
  });

  it('is the sum over owned items', () => {
    fc.assert(
      fc.property(people, owned, (given, items) => {
        const similarity = itemSimilarity(given);
        const parts = items.map((item) => itemScores(similarity, [item]));
        itemScores(similarity, items).forEach((score, item) => {
          expect(score).toBeCloseTo(
            parts.reduce((sum, part) => sum + (part[item] as number), 0),
            12,
          );
        });
      }),
    );
  });

  it('names the bad argument', () => {
    const similarity = itemSimilarity(basketsFromLists([['a']]));
    expect(() => itemScores(similarity, [1])).toThrow('owned[0] must be at most 0, got 1');
    expect(() => itemScores(similarity, [-1])).toThrow('owned[0] must be at least 0, got -1');
    expect(() => itemScores(similarity, [0.5])).toThrow('owned[0] must be a whole number');
  });
});

describe('recommendations()', () => {
  it('shows as many as asked for, best first, none that is owned, likeness before popularity', () => {
    fc.assert(
      fc.property(people, owned, fc.integer({ min: 1, max: 8 }), (given, items, count) => {
        const similarity = itemSimilarity(given);
        const list = recommendations(similarity, items, { count });
        expect(list).toHaveLength(Math.min(count, NAMES.length - items.length));
        expect(list.some(({ item }) => items.includes(item))).toBe(false);
        expect(new Set(list.map(({ item }) => item)).size).toBe(list.length);
        const scores = list.map(({ score }) => score);
        expect([...scores].sort((a, b) => b - a)).toEqual(scores);
        expect(list.every(({ score, isFiller }) => isFiller === (score === 0))).toBe(true);
      }),
    );
  });

  it('gives a newcomer what most people have', () => {
    fc.assert(
      fc.property(people, (given) => {
        const similarity = itemSimilarity(given);
        const list = recommendations(similarity, [], { count: 3 }).map(({ item }) => item);
        expect(list).toEqual(popularItems(similarity, [], 3));
      }),
    );
  });

  it('may leave the list short, or show what is owned', () => {
    const similarity = itemSimilarity(basketsFromLists([['a', 'b'], ['c']]));
    const short = recommendations(similarity, [0], { count: 3, leavesShort: true });
    expect(short.map(({ item }) => item)).toEqual([1]);
    const again = recommendations(similarity, [0, 1], { count: 3, keepsOwned: true });
    expect(again.map(({ item }) => item)).toEqual([0, 1, 2]);
  });

  it('names the bad argument', () => {
    const similarity = itemSimilarity(basketsFromLists([['a']]));
    expect(() => recommendations(similarity, [], { count: 0 })).toThrow('count must be at least 1');
    expect(() => recommendations(similarity, [7], { count: 1 })).toThrow(
      'owned[0] must be at most 0',
    );
  });
});

describe('popularItems()', () => {
  it('orders by people, then by code', () => {
    const personCounts = Int32Array.of(1, 2, 2, 0);
    expect(popularItems({ personCounts }, [], 9)).toEqual([1, 2, 0, 3]);
    expect(popularItems({ personCounts }, [1], 1)).toEqual([2]);
    expect(() => popularItems({ personCounts }, [], 0)).toThrow('count must be at least 1, got 0');
  });
});
