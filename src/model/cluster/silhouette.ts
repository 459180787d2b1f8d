// How much better each point fits its own cluster than the next one. 每个点更像自己的簇，还是更像邻近的簇。
import { atLeast, sameLength, wholeNumber } from '../_check';
import { type Watch, tell } from '../_watch';
import { randomStream } from '../random/stream';
import { codeCount } from '../table/distinct-counts';
import { squaredDistance } from './_lloyd-state';
import type { Points } from './points';

/** Silhouette of points, −1 to 1: above 0 when the own cluster is nearer. 轮廓系数。 */
export interface Silhouette {
  /** one for each point; 0 for a point alone in its cluster. 各点的轮廓系数 */
  values: Float64Array;
  /** mean over all points; null when fewer than two clusters have points. 平均值 */
  meanValue: number | null;
  /** mean over each cluster; null in an empty one. 各簇平均值 */
  clusterMeans: (number | null)[];
}

const ROWS_PER_TELL = 256;

/**
 * Silhouette of every point, from all pairs of points. 轮廓系数（逐对计算）。
 *
 * @param points points as they were clustered; time grows with the square of their number
 * @param labels cluster of each point, whole, from 0
 * @param watch  progress and stop, optional
 * @returns one value for each point, and means; all values are 0 when there is one cluster
 * @throws RangeError if there is not one label for each point or one is not whole or negative
 * @throws whatever the signal of `watch` was aborted with
 * @source Rousseeuw 1987, J. Computational and Applied Mathematics 20, 53–65
 * @formula s_i = \frac{b_i - a_i}{\max(a_i, b_i)}
 * @simplifies It likes few round clusters; a shop may still want five where it prefers two.
 *   它偏爱少而圆的簇；它选两簇，店铺仍可能需要五簇。
 * @vectors cluster.kmeans
 * @example silhouette({ values: Float64Array.of(0, 1, 10, 11), size: 1, count: 4 }, [0, 0, 1, 1]).meanValue // 0.89975
 */
export function silhouette(points: Points, labels: ArrayLike<number>, watch?: Watch): Silhouette {
  const sizes = sizesOf(points, labels);
  const sums = pairSums(points, Int32Array.from(labels), sizes.length, watch);
  const values = new Float64Array(points.count);
  if (clustersWithPoints(sizes) > 1) {
    for (let i = 0; i < points.count; i++) {
      values[i] = silhouetteOf(sums, i * sizes.length, sizes, labels[i] as number);
    }
  }
  return {
    values,
    meanValue: clustersWithPoints(sizes) > 1 ? meanOf(values) : null,
    clusterMeans: sizes.map((size, cluster) =>
      size === 0 ? null : meanOf(values.filter((_, i) => labels[i] === cluster)),
    ),
  };
}

/** Mean silhouette from a sample. 抽样估计的平均轮廓系数。 */
export interface SilhouetteEstimate {
  /** null when fewer than two clusters have points. 平均值 */
  meanValue: number | null;
  /** how far it may be off, one standard error; 0 when all points were taken. 标准误 */
  standardError: number;
  /** points that were looked at. 样本量 */
  sampleCount: number;
}

/**
 * Mean silhouette of many points, from a sample of them against all. 大数据下的轮廓系数抽样估计。
 *
 * @param points      points as they were clustered
 * @param labels      cluster of each point, whole, from 0
 * @param sampleCount points to look at, whole, >= 2; all if there are no more
 * @param seed        whole number; the same seed takes the same sample
 * @returns mean and its standard error
 * @throws RangeError if there is not one label for each point, or a number is out of range
 * @source Rousseeuw 1987; simple random sample without replacement, Cochran 1977, § 2
 * @formula \bar s = \frac1m \sum_i s_i, \quad SE = \sqrt{\left(1 - \tfrac mn\right) \frac{s^2}{m}}
 * @simplifies Only the error of sampling is in it, not that the clusters might be others.
 *   误差只含抽样，不含“换一种聚类”的差别。
 * @example silhouetteEstimate({ values: Float64Array.of(0, 1, 10, 11), size: 1, count: 4 }, [0, 0, 1, 1], 9, 1).meanValue // 0.89975
 */
export function silhouetteEstimate(
  points: Points,
  labels: ArrayLike<number>,
  sampleCount: number,
  seed: number,
): SilhouetteEstimate {
  wholeNumber({ sampleCount });
  atLeast(2, { sampleCount });
  const sizes = sizesOf(points, labels);
  const chosen = sampleOf(points.count, sampleCount, seed);
  if (clustersWithPoints(sizes) < 2) {
    return { meanValue: null, standardError: 0, sampleCount: chosen.length };
  }
  const values = Float64Array.from(chosen, (i) => {
    const sums = sumsOfOne(points, labels, sizes.length, i);
    return silhouetteOf(sums, 0, sizes, labels[i] as number);
  });
  const meanValue = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - meanValue) ** 2, 0);
  const leftRatio = 1 - values.length / points.count;
  const variance = squares / Math.max(1, values.length - 1) / values.length;
  return {
    meanValue,
    standardError: Math.sqrt(variance * leftRatio),
    sampleCount: values.length,
  };
}

/** Sum of distances of each point to the points of each cluster, point by point. */
function pairSums(
  { values, size, count }: Points,
  labels: Int32Array,
  clusterCount: number,
  watch: Watch | undefined,
): Float64Array {
  const sums = new Float64Array(count * clusterCount);
  for (let i = 0; i < count; i++) {
    const own = labels[i] as number;
    const place = i * clusterCount;
    for (let j = i + 1; j < count; j++) {
      const distance = Math.sqrt(squaredDistance(values, i * size, values, j * size, size));
      (sums[place + (labels[j] as number)] as number) += distance;
      (sums[j * clusterCount + own] as number) += distance;
    }
    // Row i has count − i pairs: so much of the triangle is done.
    if (i % ROWS_PER_TELL === 0) tell(watch, 1 - (1 - (i + 1) / count) ** 2);
  }
  return sums;
}

function sumsOfOne(
  { values, size, count }: Points,
  labels: ArrayLike<number>,
  clusterCount: number,
  i: number,
): Float64Array {
  const sums = new Float64Array(clusterCount);
  for (let j = 0; j < count; j++) {
    const distance = Math.sqrt(squaredDistance(values, i * size, values, j * size, size));
    (sums[labels[j] as number] as number) += distance;
  }
  return sums;
}

function silhouetteOf(
  sums: Float64Array,
  place: number,
  sizes: readonly number[],
  own: number,
): number {
  if (sizes[own] === 1) return 0;
  let other = Infinity;
  sizes.forEach((size, cluster) => {
    if (cluster === own || size === 0) return;
    other = Math.min(other, (sums[place + cluster] as number) / size);
  });
  const within = (sums[place + own] as number) / ((sizes[own] as number) - 1);
  // Points that all lie on one spot fit either cluster as well.
  return within === other ? 0 : (other - within) / Math.max(within, other);
}

function sizesOf(points: Points, labels: ArrayLike<number>): number[] {
  sameLength({ points: { length: points.count }, labels });
  const sizes = Array.from({ length: codeCount(labels) }, () => 0);
  atLeast(0, { labels });
  for (let i = 0; i < labels.length; i++) (sizes[labels[i] as number] as number)++;
  return sizes;
}

function clustersWithPoints(sizes: readonly number[]): number {
  return sizes.filter((size) => size > 0).length;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// Fisher and Yates, stopped when enough are drawn.
function sampleOf(count: number, sampleCount: number, seed: number): Int32Array {
  const random = randomStream(seed, 'silhouette');
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const wanted = Math.min(count, sampleCount);
  for (let i = 0; i < wanted; i++) {
    const other = i + Math.floor(random() * (count - i));
    [order[i], order[other]] = [order[other] as number, order[i] as number];
  }
  return order.subarray(0, wanted);
}
