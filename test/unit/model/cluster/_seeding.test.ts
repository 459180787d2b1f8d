// First centres are points, and far ones come first. 初始质心取自点集，远的更容易抽中。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededCenters } from '@/model/cluster/_seeding';
import { pointsOf } from '@/model/cluster/points';
import { randomStream } from '@/model/random/stream';
import { clouds, pointAt } from './_clouds';

describe('seededCenters()', () => {
  it('picks points, different ones while there are any', () => {
    fc.assert(
      fc.property(clouds, fc.integer(), fc.integer({ min: 1, max: 6 }), (points, seed, count) => {
        const centers = seededCenters(points, count, randomStream(seed, 'start'));
        const all = new Set(
          Array.from({ length: points.count }, (_, i) => pointAt(points, i).join()),
        );
        const picked = Array.from({ length: count }, (_, j) =>
          [...centers.subarray(2 * j, 2 * j + 2)].join(),
        );
        expect(picked.every((center) => all.has(center))).toBe(true);
        expect(new Set(picked).size).toBe(Math.min(count, all.size));
      }),
    );
  });

  it('draws with chances that grow with the square of the distance', () => {
    // From 0 the points 1, 2 and 3 have weights 1, 4 and 9.
    const points = pointsOf([[0, 1, 2, 3]]);
    const random = randomStream(3, 'draws');
    const counts = [0, 0, 0, 0];
    for (let run = 0; run < 14_000; run++) {
      const draws = [0, random()];
      const second = seededCenters(points, 2, () => draws.shift() ?? 0)[1] as number;
      counts[second] = (counts[second] ?? 0) + 1;
    }
    expect(counts[0]).toBe(0);
    [1, 4, 9].forEach((weight, i) => {
      expect(Math.abs((counts[i + 1] as number) / 1000 - weight)).toBeLessThan(0.35);
    });
  });

  it('takes a point at the very end of the draw', () => {
    const draws = [0, 1 - 2 ** -32];
    const centers = seededCenters(pointsOf([[0, 1, 0]]), 2, () => draws.shift() ?? 0);
    expect([...centers]).toEqual([0, 1]);
  });
});
