// TOPSIS: textbook ranking, scale, constant columns, reversal of ranks. 逼近理想解排序法。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topsis } from '@/model/score/topsis';

// Hwang & Yoon 1981: four fighter aircraft, cost in the fourth column.
const FIGHTERS = [
  [2.0, 1500, 20000, 5.5, 5, 9],
  [2.5, 2700, 18000, 6.5, 3, 5],
  [1.8, 2000, 21000, 4.5, 7, 7],
  [2.2, 1800, 20000, 5.0, 5, 5],
];
const WEIGHTS = [0.2, 0.1, 0.1, 0.1, 0.2, 0.3];
const BENEFIT = [true, true, true, false, true, true];

const cell = fc.double({ min: -1000, max: 1000, noNaN: true });
// Short numbers: their quarter is exact, where that of the smallest doubles is 0.
const shortCell = fc.integer({ min: -8000, max: 8000 }).map((eighths) => eighths / 8);
const shortTable = fc.array(fc.array(shortCell, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});
const weights = fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), {
  minLength: 3,
  maxLength: 3,
});
const sides = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });

describe('topsis()', () => {
  it('ranks the fighters as printed', () => {
    const { closenessRatios, ranks, idleCriteria } = topsis(FIGHTERS, WEIGHTS, BENEFIT);
    expect(closenessRatios?.map((ratio) => ratio.toFixed(3))).toEqual([
      '0.643',
      '0.268',
      '0.614',
      '0.312',
    ]);
    expect(ranks).toEqual([1, 4, 2, 3]);
    expect(idleCriteria).toEqual([]);
  });

  it('gives closeness between 0 and 1, and never NaN', () => {
    fc.assert(
      fc.property(table, weights, sides, (scores, list, isBenefit) => {
        const found = topsis(scores, list, isBenefit);
        const ratios = found.closenessRatios ?? [];
        expect(ratios.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
        const numbers = [...found.bestDistances, ...found.worstDistances, ...found.ranks];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('does not depend on units, on the sum of weights or on the order of options', () => {
    fc.assert(
      fc.property(shortTable, weights, sides, (scores, list, isBenefit) => {
        const found = topsis(scores, list, isBenefit).closenessRatios;
        const other = topsis(
          [...scores].reverse().map((row) => row.map((value, j) => value * 4 ** (j - 1))),
          list.map((weight) => 8 * weight),
          isBenefit,
        ).closenessRatios;
        found?.forEach((ratio, i) => expect(other?.at(-1 - i)).toBeCloseTo(ratio, 9));
      }),
    );
  });

  it('prefers an option that is better everywhere', () => {
    fc.assert(
      fc.property(table, weights, sides, (scores, list, isBenefit) => {
        const best = isBenefit.map((isMore) => (isMore ? 2000 : -2000));
        const { ranks, closenessRatios } = topsis([...scores, best], list, isBenefit);
        expect(ranks.at(-1)).toBe(1);
        expect(closenessRatios?.at(-1)).toBe(1);
      }),
    );
  });

  it('takes a price as it is, cheaper being better', () => {
    expect(topsis([[99], [199]], [1], [false]).ranks).toEqual([1, 2]);
  });

  it('lets a column that never varies decide nothing', () => {
    const scores = [
      [1, 5, 0],
      [2, 5, 0],
      [4, 5, 0],
    ];
    const found = topsis(scores, [1, 1, 1], [true, true, false]);
    expect(found.idleCriteria).toEqual([1, 2]);
    expect(found.closenessRatios?.[1]).toBeCloseTo(1 / 3, 12);
  });

  it('leaves options undecided that are all alike', () => {
    for (const scores of [
      [[0, 0]],
      [
        [3, 3],
        [3, 3],
      ],
    ]) {
      const found = topsis(scores, [1, 1], [true, false]);
      expect(found.closenessRatios).toBeNull();
      expect(found.ranks).toEqual(scores.map(() => 1));
      expect(found.idleCriteria).toEqual([0, 1]);
    }
  });

  it('changes its first choice when a worst-of-all option is added', () => {
    const three = [
      [9, 3, 7],
      [5, 9, 7],
      [6, 1, 4],
    ];
    const rank = (scores: number[][]) => topsis(scores, [0.5, 0.3, 0.2], [true, true, true]).ranks;
    expect(rank(three).indexOf(1)).toBe(1);
    expect(rank([...three, [1, 9, 1]]).indexOf(1)).toBe(0);
  });

  it('does not overflow', () => {
    const { closenessRatios } = topsis([[1e300], [-1e300], [0]], [1], [true]);
    expect(closenessRatios).toEqual([1, 0, 0.5]);
  });

  it('names the bad argument', () => {
    expect(() => topsis([], [1], [true])).toThrow('scores must have at least one value');
    expect(() => topsis([[1]], [], [])).toThrow('weights must have at least one value');
    expect(() => topsis([[1, 2]], [1], [true])).toThrow('scores[0] must be as long as weights (1)');
    expect(() => topsis([[1]], [1], [])).toThrow('isBenefit must be as long as weights');
    expect(() => topsis([[1]], [0], [true])).toThrow('sum of weights must be above 0');
    expect(() => topsis([[1]], [-1], [true])).toThrow('weights[0] must be at least 0, got -1');
    expect(() => topsis([[NaN]], [1], [true])).toThrow('scores[0][0] must be finite, got NaN');
  });
});
