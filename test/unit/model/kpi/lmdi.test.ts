// LMDI: nothing left over, back is minus forth, zeros are the limit. LMDI 分解。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lmdiEffects } from '@/model/kpi/lmdi';
import { splitTotal } from '@/model/kpi/mix';

const value = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e4, noNaN: true }));
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const table = fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }); // prettier-ignore
    return fc.tuple(table, table);
  });
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const close = (found: number, want: number, scale: number) =>
  expect(Math.abs(found - want)).toBeLessThanOrEqual(1e-11 * Math.max(1, scale));

describe('lmdiEffects()', () => {
  it('is the formula, by hand', () => {
    // From 2 × 3 = 6 to 4 × 6 = 24: L = 18/ln 4, both logarithms ln 2, so 9 each.
    const { effects, change } = lmdiEffects([[2, 3]], [[4, 6]]);
    expect(change).toBe(18);
    effects.forEach((effect) => expect(effect).toBeCloseTo(9, 13));
  });

  it('leaves nothing over, by row and in total, and goes back the way it came', () => {
    fc.assert(
      fc.property(tables, ([before, after]) => {
        const forth = lmdiEffects(before, after);
        const scale = forth.before + forth.after;
        close(sum(forth.effects), forth.change, scale);
        const product = (row: readonly number[]) => row.reduce((all, one) => all * one, 1);
        forth.effectsByRow.forEach((row, i) =>
          close(sum(row), product(after[i] ?? []) - product(before[i] ?? []), scale),
        );
        const back = lmdiEffects(after, before);
        back.effects.forEach((effect, i) => close(effect, -(forth.effects[i] ?? NaN), scale));
      }),
    );
  });

  it('gives each factor the sign of its own move, in a single row', () => {
    fc.assert(
      fc.property(tables, ([[before = []], [after = []]]) => {
        lmdiEffects([before], [after]).effects.forEach((effect, i) => {
          const move = (after[i] ?? NaN) - (before[i] ?? NaN);
          expect(effect === 0 || Math.sign(effect) === Math.sign(move)).toBe(true);
        });
      }),
    );
  });

  it('does not depend on the unit of a factor or on the order of channels', () => {
    const before = [[100, 0.02, 90], [400, 0.05, 60]]; // prettier-ignore
    const after = [[180, 0.025, 80], [300, 0.04, 70]]; // prettier-ignore
    const { effects } = lmdiEffects(before, after);
    const inCents = (rows: number[][]) =>
      rows.map(([a = 0, b = 0, c = 0]) => [a, b * 100, c / 100]);
    lmdiEffects(inCents(before), inCents(after)).effects.forEach((effect, i) => close(effect, effects[i] ?? NaN, 1e4)); // prettier-ignore
    lmdiEffects([...before].reverse(), [...after].reverse()).effects.forEach((effect, i) => close(effect, effects[i] ?? NaN, 1e4)); // prettier-ignore
  });

  it('takes a zero as the limit of ever smaller values', () => {
    const exact = lmdiEffects([[0, 0.03, 200]], [[5000, 0.02, 180]]).effects;
    expect(exact).toEqual([18000, 0, 0]);
    const misses = [1e-50, 1e-100, 1e-200].map((tiny) => {
      const { effects } = lmdiEffects([[tiny, 0.03, 200]], [[5000, 0.02, 180]]);
      return Math.abs((effects[0] ?? NaN) - 18000);
    });
    misses.slice(1).forEach((miss, i) => expect(miss).toBeLessThan(0.6 * (misses[i] ?? NaN)));
    // A channel that closes, two factors that vanish together, zeros at both ends.
    expect(lmdiEffects([[5000, 0.02]], [[0, 0.02]]).effects).toEqual([-100, 0]);
    expect(lmdiEffects([[0, 0, 7]], [[2, 3, 7]]).effects).toEqual([21, 21, 0]);
    expect(lmdiEffects([[0, 5]], [[4, 0]]).effects).toEqual([0, 0]);
  });

  it('keeps adding up when a product is too small to be held', () => {
    const { effects, change } = lmdiEffects([[1e-200, 1e-200]], [[10, 20]]);
    expect(sum(effects)).toBeCloseTo(change, 9);
  });

  it('shows the structure effect once the total is split off', () => {
    // Twice the visitors, rates unchanged, all growth from the weak channel.
    const before = splitTotal([[500, 0.08, 100], [500, 0.02, 100]], 0); // prettier-ignore
    const after = splitTotal([[500, 0.08, 100], [1500, 0.02, 100]], 0); // prettier-ignore
    const { effects, change } = lmdiEffects(before, after);
    const [total = NaN, structure = NaN, conversion, orderValue] = effects;
    expect(change).toBeCloseTo(2000, 9);
    expect(total).toBeGreaterThan(4000);
    expect(structure).toBeLessThan(-2000);
    expect(total + structure).toBeCloseTo(2000, 9);
    expect([conversion, orderValue]).toEqual([0, 0]);
  });

  it('names the bad argument', () => {
    expect(() => lmdiEffects([[1, -2]], [[1, 2]])).toThrow(
      'beforeRows[0][1] must be at least 0, got -2',
    );
    expect(() => lmdiEffects([[1, 2]], [[1, NaN]])).toThrow(
      'afterRows[0][1] must be finite, got NaN',
    );
    expect(() => lmdiEffects([[1, 2]], [])).toThrow(
      'afterRows must be as long as beforeRows (1), got 0',
    );
    expect(() => lmdiEffects([[1e200, 1e200]], [[1, 1]])).toThrow(
      'sum of beforeRows must be finite, got Infinity',
    );
  });
});
