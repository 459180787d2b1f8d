// Logarithmic mean: known values, bounds, close amounts. 对数平均数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logarithmicMean } from '@/model/algebra/logarithmic-mean';

const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

describe('logarithmicMean()', () => {
  it('is 1/ln 2 between 1 and 2, and e − 1 between 1 and e', () => {
    expect(logarithmicMean(2, 1)).toBe(1.4426950408889634);
    expect(logarithmicMean(5, 5)).toBe(5);
    expect(logarithmicMean(1, Math.E)).toBeCloseTo(Math.E - 1, 14);
  });

  it('has its limits where a logarithm has none', () => {
    expect(logarithmicMean(0, 3)).toBe(0);
    expect(logarithmicMean(0, 0)).toBe(0);
  });

  it('keeps its digits for two close amounts', () => {
    expect(logarithmicMean(1, 1 + Number.EPSILON)).toBeCloseTo(1, 15);
    expect(logarithmicMean(1e9, 1e9 + 1e-6)).toBeCloseTo(1e9 + 5e-7, 6);
  });

  it('lies between the geometric and the arithmetic mean, in either order', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const mean = logarithmicMean(a, b);
        expect(mean).toBe(logarithmicMean(b, a));
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a) * Math.sqrt(b) * (1 - 1e-12));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12));
      }),
    );
  });

  it('names the bad amount', () => {
    expect(() => logarithmicMean(-1, 2)).toThrow('a must be at least 0, got -1');
    expect(() => logarithmicMean(1, NaN)).toThrow('b must be at least 0, got NaN');
  });
});
