// Frequent sets, against trying every set there is. 频繁项集，与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketsFromLists } from '@/model/basket/baskets';
import { frequentItemsets, type Itemsets, itemsOf } from '@/model/basket/frequent-itemsets';
import { lists, NAMES, plainSets } from './_baskets';

const asRecord = (sets: Itemsets) =>
  Object.fromEntries(
    Array.from({ length: sets.setCount }, (_, i) => [
      Array.from(itemsOf(sets, i), (item) => sets.names[item]).join(),
      sets.counts[i],
    ]),
  );

describe('frequentItemsets()', () => {
  it('finds every frequent set and no other, in any order of baskets', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 4 }), (given, leastCount) => {
        const sets = frequentItemsets(basketsFromLists(given, NAMES), { leastCount });
        expect(asRecord(sets)).toEqual(plainSets(given, leastCount));
        const turned = basketsFromLists([...given].reverse(), NAMES);
        expect(frequentItemsets(turned, { leastCount })).toEqual(sets);
        expect(sets.isCapped).toBe(false);
      }),
    );
  });

  it('lists sets by size, then by item codes', () => {
    const sets = frequentItemsets(
      basketsFromLists(
        [
          ['a', 'b', 'c'],
          ['a', 'c'],
        ],
        NAMES,
      ),
      {
        leastCount: 1,
      },
    );
    expect(Object.keys(asRecord(sets))).toEqual(['a', 'b', 'c', 'a,b', 'a,c', 'b,c', 'a,b,c']);
  });

  it('stops at a size', () => {
    const sets = frequentItemsets(basketsFromLists([NAMES]), { leastCount: 1, mostItems: 2 });
    expect(sets.setCount).toBe(5 + 10);
    expect(sets.isCapped).toBe(false);
  });

  it('stops at a number of sets and says so', () => {
    const capped = frequentItemsets(basketsFromLists([NAMES]), { leastCount: 1, mostSets: 7 });
    expect([capped.setCount, capped.isCapped]).toEqual([7, true]);
    const all = frequentItemsets(basketsFromLists([NAMES]), { leastCount: 1, mostSets: 31 });
    expect([all.setCount, all.isCapped]).toEqual([31, false]);
  });

  it('finds nothing in nothing', () => {
    expect(frequentItemsets(basketsFromLists([]), { leastCount: 1 }).setCount).toBe(0);
    expect(frequentItemsets(basketsFromLists([[], []]), { leastCount: 1 }).setCount).toBe(0);
    expect(frequentItemsets(basketsFromLists([['a']]), { leastCount: 2 }).setCount).toBe(0);
  });

  it('tells of progress and stops when told to', () => {
    const told: number[] = [];
    const baskets = basketsFromLists([NAMES]);
    frequentItemsets(baskets, { leastCount: 1, watch: { onProgress: (r) => told.push(r) } });
    expect(told.at(-1)).toBe(1);
    const control = new AbortController();
    control.abort(new Error('stop'));
    expect(() =>
      frequentItemsets(baskets, { leastCount: 1, watch: { signal: control.signal } }),
    ).toThrow('stop');
  });

  it('names the bad argument', () => {
    const baskets = basketsFromLists([['a']]);
    expect(() => frequentItemsets(baskets, { leastCount: 0 })).toThrow(
      'leastCount must be at least 1',
    );
    expect(() => frequentItemsets(baskets, { leastCount: 1.5 })).toThrow(
      'leastCount must be a whole',
    );
    expect(() => frequentItemsets(baskets, { leastCount: 1, mostItems: 0 })).toThrow('mostItems');
    expect(() => frequentItemsets(baskets, { leastCount: 1, mostSets: 0 })).toThrow('mostSets');
  });
});

describe('itemsOf()', () => {
  it('gives the items of one set, and none beyond the last', () => {
    const sets = { starts: Int32Array.of(0, 1, 3), items: Int32Array.of(4, 4, 7) };
    expect([...itemsOf(sets, 1)]).toEqual([4, 7]);
    expect([...itemsOf(sets, 2)]).toEqual([]);
  });
});
