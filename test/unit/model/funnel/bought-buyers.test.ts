import { describe, expect, it } from 'vitest';
import { boughtBuyers } from '@/model/funnel/bought-buyers';

const wanted = {
  presentBuyerCount: 100,
  targetBuyerCount: 150,
  channelCostYuan: 4000,
  channelBuyerCount: 50,
  platformFeeRatio: 0.05,
  salesYuanPerBuyer: 200,
  refundRatio: 0.1,
  marginRatio: 0.4,
};

describe('boughtBuyers()', () => {
  it('takes advertising and fee off the gross profit of the extra buyers', () => {
    const bought = boughtBuyers(wanted);
    expect(bought.adCostYuanPerBuyer).toBe(80);
    expect(bought.adCostYuan).toBe(4000);
    expect(bought.grossProfitYuan).toBeCloseTo(3600, 9);
    expect(bought.platformFeeYuan).toBeCloseTo(450, 9);
    expect(bought.leftYuan).toBeCloseTo(-850, 9);
  });

  it('costs nothing when no further buyer is wanted', () => {
    expect(boughtBuyers({ ...wanted, targetBuyerCount: 100 }).leftYuan).toBe(0);
  });

  it('names the bad argument when the channel brought nobody', () => {
    expect(() => boughtBuyers({ ...wanted, channelBuyerCount: 0 })).toThrow(
      'channelBuyerCount must be above 0, got 0',
    );
    expect(() => boughtBuyers({ ...wanted, targetBuyerCount: 99 })).toThrow(
      'targetBuyerCount must be at least 100, got 99',
    );
  });
});
