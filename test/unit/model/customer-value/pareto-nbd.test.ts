// Pareto/NBD likelihood, P(alive), DERT: published points, shares, units. Pareto/NBD 模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import {
  paretoNbdAliveRatio,
  paretoNbdDiscountedPurchases,
  paretoNbdLogLik,
} from '@/model/customer-value/pareto-nbd';
import { paretoNbdFuturePurchases } from '@/model/customer-value/pareto-nbd-purchases';

// Fader, Hardie & Lee 2005, table 2.
const CDNOW = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const CUSTOMER = { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 };
const positive = fc.double({ min: 0.05, max: 10, noNaN: true });
const parameters = fc.record({ r: positive, alpha: positive, s: positive, beta: positive });
const customers = fc
  .record({
    repeatCount: fc.nat(30),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    observedTime: fc.double({ min: 0.1, max: 100, noNaN: true }),
  })
  .map(({ repeatCount, share, observedTime }) => ({
    repeatCount,
    lastTime: repeatCount === 0 ? 0 : share * observedTime,
    observedTime,
  }));

describe('paretoNbdLogLik()', () => {
  it('is the chance of no purchase: staying without buying, or leaving before it', () => {
    const { r, alpha, s, beta } = CDNOW;
    const none = Math.exp(
      paretoNbdLogLik(CDNOW, { repeatCount: 0, lastTime: 0, observedTime: 39 }),
    );
    const stay = (u: number) => (beta / (beta + u)) ** s;
    const quiet = (u: number) => (alpha / (alpha + u)) ** r;
    const leaving = integral((u) => (s / (beta + u)) * stay(u) * quiet(u), 0, 39);
    expect(none).toBeCloseTo(stay(39) * quiet(39) + leaving, 12);
  });

  it('is finite for every customer, and shifts by x ln 7 from weeks to days', () => {
    fc.assert(
      fc.property(parameters, customers, (model, customer) => {
        const weeks = paretoNbdLogLik(model, customer);
        const days = paretoNbdLogLik(
          { ...model, alpha: model.alpha * 7, beta: model.beta * 7 },
          {
            repeatCount: customer.repeatCount,
            lastTime: customer.lastTime * 7,
            observedTime: customer.observedTime * 7,
          },
        );
        expect(days).toBeCloseTo(weeks - customer.repeatCount * Math.log(7), 8);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => paretoNbdLogLik({ ...CDNOW, s: 0 }, CUSTOMER)).toThrow('s must be above 0, got 0');
    expect(() => paretoNbdLogLik(CDNOW, { ...CUSTOMER, repeatCount: 0 })).toThrow(
      'lastTime must be 0',
    );
  });
});

describe('paretoNbdAliveRatio()', () => {
  it('agrees with BTYD, and is sure of who bought just now', () => {
    expect(paretoNbdAliveRatio(CDNOW, CUSTOMER)).toBeCloseTo(0.869167559153011, 12);
    expect(paretoNbdAliveRatio(CDNOW, { ...CUSTOMER, lastTime: 38.86 })).toBe(1);
  });

  it('is a share, and falls while nothing is bought', () => {
    fc.assert(
      fc.property(parameters, customers, (model, customer) => {
        const now = paretoNbdAliveRatio(model, customer);
        expect(now >= 0 && now <= 1).toBe(true);
        const later = { ...customer, observedTime: customer.observedTime + 5 };
        expect(paretoNbdAliveRatio(model, later)).toBeLessThanOrEqual(now + 1e-12);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => paretoNbdAliveRatio({ ...CDNOW, beta: NaN }, CUSTOMER)).toThrow(
      'beta must be above 0',
    );
    expect(() => paretoNbdAliveRatio(CDNOW, { ...CUSTOMER, lastTime: -1 })).toThrow(
      'lastTime must be',
    );
  });
});

describe('paretoNbdDiscountedPurchases()', () => {
  it('agrees with BTYD', () => {
    expect(paretoNbdDiscountedPurchases(CDNOW, CUSTOMER, 0.0027)).toBeCloseTo(6.48377356773073, 11);
  });

  it('is the discounted sum of the purchases to come', () => {
    const rate = 0.05;
    // By parts: the integral of e^−δt dE[Y(t)] is that of δ e^−δt E[Y(t)].
    const want = integral(
      (t) => rate * Math.exp(-rate * t) * paretoNbdFuturePurchases(CDNOW, CUSTOMER, t),
      0,
      700,
    );
    expect(paretoNbdDiscountedPurchases(CDNOW, CUSTOMER, rate)).toBeCloseTo(want, 9);
  });

  it('falls with the discount and does not change with the unit of time', () => {
    fc.assert(
      fc.property(
        parameters,
        customers,
        fc.double({ min: 1e-4, max: 1, noNaN: true }),
        (model, one, rate) => {
          const value = paretoNbdDiscountedPurchases(model, one, rate);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(paretoNbdDiscountedPurchases(model, one, rate * 2)).toBeLessThanOrEqual(value);
          const days = paretoNbdDiscountedPurchases(
            { ...model, alpha: model.alpha * 7, beta: model.beta * 7 },
            { ...one, lastTime: one.lastTime * 7, observedTime: one.observedTime * 7 },
            rate / 7,
          );
          expect(Math.abs(days - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, value));
        },
      ),
    );
  });

  it('names the bad argument', () => {
    expect(() => paretoNbdDiscountedPurchases(CDNOW, CUSTOMER, 0)).toThrow(
      'discountRate must be above 0',
    );
  });
});
