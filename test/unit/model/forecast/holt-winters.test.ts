// Holt–Winters: exact patterns go on, scale, a lost level. 霍尔特–温特斯预测。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holtWinters, type WintersForecast } from '@/model/forecast/holt-winters';

const weight = fc.double({ min: 0, max: 1, noNaN: true });
const weights = fc.record({ alphaRatio: weight, betaRatio: weight, gammaRatio: weight });
const FACTORS = [0.8, 1.3, 0.9];
const smoothed = (...input: Parameters<typeof holtWinters>) => {
  const found = holtWinters(...input);
  if (found.status === 'levelLost') throw new Error(`lost at ${found.lostIndex}`);
  return found as Extract<WintersForecast, { status: 'smoothed' }>;
};

describe('holtWinters()', () => {
  it('goes on along a pattern that fits it, whatever the weights', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom('additive', 'multiplicative'), (chosen, form) => {
        const at = (t: number) => {
          const [line, factor] = [100 + 2 * t, FACTORS[t % 3] as number];
          return form === 'additive' ? line + 10 * factor : line * factor;
        };
        const sales = Array.from({ length: 13 }, (_, t) => at(t));
        const seasons = form === 'additive' ? FACTORS.map((one) => 10 * one) : FACTORS;
        // The level before the second cycle is that of its last period.
        const start = { levelUnits: 104, trendUnitsPerPeriod: 2, seasons };
        const found = smoothed(sales, { form, start, ...chosen }, 5);
        expect(found.squaredErrorSum).toBeCloseTo(0, 10);
        found.forecastUnits.forEach((units, h) => expect(units).toBeCloseTo(at(13 + h), 8));
        expect(found.oneStepUnits).toHaveLength(10);
      }),
    );
  });

  it('forecasts twice as much from twice the sales', () => {
    const sales = fc.array(fc.double({ min: 50, max: 150, noNaN: true }), {
      minLength: 7,
      maxLength: 20,
    });
    fc.assert(
      fc.property(sales, weights, (units, chosen) => {
        const forecast = (size: number) =>
          smoothed(
            units.map((one) => size * one),
            {
              form: 'multiplicative',
              start: { levelUnits: 100 * size, trendUnitsPerPeriod: 0, seasons: FACTORS },
              ...chosen,
              betaRatio: 0,
            },
            4,
          ).forecastUnits;
        forecast(2).forEach((units2, h) => {
          expect(units2 / (forecast(1)[h] as number)).toBeCloseTo(2, 9);
        });
      }),
    );
  });

  it('says where a multiplicative level was lost', () => {
    const start = { levelUnits: 10, trendUnitsPerPeriod: -4, seasons: [1, 1] };
    const settings = { form: 'multiplicative' as const, start, alphaRatio: 0, betaRatio: 0 };
    expect(holtWinters([1, 1, 1, 1, 1, 1], { ...settings, gammaRatio: 0 }, 1)).toEqual({
      status: 'levelLost',
      lostIndex: 4,
    });
  });

  it('names the bad argument', () => {
    const start = { levelUnits: 10, trendUnitsPerPeriod: 0, seasons: [1, 1] };
    const good = { alphaRatio: 0.5, betaRatio: 0.5, gammaRatio: 0.5, start };
    const bad =
      (more: object, sales = [1, 2, 3]) =>
      () =>
        holtWinters(sales, { form: 'multiplicative', ...good, ...more }, 1);
    for (const key of ['alphaRatio', 'betaRatio', 'gammaRatio']) {
      expect(bad({ [key]: 2 })).toThrow(`${key} must be between 0 and 1, got 2`);
    }
    expect(bad({}, [1, 2])).toThrow('number of salesUnits must be at least 3, got 2');
    expect(bad({}, [1, 2, 0])).toThrow('salesUnits[2] must be above 0, got 0');
    expect(bad({ start: { ...start, seasons: [1] } })).toThrow(
      'number of seasons must be at least',
    );
    expect(bad({ start: { ...start, seasons: [1, 0] } })).toThrow('seasons[1] must be above 0');
    expect(bad({ start: { ...start, levelUnits: NaN } })).toThrow('levelUnits must be finite');
    expect(() => holtWinters([1, 2, 3], { form: 'additive', ...good }, 0.5)).toThrow(
      'horizonCount must be a whole number, got 0.5',
    );
  });
});
