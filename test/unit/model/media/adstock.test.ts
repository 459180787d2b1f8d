// Carry-over conserves the effect and forgets at the stated pace. 滞后效应守恒，并按给定速度衰减。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adstockHalfLifePeriods,
  geometricAdstock,
  windowAdstock,
  windowWeights,
} from '@/model/media/adstock';

const spends = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});
const carry = fc.double({ min: 0, max: 0.99, noNaN: true });
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

describe('geometricAdstock()', () => {
  it('keeps the share of the stock and adds the spend', () => {
    expect(geometricAdstock([100, 0, 0, 50, 200, 0], 0.5)).toEqual([
      100, 50, 25, 62.5, 231.25, 115.625,
    ]);
  });

  it('grows under a steady spend to the spend over 1 less the share', () => {
    expect(geometricAdstock(Array(400).fill(1), 0.9).at(-1)).toBeCloseTo(10, 10);
  });

  it('takes in what was left before, and decays it further', () => {
    expect(geometricAdstock([0, 10], 0.25, 40)).toEqual([40, 20]);
  });

  it('loses nothing: decay and last stock together are what was put in', () => {
    fc.assert(
      fc.property(spends, carry, (spendYuan, carryRatio) => {
        const stock = geometricAdstock(spendYuan, carryRatio);
        const decayed = (1 - carryRatio) * total(stock.slice(0, -1));
        const all = total(spendYuan);
        expect(Math.abs(decayed + (stock.at(-1) as number) - all)).toBeLessThanOrEqual(
          1e-9 * (1 + all),
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => geometricAdstock([], 0.5)).toThrow('spendYuan must have at least one value');
    expect(() => geometricAdstock([-1], 0.5)).toThrow('spendYuan[0] must be at least 0, got -1');
    expect(() => geometricAdstock([1], 1)).toThrow('carryRatio must be from 0 to below 1, got 1');
    expect(() => geometricAdstock([1], NaN)).toThrow('carryRatio');
    expect(() => geometricAdstock([1], 0.5, -2)).toThrow(
      'carriedInYuan must be at least 0, got -2',
    );
  });
});

describe('adstockHalfLifePeriods()', () => {
  it('is the time after which half is left', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (carryRatio) => {
        expect(carryRatio ** adstockHalfLifePeriods(carryRatio)).toBeCloseTo(0.5, 12);
      }),
    );
    expect(adstockHalfLifePeriods(0)).toBe(0);
    expect(() => adstockHalfLifePeriods(1)).toThrow('carryRatio must be from 0 to below 1, got 1');
  });
});

describe('windowWeights()', () => {
  it('halves, and adds up to 1 when normalised', () => {
    expect(windowWeights(0.5, 4, false)).toEqual([1, 0.5, 0.25, 0.125]);
    expect(windowWeights(1, 4, true)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(total(windowWeights(0.7, 9, true))).toBeCloseTo(1, 14);
  });

  it('names the bad argument', () => {
    expect(() => windowWeights(1.5, 4, true)).toThrow(
      'carryRatio must be between 0 and 1, got 1.5',
    );
    expect(() => windowWeights(0.5, 0, true)).toThrow('periodCount must be at least 1, got 0');
    expect(() => windowWeights(0.5, 1.5, true)).toThrow('periodCount must be a whole number');
  });
});

describe('windowAdstock()', () => {
  it('hands on the whole spend when the periods after it are counted', () => {
    fc.assert(
      fc.property(spends, carry, fc.integer({ min: 1, max: 8 }), (spendYuan, ratio, periods) => {
        const weights = windowWeights(ratio, periods, true);
        const stock = windowAdstock(spendYuan, weights, periods - 1);
        expect(stock).toHaveLength(spendYuan.length + periods - 1);
        expect(total(stock)).toBeCloseTo(total(spendYuan), 5);
      }),
    );
  });

  it('meets the geometric stock as long as the window is open', () => {
    const spendYuan = [3, 1, 4, 1, 5];
    const window = windowAdstock(spendYuan, windowWeights(0.6, 5, false));
    geometricAdstock(spendYuan, 0.6).forEach((stock, t) =>
      expect(window[t]).toBeCloseTo(stock, 12),
    );
  });

  it('names the bad argument', () => {
    expect(() => windowAdstock([1], [])).toThrow('weights must have at least one value');
    expect(() => windowAdstock([1], [NaN])).toThrow('weights[0] must be finite');
    expect(() => windowAdstock([NaN], [1])).toThrow('spendYuan[0] must be at least 0');
    expect(() => windowAdstock([1], [1], 0.5)).toThrow('carryOutPeriods must be a whole number');
    expect(() => windowAdstock([1], [1], -1)).toThrow('carryOutPeriods must be at least 0, got -1');
  });
});
