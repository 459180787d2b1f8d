// Odds of having left: forty-digit values, the closed form and the integral meet. 流失几率。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import { lnLeftOdds } from '@/model/customer-value/left-odds';

const positive = fc.double({ min: 0.05, max: 20, noNaN: true });
const scale = fc.double({ min: 0.01, max: 200, noNaN: true });

describe('lnLeftOdds()', () => {
  // mpmath 1.3, 50 digits, from the closed form with two hypergeometric functions.
  it.each([
    [0.553, 10.578, 0.606, 11.669, 2, 30.43, 38.86, -1.8936184980568085],
    [1, 1, 1, 1, 0, 0, 1, Math.log(1.5)],
  ])('agrees at r %d, α %d, s %d, β %d', (r, alpha, s, beta, x, last, now, want) => {
    expect(lnLeftOdds({ r, alpha, s, beta }, x, last, now)).toBeCloseTo(want, 13);
  });

  it('is the integral over the moment of leaving, whatever form is used', () => {
    fc.assert(
      fc.property(positive, scale, positive, scale, fc.nat(30), positive, scale, (...values) => {
        const [r, alpha, s, beta, x, last, silence] = values;
        const now = last + silence;
        const want = integral(
          (u) =>
            ((alpha + now) / (alpha + u)) ** (r + x) *
            ((beta + now) / (beta + u)) ** s *
            (s / (beta + u)),
          last,
          now,
        );
        expect(lnLeftOdds({ r, alpha, s, beta }, x, last, now)).toBeCloseTo(Math.log(want), 9);
      }),
    );
  });

  it('does not jump where one form takes over from the other', () => {
    for (const at of [0.7, 1 / 0.7]) {
      const odds = [-1e-9, 1e-9].map((shift) =>
        lnLeftOdds({ r: 0.5, alpha: 10, s: 0.6, beta: 10 * (at + shift) }, 3, 0, 20),
      );
      expect(Math.abs((odds[0] ?? NaN) - (odds[1] ?? NaN))).toBeLessThan(1e-8);
    }
  });

  it('is sure of a customer who bought just now, and finite at any scale', () => {
    expect(lnLeftOdds({ r: 1, alpha: 1, s: 1, beta: 1 }, 3, 5, 5)).toBe(-Infinity);
    for (const alpha of [1e-20, 1, 1e20]) {
      for (const beta of [1e-20, 1, 1e20]) {
        const odds = lnLeftOdds({ r: 1e-3, alpha, s: 30, beta }, 400, 1, 39);
        expect(Number.isFinite(odds)).toBe(true);
      }
    }
  });
});
