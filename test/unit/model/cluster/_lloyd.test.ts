// The fast way ends where the plain one ends. 快速算法与朴素算法结果一致。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lloyd } from '@/model/cluster/_lloyd';
import { type Points, pointsOf } from '@/model/cluster/points';
import { randomStream } from '@/model/random/stream';
import { clouds, distance, pointAt, threeClouds } from './_clouds';

/** Lloyd's steps word by word; stops when an empty cluster comes up. */
function plainLloyd(points: Points, start: readonly number[][]) {
  let centers = start.map((center) => [...center]);
  let labels: number[] = [];
  for (let step = 0; step < 1000; step++) {
    const next = Array.from({ length: points.count }, (_, i) => {
      const gaps = centers.map((center) => distance(pointAt(points, i), center));
      const own = labels[i];
      const least = Math.min(...gaps);
      return own !== undefined && (gaps[own] as number) <= least ? own : gaps.indexOf(least);
    });
    if (next.join() === labels.join()) return { labels, centers };
    labels = next;
    const groups = centers.map((_, j) => labels.flatMap((one, i) => (one === j ? [i] : [])));
    if (groups.some((group) => group.length === 0)) return undefined;
    centers = groups.map((group) => meanOf(points, group));
  }
  return undefined;
}

function meanOf(points: Points, group: readonly number[]): number[] {
  return Array.from({ length: points.size }, (_, k) => {
    return group.reduce((sum, i) => sum + (pointAt(points, i)[k] as number), 0) / group.length;
  });
}

describe('lloyd()', () => {
  it('moves centres to the middle of their points', () => {
    const end = lloyd(pointsOf([[0, 2, 10]]), Float64Array.of(0, 10), 300);
    expect([...end.centers]).toEqual([1, 10]);
    expect(end).toMatchObject({ inertia: 2, isConverged: true, relocationCount: 0 });
  });

  it('agrees with the plain way on points without ties', () => {
    const random = randomStream(7, 'lloyd');
    for (let run = 0; run < 40; run++) {
      const columns = [0, 1].map(() => Array.from({ length: 200 }, () => random() * 10));
      const points = pointsOf(columns);
      const start = [0, 50, 100, 150].map((i) => pointAt(points, i));
      const plain = plainLloyd(points, start);
      if (!plain) continue;
      const end = lloyd(points, Float64Array.from(start.flat()), 1000);
      expect([...end.labels]).toEqual(plain.labels);
      plain.centers.flat().forEach((value, k) => expect(end.centers[k]).toBeCloseTo(value, 9));
    }
  });

  it('ends with every point at its nearest centre and every centre in the middle', () => {
    const start = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(clouds, start, (points, centers) => {
        const end = lloyd(points, Float64Array.from(centers), 1000);
        expect(end.isConverged).toBe(true);
        const middles = [0, 1, 2].map((j) => [...end.centers.subarray(2 * j, 2 * j + 2)]);
        let inertia = 0;
        end.labels.forEach((label, i) => {
          const gaps = middles.map((middle) => distance(pointAt(points, i), middle));
          expect(gaps[label] as number).toBeLessThanOrEqual(Math.min(...gaps) + 1e-9);
          inertia += (gaps[label] as number) ** 2;
        });
        expect(end.inertia).toBeCloseTo(inertia, 9);
        middles.forEach((middle, j) => {
          const group = [...end.labels.keys()].filter((i) => end.labels[i] === j);
          expect(end.counts[j]).toBe(group.length);
          if (group.length === 0) return;
          meanOf(points, group).forEach((value, k) => expect(middle[k]).toBeCloseTo(value, 9));
        });
      }),
    );
  });

  it('gives an empty cluster the farthest point', () => {
    const end = lloyd(pointsOf([[0, 1, 2, 30]]), Float64Array.of(0, 1000), 300);
    expect(end.relocationCount).toBe(1);
    expect([...end.counts]).toEqual([3, 1]);
  });

  it('leaves a cluster empty when all points lie on centres, and comes to an end', () => {
    const end = lloyd(pointsOf([[0.1, 0.1, 0.1, 0.7]]), Float64Array.of(0, 5, 9), 300);
    expect(end).toMatchObject({ inertia: 0, isConverged: true });
    expect([...end.counts].sort()).toEqual([0, 1, 3]);
  });

  it('says when it was stopped early', () => {
    const { points } = threeClouds(randomStream(1, 'clouds'));
    expect(lloyd(points, Float64Array.of(0, 0, 1, 0, 0, 1), 1).isConverged).toBe(false);
  });
});
