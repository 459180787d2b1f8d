// Incomplete gamma function: closed forms, forty-digit values, bounds. 不完全伽马函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upperGammaRatio } from '@/model/special/upper-gamma-ratio';

describe('upperGammaRatio()', () => {
  it('is the tail of an exponential wait at a = 1, and of χ² with one degree at a = ½', () => {
    for (const x of [0, 0.1, 1, 5, 40, 700]) {
      expect(upperGammaRatio(1, x) / Math.exp(-x)).toBeCloseTo(1, 12);
    }
    expect(upperGammaRatio(0.5, 1.920729410347062)).toBeCloseTo(0.05, 14);
  });

  // mpmath 1.3, 40 digits.
  it.each([
    [0.5, 1.9207, 0.05000175403390836],
    [0.5, 8.3964704946, 0.000041688091093708604],
    [5, 3, 0.8152632445237721],
    [50, 48, 0.59459560499523856],
    [50, 80, 0.00013078397659141034],
    [0.5, 1e-9, 0.9999643175176889],
    [2.5, 300, 2.0224172842813905e-127],
  ])('agrees with forty digits at %d, %d', (a, x, want) => {
    expect(Math.abs(upperGammaRatio(a, x) / want - 1)).toBeLessThan(1e-13);
  });

  it('is a share, falls as x grows and rises with a', () => {
    const a = fc.double({ min: 0.1, max: 200, noNaN: true });
    const x = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(a, x, (shape, value) => {
        const ratio = upperGammaRatio(shape, value);
        expect(ratio >= 0 && ratio <= 1).toBe(true);
        expect(upperGammaRatio(shape, value + 1)).toBeLessThanOrEqual(ratio + 1e-13);
        expect(upperGammaRatio(shape + 1, value)).toBeGreaterThanOrEqual(ratio - 1e-13);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => upperGammaRatio(0, 1)).toThrow('a must be above 0, got 0');
    expect(() => upperGammaRatio(1, -1)).toThrow('x must be at least 0, got -1');
    expect(() => upperGammaRatio(1, Infinity)).toThrow('x must be at least 0, got Infinity');
  });
});
