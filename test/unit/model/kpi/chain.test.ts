// Substitution in every order, and its average. 连环替代的全部顺序与平均。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainEffects, chainSpreads, shapleyEffects } from '@/model/kpi/chain';

const value = fc.double({ min: -50, max: 50, noNaN: true });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const table = fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }); // prettier-ignore
    return fc.tuple(table, table);
  });
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const worth = (rows: readonly (readonly number[])[]) =>
  sum(rows.map((row) => row.reduce((all, one) => all * one, 1)));

function orders(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first) => orders(list.filter((other) => other !== first)).map((rest) => [first, ...rest])); // prettier-ignore
}
const close = (found: number | undefined, want: number, rows: readonly (readonly number[])[]) => {
  const scale = rows.reduce((most, row) => Math.max(most, 50 ** row.length), 1);
  expect(Math.abs((found ?? NaN) - want)).toBeLessThanOrEqual(1e-12 * scale * rows.length * 10);
};

describe('chainEffects()', () => {
  it('gives whoever comes later the joint effect', () => {
    // 100 × 2 to 110 × 3: ten more at 2, then one more on 110; or the other way round.
    expect(chainEffects([[100, 2]], [[110, 3]], [0, 1])).toEqual([20, 110]);
    expect(chainEffects([[100, 2]], [[110, 3]], [1, 0])).toEqual([30, 100]);
  });

  it('adds up in any order', () => {
    fc.assert(
      fc.property(tables, ([before, after]) => {
        const factors = (before[0] ?? []).map((_, i) => i);
        for (const order of orders(factors)) {
          const effects = chainEffects(before, after, order);
          close(sum(effects), worth(after) - worth(before), before);
        }
      }),
    );
  });

  it('names a bad order or table', () => {
    const bad = (order: number[]) => () => chainEffects([[1, 2]], [[3, 4]], order);
    expect(bad([0])).toThrow('order must hold 0 to 1 once each, got 0');
    expect(bad([0, 0])).toThrow('order must hold 0 to 1 once each, got 0, 0');
    expect(bad([1, 2])).toThrow('order must hold 0 to 1 once each, got 1, 2');
    expect(() => chainEffects([[1, NaN]], [[3, 4]], [0, 1])).toThrow(
      'beforeRows[0][1] must be finite',
    );
  });
});

describe('chainSpreads() and shapleyEffects()', () => {
  it('are least, most and mean over every order there is', () => {
    fc.assert(
      fc.property(tables, ([before, after]) => {
        const factors = (before[0] ?? []).map((_, i) => i);
        const all = orders(factors).map((order) => chainEffects(before, after, order));
        const spreads = chainSpreads(before, after);
        const shapley = shapleyEffects(before, after);
        factors.forEach((factor) => {
          const effects = all.map((one) => one[factor] ?? NaN);
          expect(spreads[factor]?.least).toBe(Math.min(...effects));
          expect(spreads[factor]?.most).toBe(Math.max(...effects));
          close(spreads[factor]?.mean, sum(effects) / effects.length, before);
          close(shapley[factor], sum(effects) / effects.length, before);
        });
        close(sum(shapley), worth(after) - worth(before), before);
      }),
    );
  });

  it('meet the published split of sales', () => {
    const effects = shapleyEffects([[100_000, 0.03, 200]], [[140_000, 0.025, 215]]);
    [228_000, -124_750, 49_250].forEach((want, i) => expect(effects[i]).toBeCloseTo(want, 6));
  });

  it('split a product of two in the middle, and take losses as they come', () => {
    expect(shapleyEffects([[4, 5]], [[6, 9]])).toEqual([14, 20]);
    expect(shapleyEffects([[4, -5]], [[0, 9]])).toEqual([-8, 28]);
  });

  it('do not hang on the order when one factor moves', () => {
    const spreads = chainSpreads([[100, 2, 5]], [[100, 3, 5]]);
    expect(spreads[1]).toEqual({ least: 500, most: 500, mean: 500 });
    expect(spreads[0]).toMatchObject({ least: 0, most: 0 });
  });

  it('name the bad argument', () => {
    const wide = [Array.from({ length: 17 }, () => 1)];
    expect(() => shapleyEffects(wide, wide)).toThrow(
      'number of factors must be at most 16, got 17',
    );
    expect(() => chainSpreads([], [])).toThrow('beforeRows must have at least one value');
    expect(() => shapleyEffects([[1]], [[Infinity]])).toThrow(
      'afterRows[0][0] must be finite, got Infinity',
    );
  });
});
