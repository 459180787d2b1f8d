// Likeness of items, against its definition. 商品相似度与定义对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketsFromLists } from '@/model/basket/baskets';
import {
  type ItemSimilarity,
  itemSimilarity,
  type SimilarityOptions,
} from '@/model/recommend/item-similarity';
import { itemsOfPerson, NAMES, people } from './_people';

function rowsOf({ itemCount, starts, items, similarities, togetherCounts }: ItemSimilarity) {
  return Array.from({ length: itemCount }, (_, item) => {
    const [from, to] = [starts[item] as number, starts[item + 1] as number];
    return Array.from(items.subarray(from, to), (other, i) => ({
      other,
      similarity: similarities[from + i] as number,
      together: togetherCounts[from + i] as number,
    }));
  });
}

const options: fc.Arbitrary<SimilarityOptions> = fc.record({
  kind: fc.constantFrom(
    'cosine' as const,
    'jaccard' as const,
    'conditional' as const,
    'lift' as const,
  ),
  shrinkCount: fc.constantFrom(0, 5),
  popularityPower: fc.constantFrom(0, 0.5, 1),
});

describe('itemSimilarity()', () => {
  it('knows two items', () => {
    const found = itemSimilarity(basketsFromLists([['a', 'b'], ['a']]));
    expect([...found.similarities].map((one) => one.toFixed(4))).toEqual(['0.7071', '0.7071']);
    expect([...found.personCounts]).toEqual([2, 1]);
  });

  it('agrees with counts of people, for every kind', () => {
    fc.assert(
      fc.property(people, options, (given, how) => {
        const lists = Array.from({ length: given.basketCount }, (_, i) => itemsOfPerson(given, i));
        const countOf = (...items: number[]) =>
          lists.filter((list) => items.every((item) => list.includes(item))).length;
        rowsOf(itemSimilarity(given, how)).forEach((row, item) => {
          const wanted = [...NAMES.keys()].filter((j) => j !== item && countOf(item, j) > 0);
          expect(row.map(({ other }) => other).sort()).toEqual(wanted);
          for (const { other, similarity, together } of row) {
            const [c, n, m] = [countOf(item, other), countOf(item), countOf(other)];
            expect(together).toBe(c);
            const kinds = {
              cosine: c / Math.sqrt(n * m),
              jaccard: c / (n + m - c),
              conditional: c / (n * m ** (how.popularityPower ?? 0.5)),
              lift: (c * lists.length) / (n * m),
            };
            const trust = c / (c + (how.shrinkCount ?? 0));
            expect(similarity).toBeCloseTo(trust * kinds[how.kind ?? 'cosine'], 12);
          }
        });
      }),
    );
  });

  it('lists the most alike first, ties by code, and the same likeness both ways', () => {
    fc.assert(
      fc.property(people, (given) => {
        const rows = rowsOf(itemSimilarity(given));
        rows.forEach((row, item) => {
          const sorted = [...row].sort((a, b) => b.similarity - a.similarity || a.other - b.other);
          expect(row).toEqual(sorted);
          for (const { other, similarity } of row) {
            const back = rows[other]?.find((one) => one.other === item);
            expect(back?.similarity).toBe(similarity);
            expect(similarity > 0 && similarity <= 1 + 1e-12).toBe(true);
          }
        });
      }),
    );
  });

  it('keeps the first neighbours only', () => {
    const all = basketsFromLists([NAMES], NAMES);
    const found = itemSimilarity(all, { mostNeighbours: 2 });
    expect(rowsOf(found).map((row) => row.map(({ other }) => other))).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it('keeps of many neighbours the same first ones as of all', () => {
    const lists = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 12 }, (_, j) => `item ${(i * (j + 3) + j * j) % 70}`),
    );
    const all = rowsOf(itemSimilarity(basketsFromLists(lists)));
    for (const mostNeighbours of [1, 3, 8]) {
      const few = rowsOf(itemSimilarity(basketsFromLists(lists), { mostNeighbours }));
      expect(few).toEqual(all.map((row) => row.slice(0, mostNeighbours)));
    }
  });

  it('has nothing of nobody', () => {
    expect(itemSimilarity(basketsFromLists([])).itemCount).toBe(0);
    expect(itemSimilarity(basketsFromLists([[]], NAMES)).items).toHaveLength(0);
  });

  it('tells of progress', () => {
    const told: number[] = [];
    const watch = { onProgress: (ratio: number) => told.push(ratio) };
    itemSimilarity(basketsFromLists([NAMES]), { watch });
    expect(told).toEqual([1 / 6]);
  });

  it('names the bad argument', () => {
    const some = basketsFromLists([['a']]);
    expect(() => itemSimilarity(some, { shrinkCount: -1 })).toThrow(
      'shrinkCount must be at least 0',
    );
    expect(() => itemSimilarity(some, { popularityPower: 2 })).toThrow(
      'popularityPower must be at most 1',
    );
    expect(() => itemSimilarity(some, { mostNeighbours: 0 })).toThrow(
      'mostNeighbours must be at least 1',
    );
  });

  it('leaves out pairs that too few people have', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 3 }), (given, leastTogetherCount) => {
        const all = rowsOf(itemSimilarity(given, { kind: 'lift' }));
        const found = rowsOf(itemSimilarity(given, { kind: 'lift', leastTogetherCount }));
        const enough = all.map((row) => row.filter((one) => one.together >= leastTogetherCount));
        expect(found).toEqual(enough);
      }),
    );
  });
});
