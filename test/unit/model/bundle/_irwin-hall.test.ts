// Sums of uniform values: fractions by hand, symmetry, many of them. 均匀分布之和。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniformSumReaches } from '@/model/bundle/_irwin-hall';
import { normalBelowRatio } from '@/model/special/normal-distribution';

describe('uniformSumReaches()', () => {
  it('agrees with volumes worked out by hand', () => {
    expect(uniformSumReaches(1, 0.3)).toBeCloseTo(0.7, 14);
    expect(uniformSumReaches(2, 0.5)).toBeCloseTo(1 - 0.125, 14);
    // Three: the corner below 1 is 1/6; half lies above 1.5.
    expect(uniformSumReaches(3, 1)).toBeCloseTo(5 / 6, 14);
    expect(uniformSumReaches(3, 1.5)).toBeCloseTo(0.5, 14);
    // Corner below 2 of five, 2^5 − 5·1^5 over 5!.
    expect(uniformSumReaches(5, 2)).toBeCloseTo(1 - 27 / 120, 14);
  });

  it('is certain or impossible beyond the ends', () => {
    expect([-1, 0, 4, 9].map((level) => uniformSumReaches(4, level))).toEqual([1, 1, 0, 0]);
  });

  it('falls, and mirrors about the middle', () => {
    const count = fc.integer({ min: 1, max: 60 });
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(count, part, (n, share) => {
        const here = uniformSumReaches(n, n * share);
        expect(here + uniformSumReaches(n, n - n * share)).toBeCloseTo(1, 11);
        expect(uniformSumReaches(n, n * share + 0.01)).toBeLessThanOrEqual(here + 1e-14);
      }),
    );
  });

  it('stays exact where the alternating sum has lost all digits, near the normal', () => {
    const [count, level] = [200, 105];
    const z = (level - count / 2) / Math.sqrt(count / 12);
    expect(uniformSumReaches(count, level)).toBeCloseTo(normalBelowRatio(-z), 3);
  });

  it('names the bad argument', () => {
    expect(() => uniformSumReaches(0, 1)).toThrow('count must be above 0, got 0');
    expect(() => uniformSumReaches(1.5, 1)).toThrow('count must be a whole number, got 1.5');
    expect(() => uniformSumReaches(2, NaN)).toThrow('level must be finite, got NaN');
  });
});
