// Poisson chances: formula, sum, mean, size. 泊松概率表。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lnGamma } from '@/model/special/ln-gamma';
import { poissonChances } from '@/model/stock/poisson-demand';

describe('poissonChances()', () => {
  it('has the chances of the formula', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (mean) => {
        for (const { units, chanceRatio } of poissonChances(mean)) {
          const want = Math.exp(units * Math.log(mean) - mean - lnGamma(units + 1));
          expect(Math.abs(chanceRatio - want)).toBeLessThan(1e-12 * Math.max(want, 1e-3));
        }
      }),
    );
  });

  it('adds up to 1 and has mean and variance alike, also for a million', () => {
    for (const mean of [0.5, 3, 250.75, 1e6]) {
      const chances = poissonChances(mean);
      const sum = (of: (units: number) => number) =>
        chances.reduce((total, { units, chanceRatio }) => total + chanceRatio * of(units), 0);
      expect(sum(() => 1)).toBeCloseTo(1, 12);
      expect(sum((units) => units) / mean).toBeCloseTo(1, 11);
      expect(sum((units) => (units - mean) ** 2) / mean).toBeCloseTo(1, 10);
    }
  });

  it('rises unit by unit', () => {
    const units = poissonChances(30).map((chance) => chance.units);
    expect(units).toEqual(units.map((_, i) => (units[0] as number) + i));
    expect(poissonChances(1e-9)[0]?.chanceRatio).toBeCloseTo(1 - 1e-9, 14);
  });

  it('names the bad argument', () => {
    expect(() => poissonChances(0)).toThrow('meanUnits must be above 0, got 0');
    expect(() => poissonChances(2e9)).toThrow('meanUnits must be at most 1000000000');
  });
});
