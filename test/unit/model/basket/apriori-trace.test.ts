// Apriori step by step ends where Eclat ends. Apriori 的逐步结果与 Eclat 一致。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aprioriTrace } from '@/model/basket/apriori-trace';
import { basketsFromLists } from '@/model/basket/baskets';
import { lists, NAMES, plainSets } from './_baskets';

describe('aprioriTrace()', () => {
  it('follows the example of Agrawal and Srikant', () => {
    const transactions = [
      ['1', '3', '4'],
      ['2', '3', '5'],
      ['1', '2', '3', '5'],
      ['2', '5'],
    ];
    const trace = aprioriTrace(basketsFromLists(transactions, ['1', '2', '3', '4', '5']), 2);
    expect(trace.map(({ size, candidates }) => [size, candidates.length])).toEqual([
      [1, 5],
      [2, 6],
      [3, 1],
    ]);
    expect(trace[0]?.candidates[3]).toEqual({
      items: [3],
      count: 1,
      isFrequent: false,
      rareSubset: null,
    });
    expect(trace[2]?.candidates[0]).toMatchObject({ items: [1, 2, 4], count: 2, isFrequent: true });
  });

  it('does not count a set with a part that is rare', () => {
    const trace = aprioriTrace(basketsFromLists([['a', 'b'], ['a', 'c'], ['b'], ['c']], NAMES), 1);
    expect(trace[2]?.candidates).toEqual([
      { items: [0, 1, 2], count: null, isFrequent: false, rareSubset: [1, 2] },
    ]);
  });

  it('keeps the sets that trying all of them keeps', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 4 }), (given, leastCount) => {
        const trace = aprioriTrace(basketsFromLists(given, NAMES), leastCount);
        const kept = trace.flatMap(({ candidates }) => candidates.filter((one) => one.isFrequent));
        const found = kept.map(({ items, count }) => [items.map((i) => NAMES[i]).join(), count]);
        expect(Object.fromEntries(found)).toEqual(plainSets(given, leastCount));
        expect(found).toHaveLength(Object.keys(plainSets(given, leastCount)).length);
      }),
    );
  });

  it('has no level for no basket', () => {
    expect(aprioriTrace(basketsFromLists([]), 1)).toEqual([]);
  });

  it('names the bad argument, and refuses what nobody could follow', () => {
    expect(() => aprioriTrace(basketsFromLists([['a']]), 0)).toThrow(
      'leastCount must be at least 1',
    );
    const wide = [Array.from({ length: 80 }, (_, i) => `item ${i}`)];
    expect(() => aprioriTrace(basketsFromLists(wide), 1)).toThrow(
      'candidates of size 2 must be at most 2000, got 3160',
    );
  });
});
