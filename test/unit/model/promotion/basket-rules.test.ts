// Baskets and rules that make no sense are refused by name. 不合法的购物篮与规则按名拒绝。
import { describe, expect, it } from 'vitest';
import { checkBasket, type PromotionRule } from '@/model/promotion/basket-rules';

const item = { priceFen: 100, count: 1, group: 'a' };

describe('checkBasket()', () => {
  it('lets a good basket pass', () => {
    const rules: PromotionRule[] = [
      { type: 'everyThreshold', thresholdFen: 30000, offFen: 5000, capFen: 10000 },
      { type: 'tiers', tiers: [{ thresholdFen: 0, offFen: 1 }] },
      { type: 'percentTiers', tiers: [{ thresholdFen: 100, offRatio: 0.1 }] },
      { type: 'coupon', thresholdFen: 0, offFen: 500, groups: ['a'] },
      { type: 'nthPiece', nth: 2, offRatio: 0.5, isRepeated: true },
    ];
    expect(() => checkBasket([{ ...item, discountRatio: 1 }], rules)).not.toThrow();
  });

  it.each([
    [{ priceFen: 1.5 }, 'items[0].priceFen must be a whole number, got 1.5'],
    [{ priceFen: -1 }, 'items[0].priceFen must be at least 0, got -1'],
    [{ count: 0 }, 'items[0].count must be at least 1, got 0'],
    [{ count: NaN }, 'items[0].count must be a whole number, got NaN'],
    [{ discountRatio: 10 }, 'items[0].discountRatio must be between 0 and 1, got 10'],
  ])('names the field of a line: %o', (change, message) => {
    expect(() => checkBasket([{ ...item, ...change }], [])).toThrow(message);
    expect(() => checkBasket([], [])).toThrow('items must have at least one value, got none');
  });

  it.each<[PromotionRule, string]>([
    [
      { type: 'everyThreshold', thresholdFen: 0, offFen: 1 },
      'rules[0].thresholdFen must be above 0, got 0',
    ],
    [
      { type: 'everyThreshold', thresholdFen: 9, offFen: 1, capFen: -1 },
      'rules[0].capFen must be at least 0',
    ],
    [
      { type: 'coupon', thresholdFen: 9, offFen: 0.5 },
      'rules[0].offFen must be a whole number, got 0.5',
    ],
    [{ type: 'tiers', tiers: [] }, 'rules[0].tiers must have at least one value, got none'],
    [
      { type: 'tiers', tiers: [{ thresholdFen: 1, offFen: -1 }] },
      'rules[0].tiers[0].offFen must be at least 0',
    ],
    [
      { type: 'percentTiers', tiers: [{ thresholdFen: 1, offRatio: 8 }] },
      'rules[0].tiers[0].offRatio must be',
    ],
    [
      { type: 'nthPiece', nth: 1, offRatio: 0.5, isRepeated: true },
      'rules[0].nth must be at least 2, got 1',
    ],
    [
      { type: 'nthPiece', nth: 2, offRatio: 2, isRepeated: true },
      'rules[0].offRatio must be between 0 and 1',
    ],
  ])('names the field of a rule: %o', (rule, message) => {
    expect(() => checkBasket([item], [rule])).toThrow(message);
  });
});
