// Keeping or closing a channel: allocated cost must not decide. 渠道取舍：分摊成本不该左右决定。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelProfit } from '@/model/channel/channel-profit';
import { dropEffect } from '@/model/channel/drop-rule';

const AGENT = {
  orderCount: 800,
  orderValueYuan: 320,
  grossMarginRatio: 0.45,
  commissionRatio: 0.18,
  fulfilmentYuanPerOrder: 22,
  returnRatio: 0.02,
  avoidableFixedYuan: 35_000,
  allocatedFixedYuan: 30_000,
};
const MOVED = { recaptureRatio: 0.1, recaptureMarginRatio: 0.32 };

describe('dropEffect()', () => {
  it('keeps a channel whose full cost shows a loss', () => {
    expect(channelProfit(AGENT).fullyAllocatedYuan).toBeCloseTo(-15_784, 8);
    const effect = dropEffect(AGENT, MOVED);
    // Recaptured 256,000 · 10 % · 32 % = 8,192 against a contribution of 14,216.
    expect(effect.profitChangeYuan).toBeCloseTo(-6024, 8);
    expect(effect.isWorthDropping).toBe(false);
    expect(effect.breakEvenRecaptureRatio).toBeCloseTo(14_216 / 81_920, 12);
  });

  it('does not change with allocated cost, rises with recapture, turns at the break-even', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 0, max: 1e6, noNaN: true }), (a, b, cost) => {
        const at = (recaptureRatio: number) => dropEffect(AGENT, { ...MOVED, recaptureRatio });
        const other = dropEffect({ ...AGENT, allocatedFixedYuan: cost }, MOVED);
        expect(other).toEqual(dropEffect(AGENT, MOVED));
        const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(high.profitChangeYuan).toBeGreaterThanOrEqual(low.profitChangeYuan);
        const even = low.breakEvenRecaptureRatio ?? NaN;
        expect(at(even).profitChangeYuan).toBeCloseTo(0, 6);
        if (a > even + 1e-9) expect(at(a).isWorthDropping).toBe(true);
        if (a < even - 1e-9) expect(at(a).isWorthDropping).toBe(false);
      }),
    );
  });

  it('has no break-even when what moves earns nothing, and keeps what changes nothing', () => {
    const none = dropEffect(AGENT, { recaptureRatio: 1, recaptureMarginRatio: 0 });
    expect(none.breakEvenRecaptureRatio).toBeNull();
    const idle = { ...AGENT, orderCount: 0, avoidableFixedYuan: 0 };
    expect(dropEffect(idle, MOVED).isWorthDropping).toBe(false);
    expect(dropEffect(idle, MOVED).breakEvenRecaptureRatio).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => dropEffect(AGENT, { ...MOVED, recaptureRatio: 2 })).toThrow(
      'recaptureRatio must be between 0 and 1, got 2',
    );
    expect(() => dropEffect(AGENT, { ...MOVED, recaptureMarginRatio: 30 })).toThrow(
      'recaptureMarginRatio must be at most 1, got 30',
    );
    expect(() => dropEffect({ ...AGENT, orderCount: -1 }, MOVED)).toThrow('orderCount must be');
  });
});
