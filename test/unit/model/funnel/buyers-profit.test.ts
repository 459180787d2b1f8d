import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersProfit } from '@/model/funnel/buyers-profit';

const sold = { buyerCount: 10, salesYuanPerBuyer: 200, refundRatio: 0.1, marginRatio: 0.4 };
const ratio = () => fc.double({ min: 0, max: 1, noNaN: true });

describe('buyersProfit()', () => {
  it('takes the margin of what is left after refunds', () => {
    const { salesYuan, refundYuan, netSalesYuan, grossProfitYuan } = buyersProfit(sold);
    expect([salesYuan, refundYuan, netSalesYuan]).toEqual([2000, 200, 1800]);
    expect(grossProfitYuan).toBeCloseTo(720, 12);
  });

  it('gives the appliance shop 96.54 yuan a buyer, as its profit table does', () => {
    const { netSalesYuan, grossProfitYuan } = buyersProfit({
      buyerCount: 1,
      salesYuanPerBuyer: 287.22,
      refundRatio: 0.0776,
      marginRatio: 0.3644,
    });
    expect(netSalesYuan).toBeCloseTo(264.93, 2);
    expect(grossProfitYuan).toBeCloseTo(96.54, 2);
    // The table gives 466,648 yuan of gross profit on 4,834 buyers; its ratios are rounded.
    expect(Math.abs(grossProfitYuan - 466648 / 4834)).toBeLessThan(0.01);
  });

  it('leaves gross profit between nothing and the net sales', () => {
    fc.assert(
      fc.property(ratio(), ratio(), (refundRatio, marginRatio) => {
        const { netSalesYuan, grossProfitYuan, refundYuan, salesYuan } = buyersProfit({
          ...sold,
          refundRatio,
          marginRatio,
        });
        expect(grossProfitYuan).toBeGreaterThanOrEqual(0);
        expect(grossProfitYuan).toBeLessThanOrEqual(netSalesYuan);
        expect(netSalesYuan + refundYuan).toBeCloseTo(salesYuan, 9);
      }),
    );
  });

  it('names the bad argument when a percent is given for a share', () => {
    expect(() => buyersProfit({ ...sold, marginRatio: 36.44 })).toThrow(
      'marginRatio must be between 0 and 1, got 36.44',
    );
    expect(() => buyersProfit({ ...sold, buyerCount: -1 })).toThrow(
      'buyerCount must be at least 0, got -1',
    );
  });
});
