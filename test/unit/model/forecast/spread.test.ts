// Spread of forecasts: closed forms, growth. 预测的离散程度。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastSpreadUnits } from '@/model/forecast/spread';

const NONE = { alphaRatio: 0, betaRatio: 0, gammaRatio: 0, cycleCount: 1 };

describe('forecastSpreadUnits()', () => {
  it('has the closed form of simple smoothing', () => {
    const found = forecastSpreadUnits(10, { ...NONE, alphaRatio: 0.3 }, 6);
    found.forEach((sd, i) => expect(sd).toBeCloseTo(10 * Math.sqrt(1 + i * 0.09), 12));
  });

  it("has the closed form of Holt's method", () => {
    // Hyndman et al. 2008, table 6.2: 1 + (h − 1)(α² + αβ' h + β'² h(2h − 1)/6) with β' = αβ.
    const [a, b] = [0.4, 0.25];
    const found = forecastSpreadUnits(1, { ...NONE, alphaRatio: a, betaRatio: b }, 8);
    const slope = a * b;
    found.forEach((sd, i) => {
      const h = i + 1;
      const variance =
        1 + (h - 1) * (a * a + a * slope * h + (slope * slope * h * (2 * h - 1)) / 6);
      expect(sd).toBeCloseTo(Math.sqrt(variance), 12);
    });
  });

  it('adds the season once a cycle', () => {
    const found = forecastSpreadUnits(1, { ...NONE, gammaRatio: 0.5, cycleCount: 3 }, 7);
    const want = [1, 1, 1, 1.25, 1.25, 1.25, 1.5].map(Math.sqrt);
    found.forEach((sd, i) => expect(sd).toBeCloseTo(want[i] as number, 12));
  });

  it('never falls, and begins with the one-step errors', () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    const cycle = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        weight,
        weight,
        weight,
        cycle,
        (alphaRatio, betaRatio, gammaRatio, cycleCount) => {
          const settings = { alphaRatio, betaRatio, gammaRatio, cycleCount };
          const found = forecastSpreadUnits(5, settings, 20);
          expect(found[0]).toBe(5);
          expect([...found].sort((x, y) => x - y)).toEqual(found);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    const bad =
      (more: object, sd = 1, horizon = 1) =>
      () =>
        forecastSpreadUnits(sd, { ...NONE, ...more }, horizon);
    expect(bad({}, -1)).toThrow('oneStepSdUnits must be at least 0, got -1');
    for (const key of ['alphaRatio', 'betaRatio', 'gammaRatio']) {
      expect(bad({ [key]: NaN })).toThrow(`${key} must be between 0 and 1, got NaN`);
    }
    expect(bad({ cycleCount: 0 })).toThrow('cycleCount must be at least 1, got 0');
    expect(bad({}, 1, 1.5)).toThrow('horizonCount must be a whole number, got 1.5');
  });
});
