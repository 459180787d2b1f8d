// Mixtures find clouds, count their parameters, and admit what they cannot tell. 高斯混合模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaussianMixture } from '@/model/cluster/gaussian-mixture';
import { pointsOf } from '@/model/cluster/points';
import { adjustedRand } from '@/model/cluster/separation';
import { randomStream } from '@/model/random/stream';
import { clouds, threeClouds } from './_clouds';

const LINE = pointsOf([[0, 2, 10, 12]]);

describe('gaussianMixture()', () => {
  it('parts two pairs and sorts components by their first coordinate', () => {
    const found = gaussianMixture(LINE, 2, { seed: 1 });
    found.weightRatios.forEach((ratio) => expect(ratio).toBeCloseTo(0.5, 9));
    expect(found.means.map(([mean]) => Math.round((mean as number) * 1e6) / 1e6)).toEqual([1, 11]);
    expect([...found.labels]).toEqual([0, 0, 1, 1]);
    expect(found.freeParameterCount).toBe(5);
    expect(found.bic).toBeCloseTo(5 * Math.log(4) - 2 * found.logLikelihood, 12);
    expect(found.aic).toBeCloseTo(10 - 2 * found.logLikelihood, 12);
    expect(found).toMatchObject({ isConverged: true, isFloored: false, thinComponents: [] });
  });

  it('finds three clouds, and that three are likelier than two or four by BIC', () => {
    const { points, clouds: wanted } = threeClouds(randomStream(9, 'clouds'));
    const bics = [2, 3, 4].map((count) => gaussianMixture(points, count, { seed: 1 }).bic);
    expect(bics.indexOf(Math.min(...bics))).toBe(1);
    expect(adjustedRand(gaussianMixture(points, 3, { seed: 1 }).labels, wanted)).toBe(1);
  });

  it('shares out every point, is never NaN, and repeats itself for a seed', () => {
    const different = clouds.filter(({ values, size, count }) =>
      Array.from({ length: count }, (_, i) => i).some(
        (i) => values[i * size] !== values[0] || values[i * size + 1] !== values[1],
      ),
    );
    fc.assert(
      fc.property(different, fc.integer({ min: 1, max: 3 }), (points, componentCount) => {
        const options = { seed: 3, startCount: 2, mostIterations: 60 };
        const found = gaussianMixture(points, componentCount, options);
        for (let i = 0; i < points.count; i++) {
          const own = found.shares.subarray(i * componentCount, (i + 1) * componentCount);
          expect(own.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        expect(found.weightRatios.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        const numbers = [...found.means.flat(), ...found.covariances.flat(2), found.logLikelihood];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(found.logLikelihood).toBe(Math.max(...found.logLikelihoodPerStart));
        expect(gaussianMixture(points, componentCount, options)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('names components that rest on too few points', () => {
    const points = pointsOf([[0, 0.1, 0.2, 0.3, 90]]);
    const found = gaussianMixture(points, 2, { seed: 1 });
    expect(found.isFloored).toBe(true);
    expect(found.thinComponents).toEqual([1]);
  });

  it('tells of progress', () => {
    const told: number[] = [];
    const watch = { onProgress: (ratio: number) => told.push(ratio) };
    gaussianMixture(LINE, 2, { seed: 1, startCount: 2, watch });
    expect(told).toEqual([0.5, 1]);
  });

  it('names the bad argument', () => {
    const equal = pointsOf([[3, 3, 3]]);
    expect(() => gaussianMixture(equal, 1, { seed: 1 })).toThrow(
      'variance of points must be above 0',
    );
    expect(() => gaussianMixture(LINE, 0, { seed: 1 })).toThrow(
      'componentCount must be at least 1',
    );
    expect(() => gaussianMixture(LINE, 1, { seed: 1, startCount: 0 })).toThrow(
      'startCount must be',
    );
    expect(() => gaussianMixture(LINE, 1, { seed: 0.5 })).toThrow('seed must be a whole number');
  });
});
