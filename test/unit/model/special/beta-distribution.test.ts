// Beta distribution: forty-digit values, the binomial, mirror and order. 贝塔分布：高精度值与性质。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBelowRatio } from '@/model/special/beta-distribution';

const shape = fc.double({ min: 0.05, max: 5000, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function binomialUpTo(count: number, trials: number, ratio: number): number {
  let [term, sum] = [(1 - ratio) ** trials, 0];
  for (let k = 0; k <= count; k++) {
    sum += term;
    term *= ((trials - k) / (k + 1)) * (ratio / (1 - ratio));
  }
  return sum;
}

describe('betaBelowRatio()', () => {
  // mpmath 1.3, 40 digits: the series of positive terms, Abramowitz & Stegun 26.5.4.
  it.each([
    [2.5, 3.5, 0.3, 0.2967529892956664],
    [50001, 50001, 0.499, 0.2635428725368423],
    [50001, 50001, 0.51, 0.9999999998735766],
    [0.2, 7, 0.001, 0.39868675943124315],
    [201, 1801, 0.09, 0.05718153719394737],
    [201, 1801, 0.13, 0.9999792449095125],
    [1e6, 3e6, 0.2505, 0.9895162319428776],
    [0.5, 0.5, 0.999, 0.9798649583666225],
    [30, 1e5, 0.0001, 2.519982755945471e-7],
    [0.001, 5, 0.5, 0.9999891279249409],
    [15, 14, 0.03, 3.708749813491173e-16],
  ])('agrees with forty digits at a = %d, b = %d, share %d', (a, b, x, want) => {
    expect(Math.abs(betaBelowRatio(x, a, b) / want - 1)).toBeLessThan(1e-12);
  });

  it('is x^a for b = 1, and touches 0 and 1 at the ends', () => {
    for (const a of [0.1, 1, 3, 80]) {
      expect(betaBelowRatio(0.7, a, 1)).toBeCloseTo(0.7 ** a, 14);
      expect(betaBelowRatio(0, a, 2)).toBe(0);
      expect(betaBelowRatio(1, a, 2)).toBe(1);
    }
  });

  it('adds up a binomial distribution', () => {
    const trials = fc.integer({ min: 1, max: 60 });
    const ratio = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(trials, fc.nat(), ratio, (n, start, p) => {
        const k = start % n;
        expect(betaBelowRatio(1 - p, n - k, k + 1)).toBeCloseTo(binomialUpTo(k, n, p), 11);
      }),
    );
  });

  it('mirrors when success and failure change places', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4096 }), shape, shape, (step, a, b) => {
        const x = step / 4096;
        expect(betaBelowRatio(x, a, b) + betaBelowRatio(1 - x, b, a)).toBeCloseTo(1, 11);
      }),
    );
  });

  it('is a share, rises with the value and falls with a', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, y, a, b) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        const below = betaBelowRatio(low, a, b);
        expect(below >= 0 && below <= 1).toBe(true);
        expect(betaBelowRatio(high, a, b)).toBeGreaterThanOrEqual(below - 1e-12);
        expect(betaBelowRatio(low, a + 1, b)).toBeLessThanOrEqual(below + 1e-12);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => betaBelowRatio(1.1, 1, 1)).toThrow('share must be between 0 and 1, got 1.1');
    expect(() => betaBelowRatio(NaN, 1, 1)).toThrow('share must be between 0 and 1, got NaN');
    expect(() => betaBelowRatio(0.5, 0, 1)).toThrow('a must be above 0, got 0');
    expect(() => betaBelowRatio(0.5, 1, Infinity)).toThrow('b must be above 0, got Infinity');
  });
});
