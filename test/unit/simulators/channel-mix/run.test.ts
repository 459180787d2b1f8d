import { describe, expect, it } from 'vitest';
import { shiftBetween } from '@/simulators/channel-mix/run';
import { at } from './_at';

describe('runMix()', () => {
  it('turns the total against both channels in every scenario', () => {
    const opening = at();
    // (62,000 × 3.2 % + 30,000 × 1.4 %) / 92,000 and (62,000 × 3.4 % + 120,000 × 1.6 %) / 182,000
    expect(opening.last.totalRatio).toBeCloseTo(2404 / 92_000, 12);
    expect(opening.now.totalRatio).toBeCloseTo(4028 / 182_000, 12);
    for (const scenario of ['appliance', 'skincare', 'sources'])
      expect(at({}, scenario).shift.isReversed).toBe(true);
    expect(at({}, 'skincare').now.totalRatio).toBeGreaterThan(at({}, 'skincare').last.totalRatio);
    expect(at({}, 'sources').last.totalRatio).toBeCloseTo(111 / 897, 12);
    expect(at({}, 'sources').now.totalRatio).toBeCloseTo(231 / 1888, 12);
  });

  it('splits the change into mix and rates at the middle of both periods', () => {
    const { mixEffect, shift } = at();
    const [oldShare, newShare] = [30 / 92, 120 / 182];
    // With two channels the mix is the shift of one share times the gap of the mean rates.
    expect(mixEffect).toBeCloseTo((newShare - oldShare) * (0.015 - 0.033), 12);
    expect(shift.rateEffects[0]).toBeCloseTo((0.002 * (2 - oldShare - newShare)) / 2, 12);
    expect(shift.rateEffects[1]).toBeCloseTo((0.002 * (oldShare + newShare)) / 2, 12);
  });

  it('says what the total would be with the mix of last period', () => {
    expect(at().sameMixRatio).toBeCloseTo((62 * 0.034 + 30 * 0.016) / 92, 12);
  });

  it('sees no mix where channels grow alike, and no rates where only the mix moves', () => {
    const alike = at({ visitor1Count: 124_000, visitor2Count: 60_000 });
    expect(alike.mixEffect).toBeCloseTo(0, 12);
    expect(alike.orderEffects.mix).toBeCloseTo(0, 6);
    const mixed = at({ rate1Ratio: 0.032, rate2Ratio: 0.014 });
    expect(mixed.orderEffects.rates).toBeCloseTo(0, 6);
    expect(mixed.shift.isReversed).toBe(false);
  });
});

describe('shiftBetween()', () => {
  it('is nothing between a period and itself', () => {
    const { now } = at();
    expect(shiftBetween(now, now)).toMatchObject({ rateEffects: [0, 0], isReversed: false });
  });
});
