// Hypergeometric function: closed forms, forty-digit values, relations. 超几何函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lnHypergeometric } from '@/model/special/hypergeometric';

const agrees = (found: number, want: number, accuracy = 2e-13) => {
  expect(Math.abs(found - want)).toBeLessThanOrEqual(accuracy * Math.max(1, Math.abs(want)));
};
const parameter = fc.double({ min: 0.05, max: 60, noNaN: true });
const inside = fc.double({ min: 0, max: 0.97, noNaN: true });

describe('lnHypergeometric()', () => {
  it('has its closed forms', () => {
    for (const z of [0.1, 0.5, 0.9, 0.999]) {
      agrees(lnHypergeometric(1, 1, 2, z), Math.log(-Math.log1p(-z) / z));
      agrees(lnHypergeometric(3.2, 0.7, 3.2, z), -0.7 * Math.log1p(-z));
      agrees(lnHypergeometric(0.5, 1, 1.5, z), Math.log(Math.atanh(Math.sqrt(z)) / Math.sqrt(z)));
    }
    expect(lnHypergeometric(2, 3, 4, 0)).toBe(0);
    expect(lnHypergeometric(0, 3, 1, 0.9)).toBe(0);
  });

  // mpmath 1.3, 40 digits.
  it.each([
    [1000, 900, 1200, 0.5, 512.9787859936358],
    [0.5, 0.3, 0.1, 0.9, 2.3121822161732397],
    [2.243, 4.426, 4.219, 0.501, 1.6460338629269977],
    [30, 1, 30.5, 0.999, 5.540025863000273],
    [5, 6, 0.01, 0.99, 62.29561748191534],
    [1.159, 1.606, 2.159, 0.09, 0.08099806864752913],
    [1, 10.8, 12.48, 1 / 1.1, 1.6859231820297229],
  ])('agrees with forty digits at %d, %d; %d; %d', (a, b, c, z, want) => {
    agrees(lnHypergeometric(a, b, c, z), want);
  });

  it('passes 1e308 without overflow', () => {
    expect(lnHypergeometric(5000, 5000, 1, 0.5)).toBeGreaterThan(7000);
  });

  it('is symmetric in a and b, never below 0, and rises with z', () => {
    fc.assert(
      fc.property(parameter, parameter, parameter, inside, (a, b, c, z) => {
        const value = lnHypergeometric(a, b, c, z);
        agrees(lnHypergeometric(b, a, c, z), value, 1e-12);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(lnHypergeometric(a, b, c, z + 0.01)).toBeGreaterThan(value);
      }),
    );
  });

  it('satisfies Gauss’ relation between neighbours', () => {
    fc.assert(
      fc.property(parameter, parameter, parameter, inside, (a, b, c, z) => {
        // c F(a, b; c) − c F(a+1, b; c) + b z F(a+1, b+1; c+1) = 0; Abramowitz & Stegun 15.2.
        const whole = lnHypergeometric(a + 1, b, c, z);
        const left = Math.exp(lnHypergeometric(a, b, c, z) - whole);
        const right = Math.exp(lnHypergeometric(a + 1, b + 1, c + 1, z) - whole);
        expect(left + ((b * z) / c) * right).toBeCloseTo(1, 10);
      }),
    );
  });

  it('joins the continued fraction to the series', () => {
    fc.assert(
      fc.property(parameter, parameter, inside, (b, more, z) => {
        const c = b + 1 + more;
        // The series takes over where a is not exactly 1.
        agrees(lnHypergeometric(1, b, c, z), lnHypergeometric(1 + 1e-15, b, c, z), 1e-11);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => lnHypergeometric(-1, 1, 1, 0.5)).toThrow('a must be at least 0, got -1');
    expect(() => lnHypergeometric(1, NaN, 1, 0.5)).toThrow('b must be at least 0, got NaN');
    expect(() => lnHypergeometric(1, 1, 0, 0.5)).toThrow('c must be above 0, got 0');
    expect(() => lnHypergeometric(1, 1, 1, 1)).toThrow('z must be at least 0 and below 1, got 1');
    expect(() => lnHypergeometric(1, 1, 1, NaN)).toThrow(
      'z must be at least 0 and below 1, got NaN',
    );
    expect(() => lnHypergeometric(5, 6, 0.01, 1 - 1e-9)).toThrow('z must leave a sum of at most');
  });
});
