// The entry check: spread over modules, the same for a seed, and what it suggests. 入门测试。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_COUNT, entryItems, moduleOf, suggestionsFrom } from '@/quiz/entry-check';

/** A pool with so many questions for each module, `m0` first. */
const poolOf = (sizes: readonly number[]) =>
  sizes.flatMap((size, m) =>
    Array.from({ length: size }, (_, i) => ({ id: `quiz/${m}-${i}`, module: `m${m}` })),
  );
const countsOf = (items: readonly { module: string }[], moduleCount: number) =>
  Array.from(
    { length: moduleCount },
    (_, m) => items.filter(({ module }) => module === `m${m}`).length,
  );
const sizes = fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 9 });
const seed = fc.nat(1000);

describe('moduleOf()', () => {
  it('takes the first point that belongs to the course', () => {
    const points = ['promo-02-02-03', 'ops-05-01', 'ops-12-04'];
    expect(moduleOf(points, 'ops')).toBe('ops-05');
    expect(moduleOf(points, 'promo')).toBe('promo-02');
    expect(moduleOf(['promo-02-02-03'], 'ops')).toBeNull();
  });
});

describe('entryItems()', () => {
  it('asks two of each of six modules, by module', () => {
    const { items, isShort } = entryItems(poolOf([9, 9, 9, 9, 9, 9]), 1);
    expect(items.map(({ module }) => module).join(' ')).toBe('m0 m0 m1 m1 m2 m2 m3 m3 m4 m4 m5 m5');
    expect(isShort).toBe(false);
  });

  it('takes a fourth of a module only when the others have no more', () => {
    expect(countsOf(entryItems(poolOf([20, 1, 2]), 3).items, 3)).toEqual([9, 1, 2]);
    expect(countsOf(entryItems(poolOf([20, 20, 20, 20]), 3).items, 4)).toEqual([3, 3, 3, 3]);
  });

  it('says that a small pool is short, and asks all of it', () => {
    expect(entryItems(poolOf([3, 2]), 1)).toMatchObject({ isShort: true, items: { length: 5 } });
    expect(entryItems([], 1)).toEqual({ items: [], isShort: true });
  });

  it('asks other questions at another seed', () => {
    const asked = [1, 2, 3, 4].map(
      (at) => `${entryItems(poolOf([9, 9, 9]), at).items.map(({ id }) => id)}`,
    );
    expect(new Set(asked).size).toBe(4);
  });

  it('asks nothing twice, the same for the same seed, whatever the order of the pool', () => {
    fc.assert(
      fc.property(sizes, seed, (counts, at) => {
        const pool = poolOf(counts);
        const { items } = entryItems(pool, at);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.length).toBe(Math.min(ENTRY_COUNT, pool.length));
        expect(entryItems(pool.toReversed(), at).items).toEqual(items);
      }),
    );
  });

  it('leaves no module behind by more than one while it has questions', () => {
    fc.assert(
      fc.property(sizes, seed, (counts, at) => {
        const asked = countsOf(entryItems(poolOf(counts), at).items, counts.length);
        const most = Math.max(0, ...asked);
        asked.forEach((count, m) => {
          if (count < (counts[m] ?? 0)) expect(count).toBeGreaterThanOrEqual(most - 1);
        });
      }),
    );
  });
});

describe('suggestionsFrom()', () => {
  const result = (module: string, isRight: boolean, isSure: boolean) => ({
    module,
    isRight,
    isSure,
  });

  it('begins with sure but wrong, then misses, then unsure; skims only what is right and sure', () => {
    const results = [
      result('a', true, true),
      result('a', true, true),
      result('b', true, true),
      result('b', true, false),
      result('c', false, false),
      result('c', false, false),
      result('d', true, true),
      result('d', false, true),
    ];
    const found = suggestionsFrom(results, ['a', 'b', 'c', 'd', 'e']);
    expect(found.map(({ module, advice }) => `${module} ${advice}`)).toEqual([
      'd start',
      'c start',
      'b read',
      'a skim',
      'e unasked',
    ]);
    expect(found[0]).toMatchObject({ askedCount: 2, rightCount: 1, sureMissCount: 1 });
  });

  it('keeps the order of the course among equals', () => {
    const found = suggestionsFrom(
      [result('b', false, false), result('a', false, false)],
      ['a', 'b'],
    );
    expect(found.map(({ module }) => module)).toEqual(['a', 'b']);
  });

  it('names every module once, and never skims one with a miss or a doubt', () => {
    const modules = ['a', 'b', 'c'];
    const some = fc.array(
      fc.record({
        module: fc.constantFrom(...modules),
        isRight: fc.boolean(),
        isSure: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(some, (results) => {
        const found = suggestionsFrom(results, modules);
        expect(found.map(({ module }) => module).toSorted()).toEqual(modules);
        for (const { module, advice } of found) {
          const own = results.filter((one) => one.module === module);
          const isKnown = own.length > 0 && own.every(({ isRight, isSure }) => isRight && isSure);
          expect(advice === 'skim').toBe(isKnown);
        }
      }),
    );
  });
});
