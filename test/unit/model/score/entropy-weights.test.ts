// Entropy weights: formula, constant columns, scale. 熵权法。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropyWeights } from '@/model/score/entropy-weights';

const cell = fc.nat({ max: 100_000 }).map((hundredths) => hundredths / 100);
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 8,
});

// As in the books, for columns with a sum above 0.
function entropyOf(values: readonly number[]): number {
  const all = values.reduce((sum, value) => sum + value, 0);
  const terms = values.map((value) => (value > 0 ? (value / all) * Math.log(value / all) : 0));
  return -terms.reduce((sum, term) => sum + term, 0) / Math.log(values.length);
}

describe('entropyWeights()', () => {
  it('gives nothing to a column that never varies', () => {
    const weights =
      entropyWeights([
        [3, 8, 5],
        [6, 8, 2],
        [9, 8, 1],
      ]) ?? [];
    [0.305388438823992, 0, 0.694611561176008].forEach((want, j) =>
      expect(weights[j]).toBeCloseTo(want, 12),
    );
  });

  it('meets the textbook formula', () => {
    fc.assert(
      fc.property(table, (scores) => {
        const columns = [0, 1, 2].map((j) => scores.map((row) => row[j] ?? NaN));
        if (columns.some((column) => Math.max(...column) < 1)) return;
        const surplus = columns.map((column) => 1 - entropyOf(column));
        const all = surplus.reduce((sum, value) => sum + value, 0);
        if (all < 1e-4) return;
        const weights = entropyWeights(scores) ?? [];
        weights.forEach((weight, j) => expect(weight).toBeCloseTo((surplus[j] ?? NaN) / all, 8));
      }),
    );
  });

  it('adds up to 1, without regard to units or order, and is never NaN', () => {
    fc.assert(
      fc.property(table, (scores) => {
        const weights = entropyWeights(scores);
        if (weights === null) return;
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        const moved = entropyWeights([...scores].reverse().map((row) => row.map((x) => x * 16)));
        weights.forEach((weight, j) => expect(moved?.[j]).toBeCloseTo(weight, 9));
      }),
    );
  });

  it('has no weights when nothing tells options apart', () => {
    expect(
      entropyWeights([
        [1, 0],
        [1, 0],
      ]),
    ).toBeNull();
  });

  it('takes zeros and large numbers', () => {
    expect(
      entropyWeights([
        [0, 1],
        [1e308, 1],
        [1e308, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it('names the bad argument', () => {
    expect(() => entropyWeights([])).toThrow('scores must have at least one value');
    expect(() => entropyWeights([[1]])).toThrow('scores must have two options or more, got 1');
    expect(() => entropyWeights([[], []])).toThrow('scores[0] must have at least one value');
    expect(() => entropyWeights([[1], [1, 2]])).toThrow('scores[1] must be as long as scores[0]');
    expect(() => entropyWeights([[1], [-1]])).toThrow('scores[1][0] must be at least 0, got -1');
  });
});
