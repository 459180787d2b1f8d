// K-means: the best of its starts, the same for a seed, never stuck. k 均值聚类。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kMeans, kMeansFrom, orderedClusters } from '@/model/cluster/k-means';
import { pointsOf } from '@/model/cluster/points';
import { randomStream } from '@/model/random/stream';
import { clouds, threeClouds } from './_clouds';

const LINE = pointsOf([[0, 2, 10, 12]]);

describe('kMeans()', () => {
  it('parts two pairs', () => {
    expect(kMeans(LINE, 2, { seed: 1 })).toMatchObject({
      inertia: 4,
      sizes: [2, 2],
      isConverged: true,
      emptyClusterCount: 0,
    });
  });

  it('finds three clouds, whatever their order', () => {
    const { points, clouds: wanted } = threeClouds(randomStream(2, 'clouds'));
    const { labels } = kMeans(points, 3, { seed: 5 });
    const names = new Set(wanted.map((cloud, i) => `${cloud}:${labels[i]}`));
    expect(names.size).toBe(3);
  });

  it('keeps its counts, its best start, and its result for a seed', () => {
    fc.assert(
      fc.property(clouds, fc.integer({ min: 1, max: 5 }), fc.integer(), (points, count, seed) => {
        const found = kMeans(points, count, { seed, startCount: 4 });
        expect(found.sizes.reduce((sum, one) => sum + one, 0)).toBe(points.count);
        expect(found.inertia).toBe(Math.min(...found.inertiaPerStart));
        expect(found.inertiaPerStart).toHaveLength(4);
        expect(found.centers.flat().every(Number.isFinite)).toBe(true);
        expect(found.emptyClusterCount).toBe(found.sizes.filter((size) => size === 0).length);
        expect(kMeans(points, count, { seed, startCount: 4 })).toEqual(found);
      }),
    );
  });

  it('has no more spread with one cluster more, and none with as many as points', () => {
    fc.assert(
      fc.property(clouds, (points) => {
        const one = kMeans(points, 1, { seed: 1 }).inertia;
        const two = kMeans(points, 2, { seed: 1 }).inertia;
        expect(two).toBeLessThanOrEqual(one + 1e-9);
        expect(kMeans(points, points.count, { seed: 1 }).inertia).toBe(0);
      }),
    );
  });

  it('does not depend on where the origin lies or on the unit', () => {
    const { points } = threeClouds(randomStream(4, 'clouds'), 30);
    const moved = { ...points, values: points.values.map((value) => value * 4 + 64) };
    const found = kMeans(points, 3, { seed: 1 });
    const other = kMeans(moved, 3, { seed: 1 });
    expect([...other.labels]).toEqual([...found.labels]);
    expect(other.inertia).toBeCloseTo(found.inertia * 16, 6);
  });

  it('leaves clusters empty when there are fewer different points', () => {
    for (const column of [[0.3, 0.3, 0.3], [0.1, 0.7, 0.1], [5]]) {
      const found = kMeans(pointsOf([column]), 3, { seed: 1 });
      expect(found).toMatchObject({ inertia: 0, isConverged: true });
      expect(found.emptyClusterCount).toBe(3 - new Set(column).size);
    }
  });

  it('tells of progress and stops when told to', () => {
    const told: number[] = [];
    const watch = { onProgress: (ratio: number) => told.push(ratio) };
    kMeans(LINE, 2, { seed: 1, startCount: 4, watch });
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
    const control = new AbortController();
    control.abort(new Error('stop'));
    expect(() => kMeans(LINE, 2, { seed: 1, watch: { signal: control.signal } })).toThrow('stop');
  });

  it('names the bad argument', () => {
    expect(() => kMeans(LINE, 0, { seed: 1 })).toThrow('clusterCount must be at least 1, got 0');
    expect(() => kMeans(LINE, 1.5, { seed: 1 })).toThrow('clusterCount must be a whole number');
    expect(() => kMeans(LINE, 2, { seed: 0.5 })).toThrow('seed must be a whole number, got 0.5');
    expect(() => kMeans(LINE, 2, { seed: 1, startCount: 0 })).toThrow(
      'startCount must be at least 1',
    );
    expect(() => kMeans({ ...LINE, count: 5 }, 2, { seed: 1 })).toThrow(
      'values must be as long as',
    );
    expect(() => kMeans(pointsOf([[1e200]]), 1, { seed: 1 })).toThrow('values[0] must be at most');
    const hole = { values: Float64Array.of(NaN), size: 1, count: 1 };
    expect(() => kMeans(hole, 1, { seed: 1 })).toThrow('values[0] must be');
  });
});

describe('kMeansFrom()', () => {
  it('starts where it is told to', () => {
    expect(kMeansFrom(LINE, [[0], [2]]).centers).toEqual([[1], [11]]);
  });

  it('names the bad argument', () => {
    expect(() => kMeansFrom(LINE, [])).toThrow('startCenters must have at least one value');
    expect(() => kMeansFrom(LINE, [[1, 2]])).toThrow(
      'startCenters[0] must be as long as a point (1)',
    );
    expect(() => kMeansFrom(LINE, [[NaN]])).toThrow('startCenters[0][0] must be finite');
    expect(() => kMeansFrom(LINE, [[0]], 0)).toThrow('mostIterations must be at least 1, got 0');
  });
});

describe('orderedClusters()', () => {
  it('numbers clusters by a coordinate, up or down, and keeps the rest together', () => {
    const found = kMeans(pointsOf([[10, 12, 0, 2, 11]]), 2, { seed: 1 });
    const rising = orderedClusters(found, 0);
    expect([...rising.labels]).toEqual([1, 1, 0, 0, 1]);
    expect(rising.centers).toEqual([[1], [11]]);
    expect(rising.sizes).toEqual([2, 3]);
    expect([...orderedClusters(found, 0, true).labels]).toEqual([0, 0, 1, 1, 0]);
  });

  it('names the coordinate that is not there', () => {
    const found = kMeans(LINE, 2, { seed: 1 });
    expect(() => orderedClusters(found, 1)).toThrow('coordinate must be at most 0, got 1');
    expect(() => orderedClusters(found, -1)).toThrow('coordinate must be at least 0, got -1');
  });
});
