// Parts points into clusters around centres. k 均值聚类：把点分到若干质心周围。
import { atLeast, atMost, finite, nonEmpty, sameLength, wholeNumber } from '../_check';
import { type Watch, tell } from '../_watch';
import { randomStream } from '../random/stream';
import { type LloydEnd, lloyd } from './_lloyd';
import { seededCenters } from './_seeding';
import type { Points } from './points';

/** Clusters of points and how they were found. 聚类结果与求解过程。 */
export interface Clusters {
  /** cluster of each point, from 0. 每个点的簇 */
  labels: Int32Array;
  /** coordinates of each centre; of an empty cluster, where it was left. 质心 */
  centers: number[][];
  /** points of each cluster. 各簇点数 */
  sizes: number[];
  /** sum of squared distances to the own centre. 簇内平方和 */
  inertia: number;
  /** steps of the start that was kept. 迭代次数 */
  iterationCount: number;
  /** false if it was stopped before nothing changed. 是否收敛 */
  isConverged: boolean;
  /** clusters without a point: there are fewer different points than clusters. 空簇数 */
  emptyClusterCount: number;
  /** times an empty cluster was given the farthest point. 空簇补点次数 */
  relocationCount: number;
  /** sum of squares of every start: close ones say the result is no accident. 各次起步的簇内平方和 */
  inertiaPerStart: number[];
}

/** How k-means is run. 求解方式。 */
export interface KMeansOptions {
  /** whole number; the same seed gives the same clusters. 种子 */
  seed: number;
  /** starts, of which the best is kept, whole, >= 1; 10 if not said. 起步次数 */
  startCount?: number;
  /** steps after which a start is stopped, whole, >= 1; 1000 if not said. 最多迭代次数 */
  mostIterations?: number;
  /** progress and stop. 进度与中止 */
  watch?: Watch;
}

// Squares of larger coordinates leave the range of a number.
const LARGEST_COORDINATE = 1e120;
const MOST_ITERATIONS = 1000;

/**
 * K-means clusters: the best of several starts. k 均值聚类（多次起步取最好）。
 *
 * Labels have no meaning of their own: `orderedClusters` sorts them by something that has.
 * 簇的编号本身没有意义，请用 `orderedClusters` 按有意义的量排序。
 *
 * @param points       points on a common scale, coordinates within ±1e120
 * @param clusterCount clusters, whole, >= 1; more than there are different points leaves some empty
 * @param options      seed, starts, limit and progress
 * @returns labels, centres, inertia and how it went, not rounded
 * @throws RangeError if a number is out of range
 * @throws whatever the signal of `watch` was aborted with
 * @source Lloyd 1982; Arthur & Vassilvitskii 2007 (starts); Hamerly 2010 (bounds)
 * @formula \min_{c_1,\dots,c_k} \sum_i \min_j \lVert x_i - c_j \rVert^2
 * @simplifies Clusters are round and alike in spread; it always finds k of them, even in fog.
 *   假设各簇是圆的、大小相近；就算数据里没有簇，也一定给出 k 个。
 * @vectors cluster.kmeans all.degenerate
 * @example kMeans({ values: Float64Array.of(0, 2, 10, 12), size: 1, count: 4 }, 2, { seed: 1 }).inertia // 4
 */
export function kMeans(points: Points, clusterCount: number, options: KMeansOptions): Clusters {
  const { seed, startCount = 10, mostIterations = MOST_ITERATIONS, watch } = options;
  checkPoints(points);
  wholeNumber({ clusterCount, startCount, mostIterations });
  atLeast(1, { clusterCount, startCount, mostIterations });
  const random = randomStream(seed, 'k-means');
  const inertiaPerStart: number[] = [];
  let best: LloydEnd | undefined;
  for (let start = 0; start < startCount; start++) {
    const end = lloyd(points, seededCenters(points, clusterCount, random), mostIterations);
    inertiaPerStart.push(end.inertia);
    if (!best || end.inertia < best.inertia) best = end;
    tell(watch, (start + 1) / startCount);
  }
  return clustersOf(points, best as LloydEnd, inertiaPerStart);
}

/**
 * K-means clusters from centres that are given. 从给定质心出发的 k 均值聚类。
 *
 * @param points         points on a common scale, coordinates within ±1e120
 * @param startCenters   at least one centre, as many coordinates as a point
 * @param mostIterations steps after which it is stopped, whole, >= 1
 * @returns labels, centres, inertia and how it went, not rounded
 * @throws RangeError if a number is out of range
 * @source Lloyd 1982, IEEE Transactions on Information Theory 28(2), 129–137
 * @formula S_j = \{i : j = \arg\min_l \lVert x_i - c_l \rVert\}, \quad c_j = \frac1{|S_j|} \sum_{i \in S_j} x_i
 * @simplifies Another start may end elsewhere. 换个起点，结果可能不同。
 * @vectors cluster.kmeans
 * @example kMeansFrom({ values: Float64Array.of(0, 2, 10, 12), size: 1, count: 4 }, [[0], [2]]).centers // [[1], [11]]
 */
export function kMeansFrom(
  points: Points,
  startCenters: readonly (readonly number[])[],
  mostIterations = MOST_ITERATIONS,
): Clusters {
  checkPoints(points);
  nonEmpty({ startCenters });
  const size = { length: points.size };
  startCenters.forEach((center, i) =>
    sameLength({ 'a point': size, [`startCenters[${i}]`]: center }),
  );
  finite({ startCenters });
  wholeNumber({ mostIterations });
  atLeast(1, { mostIterations });
  const end = lloyd(points, Float64Array.from(startCenters.flat()), mostIterations);
  return clustersOf(points, end, [end.inertia]);
}

/**
 * The same clusters, numbered by one coordinate of their centres. 按质心的某个坐标给簇重新编号。
 *
 * @param clusters   clusters in any order
 * @param coordinate which coordinate, whole, from 0
 * @param isDescending true to give the largest the number 0
 * @returns clusters with labels, centres and sizes in the new order
 * @throws RangeError if the centres have no such coordinate
 * @source own definition
 * @example orderedClusters(kMeans({ values: Float64Array.of(10, 12, 0, 2), size: 1, count: 4 }, 2, { seed: 1 }), 0).labels // [1, 1, 0, 0]
 */
export function orderedClusters(
  clusters: Clusters,
  coordinate: number,
  isDescending = false,
): Clusters {
  wholeNumber({ coordinate });
  atLeast(0, { coordinate });
  atMost((clusters.centers[0]?.length ?? 0) - 1, { coordinate });
  const sign = isDescending ? -1 : 1;
  const key = (cluster: number) => sign * (clusters.centers[cluster]?.[coordinate] as number);
  const order = [...clusters.sizes.keys()].sort((a, b) => key(a) - key(b) || a - b);
  const places = order.map((_, cluster) => order.indexOf(cluster));
  return {
    ...clusters,
    labels: clusters.labels.map((label) => places[label] as number),
    centers: order.map((cluster) => clusters.centers[cluster] as number[]),
    sizes: order.map((cluster) => clusters.sizes[cluster] as number),
  };
}

function clustersOf({ size }: Points, end: LloydEnd, inertiaPerStart: number[]): Clusters {
  const { labels, centers, counts, inertia, iterationCount, isConverged, relocationCount } = end;
  const sizes = Array.from(counts);
  return {
    labels,
    centers: sizes.map((_, j) => Array.from(centers.subarray(j * size, (j + 1) * size))),
    sizes,
    inertia,
    iterationCount,
    isConverged,
    emptyClusterCount: sizes.filter((number) => number === 0).length,
    relocationCount,
    inertiaPerStart,
  };
}

function checkPoints({ values, size, count }: Points): void {
  wholeNumber({ size, count });
  atLeast(1, { size, count });
  sameLength({ 'size × count': { length: size * count }, values });
  atLeast(-LARGEST_COORDINATE, { values });
  atMost(LARGEST_COORDINATE, { values });
}
