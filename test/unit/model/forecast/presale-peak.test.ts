// Pre-sale to peak: ratio, growth. 预售推算大促。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presalePeakUnits } from '@/model/forecast/presale-peak';

describe('presalePeakUnits()', () => {
  it('divides what is paid by its usual share', () => {
    expect(presalePeakUnits(3000, 0.4, 0.9)).toBeCloseTo(6750, 9);
    expect(presalePeakUnits(0, 0.4, 0.9)).toBe(0);
  });

  it('grows with what is paid, and is at least that', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(100_000), share, share, (units, presaleRatio, paidRatio) => {
        const peak = presalePeakUnits(units, presaleRatio, paidRatio);
        expect(peak).toBeGreaterThanOrEqual(units * paidRatio);
        expect(presalePeakUnits(2 * units, presaleRatio, paidRatio)).toBeCloseTo(2 * peak, 6);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => presalePeakUnits(-1, 0.4, 0.9)).toThrow('presaleUnits must be at least 0, got -1');
    expect(() => presalePeakUnits(1, 0, 0.9)).toThrow('presaleRatio must be above 0, got 0');
    expect(() => presalePeakUnits(1, 2, 0.9)).toThrow(
      'presaleRatio must be between 0 and 1, got 2',
    );
    expect(() => presalePeakUnits(1, 0.4, NaN)).toThrow('paidRatio must be between 0 and 1');
  });
});
