// Draws: known values, moments, extreme shapes. 各分布的随机数。
import { describe, expect, it } from 'vitest';
import { betaDraw, exponentialDraw, lnGammaDraw } from '@/model/random/draws';
import { randomStream } from '@/model/random/stream';

const COUNT = 40_000;
const momentsOf = (draw: () => number) => {
  const values = Array.from({ length: COUNT }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / COUNT;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT;
  return { mean, variance };
};
// Five standard errors of a mean.
const within = (found: number, want: number, variance: number) => {
  expect(Math.abs(found - want)).toBeLessThan(5 * Math.sqrt(variance / COUNT));
};

describe('exponentialDraw()', () => {
  it('has mean and variance 1 and no infinite wait', () => {
    const next = randomStream(1, 'wait');
    const { mean, variance } = momentsOf(() => exponentialDraw(next));
    within(mean, 1, 1);
    within(variance, 1, 8);
    expect(exponentialDraw(() => 0)).toBeLessThan(23);
    expect(exponentialDraw(() => 0.5)).toBeCloseTo(Math.LN2, 8);
  });
});

describe('lnGammaDraw()', () => {
  it.each([0.05, 0.5, 1, 2.5, 40])('has the mean and variance of shape %d', (shape) => {
    const next = randomStream(2, `gamma ${shape}`);
    const { mean, variance } = momentsOf(() => Math.exp(lnGammaDraw(next, shape)));
    within(mean, shape, shape);
    within(variance, shape, 2 * shape ** 2 + 6 * shape);
  });

  it('stays finite where the number itself would vanish', () => {
    const next = randomStream(3, 'tiny');
    for (let i = 0; i < 1000; i++) expect(Number.isFinite(lnGammaDraw(next, 1e-4))).toBe(true);
  });

  it('names the bad shape', () => {
    expect(() => lnGammaDraw(() => 0.5, 0)).toThrow('shape must be above 0, got 0');
  });
});

describe('betaDraw()', () => {
  it.each([
    [0.793, 2.426],
    [1, 1],
    [30, 10],
    [0.01, 0.02],
  ])('has the mean and variance of %d, %d', (a, b) => {
    const next = randomStream(4, `beta ${a}`);
    const { mean, variance } = momentsOf(() => betaDraw(next, a, b));
    const want = (a * b) / ((a + b) ** 2 * (a + b + 1));
    within(mean, a / (a + b), want);
    within(variance, want, want);
  });

  it('is a share, and names the bad argument', () => {
    const next = randomStream(5, 'share');
    for (let i = 0; i < 1000; i++) {
      const share = betaDraw(next, 1e-3, 1e-3);
      expect(share >= 0 && share <= 1).toBe(true);
    }
    expect(() => betaDraw(next, 0, 1)).toThrow('a must be above 0, got 0');
    expect(() => betaDraw(next, 1, NaN)).toThrow('b must be above 0, got NaN');
  });
});
