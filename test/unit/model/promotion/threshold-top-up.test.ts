// Topping up: who moves, what they add, and who is paid for nothing. 凑单：谁动了、加了多少、白给了谁。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdTopUp } from '@/model/promotion/threshold-top-up';

const RULE = { thresholdYuan: 300, offYuan: 30, reachYuan: 40, topUpRatio: 0.5, marginRatio: 0.4 };

describe('thresholdTopUp()', () => {
  it('lifts half of those within 40 of 300', () => {
    expect(thresholdTopUp([120, 260, 290, 300, 350], RULE)).toEqual({
      toppedUpBaskets: 1,
      addedYuan: 25,
      topUpDiscountYuan: 30,
      deadweightYuan: 60,
      profitChangeYuan: 10 - 90,
    });
  });

  it('counts each basket once, and adds at most the reach to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 600 }), { minLength: 1 }),
        fc.nat({ max: 300 }),
        (baskets, reachYuan) => {
          const found = thresholdTopUp(baskets, { ...RULE, reachYuan });
          const below = baskets.filter((one) => one < 300).length;
          expect(found.toppedUpBaskets).toBeLessThanOrEqual(below * 0.5);
          expect(found.addedYuan).toBeLessThanOrEqual(found.toppedUpBaskets * reachYuan);
          expect(found.deadweightYuan).toBe(30 * (baskets.length - below));
        },
      ),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => thresholdTopUp([100], { ...RULE, ...change });
    expect(() => thresholdTopUp([], RULE)).toThrow(
      'basketsYuan must have at least one value, got none',
    );
    expect(bad({ thresholdYuan: 0, offYuan: 0 })).toThrow('thresholdYuan must be above 0, got 0');
    expect(bad({ offYuan: 400 })).toThrow('thresholdYuan must be at least 400, got 300');
    expect(bad({ topUpRatio: 2 })).toThrow('topUpRatio must be between 0 and 1, got 2');
    expect(bad({ reachYuan: NaN })).toThrow('reachYuan must be at least 0, got NaN');
  });
});
