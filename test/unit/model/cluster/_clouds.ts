// Random points, also with many equal ones. 随机点集，包括许多重合的点。
import fc from 'fast-check';
import { type Points, pointsOf } from '@/model/cluster/points';

/** One to 25 points of two coordinates, on a coarse grid so that ties are common. 随机点集。 */
export const clouds: fc.Arbitrary<Points> = fc
  .array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
    minLength: 1,
    maxLength: 25,
  })
  .map((rows) => pointsOf([rows.map(([x]) => x), rows.map(([, y]) => y)]));

/** Labels of up to four clusters for each point. 随机标签。 */
export const labelled = clouds.chain((points) =>
  fc
    .array(fc.nat(3), { minLength: points.count, maxLength: points.count })
    .map((labels) => ({ points, labels })),
);

/** Coordinates of one point. 某点的坐标。 */
export function pointAt({ values, size }: Points, i: number): number[] {
  return [...values.subarray(i * size, (i + 1) * size)];
}

/** Distance of two points. 两点距离。 */
export function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, k) => value - (b[k] as number)));
}

/** Three clouds of normal points far apart, with their cloud. 三团分得很开的点。 */
export function threeClouds(random: () => number, countEach = 60) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const middles = [
    [0, 0],
    [20, 0],
    [0, 20],
  ] as const;
  const rows = middles.flatMap(([x, y]) =>
    Array.from({ length: countEach }, () => [x + normal(), y + normal()] as const),
  );
  const points = pointsOf([rows.map(([x]) => x), rows.map(([, y]) => y)]);
  return { points, clouds: rows.map((_, i) => Math.floor(i / countEach)) };
}
