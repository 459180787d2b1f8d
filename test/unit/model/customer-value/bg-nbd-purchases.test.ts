// BG/NBD purchases: published points, the closed form, the gap at a = 1. BG/NBD 期望购买次数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bgNbdCountRatios,
  bgNbdExpectedPurchases,
  bgNbdFuturePurchases,
} from '@/model/customer-value/bg-nbd-purchases';
import { lnHypergeometric } from '@/model/special/hypergeometric';

// Fader, Hardie & Lee 2005, table 2.
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const CUSTOMER = { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 };
const positive = fc.double({ min: 0.05, max: 10, noNaN: true });
const parameters = fc.record({ r: positive, alpha: positive, a: positive, b: positive });
const time = fc.double({ min: 1e-6, max: 100, noNaN: true });

describe('bgNbdExpectedPurchases()', () => {
  it('agrees with BTYD', () => {
    expect(bgNbdExpectedPurchases(CDNOW, 52)).toBeCloseTo(1.4460505953964, 12);
    expect(bgNbdExpectedPurchases(CDNOW, 0)).toBe(0);
  });

  it('agrees with the closed form where that is safe', () => {
    const above2 = fc.double({ min: 1.5, max: 6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, above2, positive, time, (r, alpha, a, b, t) => {
        const ln2F1 = lnHypergeometric(r, b, a + b - 1, t / (alpha + t));
        const closed =
          ((a + b - 1) / (a - 1)) * (1 - Math.exp(ln2F1 + r * Math.log(alpha / (alpha + t))));
        const found = bgNbdExpectedPurchases({ r, alpha, a, b }, t);
        expect(Math.abs(found - closed)).toBeLessThan(1e-9 * Math.max(1, closed));
      }),
    );
  });

  it('passes through a = 1 without a gap', () => {
    const at = (a: number) => bgNbdExpectedPurchases({ ...CDNOW, a }, 52);
    for (const gap of [1e-3, 1e-6, 1e-9, 1e-12]) {
      expect(Math.abs(at(1 + gap) - at(1))).toBeLessThan(2 * gap + 1e-14);
      expect(at(1 - gap)).toBeGreaterThanOrEqual(at(1) - 1e-14);
    }
  });

  it('rises with time, stays below buying without dropout, and nears it when few drop out', () => {
    fc.assert(
      fc.property(parameters, time, (model, t) => {
        const found = bgNbdExpectedPurchases(model, t);
        const everlasting = (model.r * t) / model.alpha;
        expect(found).toBeLessThanOrEqual(everlasting * (1 + 1e-12));
        expect(bgNbdExpectedPurchases(model, t + 1)).toBeGreaterThanOrEqual(found * (1 - 1e-12));
        const loyal = bgNbdExpectedPurchases({ ...model, a: 1e-12 }, t);
        expect(Math.abs(loyal - everlasting)).toBeLessThan(1e-6 * Math.max(1, everlasting));
      }),
    );
  });

  it('does not overflow with many purchases', () => {
    expect(bgNbdExpectedPurchases({ r: 5000, alpha: 1, a: 1e-9, b: 1 }, 1)).toBeCloseTo(5000, 1);
  });

  it('names the bad argument', () => {
    expect(() => bgNbdExpectedPurchases({ ...CDNOW, r: -1 }, 1)).toThrow(
      'r must be above 0, got -1',
    );
    expect(() => bgNbdExpectedPurchases(CDNOW, -1)).toThrow('time must be at least 0, got -1');
    expect(() => bgNbdExpectedPurchases(CDNOW, 1e9)).toThrow('time/alpha must be at most 1000000');
  });
});

describe('bgNbdFuturePurchases()', () => {
  it('agrees with Fader, Hardie & Lee and with BTYD', () => {
    expect(bgNbdFuturePurchases(CDNOW, CUSTOMER, 39)).toBeCloseTo(1.22602817476714, 12);
    const never = { repeatCount: 0, lastTime: 0, observedTime: 38.86 };
    expect(bgNbdFuturePurchases(CDNOW, never, 39)).toBeCloseTo(0.195098052011263, 13);
  });

  it('does not change with the unit of time', () => {
    fc.assert(
      fc.property(parameters, time, (model, t) => {
        const weeks = bgNbdFuturePurchases(model, CUSTOMER, t);
        const days = bgNbdFuturePurchases(
          { ...model, alpha: model.alpha * 7 },
          {
            repeatCount: 2,
            lastTime: CUSTOMER.lastTime * 7,
            observedTime: CUSTOMER.observedTime * 7,
          },
          t * 7,
        );
        expect(days).toBeCloseTo(weeks, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bgNbdFuturePurchases(CDNOW, { ...CUSTOMER, lastTime: 50 }, 1)).toThrow(
      'lastTime must be',
    );
    expect(() => bgNbdFuturePurchases(CDNOW, CUSTOMER, NaN)).toThrow(
      'time must be at least 0, got NaN',
    );
  });
});

describe('bgNbdCountRatios()', () => {
  it('adds up to 1 and has the expected purchases as its mean', () => {
    const ratios = bgNbdCountRatios(CDNOW, 39, 300);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 10);
    const mean = ratios.reduce((sum, ratio, x) => sum + x * ratio, 0);
    expect(mean).toBeCloseTo(bgNbdExpectedPurchases(CDNOW, 39), 8);
  });

  it('has only shares', () => {
    fc.assert(
      fc.property(parameters, time, (model, t) => {
        const ratios = bgNbdCountRatios(model, t, 12);
        expect(ratios.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
        expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bgNbdCountRatios({ ...CDNOW, b: 0 }, 1, 1)).toThrow('b must be above 0, got 0');
    expect(() => bgNbdCountRatios(CDNOW, 1, 0)).toThrow('count must be at least 1, got 0');
  });
});
