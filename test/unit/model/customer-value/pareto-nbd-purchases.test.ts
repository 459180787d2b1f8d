// Pareto/NBD purchases: published points, the limit at s = 1, shares. Pareto/NBD 期望购买次数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  paretoNbdCountRatios,
  paretoNbdExpectedPurchases,
  paretoNbdFuturePurchases,
} from '@/model/customer-value/pareto-nbd-purchases';

const CDNOW = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const CUSTOMER = { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 };
const positive = fc.double({ min: 0.05, max: 10, noNaN: true });
const parameters = fc.record({ r: positive, alpha: positive, s: positive, beta: positive });
const time = fc.double({ min: 1e-6, max: 200, noNaN: true });

describe('paretoNbdExpectedPurchases()', () => {
  it('agrees with BTYD', () => {
    expect(paretoNbdExpectedPurchases(CDNOW, 52)).toBeCloseTo(1.47299680337511, 12);
    expect(paretoNbdExpectedPurchases(CDNOW, 0)).toBe(0);
  });

  it('passes through s = 1 without a gap', () => {
    const model = { r: 1, alpha: 1, s: 1, beta: 1 };
    expect(paretoNbdExpectedPurchases(model, 1)).toBeCloseTo(Math.LN2, 15);
    for (const gap of [1e-3, 1e-8, 1e-15]) {
      for (const s of [1 - gap, 1 + gap]) {
        const found = paretoNbdExpectedPurchases({ ...model, s }, 1);
        expect(Math.abs(found - Math.LN2)).toBeLessThan(gap + 1e-15);
      }
    }
  });

  it('rises with time and stays below buying without leaving', () => {
    fc.assert(
      fc.property(parameters, time, (model, t) => {
        const found = paretoNbdExpectedPurchases(model, t);
        expect(found).toBeLessThanOrEqual(((model.r * t) / model.alpha) * (1 + 1e-12));
        expect(paretoNbdExpectedPurchases(model, t + 1)).toBeGreaterThanOrEqual(found);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => paretoNbdExpectedPurchases({ ...CDNOW, r: 0 }, 1)).toThrow(
      'r must be above 0, got 0',
    );
    expect(() => paretoNbdExpectedPurchases(CDNOW, -1)).toThrow('time must be at least 0, got -1');
  });
});

describe('paretoNbdFuturePurchases()', () => {
  it('agrees with BTYD', () => {
    expect(paretoNbdFuturePurchases(CDNOW, CUSTOMER, 39)).toBeCloseTo(1.4551231932576, 12);
  });

  it('does not change with the unit of time', () => {
    fc.assert(
      fc.property(parameters, time, (model, t) => {
        const days = paretoNbdFuturePurchases(
          { ...model, alpha: model.alpha * 7, beta: model.beta * 7 },
          {
            repeatCount: 2,
            lastTime: CUSTOMER.lastTime * 7,
            observedTime: CUSTOMER.observedTime * 7,
          },
          t * 7,
        );
        expect(days).toBeCloseTo(paretoNbdFuturePurchases(model, CUSTOMER, t), 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => paretoNbdFuturePurchases(CDNOW, CUSTOMER, NaN)).toThrow(
      'time must be at least 0, got NaN',
    );
  });
});

describe('paretoNbdCountRatios()', () => {
  it('agrees with BTYD', () => {
    const want = [0.5936250316, 0.1655629473, 0.0824871841, 0.0490399536];
    paretoNbdCountRatios(CDNOW, 39, 4).forEach((ratio, x) =>
      expect(ratio).toBeCloseTo(want[x] ?? NaN, 10),
    );
  });

  it('adds up to 1 and has the expected purchases as its mean', () => {
    const ratios = paretoNbdCountRatios(CDNOW, 39, 250);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 9);
    const mean = ratios.reduce((sum, ratio, x) => sum + x * ratio, 0);
    expect(mean).toBeCloseTo(paretoNbdExpectedPurchases(CDNOW, 39), 6);
  });

  it('has only shares, also when the scales are far apart', () => {
    const wide = fc.double({ min: -7, max: 7, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(positive, wide, positive, wide, (r, alpha, s, beta) => {
        const ratios = paretoNbdCountRatios({ r, alpha, s, beta }, 39, 4);
        expect(ratios.every((ratio) => ratio >= 0 && ratio <= 1 + 1e-12)).toBe(true);
        expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('starts from nothing, and names the bad argument', () => {
    expect(paretoNbdCountRatios(CDNOW, 0, 3)).toEqual([1, 0, 0]);
    expect(() => paretoNbdCountRatios({ ...CDNOW, s: 0 }, 1, 1)).toThrow(
      's must be above 0, got 0',
    );
    expect(() => paretoNbdCountRatios(CDNOW, 1, 0)).toThrow('count must be at least 1, got 0');
  });
});
