// Peeking: the published table, a closed form for two looks, bounds. 偷看的误报率。
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import {
  peekingErrorRatio,
  peekingErrorRatios,
  peekingSafeAlphaRatio,
} from '@/model/experiment/peeking';
import { normalBelowRatio, normalQuantile } from '@/model/special/normal-distribution';

describe('peekingErrorRatio()', () => {
  // Armitage, McPherson & Rowe 1969, table 2, looks at the 5 % level.
  it.each([
    [1, 0.05],
    [2, 0.083],
    [3, 0.107],
    [4, 0.126],
    [5, 0.142],
    [10, 0.193],
    [20, 0.248],
    [50, 0.32],
  ])('agrees with the printed error of %i looks', (looks, want) => {
    expect(peekingErrorRatio(looks, 0.05)).toBeCloseTo(want, 3);
  });

  it('is for two looks a single integral', () => {
    for (const alpha of [0.001, 0.05, 0.4]) {
      const c = -normalQuantile(alpha / 2);
      const end = c * Math.SQRT2;
      const quiet = integral(
        (s) =>
          (Math.exp((-s * s) / 2) / Math.sqrt(2 * Math.PI)) *
          (normalBelowRatio(end - s) - normalBelowRatio(-end - s)),
        -c,
        c,
      );
      expect(peekingErrorRatio(2, alpha)).toBeCloseTo(1 - quiet, 11);
    }
  });

  it('rises with looks and stays below their sum', () => {
    for (const alpha of [0.01, 0.05, 0.2]) {
      const errors = [1, 2, 3, 5, 8, 13].map((looks) => ({
        looks,
        error: peekingErrorRatio(looks, alpha),
      }));
      errors.forEach(({ looks, error }, i) => {
        expect(error).toBeGreaterThan(errors[i - 1]?.error ?? 0);
        expect(error).toBeLessThanOrEqual(looks * alpha + 1e-12);
        expect(error).toBeLessThan(1 - (1 - alpha) ** looks + 1e-12);
      });
      expect(errors[0]?.error).toBeCloseTo(alpha, 12);
    }
  });

  it('names the bad argument', () => {
    expect(() => peekingErrorRatio(0, 0.05)).toThrow('lookCount must be at least 1, got 0');
    expect(() => peekingErrorRatio(101, 0.05)).toThrow('lookCount must be at most 100, got 101');
    expect(() => peekingErrorRatio(2.5, 0.05)).toThrow('lookCount must be a whole number, got 2.5');
    expect(() => peekingErrorRatio(2, 1)).toThrow('alphaRatio must be above 0 and below 1, got 1');
  });
});

describe('peekingSafeAlphaRatio()', () => {
  // Pocock 1977: nominal levels for 5 % over all looks.
  it.each([
    [1, 0.05],
    [2, 0.0294],
    [3, 0.0221],
    [4, 0.0182],
    [5, 0.0158],
    [10, 0.0106],
  ])('agrees with the printed level of %i looks', (looks, want) => {
    expect(peekingSafeAlphaRatio(looks, 0.05)).toBeCloseTo(want, 4);
  });

  it('keeps the error of all looks at the level', () => {
    for (const [looks, alpha] of [
      [2, 0.3],
      [7, 0.05],
      [12, 0.001],
    ] as const) {
      const level = peekingSafeAlphaRatio(looks, alpha);
      expect(peekingErrorRatio(looks, level) / alpha).toBeCloseTo(1, 9);
      expect(level).toBeLessThan(alpha);
    }
  });

  it('names the bad argument', () => {
    expect(() => peekingSafeAlphaRatio(3, 0)).toThrow(
      'alphaRatio must be above 0 and below 1, got 0',
    );
    expect(() => peekingSafeAlphaRatio(0, 0.05)).toThrow('lookCount must be at least 1, got 0');
  });
});

describe('peekingErrorRatios()', () => {
  it('lists what each number of looks would give alone', () => {
    const errors = peekingErrorRatios(12, 0.03);
    expect(errors).toHaveLength(12);
    errors.forEach((error, i) => expect(error).toBeCloseTo(peekingErrorRatio(i + 1, 0.03), 12));
  });

  it('names the argument that is out of range', () => {
    expect(() => peekingErrorRatios(0, 0.05)).toThrow('lookCount');
    expect(() => peekingErrorRatios(3, 1)).toThrow('alphaRatio');
  });
});
