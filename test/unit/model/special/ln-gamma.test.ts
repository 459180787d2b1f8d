// Gamma function: factorials, forty-digit values, the recurrence. 伽马函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lnGamma, lnGammaRise, stirlingRemainder } from '@/model/special/ln-gamma';

const agrees = (found: number, want: number, accuracy = 2e-15) => {
  expect(Math.abs(found - want)).toBeLessThanOrEqual(accuracy * Math.max(1, Math.abs(want)));
};
const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe('lnGamma()', () => {
  it('is the logarithm of a factorial at whole numbers', () => {
    let lnFactorial = 0;
    for (let n = 1; n <= 170; n++) {
      agrees(lnGamma(n), lnFactorial);
      lnFactorial += Math.log(n);
    }
  });

  // mpmath 1.3, 40 digits.
  it.each([
    [1e-300, 690.7755278982137],
    [1e-8, 18.42068073818021],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [3.7, 1.428072326665388],
    [9.99, 12.779315214350193],
    [171, 706.5730622457874],
    [1e5, 1051287.7089736569],
    [1e300, 6.897755278982137e302],
  ])('agrees with forty digits at %d', (x, want) => {
    agrees(lnGamma(x), want);
  });

  it('rises by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(positive, (x) => agrees(lnGamma(x + 1), lnGamma(x) + Math.log(x), 4e-15)),
    );
  });

  it('names the bad argument', () => {
    expect(() => lnGamma(0)).toThrow('x must be above 0, got 0');
    expect(() => lnGamma(NaN)).toThrow('x must be above 0, got NaN');
    expect(() => lnGamma(Infinity)).toThrow('x must be above 0, got Infinity');
  });
});

describe('lnGammaRise()', () => {
  // mpmath 1.3, 40 digits.
  it.each([
    [3, 2, 2.4849066497880004],
    [1e9, 1, 20.72326583694641],
    [0.01, 5, -1.4063538129846767],
    [0.243, 26, 57.473730085162266],
    [12, 0.001, 0.002442705129654435],
    [5, 2e6, 27017378.50689801],
    [1e12, 1e5, 2763102.116592805],
    [2.4, 1e-9, 6.529011699581744e-10],
  ])('agrees with forty digits from %d by %d', (x, n, want) => {
    agrees(lnGammaRise(x, n), want);
  });

  it('is the product x(x+1)…(x+n−1) for whole n, and adds up', () => {
    fc.assert(
      fc.property(positive, fc.nat(30), positive, (x, n, more) => {
        const product = Array.from({ length: n }, (_, k) => Math.log(x + k));
        agrees(
          lnGammaRise(x, n),
          product.reduce((sum, log) => sum + log, 0),
          1e-13,
        );
        const all = lnGammaRise(x, n + more);
        expect(Math.abs(all - lnGammaRise(x, n) - lnGammaRise(x + n, more))).toBeLessThanOrEqual(
          1e-13 * Math.max(1, Math.abs(all)),
        );
      }),
    );
  });

  it('is 0 for no rise, and names the bad argument', () => {
    expect(lnGammaRise(2.5, 0)).toBeCloseTo(0, 15);
    expect(() => lnGammaRise(0, 1)).toThrow('x must be above 0, got 0');
    expect(() => lnGammaRise(1, -1)).toThrow('n must be at least 0, got -1');
    expect(() => lnGammaRise(1, Infinity)).toThrow('n must be at least 0, got Infinity');
  });
});

describe('stirlingRemainder()', () => {
  it('is what the formula leaves over, to sixteen digits', () => {
    // mpmath 1.3, 30 digits.
    expect(stirlingRemainder(10)).toBeCloseTo(0.00833056343336287, 16);
    const formula = (x: number) => (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2;
    for (const x of [10, 12.5, 40, 300]) agrees(stirlingRemainder(x) + formula(x), lnGamma(x));
  });

  it('falls towards 0 and names a value that is too small', () => {
    expect(stirlingRemainder(1e9)).toBeCloseTo(1 / 12e9, 20);
    expect(() => stirlingRemainder(9)).toThrow('x must be at least 10, got 9');
    expect(() => stirlingRemainder(NaN)).toThrow('x must be at least 10, got NaN');
  });
});
