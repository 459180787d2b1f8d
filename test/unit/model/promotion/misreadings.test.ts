import { describe, expect, it } from 'vitest';
import { couponGain } from '@/model/promotion/coupon-gain';
import { gainOfAllRedemptionsYuan, gainWithoutDeadweightYuan } from '@/model/promotion/misreadings';

const use = { redeemedCount: 1000, offYuan: 20, marginYuanPerOrder: 60, anywayRatio: 0.7 };

describe('gainOfAllRedemptionsYuan()', () => {
  it('promises 40,000 yuan where 2,000 are lost', () => {
    expect(gainOfAllRedemptionsYuan(use)).toBeCloseTo(40_000, 9);
  });

  it('is right when nobody would have bought anyway', () => {
    const won = { ...use, anywayRatio: 0 };
    expect(gainOfAllRedemptionsYuan(won)).toBe(couponGain(won).profitChangeYuan);
  });
});

describe('gainWithoutDeadweightYuan()', () => {
  it('promises 12,000 yuan: 300 orders at 40 yuan', () => {
    expect(gainWithoutDeadweightYuan(use)).toBeCloseTo(12_000, 9);
  });

  it('names the bad argument', () => {
    expect(() => gainWithoutDeadweightYuan({ ...use, anywayRatio: -1 })).toThrow('anywayRatio');
  });
});
