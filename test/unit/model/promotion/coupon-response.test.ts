// The logit of buying moves by what is offered. 购买率的对数几率随触达与折扣移动。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couponBuyRatio } from '@/model/promotion/coupon-response';
import { logitUnits } from '@/model/price/logit-price';

const response = fc.record({
  unaskedRatio: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  contactUtility: fc.double({ min: -3, max: 3, noNaN: true }),
  couponUtility: fc.double({ min: 0.1, max: 20, noNaN: true }),
});
const coupon = fc.double({ min: 0, max: 1, noNaN: true });

describe('couponBuyRatio()', () => {
  it('adds to the log-odds: odds of 1 and a utility of ln 3 make 3 in 4 buy', () => {
    const even = { unaskedRatio: 0.5, contactUtility: 0, couponUtility: Math.log(3) * 4 };
    expect(couponBuyRatio(even, 0.25)).toBeCloseTo(0.75, 12);
    expect(couponBuyRatio({ ...even, contactUtility: Math.log(3) }, 0)).toBeCloseTo(0.75, 12);
  });

  it('is what is left alone without a call, and rises with the coupon', () => {
    fc.assert(
      fc.property(response, coupon, coupon, (one, a, b) => {
        expect(couponBuyRatio(one, null)).toBe(one.unaskedRatio);
        expect(couponBuyRatio(one, Math.max(a, b))).toBeGreaterThanOrEqual(
          couponBuyRatio(one, Math.min(a, b)),
        );
      }),
    );
  });

  it('is the logit demand curve of prices, the price being what the coupon leaves', () => {
    fc.assert(
      fc.property(response, coupon, (one, d) => {
        const { unaskedRatio, contactUtility, couponUtility } = one;
        const atFull = Math.log(unaskedRatio / (1 - unaskedRatio)) + contactUtility;
        const demand = {
          marketCount: 1,
          baseUtility: atFull + couponUtility,
          sensitivityPerYuan: couponUtility,
        };
        expect(couponBuyRatio(one, d)).toBeCloseTo(logitUnits(demand, 1 - d), 10);
      }),
    );
  });

  it('names what is out of range', () => {
    const fine = { unaskedRatio: 0.2, contactUtility: 0, couponUtility: 1 };
    expect(() => couponBuyRatio({ ...fine, unaskedRatio: 0 }, null)).toThrow('unaskedRatio');
    expect(() => couponBuyRatio({ ...fine, unaskedRatio: 1 }, 0.1)).toThrow('unaskedRatio');
    expect(() => couponBuyRatio(fine, 1.2)).toThrow('couponRatio must be between 0 and 1');
  });
});
