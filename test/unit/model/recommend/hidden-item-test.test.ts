// A recommender is measured by what it finds. 推荐方法的检验。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketsFromLists } from '@/model/basket/baskets';
import { hiddenItemTest, type Recommender } from '@/model/recommend/hidden-item-test';
import { NAMES, people } from './_people';

const everything: Recommender = (owned) =>
  [...NAMES.keys()].filter((item) => !owned.includes(item));

describe('hiddenItemTest()', () => {
  it('finds all when all is shown, and nothing when nothing is', () => {
    const given = basketsFromLists([['a', 'b'], ['b', 'c'], ['d']], NAMES);
    const all = hiddenItemTest(given, everything, { count: 6, seed: 1 });
    expect(all).toMatchObject({ hitRatio: 1, testedCount: 2, skippedCount: 1, coverageRatio: 1 });
    const none = hiddenItemTest(given, () => [], { count: 6, seed: 1 });
    expect(none).toMatchObject({ hitRatio: 0, meanReciprocalRank: 0, coverageRatio: 0 });
    expect(none.noveltyBits).toBeNull();
  });

  it('takes the place in the list into account', () => {
    const given = basketsFromLists([['a', 'b']], NAMES);
    const late: Recommender = (owned) => [5, 4, owned[0] === 0 ? 1 : 0];
    const found = hiddenItemTest(given, late, { count: 3, seed: 1 });
    expect(found.meanReciprocalRank).toBeCloseTo(1 / 3, 14);
    expect(hiddenItemTest(given, late, { count: 2, seed: 1 }).hitRatio).toBe(0);
  });

  it('finds an item that half of the people have surprising by one bit', () => {
    const given = basketsFromLists(
      [
        ['a', 'b'],
        ['c', 'd'],
        ['a', 'e'],
        ['c', 'f'],
      ],
      NAMES,
    );
    expect(hiddenItemTest(given, () => [0], { count: 1, seed: 1 }).noveltyBits).toBe(1);
  });

  it('never shows the hidden item to the recommender, and repeats itself for a seed', () => {
    fc.assert(
      fc.property(people, fc.integer(), (given, seed) => {
        const seen: number[] = [];
        const spy: Recommender = (owned, count) => {
          seen.push(owned.length);
          return everything(owned, count);
        };
        const options = { count: 3, seed };
        const found = hiddenItemTest(given, spy, options);
        expect(hiddenItemTest(given, everything, options)).toEqual(found);
        const sizes = Array.from(
          given.starts.subarray(1),
          (end, i) => end - (given.starts[i] as number),
        );
        expect(seen).toEqual(sizes.filter((size) => size > 1).map((size) => size - 1));
        expect(found.testedCount + found.skippedCount).toBe(given.basketCount);
        if (found.testedCount === 0) expect(found.hitRatio).toBeNull();
        else {
          expect(found.hitRatio).toBeGreaterThanOrEqual(found.meanReciprocalRank ?? NaN);
          expect(found.hitRatio).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('names the bad argument', () => {
    const given = basketsFromLists([['a', 'b']]);
    expect(() => hiddenItemTest(given, everything, { count: 0, seed: 1 })).toThrow(
      'count must be at least 1',
    );
    expect(() => hiddenItemTest(given, everything, { count: 1, seed: 0.5 })).toThrow(
      'seed must be a whole',
    );
  });
});
