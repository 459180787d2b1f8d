// The curve falls; the suggestion is where it bends. 肘部曲线与建议簇数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elbowCurve, suggestedClusterCount } from '@/model/cluster/elbow';
import { pointsOf } from '@/model/cluster/points';
import { randomStream } from '@/model/random/stream';
import { clouds, threeClouds } from './_clouds';

describe('elbowCurve()', () => {
  it('says how much spread each number of clusters explains', () => {
    const curve = elbowCurve(pointsOf([[0, 2, 10, 12]]), [1, 2], { seed: 1 });
    expect(curve).toEqual([
      { clusterCount: 1, inertia: 104, explainedRatio: 0 },
      { clusterCount: 2, inertia: 4, explainedRatio: 1 - 4 / 104 },
    ]);
  });

  it('stays between 0 and 1, and says null when there is nothing to explain', () => {
    fc.assert(
      fc.property(clouds, (points) => {
        for (const { explainedRatio, inertia } of elbowCurve(points, [1, 2, 4], { seed: 1 })) {
          expect(inertia).toBeGreaterThanOrEqual(0);
          if (explainedRatio !== null)
            expect(explainedRatio >= -1e-12 && explainedRatio <= 1).toBe(true);
        }
      }),
    );
    expect(elbowCurve(pointsOf([[3, 3]]), [1], { seed: 1 })[0]?.explainedRatio).toBeNull();
  });

  it('tells of progress over the whole curve', () => {
    const told: number[] = [];
    const watch = { onProgress: (ratio: number) => told.push(ratio) };
    elbowCurve(pointsOf([[0, 1]]), [1, 2], { seed: 1, watch });
    expect(told).toEqual([0.5, 1]);
  });

  it('names the bad argument', () => {
    const points = pointsOf([[0, 1]]);
    expect(() => elbowCurve(points, [], { seed: 1 })).toThrow(
      'clusterCounts must have at least one',
    );
    expect(() => elbowCurve(points, [2, 2], { seed: 1 })).toThrow(
      'clusterCounts[1] must be above 2',
    );
    expect(() => elbowCurve(points, [0], { seed: 1 })).toThrow(
      'clusterCounts[0] must be at least 1',
    );
  });
});

describe('suggestedClusterCount()', () => {
  const curveOf = (inertias: number[]) =>
    inertias.map((inertia, i) => ({ clusterCount: i + 1, inertia }));

  it('finds the bend', () => {
    expect(suggestedClusterCount(curveOf([100, 20, 15, 12]))).toBe(2);
    const { points } = threeClouds(randomStream(3, 'clouds'));
    const curve = elbowCurve(points, [1, 2, 3, 4, 5, 6], { seed: 1 });
    expect(suggestedClusterCount(curve)).toBe(3);
  });

  it('says null without a bend', () => {
    expect(suggestedClusterCount(curveOf([40, 30, 20, 10]))).toBeNull();
    expect(suggestedClusterCount(curveOf([40, 39, 30, 10]))).toBeNull();
    expect(suggestedClusterCount(curveOf([5, 5, 5]))).toBeNull();
    expect(suggestedClusterCount(curveOf([9, 1]))).toBeNull();
    expect(suggestedClusterCount([])).toBeNull();
  });

  it('does not depend on the unit of inertia', () => {
    const falling = fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 9 })
      .map((steps) => steps.map((_, i) => steps.slice(i).reduce((sum, step) => sum + step, 0)));
    fc.assert(
      fc.property(falling, (inertias) => {
        const scaled = curveOf(inertias.map((inertia) => inertia * 1024));
        expect(suggestedClusterCount(scaled)).toBe(suggestedClusterCount(curveOf(inertias)));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => suggestedClusterCount(curveOf([3, -1, 0]))).toThrow(
      'inertias[1] must be at least 0',
    );
    const turned = [...curveOf([3, 2, 1])].reverse();
    expect(() => suggestedClusterCount(turned)).toThrow('clusterCounts[1] must be above 3, got 2');
  });
});
