import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixedLifetimeValue } from '@/model/customer-value/mixed-retention';

const mix = {
  marginYuan: 100,
  discountRatio: 0,
  groupRatios: [0.5, 0.5],
  retentionRatios: [0.9, 0.5],
};

describe('mixedLifetimeValue()', () => {
  // Undiscounted value is m r/(1 − r): 900 and 100, mean 500; at the mean retention 0.7 it is 233.33.
  it('is 500 yuan where the average retention promises 233', () => {
    const value = mixedLifetimeValue(mix);
    expect(value.valueYuan).toBeCloseTo(500, 9);
    expect(value.averageRetentionRatio).toBeCloseTo(0.7, 12);
    expect(value.valueOfAverageYuan).toBeCloseTo(700 / 3, 9);
  });

  it('is never below what the average retention promises', () => {
    const ratio = () => fc.double({ min: 0, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(ratio(), ratio(), ratio(), (part, one, other) => {
        const value = mixedLifetimeValue({
          marginYuan: 100,
          discountRatio: 0.1,
          groupRatios: [part, 1 - part],
          retentionRatios: [one, other],
        });
        expect(value.valueYuan).toBeGreaterThanOrEqual(value.valueOfAverageYuan - 1e-9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => mixedLifetimeValue({ ...mix, groupRatios: [0.5, 0.4] })).toThrow(
      'groupRatios must add up to 1, got 0.9',
    );
    expect(() => mixedLifetimeValue({ ...mix, retentionRatios: [0.5] })).toThrow(
      'retentionRatios must be as long as groupRatios (2), got 1',
    );
  });
});
