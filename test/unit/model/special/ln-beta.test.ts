// Beta function: forty-digit values, symmetry, the recurrence. 贝塔函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lnBeta } from '@/model/special/ln-beta';

const positive = fc.double({ min: 1e-5, max: 1e5, noNaN: true });

describe('lnBeta()', () => {
  // mpmath 1.3, 40 digits.
  it.each([
    [2, 3, -2.4849066497880004],
    [1e-5, 1e6, 11.512781537795245],
    [0.793, 2.426, -0.5115692885937033],
    [1e6, 1e6, -1386300.0033629211],
    [1e-3, 1e-3, 7.6009008170083474],
    [3, 1e15, -102.92318200417211],
  ])('agrees with forty digits at %d, %d', (a, b, want) => {
    expect(Math.abs(lnBeta(a, b) / want - 1)).toBeLessThan(1e-14);
  });

  it('is the same in either order', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(lnBeta(a, b)).toBe(lnBeta(b, a));
      }),
    );
  });

  it('splits: B(a, b) = B(a + 1, b) + B(a, b + 1)', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const whole = lnBeta(a, b);
        const parts = Math.exp(lnBeta(a + 1, b) - whole) + Math.exp(lnBeta(a, b + 1) - whole);
        expect(parts).toBeCloseTo(1, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => lnBeta(0, 1)).toThrow('a must be above 0, got 0');
    expect(() => lnBeta(1, -2)).toThrow('b must be above 0, got -2');
    expect(() => lnBeta(NaN, 1)).toThrow('a must be above 0, got NaN');
  });
});
