// Profit and loss of a channel: the columns add up. 渠道损益：各项相加等于结果。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelProfit } from '@/model/channel/channel-profit';

const LIVE = {
  orderCount: 2600,
  orderValueYuan: 99,
  grossMarginRatio: 0.38,
  commissionRatio: 0.25,
  fulfilmentYuanPerOrder: 11,
  returnRatio: 0.3,
  avoidableFixedYuan: 20_000,
  allocatedFixedYuan: 15_000,
};
const yuan = fc.double({ min: 0, max: 1e6, noNaN: true });
const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const channels = fc.record({
  orderCount: fc.nat({ max: 100_000 }),
  orderValueYuan: yuan,
  grossMarginRatio: fc.double({ min: -2, max: 1, noNaN: true }),
  commissionRatio: ratio,
  fulfilmentYuanPerOrder: yuan,
  returnRatio: ratio,
  avoidableFixedYuan: yuan,
  allocatedFixedYuan: yuan,
});

describe('channelProfit()', () => {
  it('shows where a live stream loses', () => {
    const result = channelProfit(LIVE);
    // 257,400 · 38 % = 97,812; less 64,350, 28,600, 29,343.6 and 20,000.
    expect(result.revenueYuan).toBe(257_400);
    expect(result.grossProfitYuan).toBeCloseTo(97_812, 8);
    expect(result.commissionYuan).toBeCloseTo(64_350, 8);
    expect(result.fulfilmentYuan).toBe(28_600);
    expect(result.returnsYuan).toBeCloseTo(29_343.6, 8);
    expect(result.contributionYuan).toBeCloseTo(-44_481.6, 8);
    expect(result.fullyAllocatedYuan).toBeCloseTo(-59_481.6, 8);
  });

  it('adds up, and is the sum of its orders', () => {
    fc.assert(
      fc.property(channels, (channel) => {
        const all = channelProfit(channel);
        expect(Object.values(all).every(Number.isFinite)).toBe(true);
        const costs =
          all.commissionYuan + all.fulfilmentYuan + all.returnsYuan + all.avoidableFixedYuan;
        const scale = 1e-9 * (1 + all.revenueYuan * 4 + all.fulfilmentYuan + costs);
        expect(Math.abs(all.grossProfitYuan - costs - all.contributionYuan)).toBeLessThan(scale);
        const gap = all.contributionYuan - all.fullyAllocatedYuan - channel.allocatedFixedYuan;
        expect(Math.abs(gap)).toBeLessThan(scale);
        const none = { ...channel, avoidableFixedYuan: 0 };
        const twice = channelProfit({ ...none, orderCount: 2 * channel.orderCount });
        const once = channelProfit(none).contributionYuan;
        expect(Math.abs(twice.contributionYuan - 2 * once)).toBeLessThan(scale);
      }),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: Partial<typeof LIVE>) => () => channelProfit({ ...LIVE, ...change });
    expect(bad({ orderCount: -1 })).toThrow('orderCount must be at least 0, got -1');
    expect(bad({ orderValueYuan: NaN })).toThrow('orderValueYuan must be at least 0, got NaN');
    expect(bad({ grossMarginRatio: 38 })).toThrow('grossMarginRatio must be at most 1, got 38');
    expect(bad({ commissionRatio: 25 })).toThrow('commissionRatio must be between 0 and 1, got 25');
    expect(bad({ returnRatio: -0.1 })).toThrow('returnRatio must be between 0 and 1');
    expect(bad({ fulfilmentYuanPerOrder: Infinity })).toThrow('fulfilmentYuanPerOrder must be');
    expect(bad({ avoidableFixedYuan: -1 })).toThrow('avoidableFixedYuan must be at least 0');
    expect(bad({ allocatedFixedYuan: -1 })).toThrow('allocatedFixedYuan must be at least 0');
  });
});
