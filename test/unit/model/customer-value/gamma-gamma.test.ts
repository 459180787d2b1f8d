// Gamma-Gamma spend: published points, densities, shrinking to the mean. Gamma-Gamma 模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import {
  expectedSpendYuan,
  gammaGammaLogLik,
  meanSpendYuan,
} from '@/model/customer-value/gamma-gamma';

// Fader, Hardie & Lee 2005.
const CDNOW = { p: 6.25, q: 3.74, gammaYuan: 15.44 };
const positive = fc.double({ min: 0.1, max: 20, noNaN: true });
const parameters = fc.record({ p: positive, q: positive, gammaYuan: positive });
const money = fc.double({ min: 0.01, max: 1e4, noNaN: true });

describe('gammaGammaLogLik()', () => {
  it('is a density of the mean spend', () => {
    for (const count of [1, 4]) {
      const area = integral(
        (v) => Math.exp(gammaGammaLogLik(CDNOW, count, Math.exp(v)) + v),
        Math.log(1e-3),
        Math.log(1e7),
      );
      expect(area).toBeCloseTo(1, 9);
    }
    expect(gammaGammaLogLik({ p: 1, q: 1, gammaYuan: 1 }, 1, 1)).toBeCloseTo(-2 * Math.LN2, 14);
  });

  it('shifts by ln 100 from yuan to cents', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 1, max: 50 }), money, (model, count, mean) => {
        const cents = gammaGammaLogLik(
          { ...model, gammaYuan: model.gammaYuan * 100 },
          count,
          mean * 100,
        );
        expect(cents).toBeCloseTo(gammaGammaLogLik(model, count, mean) - Math.log(100), 8);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => gammaGammaLogLik(CDNOW, 0, 1)).toThrow('purchaseCount must be at least 1, got 0');
    expect(() => gammaGammaLogLik(CDNOW, 1, 0)).toThrow('meanYuan must be above 0, got 0');
    expect(() => gammaGammaLogLik({ ...CDNOW, q: 0 }, 1, 1)).toThrow('q must be above 0, got 0');
  });
});

describe('meanSpendYuan()', () => {
  it('is p gamma/(q − 1), and has no bound at q = 1 instead of a negative value', () => {
    expect(meanSpendYuan(CDNOW)).toBeCloseTo((6.25 * 15.44) / 2.74, 12);
    expect(meanSpendYuan({ ...CDNOW, q: 1 })).toBe(Infinity);
    expect(meanSpendYuan({ ...CDNOW, q: 0.5 })).toBe(Infinity);
  });

  it('names the bad argument', () => {
    expect(() => meanSpendYuan({ ...CDNOW, p: -1 })).toThrow('p must be above 0, got -1');
  });
});

describe('expectedSpendYuan()', () => {
  it('agrees with the value in the CLV vector', () => {
    expect(expectedSpendYuan(CDNOW, 2, 22.35)).toBeCloseTo(24.6637139107612, 12);
  });

  it('is the mean of all without a purchase, and nears the own mean with many', () => {
    expect(expectedSpendYuan(CDNOW, 0, 0)).toBeCloseTo(meanSpendYuan(CDNOW), 12);
    expect(expectedSpendYuan(CDNOW, 1e9, 80)).toBeCloseTo(80, 5);
    expect(expectedSpendYuan({ p: 0.1, q: 0.5, gammaYuan: 1 }, 2, 5)).toBe(Infinity);
  });

  it('lies between the own mean and the mean of all', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 1, max: 50 }), money, (model, count, mean) => {
        fc.pre(model.q > 1.01);
        const found = expectedSpendYuan(model, count, mean);
        const ends = [mean, meanSpendYuan(model)];
        expect(found).toBeGreaterThanOrEqual(Math.min(...ends) * (1 - 1e-12));
        expect(found).toBeLessThanOrEqual(Math.max(...ends) * (1 + 1e-12));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => expectedSpendYuan(CDNOW, 1.5, 1)).toThrow('purchaseCount must be a whole number');
    expect(() => expectedSpendYuan(CDNOW, 1, -1)).toThrow('meanYuan must be at least 0, got -1');
  });
});
