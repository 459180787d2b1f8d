// Reach and frequency: shares of one whole, and rating points are reach times frequency. 到达与频次。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialReach, webReach } from '@/model/advertising/exposure-reach';

const positive = fc.double({ min: 0.05, max: 50, noNaN: true });
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

describe('betaBinomialReach()', () => {
  it('is even over 0 … n when all chances are equally likely', () => {
    const found = betaBinomialReach(4, { alpha: 1, beta: 1 }, 3);
    for (const share of found.distribution) expect(share).toBeCloseTo(0.2, 12);
    expect(found.reachRatio).toBeCloseTo(0.8, 12);
    expect(found.averageFrequency).toBeCloseTo(2.5, 12);
    expect(found.grossRatingPoints).toBe(200);
    expect(found.effectiveReachRatio).toBeCloseTo(0.4, 12);
  });

  it('adds up to everybody, with the mean that was put in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), positive, positive, (n, alpha, beta) => {
        const found = betaBinomialReach(n, { alpha, beta }, 1);
        expect(total(found.distribution)).toBeCloseTo(1, 9);
        const mean = total(found.distribution.map((share, k) => share * k));
        expect(mean / ((n * alpha) / (alpha + beta))).toBeCloseTo(1, 9);
        expect(found.effectiveReachRatio).toBeCloseTo(found.reachRatio, 9);
        const points = 100 * found.reachRatio * (found.averageFrequency as number);
        expect(points / found.grossRatingPoints).toBeCloseTo(1, 12);
      }),
    );
  });

  it('reaches more with more insertions and fewer with a stricter frequency', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), positive, positive, (n, alpha, beta) => {
        const found = betaBinomialReach(n, { alpha, beta }, 2);
        expect(betaBinomialReach(n + 1, { alpha, beta }, 2).reachRatio).toBeGreaterThanOrEqual(
          found.reachRatio - 1e-12,
        );
        expect(found.effectiveReachRatio).toBeLessThanOrEqual(found.reachRatio + 1e-12);
      }),
    );
    expect(betaBinomialReach(2, { alpha: 1, beta: 1 }, 3).effectiveReachRatio).toBe(0);
  });

  it('names the bad argument', () => {
    const chance = { alpha: 1, beta: 1 };
    expect(() => betaBinomialReach(0, chance, 1)).toThrow(
      'insertionCount must be at least 1, got 0',
    );
    expect(() => betaBinomialReach(1.5, chance, 1)).toThrow(
      'insertionCount must be a whole number',
    );
    expect(() => betaBinomialReach(1, { ...chance, alpha: 0 }, 1)).toThrow(
      'alpha must be above 0, got 0',
    );
    expect(() => betaBinomialReach(1, { ...chance, beta: NaN }, 1)).toThrow('beta must be above 0');
    expect(() => betaBinomialReach(1, chance, 0)).toThrow(
      'effectiveFrequency must be at least 1, got 0',
    );
  });
});

describe('webReach()', () => {
  it('halves from one number of exposures to the next for mean 1 and shape 1', () => {
    const found = webReach({ meanExposures: 1, shape: 1, mostExposures: 3 }, 3);
    [0.5, 0.25, 0.125, 0.0625].forEach((share, k) =>
      expect(found.distribution[k]).toBeCloseTo(share, 14),
    );
    expect(found.reachRatio).toBeCloseTo(0.5, 14);
    expect(found.averageFrequency).toBeCloseTo(2, 14);
    expect(found.effectiveReachRatio).toBeCloseTo(0.125, 14);
  });

  it('adds up to everybody, and comes to a Poisson when people are alike', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), positive, (meanExposures, shape) => {
        const found = webReach({ meanExposures, shape, mostExposures: 4000 }, 2);
        expect(total(found.distribution)).toBeCloseTo(1, 6);
        expect(found.effectiveReachRatio).toBeCloseTo(total(found.distribution.slice(2)), 6);
      }),
      { numRuns: 20 },
    );
    expect(webReach({ meanExposures: 2, shape: 1e9 }, 1).reachRatio).toBeCloseTo(
      1 - Math.exp(-2),
      8,
    );
  });

  it('reaches nobody without exposures', () => {
    expect(webReach({ meanExposures: 0, shape: 1, mostExposures: 2 }, 3)).toEqual({
      distribution: [1, 0, 0],
      reachRatio: 0,
      averageFrequency: null,
      grossRatingPoints: 0,
      effectiveReachRatio: 0,
    });
  });

  it('names the bad argument', () => {
    expect(() => webReach({ meanExposures: -1, shape: 1 }, 1)).toThrow(
      'meanExposures must be at least 0',
    );
    expect(() => webReach({ meanExposures: 1, shape: 0 }, 1)).toThrow(
      'shape must be above 0, got 0',
    );
    expect(() => webReach({ meanExposures: 1, shape: 1, mostExposures: 0.5 }, 1)).toThrow(
      'mostExposures',
    );
    expect(() => webReach({ meanExposures: 1, shape: 1 }, 1.5)).toThrow('effectiveFrequency');
  });
});
