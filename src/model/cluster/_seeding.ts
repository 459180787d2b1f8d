// Picks first centres that lie far apart. 挑选彼此离得远的初始质心。
import type { RandomStream } from '../random/stream';
import { squaredDistance } from './_lloyd-state';
import type { Points } from './points';

/**
 * First centres by k-means++. k-means++ 初始质心。
 *
 * Each next centre is a point drawn with a chance that grows with the square of its distance to the
 * centres there are. 下一个质心按「到已有质心距离的平方」的比例抽取。
 *
 * @param points       points to part
 * @param clusterCount centres to pick, whole, >= 1
 * @param random       stream of numbers 0 to below 1
 * @returns coordinates, centre by centre; repeated points once all different ones are used up
 * @throws nothing: the caller has checked
 * @source Arthur & Vassilvitskii 2007, SODA, 1027–1035
 * @formula \Pr(i) = D_i^2 / \textstyle\sum_j D_j^2
 * @example seededCenters({ values: Float64Array.of(7, 7), size: 1, count: 2 }, 2, () => 0.5) // [7, 7]
 */
export function seededCenters(
  points: Points,
  clusterCount: number,
  random: RandomStream,
): Float64Array {
  const { values, size, count } = points;
  const centers = new Float64Array(clusterCount * size);
  const distances = new Float64Array(count).fill(Infinity);
  let chosen = Math.floor(random() * count);
  for (let cluster = 0; cluster < clusterCount; cluster++) {
    centers.set(values.subarray(chosen * size, (chosen + 1) * size), cluster * size);
    const sum = shorten(distances, points, centers, cluster);
    chosen = sum > 0 ? drawn(distances, random() * sum) : Math.floor(random() * count);
  }
  return centers;
}

/** Lets each distance be that to the new centre where it is nearer; the sum of all. */
function shorten(
  distances: Float64Array,
  { values, size, count }: Points,
  centers: Float64Array,
  cluster: number,
): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const distance = squaredDistance(values, i * size, centers, cluster * size, size);
    if (distance < (distances[i] as number)) distances[i] = distance;
    sum += distances[i] as number;
  }
  return sum;
}

function drawn(weights: Float64Array, share: number): number {
  let left = share;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    last = i;
    left -= weight;
    if (left < 0) break;
  }
  // Rounding may leave a crumb at the end: it belongs to the last point that can be drawn.
  return last;
}
