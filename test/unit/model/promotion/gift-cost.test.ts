// A gift costs only what is taken. 赠品只为领走的付钱。
import { describe, expect, it } from 'vitest';
import { expectedGiftCostYuan } from '@/model/promotion/gift-cost';

describe('expectedGiftCostYuan()', () => {
  it('multiplies cost, share and orders', () => {
    expect(expectedGiftCostYuan(8, 0.65, 1200)).toBeCloseTo(6240, 9);
    expect(expectedGiftCostYuan(8, 0, 1200)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => expectedGiftCostYuan(-1, 0.5, 1)).toThrow(
      'giftCostYuan must be at least 0, got -1',
    );
    expect(() => expectedGiftCostYuan(1, 65, 1)).toThrow(
      'takeRatio must be between 0 and 1, got 65',
    );
    expect(() => expectedGiftCostYuan(1, 0.5, NaN)).toThrow(
      'orderCount must be at least 0, got NaN',
    );
  });
});
