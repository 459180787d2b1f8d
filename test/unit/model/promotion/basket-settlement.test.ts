// Settlement to the fen: lines add up, none is negative, order and basis matter as written. 精确到分的结算。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasketItem, PromotionRule } from '@/model/promotion/basket-rules';
import { basketBill } from '@/model/promotion/basket-settlement';
import { lineRefundFen } from '@/model/promotion/line-refund';

const fen = fc.nat({ max: 50_000 });
const item: fc.Arbitrary<BasketItem> = fc.record({
  priceFen: fen,
  count: fc.integer({ min: 1, max: 5 }),
  group: fc.constantFrom('a', 'b'),
  discountRatio: fc.constantFrom(0, 0.1, 0.333),
});
const groups = fc.constantFrom(undefined, ['a'], ['b'], ['c']);
const rule: fc.Arbitrary<PromotionRule> = fc.oneof(
  fc.record({
    type: fc.constant('everyThreshold' as const),
    thresholdFen: fc.integer({ min: 1, max: 60_000 }),
    offFen: fen,
    capFen: fc.option(fen, { nil: undefined }),
    groups,
  }),
  fc.record({ type: fc.constant('coupon' as const), thresholdFen: fen, offFen: fen, groups }),
  fc.record({
    type: fc.constant('percentTiers' as const),
    tiers: fc.array(
      fc.record({ thresholdFen: fen, offRatio: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    groups,
  }),
  fc.record({
    type: fc.constant('nthPiece' as const),
    nth: fc.integer({ min: 2, max: 4 }),
    offRatio: fc.double({ min: 0, max: 1, noNaN: true }),
    isRepeated: fc.boolean(),
    groups,
  }),
);
const items = fc.array(item, { minLength: 1, maxLength: 6 });
const rules = fc.array(rule, { maxLength: 5 });
const basis = fc.constantFrom('running' as const, 'activityPrice' as const);
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

describe('basketBill()', () => {
  it('stacks price off, shop tier, cross-shop and coupon: 706 costs 518.20', () => {
    const bill = basketBill(
      [
        { priceFen: 19900, count: 1, group: 'a' },
        { priceFen: 8900, count: 2, group: 'a', discountRatio: 0.1 },
        { priceFen: 32900, count: 1, group: 'b' },
      ],
      [
        { type: 'tiers', groups: ['a'], tiers: [{ thresholdFen: 29900, offFen: 4000 }] },
        { type: 'everyThreshold', thresholdFen: 30000, offFen: 5000 },
        { type: 'coupon', thresholdFen: 50000, offFen: 3000 },
      ],
      'running',
    );
    expect(bill.ruleDiscountsFen).toEqual([4000, 10000, 3000]);
    expect(bill.payableFen).toBe(51820);
    // 4,000 on 19,900 + 16,020: 2,216 and 1,784; 10,000 on 17,684 + 14,236 + 32,900: 2,728, 2,196 and
    // 5,076; 3,000 on 14,956 + 12,040 + 27,824: 818, 659 and 1,523.
    expect(bill.lines.map(({ payableFen }) => payableFen)).toEqual([14138, 11381, 26301]);
    expect(bill.lines[0]?.exactFen).toBeCloseTo(14137.3500989, 6);
    expect(bill.savedRatio).toBeCloseTo(1 - 518.2 / 706, 12);
  });

  it('holds thresholds against activity prices or against what is left, and never goes below 0', () => {
    const one = [{ priceFen: 40000, count: 1, group: 's' }];
    const two: PromotionRule[] = [
      { type: 'coupon', thresholdFen: 40000, offFen: 38000 },
      { type: 'everyThreshold', thresholdFen: 40000, offFen: 5000 },
    ];
    expect(basketBill(one, two, 'activityPrice')).toMatchObject({
      payableFen: 0,
      ruleDiscountsFen: [38000, 2000],
    });
    expect(basketBill(one, two, 'running')).toMatchObject({
      payableFen: 2000,
      ruleDiscountsFen: [38000, 0],
    });
  });

  it('reaches a threshold exactly: 9 × 33.30 is 299.70', () => {
    const coupon: PromotionRule = { type: 'coupon', thresholdFen: 29970, offFen: 1000 };
    expect(
      basketBill([{ priceFen: 3330, count: 9, group: 'a' }], [coupon], 'running').payableFen,
    ).toBe(28970);
  });

  it('is a share of nothing for a free basket', () => {
    expect(
      basketBill([{ priceFen: 0, count: 2, group: 'a' }], [], 'running').savedRatio,
    ).toBeNull();
  });

  it('adds up to the fen, and pays all back when all comes back', () => {
    fc.assert(
      fc.property(items, rules, basis, (list, laws, how) => {
        const bill = basketBill(list, laws, how);
        const paid = bill.lines.map(({ payableFen }) => payableFen);
        expect(total(paid)).toBe(bill.payableFen);
        expect(paid.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        const activity = total(bill.lines.map(({ activityFen }) => activityFen));
        expect(activity - total(bill.ruleDiscountsFen)).toBe(bill.payableFen);
        const refunds = paid.map((paidFen, i) => {
          const boughtCount = list[i]?.count ?? NaN;
          return lineRefundFen({ paidFen, boughtCount, returnedBeforeCount: 0 }, boughtCount);
        });
        expect(total(refunds)).toBe(bill.payableFen);
      }),
    );
  });

  it('rounds each line by less than a fen a rule', () => {
    fc.assert(
      fc.property(items, fc.array(rule, { maxLength: 1 }), basis, (list, laws, how) => {
        for (const { payableFen, exactFen } of basketBill(list, laws, how).lines) {
          expect(Math.abs(payableFen - exactFen)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it('does not ask in which order the lines stand', () => {
    fc.assert(
      fc.property(items, rules, basis, (list, laws, how) => {
        const bill = basketBill(list, laws.slice(0, 1), how);
        const turned = basketBill([...list].reverse(), laws.slice(0, 1), how);
        expect(turned.payableFen).toBe(bill.payableFen);
        expect(turned.ruleDiscountsFen).toEqual(bill.ruleDiscountsFen);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => basketBill([], [], 'running')).toThrow(
      'items must have at least one value, got none',
    );
  });
});
