// Shares in whole fen: nothing lost, nobody off by a fen. 金额拆分。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFen } from '@/model/money/fen-split';

const weightLists = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe('splitFen()', () => {
  it('gives the fen left over to the largest broken parts', () => {
    // 7 × 5/12, 7 × 4/12, 7 × 3/12 = 2.92, 2.33, 1.75
    expect(splitFen(7, [5, 4, 3])).toEqual([3, 2, 2]);
    expect(splitFen(2, [1, 1, 1])).toEqual([1, 1, 0]);
    expect(splitFen(5, [3, 3, 1])).toEqual([2, 2, 1]);
    expect(splitFen(7, [0, 2, 0])).toEqual([0, 7, 0]);
    // Broken weights, to the last bit: 0.1 and 0.2 as a computer holds them are 1 : 2.
    expect(splitFen(9, [0.1, 0.2])).toEqual([3, 6]);
  });

  it('adds up to the total, and no share is a fen away from its exact part', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), weightLists, (totalFen, weights) => {
        const shares = splitFen(totalFen, weights);
        const sum = weights.reduce((all, weight) => all + weight, 0);
        expect(shares.reduce((all, fen) => all + fen, 0)).toBe(totalFen);
        shares.forEach((fen, i) => {
          const exact = (totalFen * (weights[i] ?? NaN)) / sum;
          expect(Math.abs(fen - exact)).toBeLessThan(1 + 1e-6);
          if (weights[i] === 0) expect(fen).toBe(0);
        });
      }),
    );
  });

  it('takes no more than there is from any part', () => {
    const shareOf = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(weightLists, shareOf, (weights, share) => {
        const totalFen = Math.floor(weights.reduce((all, weight) => all + weight, 0) * share);
        splitFen(totalFen, weights).forEach((fen, i) => {
          expect(fen).toBeLessThanOrEqual(weights[i] as number);
        });
      }),
    );
  });

  it('does not change with the scale of the weights', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), weightLists, (totalFen, weights) => {
        const doubled = weights.map((weight) => weight * 2);
        expect(splitFen(totalFen, doubled)).toEqual(splitFen(totalFen, weights));
      }),
    );
  });

  it('takes nothing, and weights that no sum can hold', () => {
    expect(splitFen(0, [0, 0])).toEqual([0, 0]);
    expect(splitFen(10, [1.5e308, 1.5e308])).toEqual([5, 5]);
    expect(splitFen(10, [5e-324, 1.5e308])).toEqual([0, 10]);
  });

  it('names the bad argument', () => {
    expect(() => splitFen(1, [])).toThrow('weights must have at least one value');
    expect(() => splitFen(1.5, [1])).toThrow('totalFen must be a whole number, got 1.5');
    expect(() => splitFen(-1, [1])).toThrow('totalFen must be at least 0, got -1');
    expect(() => splitFen(1, [1, NaN])).toThrow('weights[1] must be at least 0, got NaN');
    expect(() => splitFen(1, [0, 0])).toThrow('weights must have one above 0, got none');
  });
});
