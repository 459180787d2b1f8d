// Spread of the mean value: square root law, floor by correlation. 平均估值的离散程度。
import { describe, expect, it } from 'vitest';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { largeBundle } from '@/model/bundle/large-bundle';
import { meanValueSpreadRatio } from '@/model/bundle/value-spread';

describe('meanValueSpreadRatio()', () => {
  it('falls with the square root of the goods when tastes are unrelated', () => {
    expect(meanValueSpreadRatio(0.5, 1, 0)).toBe(0.5);
    expect(meanValueSpreadRatio(0.5, 4, 0)).toBeCloseTo(0.25, 12);
    // The published law for uniform values: 1/√12 over a mean of 1/2, twenty goods.
    const { valueSpreadYuan } = largeBundle({ goodCount: 20, topYuan: 1, unitCostYuan: 0 });
    const one = Math.sqrt(1 / 12) / 0.5;
    expect(meanValueSpreadRatio(one, 20, 0)).toBeCloseTo(valueSpreadYuan / 0.5, 12);
  });

  it('never falls below what buyers share, and falls to 0 for opposites', () => {
    expect(meanValueSpreadRatio(0.5, 1000, 0.36)).toBeCloseTo(0.3, 3);
    expect(meanValueSpreadRatio(0.5, 1000, 0.36)).toBeGreaterThan(0.3);
    expect(meanValueSpreadRatio(0.5, 3, -0.5)).toBe(0);
  });

  it('is what a sample shows', () => {
    const setting = { meansYuan: [100, 100, 100], spreadsYuan: [20, 20, 20] };
    const lists = correlatedWtp({ ...setting, correlationRatio: 0.3 }, 4000, 5);
    const means = Array.from({ length: 4000 }, (_, buyer) =>
      lists.reduce((sum, list) => sum + (list[buyer] ?? NaN) / 3, 0),
    );
    const mean = means.reduce((sum, value) => sum + value, 0) / 4000;
    const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4000;
    const wanted = meanValueSpreadRatio(0.2, 3, 0.3);
    // Four standard errors of a standard deviation.
    expect(Math.abs(Math.sqrt(variance) / mean - wanted)).toBeLessThan(
      (4 * wanted) / Math.sqrt(2 * 4000),
    );
  });

  it('names the bad argument', () => {
    expect(() => meanValueSpreadRatio(-1, 2, 0)).toThrow('spreadRatio must be at least 0');
    expect(() => meanValueSpreadRatio(0.5, 0, 0)).toThrow('goodCount must be at least 1');
    expect(() => meanValueSpreadRatio(0.5, 3, -0.6)).toThrow('correlationRatio must be at least');
    expect(() => meanValueSpreadRatio(0.5, 3, 1.1)).toThrow('correlationRatio must be at most 1');
  });
});
