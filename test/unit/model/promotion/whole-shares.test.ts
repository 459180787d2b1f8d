// Whole parts: none lost, none made, each within one of its due. 整数分摊：不多不少，偏差小于 1。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeShares } from '@/model/promotion/whole-shares';

const weights = fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 20 });
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

describe('wholeShares()', () => {
  it('gives what is left to those that lost most, ties to the earlier', () => {
    expect(wholeShares(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholeShares(5, [3, 3, 1])).toEqual([2, 2, 1]);
    expect(wholeShares(0, [0, 0])).toEqual([0, 0]);
    expect(wholeShares(7, [0, 2, 0])).toEqual([0, 7, 0]);
  });

  it('adds up, stays within one of the exact share, and gives nothing for no weight', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), weights, (amount, list) => {
        if (total(list) === 0) return;
        const shares = wholeShares(amount, list);
        expect(total(shares)).toBe(amount);
        shares.forEach((share, i) => {
          const weight = list[i] as number;
          expect(Math.abs(share - (amount * weight) / total(list))).toBeLessThan(1 + 1e-6);
          if (weight === 0) expect(share).toBe(0);
        });
      }),
    );
  });

  it('takes no more than there is from any part', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const amount = Math.floor(total(list) * part);
        if (total(list) === 0) return;
        wholeShares(amount, list).forEach((share, i) => {
          expect(share).toBeLessThanOrEqual(list[i] as number);
        });
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => wholeShares(1, [])).toThrow('weights must have at least one value, got none');
    expect(() => wholeShares(1, [0])).toThrow('weights must have one above 0, got none');
    expect(() => wholeShares(1.5, [1])).toThrow('wholeAmount must be a whole number, got 1.5');
    expect(() => wholeShares(-1, [1])).toThrow('wholeAmount must be at least 0, got -1');
    expect(() => wholeShares(1, [1, NaN])).toThrow('weights[1] must be a whole number, got NaN');
  });
});
