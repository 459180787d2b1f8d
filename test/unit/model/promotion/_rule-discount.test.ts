// Each kind of rule, at, below and above its edges. 各类规则的边界。
import { describe, expect, it } from 'vitest';
import { ruleDiscountFen } from '@/model/promotion/_rule-discount';
import type { PromotionRule } from '@/model/promotion/basket-rules';

const off = (rule: PromotionRule, baseFen: number) => ruleDiscountFen(rule, baseFen, []);

describe('ruleDiscountFen()', () => {
  it('takes off for each full threshold, up to the cap', () => {
    const rule = { type: 'everyThreshold', thresholdFen: 30000, offFen: 5000 } as const;
    expect([29999, 30000, 59999, 60000].map((fen) => off(rule, fen))).toEqual([
      0, 5000, 5000, 10000,
    ]);
    expect(off({ ...rule, capFen: 12000 }, 120000)).toBe(12000);
    expect(off({ ...rule, thresholdFen: 29970 }, 9 * 3330)).toBe(5000);
  });

  it('takes the highest tier that is reached, in whatever order they are written', () => {
    const tiers = [
      { thresholdFen: 49900, offFen: 8000 },
      { thresholdFen: 19900, offFen: 2000 },
      { thresholdFen: 29900, offFen: 4000 },
    ];
    const rule = { type: 'tiers', tiers } as const;
    expect([19899, 19900, 29900, 49899, 49900].map((fen) => off(rule, fen))).toEqual([
      0, 2000, 4000, 4000, 8000,
    ]);
  });

  it('takes a share, rounded to fen, up to the cap', () => {
    const tiers = [
      { thresholdFen: 10000, offRatio: 0.05 },
      { thresholdFen: 20000, offRatio: 0.12 },
    ];
    const rule: PromotionRule = { type: 'percentTiers', tiers };
    expect([9999, 10010, 20004].map((fen) => off(rule, fen))).toEqual([0, 501, 2400]);
    expect(off({ ...rule, capFen: 600 }, 20004)).toBe(600);
  });

  it('takes a coupon once', () => {
    const rule = { type: 'coupon', thresholdFen: 40000, offFen: 3800 } as const;
    expect([39999, 40000, 400000].map((fen) => off(rule, fen))).toEqual([0, 3800, 3800]);
  });

  it('halves the cheaper of each two pieces, or of the first two only', () => {
    const pieces = [
      { unitFen: 1000, count: 2 },
      { unitFen: 5001, count: 1 },
      { unitFen: 3000, count: 2 },
    ];
    const rule = { type: 'nthPiece', nth: 2, offRatio: 0.5, isRepeated: true } as const;
    // 5001, 3000 | 3000, 1000 | 1000
    expect(ruleDiscountFen(rule, 0, pieces)).toBe(1500 + 500);
    expect(ruleDiscountFen({ ...rule, isRepeated: false }, 0, pieces)).toBe(1500);
    expect(ruleDiscountFen({ ...rule, nth: 6 }, 0, pieces)).toBe(0);
    expect(ruleDiscountFen({ ...rule, nth: 3, offRatio: 1 }, 0, [{ unitFen: 700, count: 7 }])).toBe(
      1400,
    );
  });
});
