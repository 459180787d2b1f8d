// EM climbs, and says when only the floor holds it up. EM 逐步上升，并说明是否靠下限。
import { describe, expect, it } from 'vitest';
import { fittedMixture } from '@/model/cluster/_mixture-fit';
import { pointsOf } from '@/model/cluster/points';
import { randomStream } from '@/model/random/stream';
import { threeClouds } from './_clouds';

const LIMITS = { floor: 1e-6, mostIterations: 2000 };

describe('fittedMixture()', () => {
  it('is the normal law of all points for one component', () => {
    const points = pointsOf([[0, 2, 10, 12]]);
    const end = fittedMixture(points, Int32Array.of(0, 0, 0, 0), 1, LIMITS);
    expect(end.state.means[0]).toBeCloseTo(6, 12);
    expect(end.state.covariances[0]).toBeCloseTo(26, 12);
    expect(end.logLikelihood).toBeCloseTo(-2 * (Math.log(2 * Math.PI * 26) + 1), 10);
    expect(end).toMatchObject({ isConverged: true, isFloored: false });
  });

  it('never falls from one step to the next', () => {
    const { points } = threeClouds(randomStream(8, 'clouds'), 20);
    const labels = Int32Array.from({ length: points.count }, (_, i) => i % 3);
    let before = -Infinity;
    for (let steps = 1; steps < 30; steps++) {
      const { logLikelihood } = fittedMixture(points, labels, 3, {
        floor: 1e-9,
        mostIterations: steps,
      });
      expect(logLikelihood).toBeGreaterThanOrEqual(before - 1e-6);
      before = logLikelihood;
    }
  });

  it('says when a component would shrink to a point', () => {
    const points = pointsOf([[0, 0, 0, 5, 6, 8]]);
    const end = fittedMixture(points, Int32Array.of(0, 0, 0, 1, 1, 1), 2, LIMITS);
    expect(end.isFloored).toBe(true);
    expect(Number.isFinite(end.logLikelihood)).toBe(true);
  });

  it('refuses columns whose covariance cannot be inverted', () => {
    const points = pointsOf([
      [1, 2, 3, 4],
      [1e9, 2e9, 3e9, 4e9],
    ]);
    expect(() =>
      fittedMixture(points, Int32Array.of(0, 0, 0, 0), 1, { floor: 1e-20, mostIterations: 50 }),
    ).toThrow('points must have columns of like scale');
  });
});
