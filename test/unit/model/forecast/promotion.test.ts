// Promotion forecasts: clean baseline, lift. 大促预测。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  promotionBaseline,
  promotionForecast,
  promotionUpliftRatio,
} from '@/model/forecast/promotion';

const units = fc.double({ min: 1, max: 1e4, noNaN: true });
const days = fc.array(fc.tuple(units, fc.boolean()), { minLength: 1, maxLength: 30 });

describe('promotionBaseline()', () => {
  it('draws a line across a promotion, and takes the nearest at the ends', () => {
    const touched = [true, false, true, true, false, true];
    expect(promotionBaseline([99, 10, 50, 4, 16, 99], touched, 1)).toEqual([
      10, 10, 12, 14, 16, 16,
    ]);
  });

  it('compares a Saturday with Saturdays', () => {
    // A cycle of three, the third period strong; the middle cycle is promoted.
    const sales = [1, 2, 30, 100, 100, 100, 3, 4, 50];
    const touched = sales.map((sold) => sold === 100);
    expect(promotionBaseline(sales, touched, 3)).toEqual([1, 2, 30, 2, 3, 40, 3, 4, 50]);
  });

  it('leaves ordinary periods alone and stays within them', () => {
    fc.assert(
      fc.property(days, (rows) => {
        const sales = rows.map(([sold]) => sold);
        const touched = rows.map(([, isPromoted]) => isPromoted);
        const found = promotionBaseline(sales, touched, 1);
        const ordinary = sales.filter((_, t) => !touched[t]);
        expect(found === null).toBe(ordinary.length === 0);
        found?.forEach((base, t) => {
          if (!touched[t]) expect(base).toBe(sales[t]);
          expect(base).toBeGreaterThanOrEqual(Math.min(...ordinary) - 1e-9);
          expect(base).toBeLessThanOrEqual(Math.max(...ordinary) + 1e-9);
        });
      }),
    );
  });

  it('has no answer when a weekday was always promoted', () => {
    expect(promotionBaseline([1, 2, 3, 4], [true, false, true, false], 2)).toBeNull();
    expect(promotionBaseline([1, 2], [true, true], 1)).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => promotionBaseline([], [], 1)).toThrow('salesUnits must have at least one value');
    expect(() => promotionBaseline([1], [], 1)).toThrow('isPromoted must be as long as salesUnits');
    expect(() => promotionBaseline([-1], [false], 1)).toThrow('salesUnits[0] must be at least 0');
    expect(() => promotionBaseline([1], [false], 0)).toThrow(
      'cycleCount must be at least 1, got 0',
    );
    expect(() => promotionBaseline([1], [false], 1.5)).toThrow('cycleCount must be a whole number');
  });
});

describe('promotionUpliftRatio()', () => {
  it('is undone by the forecast', () => {
    const pairs = fc.array(fc.tuple(units, units), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(pairs, (rows) => {
        const base = rows.map(([, ordinary]) => ordinary);
        const sold = rows.reduce((sum, [sales]) => sum + sales, 0);
        const uplift = promotionUpliftRatio(
          rows.map(([sales]) => sales),
          base,
        ) as number;
        const forecast = promotionForecast(
          base,
          base.map(() => uplift),
        );
        expect(forecast.reduce((sum, one) => sum + one, 0) / sold).toBeCloseTo(1, 10);
      }),
    );
  });

  it('weighs by sums, and has no value over nothing', () => {
    // One unit became 10, a hundred became 150: not the average of 900 % and 50 %.
    expect(promotionUpliftRatio([10, 150], [1, 100])).toBeCloseTo(160 / 101 - 1, 12);
    expect(promotionUpliftRatio([10], [0])).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => promotionUpliftRatio([], [])).toThrow('salesUnits must have at least one value');
    expect(() => promotionUpliftRatio([1], [1, 2])).toThrow('baselineUnits must be as long as');
    expect(() => promotionUpliftRatio([1], [-1])).toThrow('baselineUnits[0] must be at least 0');
  });
});

describe('promotionForecast()', () => {
  it('multiplies the baseline, and takes the dip after', () => {
    expect(promotionForecast([100, 200], [2, -0.25])).toEqual([300, 150]);
    expect(promotionForecast([100], [-1])).toEqual([0]);
  });

  it('names the bad argument', () => {
    expect(() => promotionForecast([], [])).toThrow('baselineUnits must have at least one value');
    expect(() => promotionForecast([1], [1, 2])).toThrow('upliftRatios must be as long as');
    expect(() => promotionForecast([-1], [1])).toThrow('baselineUnits[0] must be at least 0');
    expect(() => promotionForecast([1], [-2])).toThrow('upliftRatios[0] must be at least -1');
  });
});
