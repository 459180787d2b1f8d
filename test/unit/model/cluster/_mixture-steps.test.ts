// The two steps of EM against their definitions. EM 两步与定义对照。
import { describe, expect, it } from 'vitest';
import { type MixtureState, momentStep, shareStep } from '@/model/cluster/_mixture-steps';
import { pointsOf } from '@/model/cluster/points';

const POINTS = pointsOf([
  [0, 1, 4],
  [0, 2, 1],
]);

const state = (shares: number[], componentCount: number): MixtureState => ({
  componentCount,
  weights: new Float64Array(componentCount),
  means: new Float64Array(2 * componentCount),
  covariances: new Float64Array(4 * componentCount),
  shares: Float64Array.from(shares),
});

describe('momentStep()', () => {
  it('takes weighted means and covariances, and adds the floor', () => {
    const found = state([1, 0, 0.5, 0.5, 0, 1], 2);
    momentStep(POINTS, found, 0.25);
    expect([...found.weights]).toEqual([0.5, 0.5]);
    const means = [1 / 3, 2 / 3, 3, 4 / 3];
    means.forEach((mean, i) => expect(found.means[i]).toBeCloseTo(mean, 14));
    // First component: points (0, 0) with 2/3 and (1, 2) with 1/3.
    const first = [2 / 9 + 0.25, 4 / 9, 4 / 9, 8 / 9 + 0.25];
    first.forEach((value, i) => expect(found.covariances[i]).toBeCloseTo(value, 14));
  });

  it('leaves a component without any share as it was', () => {
    const found = state([1, 0, 1, 0, 1, 0], 2);
    found.means.set([7, 7], 2);
    momentStep(POINTS, found, 0);
    expect([...found.means.subarray(2)]).toEqual([7, 7]);
    expect([...found.weights]).toEqual([1, 0]);
  });
});

describe('shareStep()', () => {
  it('adds up log densities and shares them out', () => {
    const found = state([0, 0, 0, 0, 0, 0], 2);
    found.weights.set([0.25, 0.75]);
    found.means.set([0, 0, 4, 1]);
    found.covariances.set([1, 0, 0, 1, 2, 0, 0, 0.5]);
    const densities = [
      [0, 0],
      [1, 2],
      [4, 1],
    ].map(([x = 0, y = 0]) => [
      (0.25 / (2 * Math.PI)) * Math.exp(-(x * x + y * y) / 2),
      (0.75 / (2 * Math.PI)) * Math.exp(-((x - 4) ** 2 / 2 + (y - 1) ** 2 / 0.5) / 2),
    ]);
    const sums = densities.map(([a = 0, b = 0]) => a + b);
    const logLikelihood = sums.reduce((total, one) => total + Math.log(one), 0);
    expect(shareStep(POINTS, found, 0)).toBeCloseTo(logLikelihood, 12);
    densities.forEach(([a = 0], i) => {
      expect(found.shares[2 * i]).toBeCloseTo(a / (sums[i] as number), 12);
    });
  });

  it('is NaN when a covariance is flat, or flatter than it may be', () => {
    const found = state([1, 1, 1], 1);
    found.weights.set([1]);
    found.covariances.set([1, 1, 1, 1]);
    expect(shareStep(POINTS, found, 0)).toBeNaN();
    found.covariances.set([1, 0, 0, 1e-3]);
    expect(shareStep(POINTS, found, 1e-2)).toBeNaN();
    expect(shareStep(POINTS, found, 1e-4)).toBeLessThan(0);
  });
});
