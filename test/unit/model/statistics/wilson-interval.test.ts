// Wilson interval against printed values. 威尔逊区间与文献数值对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '@/model/statistics/wilson-interval';

const sample = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trialCount, part]) => ({ successCount: Math.floor(trialCount * part), trialCount }));

describe('wilsonInterval()', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3, to four places.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the printed ends for %i of %i', (successCount, trialCount, low, high) => {
    const { lowRatio, highRatio } = wilsonInterval(successCount, trialCount);
    expect(lowRatio).toBeCloseTo(low, 4);
    expect(highRatio).toBeCloseTo(high, 4);
  });

  it('touches 0 and 1 exactly when nobody or everybody did it', () => {
    for (const trialCount of [1, 7, 4200, 1e12]) {
      expect(wilsonInterval(0, trialCount).lowRatio).toBe(0);
      expect(wilsonInterval(trialCount, trialCount).highRatio).toBeCloseTo(1, 15);
    }
  });

  it('holds the measured share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(sample, ({ successCount, trialCount }) => {
        const { lowRatio, highRatio } = wilsonInterval(successCount, trialCount);
        const ratio = successCount / trialCount;
        expect(lowRatio >= 0 && highRatio <= 1 && lowRatio < highRatio).toBe(true);
        expect(lowRatio).toBeLessThanOrEqual(ratio + 1e-12);
        expect(highRatio).toBeGreaterThanOrEqual(ratio - 1e-12);
      }),
    );
  });

  it('mirrors when success and failure change places', () => {
    fc.assert(
      fc.property(sample, ({ successCount, trialCount }) => {
        const { lowRatio, highRatio } = wilsonInterval(successCount, trialCount);
        const mirror = wilsonInterval(trialCount - successCount, trialCount);
        expect(mirror.lowRatio).toBeCloseTo(1 - highRatio, 12);
        expect(mirror.highRatio).toBeCloseTo(1 - lowRatio, 12);
      }),
    );
  });

  it('narrows with more people and widens with z', () => {
    const width = ({ lowRatio, highRatio }: { lowRatio: number; highRatio: number }) =>
      highRatio - lowRatio;
    expect(width(wilsonInterval(50, 100))).toBeGreaterThan(width(wilsonInterval(500, 1000)));
    expect(width(wilsonInterval(50, 100, 3))).toBeGreaterThan(width(wilsonInterval(50, 100, 2)));
  });

  it('names the bad argument', () => {
    expect(() => wilsonInterval(0, 0)).toThrow('trialCount must be at least 1, got 0');
    expect(() => wilsonInterval(9, 8)).toThrow('successCount must be at most 8, got 9');
    expect(() => wilsonInterval(-1, 8)).toThrow('successCount must be at least 0, got -1');
    expect(() => wilsonInterval(1.5, 8)).toThrow('successCount must be a whole number, got 1.5');
    expect(() => wilsonInterval(1, 8, 0)).toThrow('z must be above 0, got 0');
  });
});
