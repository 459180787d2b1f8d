// Smoothing: by hand, straight lines, limits of the weight. 指数平滑。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holtSmoothing, simpleSmoothing } from '@/model/forecast/smoothing';

const weight = fc.double({ min: 0, max: 1, noNaN: true });
const sales = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), {
  minLength: 2,
  maxLength: 30,
});

describe('simpleSmoothing()', () => {
  it('agrees with a calculation by hand', () => {
    // 10; then 10 + (20 − 10)/2 = 15; then 15 + (10 − 15)/2 = 12.5. Errors 10 and −5.
    expect(simpleSmoothing([10, 20, 10], 0.5)).toEqual({
      levelUnits: 12.5,
      oneStepUnits: [10, 15],
      squaredErrorSum: 125,
    });
  });

  it('is the last period at weight 1, the first at weight 0', () => {
    expect(simpleSmoothing([3, 8, 4], 1).levelUnits).toBe(4);
    expect(simpleSmoothing([3, 8, 4], 0).levelUnits).toBe(3);
    expect(simpleSmoothing([7], 0.4)).toEqual({
      levelUnits: 7,
      oneStepUnits: [],
      squaredErrorSum: 0,
    });
  });

  it('stays within what was sold, and grows with it', () => {
    fc.assert(
      fc.property(sales, weight, (units, alpha) => {
        const { levelUnits, oneStepUnits, squaredErrorSum } = simpleSmoothing(units, alpha);
        expect(levelUnits).toBeGreaterThanOrEqual(Math.min(...units) - 1e-9);
        expect(levelUnits).toBeLessThanOrEqual(Math.max(...units) + 1e-9);
        const double = simpleSmoothing(
          units.map((one) => 2 * one),
          alpha,
        );
        expect(double.levelUnits).toBeCloseTo(2 * levelUnits, 8);
        const again = oneStepUnits.reduce(
          (sum, forecast, t) => sum + ((units[t + 1] as number) - forecast) ** 2,
          0,
        );
        expect(again).toBe(squaredErrorSum);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => simpleSmoothing([], 0.5)).toThrow('salesUnits must have at least one value');
    expect(() => simpleSmoothing([1, NaN], 0.5)).toThrow('salesUnits[1] must be finite, got NaN');
    expect(() => simpleSmoothing([1], 1.5)).toThrow('alphaRatio must be between 0 and 1, got 1.5');
  });
});

describe('holtSmoothing()', () => {
  const settings = {
    alphaRatio: 0.5,
    betaRatio: 0.3,
    levelUnits: 12,
    trendUnitsPerPeriod: 3,
    startIndex: 1,
  };

  it('agrees with a calculation by hand', () => {
    // 15 is forecast 15; 14 is forecast 18: level 16, trend 0.3·1 + 0.7·3 = 2.4; 18 is forecast 18.4: level
    // 18.2, trend 0.3·2.2 + 0.7·2.4 = 2.34.
    const found = holtSmoothing([12, 15, 14, 18], settings, 2);
    expect(found.oneStepUnits).toEqual([15, 18, 18.4]);
    expect(found.levelUnits).toBeCloseTo(18.2, 12);
    expect(found.trendUnitsPerPeriod).toBeCloseTo(2.34, 12);
    expect(found.squaredErrorSum).toBeCloseTo(16.16, 12);
    expect(found.forecastUnits[1]).toBeCloseTo(22.88, 12);
  });

  it('goes on along a straight line, whatever the weights', () => {
    const slope = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(weight, weight, slope, (alphaRatio, betaRatio, trend) => {
        const line = Array.from({ length: 8 }, (_, t) => 500 + t * trend);
        const found = holtSmoothing(
          line,
          { alphaRatio, betaRatio, levelUnits: 500, trendUnitsPerPeriod: trend, startIndex: 1 },
          3,
        );
        expect(found.squaredErrorSum).toBeCloseTo(0, 12);
        expect(found.forecastUnits[2]).toBeCloseTo(500 + 10 * trend, 8);
      }),
    );
  });

  it('is simple smoothing without a trend', () => {
    fc.assert(
      fc.property(sales, weight, (units, alphaRatio) => {
        const first = units[0] as number;
        const flat = { alphaRatio, betaRatio: 0, levelUnits: first, trendUnitsPerPeriod: 0 };
        const found = holtSmoothing(units, { ...flat, startIndex: 1 }, 0);
        expect(found.levelUnits).toBeCloseTo(simpleSmoothing(units, alphaRatio).levelUnits, 8);
        expect(found.forecastUnits).toEqual([]);
      }),
    );
  });

  it('names the bad argument', () => {
    const bad =
      (more: object, horizon = 1) =>
      () =>
        holtSmoothing([1, 2], { ...settings, ...more }, horizon);
    expect(() => holtSmoothing([], settings, 1)).toThrow('salesUnits must have at least one value');
    expect(bad({ alphaRatio: 2 })).toThrow('alphaRatio must be between 0 and 1, got 2');
    expect(bad({ betaRatio: -1 })).toThrow('betaRatio must be between 0 and 1, got -1');
    expect(bad({ levelUnits: NaN })).toThrow('levelUnits must be finite, got NaN');
    expect(bad({ trendUnitsPerPeriod: Infinity })).toThrow('trendUnitsPerPeriod must be finite');
    expect(bad({ startIndex: 2 })).toThrow('startIndex must be below 2, got 2');
    expect(bad({ startIndex: 0.5 })).toThrow('startIndex must be a whole number, got 0.5');
    expect(bad({}, -1)).toThrow('horizonCount must be at least 0, got -1');
  });
});
