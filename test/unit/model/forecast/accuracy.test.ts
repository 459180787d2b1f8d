// Forecast errors: by hand, nothing to divide by, order and scale. 预测误差。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastAccuracy, scaledErrorTimes } from '@/model/forecast/accuracy';

const units = fc.double({ min: 1, max: 1e4, noNaN: true });
const pairs = fc.array(fc.tuple(units, units), { minLength: 1, maxLength: 20 });
const split = (rows: [number, number][]) =>
  [rows.map(([actual]) => actual), rows.map(([, forecast]) => forecast)] as const;

describe('forecastAccuracy()', () => {
  it('agrees with a calculation by hand', () => {
    // Errors −10, 5, −10, 50.
    const found = forecastAccuracy([100, 120, 90, 200], [110, 115, 100, 150]);
    expect(found.meanAbsoluteErrorUnits).toBe(75 / 4);
    expect(found.rootMeanSquaredErrorUnits).toBeCloseTo(Math.sqrt(2725 / 4), 12);
    expect(found.biasUnits).toBe(35 / 4);
    expect(found.weightedErrorRatio).toBeCloseTo(75 / 510, 12);
    expect(found.percentageErrorRatio).toBeCloseTo((0.1 + 5 / 120 + 1 / 9 + 0.25) / 4, 12);
  });

  it('orders its measures: |bias| <= MAE <= RMSE', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const found = forecastAccuracy(...split(rows));
        const { meanAbsoluteErrorUnits: mae, rootMeanSquaredErrorUnits: rmse } = found;
        expect(Math.abs(found.biasUnits)).toBeLessThanOrEqual(mae * (1 + 1e-12));
        expect(mae).toBeLessThanOrEqual(rmse * (1 + 1e-12));
      }),
    );
  });

  it('does not care for the order of periods, nor its shares for the unit', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const found = forecastAccuracy(...split(rows));
        const other = forecastAccuracy(
          ...split([...rows].reverse().map(([a, f]) => [12 * a, 12 * f])),
        );
        expect(other.biasUnits).toBeCloseTo(12 * found.biasUnits, 7);
        expect(other.weightedErrorRatio).toBeCloseTo(found.weightedErrorRatio ?? NaN, 9);
        expect(other.percentageErrorRatio).toBeCloseTo(found.percentageErrorRatio ?? NaN, 8);
      }),
    );
  });

  it('says nothing where there is nothing to divide by', () => {
    expect(forecastAccuracy([0, 4], [1, 4])).toMatchObject({
      percentageErrorRatio: null,
      weightedErrorRatio: 0.25,
    });
    expect(forecastAccuracy([0, 0], [1, 4]).weightedErrorRatio).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => forecastAccuracy([], [])).toThrow('actualUnits must have at least one value');
    expect(() => forecastAccuracy([1], [1, 2])).toThrow('forecastUnits must be as long as');
    expect(() => forecastAccuracy([1], [NaN])).toThrow('forecastUnits[0] must be finite, got NaN');
  });
});

describe('scaledErrorTimes()', () => {
  it('agrees with a calculation by hand, also for a season', () => {
    // Changes 20, 5, 35, 20: 20 on average. Two periods back: 15, 30, 15.
    expect(scaledErrorTimes(18.75, [80, 100, 95, 130, 110], 1)).toBe(0.9375);
    expect(scaledErrorTimes(40, [80, 100, 95, 130, 110], 2)).toBe(2);
  });

  it('is 1 for the naive forecast of the record itself', () => {
    fc.assert(
      fc.property(fc.array(units, { minLength: 2, maxLength: 20 }), (sales) => {
        fc.pre(new Set(sales).size > 1);
        const naive = forecastAccuracy(sales.slice(1), sales.slice(0, -1));
        expect(scaledErrorTimes(naive.meanAbsoluteErrorUnits, sales, 1)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has no value where the naive forecast never errs, or there is none', () => {
    expect(scaledErrorTimes(3, [80, 80, 80], 1)).toBeNull();
    expect(scaledErrorTimes(3, [80, 90], 2)).toBeNull();
    expect(scaledErrorTimes(3, [], 1)).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => scaledErrorTimes(-1, [1, 2], 1)).toThrow(
      'meanAbsoluteErrorUnits must be at least',
    );
    expect(() => scaledErrorTimes(1, [1, NaN], 1)).toThrow('trainingUnits[1] must be finite');
    expect(() => scaledErrorTimes(1, [1, 2], 0)).toThrow('lagPeriods must be at least 1, got 0');
    expect(() => scaledErrorTimes(1, [1, 2], 1.5)).toThrow('lagPeriods must be a whole number');
  });
});
