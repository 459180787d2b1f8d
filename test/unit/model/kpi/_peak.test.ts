import { describe, expect, it } from 'vitest';
import { firstWithin, goldenPeak, wholePeak } from '@/model/kpi/_peak';

const hill = (x: number) => -Math.abs(x - 7.3);

describe('goldenPeak()', () => {
  it('closes in on a peak, also on one with a kink or at an end', () => {
    expect(goldenPeak([0, 10], hill, 40)).toBeCloseTo(7.3, 6);
    expect(goldenPeak([0, 5], hill, 40)).toBeCloseTo(5, 6);
  });
});

describe('wholePeak()', () => {
  it.each([0, 7, 20, 99])('climbs from %i', (start) => {
    expect(wholePeak(start, [0, 20], hill)).toBe(7);
  });

  it('stays within its ends', () => {
    expect(wholePeak(3, [0, 5], hill)).toBe(5);
  });
});

describe('firstWithin()', () => {
  it('finds the first that passes, or the last one', () => {
    expect(firstWithin([1, 100], (x) => x >= 42)).toBe(42);
    expect(firstWithin([1, 100], (x) => x >= 1)).toBe(1);
    expect(firstWithin([1, 100], (x) => x >= 100)).toBe(100);
  });
});
