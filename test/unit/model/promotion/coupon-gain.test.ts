import { describe, expect, it } from 'vitest';
import { couponGain } from '@/model/promotion/coupon-gain';

const use = { redeemedCount: 1000, offYuan: 20, marginYuanPerOrder: 60, anywayRatio: 0.7 };

describe('couponGain()', () => {
  // 300 new orders earn 18,000; 1,000 coupons cost 20,000, of which 14,000 went to the other 700.
  it('loses 2,000 yuan when seven in ten would have bought anyway', () => {
    const gain = couponGain(use);
    expect(gain.incrementalOrderCount).toBeCloseTo(300, 9);
    expect(gain.deadweightYuan).toBeCloseTo(14_000, 9);
    expect(gain.profitChangeYuan).toBeCloseTo(-2000, 9);
  });

  it('neither gains nor loses at the break-even share', () => {
    const anywayRatio = couponGain(use).breakEvenAnywayRatio ?? NaN;
    expect(anywayRatio).toBeCloseTo(2 / 3, 12);
    expect(couponGain({ ...use, anywayRatio }).profitChangeYuan).toBeCloseTo(0, 9);
  });

  it('knows no break-even where an order earns nothing', () => {
    expect(couponGain({ ...use, marginYuanPerOrder: 0 }).breakEvenAnywayRatio).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => couponGain({ ...use, anywayRatio: 70 })).toThrow('anywayRatio must be between');
    expect(() => couponGain({ ...use, offYuan: -1 })).toThrow('offYuan must be at least 0');
  });
});
