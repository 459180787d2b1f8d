// Start of a seasonal forecast: R's numbers, exact patterns. 季节预测的初始状态。
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonalStart } from '@/model/forecast/seasonal-start';

interface Vector {
  id: string;
  input: { data: number[]; initial: { level: number; trend: number; seasonal: number[] } };
}

const vectors: Vector[] = JSON.parse(
  readFileSync(new URL('../../../reference/operations.json', import.meta.url), 'utf8'),
).vectors;

describe('seasonalStart()', () => {
  it('finds the start that R takes for the airline passengers', () => {
    const { data, initial } = vectors.find(({ id }) => id === 'forecast-hw-air_mult')
      ?.input as Vector['input'];
    const found = seasonalStart(data, 12, 'multiplicative');
    expect(found.levelUnits).toBeCloseTo(initial.level, 8);
    expect(found.trendUnitsPerPeriod).toBeCloseTo(initial.trend, 10);
    found.seasons.forEach((season, i) => {
      expect(season).toBeCloseTo(initial.seasonal[i] as number, 10);
    });
  });

  it('agrees with a calculation by hand, with an odd cycle', () => {
    // Averages over three of 1, 5, 3, 4, 8, 6: 3, 4, 5, 6; left over 2, −1, −1, 2 at places 1, 2, 0, 1.
    const found = seasonalStart([1, 5, 3, 4, 8, 6], 3, 'additive');
    expect(found.levelUnits).toBeCloseTo(2, 12);
    expect(found.trendUnitsPerPeriod).toBeCloseTo(1, 12);
    [-1, 2, -1].forEach((want, i) => expect(found.seasons[i]).toBeCloseTo(want, 12));
  });

  it('recovers any additive season on a straight line', () => {
    const shape = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(shape, fc.integer({ min: -5, max: 5 }), (raw, slope) => {
        const middle = raw.reduce((sum, one) => sum + one, 0) / raw.length;
        const cycle = raw.length;
        const sales = Array.from(
          { length: 3 * cycle },
          (_, t) => 1000 + slope * t + (raw[t % cycle] as number) - middle,
        );
        const found = seasonalStart(sales, cycle, 'additive');
        expect(found.trendUnitsPerPeriod).toBeCloseTo(slope, 8);
        found.seasons.forEach((season, i) => {
          expect(season).toBeCloseTo((raw[i] as number) - middle, 8);
        });
      }),
    );
  });

  it('has seasons that add nothing, or multiply by 1 on average, at any scale', () => {
    const sales = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), {
      minLength: 14,
      maxLength: 20,
    });
    fc.assert(
      fc.property(sales, (units) => {
        const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / 7;
        expect(mean(seasonalStart(units, 7, 'additive').seasons)).toBeCloseTo(0, 8);
        const factors = seasonalStart(units, 7, 'multiplicative');
        expect(mean(factors.seasons)).toBeCloseTo(1, 12);
        expect(factors.seasons.every((factor) => factor > 0)).toBe(true);
        const thousands = seasonalStart(
          units.map((one) => one / 1000),
          7,
          'multiplicative',
        );
        expect(thousands.seasons[3]).toBeCloseTo(factors.seasons[3] as number, 12);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => seasonalStart([1, 2, 3], 2, 'additive')).toThrow(
      'number of salesUnits must be at least 4, got 3',
    );
    expect(() => seasonalStart([1, 2, 3], 1, 'additive')).toThrow('cycleCount must be at least 2');
    expect(() => seasonalStart([1, 2, 3], 1.5, 'additive')).toThrow('cycleCount must be a whole');
    expect(() => seasonalStart([1, 2, 0, 3], 2, 'multiplicative')).toThrow(
      'salesUnits[2] must be above 0, got 0',
    );
    expect(() => seasonalStart([1, 2, NaN, 3], 2, 'additive')).toThrow('salesUnits[2] must be');
  });
});
