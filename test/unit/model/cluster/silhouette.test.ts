// Silhouettes, pair by pair. 轮廓系数与逐点定义对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kMeans } from '@/model/cluster/k-means';
import { pointsOf } from '@/model/cluster/points';
import { silhouette, silhouetteEstimate } from '@/model/cluster/silhouette';
import { randomStream } from '@/model/random/stream';
import { distance, labelled, pointAt, threeClouds } from './_clouds';

const PAIRS = pointsOf([[0, 1, 10, 11]]);

describe('silhouette()', () => {
  it('knows two pairs', () => {
    // (10.5 − 1)/10.5 for the outer points, (9.5 − 1)/9.5 for the inner ones.
    const found = silhouette(PAIRS, [0, 0, 1, 1]);
    expect(found.values[0]).toBeCloseTo(9.5 / 10.5, 14);
    expect(found.values[1]).toBeCloseTo(8.5 / 9.5, 14);
    expect(found.meanValue).toBeCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, 14);
    expect(found.clusterMeans[0]).toBeCloseTo(found.clusterMeans[1] as number, 14);
  });

  it('is 0 for a point alone, and for points on one spot', () => {
    expect([...silhouette(pointsOf([[0, 5, 6]]), [0, 1, 1]).values][0]).toBe(0);
    expect([...silhouette(pointsOf([[3, 3, 3, 3]]), [0, 0, 1, 1]).values]).toEqual([0, 0, 0, 0]);
  });

  it('says null when there is one cluster', () => {
    const found = silhouette(PAIRS, [2, 2, 2, 2]);
    expect(found.meanValue).toBeNull();
    expect(found.clusterMeans).toEqual([null, null, 0]);
  });

  it('agrees with the definition and lies between −1 and 1', () => {
    fc.assert(
      fc.property(labelled, ({ points, labels }) => {
        const { values } = silhouette(points, labels);
        values.forEach((value, i) => {
          expect(value >= -1 && value <= 1).toBe(true);
          const meanTo = (cluster: number) => {
            const others = labels.flatMap((one, j) => (one === cluster && j !== i ? [j] : []));
            const gaps = others.map((j) => distance(pointAt(points, i), pointAt(points, j)));
            return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
          };
          const own = labels[i] as number;
          const rest = [...new Set(labels)].filter((one) => one !== own);
          const isAlone = labels.filter((one) => one === own).length === 1;
          if (rest.length === 0 || isAlone) return expect(value).toBe(0);
          const [a, b] = [meanTo(own), Math.min(...rest.map(meanTo))];
          expect(value).toBeCloseTo(a === b ? 0 : (b - a) / Math.max(a, b), 9);
        });
      }),
    );
  });

  it('tells of progress, rising to the end', () => {
    const { points, clouds } = threeClouds(randomStream(1, 'clouds'), 200);
    const told: number[] = [];
    silhouette(points, clouds, { onProgress: (ratio) => told.push(ratio) });
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
    expect(told).toHaveLength(3);
  });

  it('names the bad argument', () => {
    expect(() => silhouette(PAIRS, [0, 1])).toThrow('labels must be as long as points (4), got 2');
    expect(() => silhouette(PAIRS, [0, 1, 1, -1])).toThrow('labels[3] must be at least 0, got -1');
    expect(() => silhouette(PAIRS, [0, 1, 1, 0.5])).toThrow('codes[3] must be a whole number');
  });
});

describe('silhouetteEstimate()', () => {
  it('is exact when all points are taken', () => {
    fc.assert(
      fc.property(labelled, fc.integer(), ({ points, labels }, seed) => {
        const exact = silhouette(points, labels).meanValue;
        const found = silhouetteEstimate(points, labels, Math.max(2, points.count), seed);
        if (exact === null) expect(found.meanValue).toBeNull();
        else expect(found.meanValue).toBeCloseTo(exact, 9);
        expect(found.standardError).toBe(0);
        expect(found.sampleCount).toBe(points.count);
      }),
    );
  });

  it('comes within a few standard errors from a sample, and is repeatable', () => {
    const { points } = threeClouds(randomStream(6, 'clouds'), 200);
    const { labels } = kMeans(points, 4, { seed: 1 });
    const exact = silhouette(points, labels).meanValue as number;
    const found = silhouetteEstimate(points, labels, 100, 1);
    expect(found.sampleCount).toBe(100);
    expect(Math.abs((found.meanValue as number) - exact)).toBeLessThan(4 * found.standardError);
    expect(silhouetteEstimate(points, labels, 100, 1)).toEqual(found);
  });

  it('names the bad argument', () => {
    expect(() => silhouetteEstimate(PAIRS, [0, 0, 1, 1], 1, 1)).toThrow(
      'sampleCount must be at least 2',
    );
    expect(() => silhouetteEstimate(PAIRS, [0, 0, 1, 1], 2, 0.5)).toThrow('seed must be a whole');
    expect(() => silhouetteEstimate(PAIRS, [0], 2, 1)).toThrow('labels must be as long as points');
  });
});
