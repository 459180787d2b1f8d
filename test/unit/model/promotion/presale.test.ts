// Deposits that count for more: the price is the sum of its two payments. 定金膨胀：到手价等于两次付款之和。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presale } from '@/model/promotion/presale';

const TERMS = { listPriceFen: 69900, depositFen: 5000, depositWorthFen: 10000, balanceOffFen: 0 };
const GONE = { noShowRatio: 0.08, isDepositRefunded: false };

describe('presale()', () => {
  it('sells 699 for 649: 50 now, 599 later', () => {
    const found = presale(TERMS, GONE);
    expect([found.finalPriceFen, found.balanceDueFen]).toEqual([64900, 59900]);
    expect(found.savedRatio).toBeCloseTo(50 / 699, 12);
    expect(found.expectedFenPerDeposit).toBeCloseTo(0.92 * 64900 + 0.08 * 5000, 8);
  });

  it('never asks a negative balance, and earns between the deposit and the price', () => {
    const amount = fc.nat({ max: 1e6 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, c, d, ratio) => {
          const terms = {
            listPriceFen: a + b + c + d + 1,
            depositFen: a,
            depositWorthFen: a + b,
            balanceOffFen: c,
          };
          const found = presale(terms, { noShowRatio: ratio, isDepositRefunded: false });
          expect(found.balanceDueFen).toBe(d + 1);
          expect(found.finalPriceFen).toBe(found.balanceDueFen + a);
          expect(found.expectedFenPerDeposit).toBeGreaterThanOrEqual(a - 1e-6);
          expect(found.expectedFenPerDeposit).toBeLessThanOrEqual(found.finalPriceFen + 1e-6);
          const refunded = presale(terms, { noShowRatio: ratio, isDepositRefunded: true });
          expect(found.expectedFenPerDeposit - refunded.expectedFenPerDeposit).toBeCloseTo(
            ratio * a,
            6,
          );
        },
      ),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => presale({ ...TERMS, ...change }, GONE);
    expect(bad({ listPriceFen: 0 })).toThrow('listPriceFen must be at least 1, got 0');
    expect(bad({ depositFen: 0.5 })).toThrow('depositFen must be a whole number, got 0.5');
    expect(bad({ depositWorthFen: 4000 })).toThrow(
      'depositWorthFen must be at least 5000, got 4000',
    );
    expect(bad({ balanceOffFen: 60000 })).toThrow(
      'worthAndDiscountFen must be at most 69900, got 70000',
    );
    expect(() => presale(TERMS, { ...GONE, noShowRatio: 8 })).toThrow(
      'noShowRatio must be between 0 and 1',
    );
  });
});
