// Two more numbers for how well clusters part, and how far two partitions agree. 聚类好坏的另两个指标，与两种分法的一致程度。
import { atLeast, nonEmpty, sameLength } from '../_check';
import { codeCount } from '../table/distinct-counts';
import { squaredDistance } from './_lloyd-state';
import type { Points } from './points';

/**
 * Davies–Bouldin index: how alike each cluster is to the one most like it. 戴维斯–布尔丁指数，越小越好。
 *
 * @param points points as they were clustered
 * @param labels cluster of each point, whole, from 0
 * @returns 0 or more, lower is better; Infinity when two centres coincide; null when fewer than two
 *   clusters have points
 * @throws RangeError if there is not one label for each point or one is not whole or negative
 * @source Davies & Bouldin 1979, IEEE Transactions on Pattern Analysis 1(2), 224–227
 * @formula \frac1k \sum_i \max_{j \ne i} \frac{\sigma_i + \sigma_j}{d(c_i, c_j)}
 * @simplifies It likes round clusters of like size. 偏爱大小相近的圆形簇。
 * @vectors cluster.kmeans
 * @example daviesBouldin({ values: Float64Array.of(0, 2, 10, 12), size: 1, count: 4 }, [0, 0, 1, 1]) // 0.2
 */
export function daviesBouldin(points: Points, labels: ArrayLike<number>): number | null {
  const { centers, sizes } = middlesOf(points, labels);
  const { values, size } = points;
  const full = [...sizes.keys()].filter((cluster) => sizes[cluster] !== 0);
  if (full.length < 2) return null;
  const spreads = sizes.map(() => 0);
  for (let i = 0; i < points.count; i++) {
    const label = labels[i] as number;
    const distance = Math.sqrt(squaredDistance(values, i * size, centers, label * size, size));
    (spreads[label] as number) += distance / (sizes[label] as number);
  }
  const likeness = (i: number, j: number) => {
    const gap = Math.sqrt(squaredDistance(centers, i * size, centers, j * size, size));
    return gap === 0 ? Infinity : ((spreads[i] as number) + (spreads[j] as number)) / gap;
  };
  const worst = full.map((i) =>
    Math.max(...full.filter((j) => j !== i).map((j) => likeness(i, j))),
  );
  return worst.reduce((sum, value) => sum + value, 0) / full.length;
}

/**
 * Caliński–Harabasz index: spread between clusters over spread within. 卡林斯基–哈拉巴斯指数，越大越好。
 *
 * @param points points as they were clustered
 * @param labels cluster of each point, whole, from 0
 * @returns 0 or more, higher is better; Infinity when all points lie on their centres; null when
 *   fewer than two clusters have points, each point has its own, or all points are equal
 * @throws RangeError if there is not one label for each point or one is not whole or negative
 * @source Caliński & Harabasz 1974, Communications in Statistics 3(1), 1–27
 * @formula \frac{B/(k-1)}{W/(n-k)}
 * @simplifies It likes round clusters of like size, and its values say nothing across data sets.
 *   偏爱大小相近的圆形簇；不同数据之间不能比大小。
 * @vectors cluster.kmeans
 * @example calinskiHarabasz({ values: Float64Array.of(0, 2, 10, 12), size: 1, count: 4 }, [0, 0, 1, 1]) // 50
 */
export function calinskiHarabasz(points: Points, labels: ArrayLike<number>): number | null {
  const { centers, sizes, middle } = middlesOf(points, labels);
  const { values, size, count } = points;
  const clusterCount = sizes.filter((number) => number > 0).length;
  if (clusterCount < 2 || clusterCount === count) return null;
  let within = 0;
  for (let i = 0; i < count; i++) {
    within += squaredDistance(values, i * size, centers, (labels[i] as number) * size, size);
  }
  const between = sizes.reduce(
    (sum, number, j) =>
      sum + (number && number * squaredDistance(centers, j * size, middle, 0, size)),
    0,
  );
  if (between === 0) return within === 0 ? null : 0;
  return between / (clusterCount - 1) / (within / (count - clusterCount));
}

/**
 * Adjusted Rand index: how far two partitions of the same things agree. 调整兰德指数。
 *
 * @param a group of each thing, whole, from 0
 * @param b group of each thing in the other partition, whole, from 0
 * @returns 1 when they are the same but for names, about 0 for chance, below 0 for worse than chance
 * @throws RangeError if the lists differ in length or are empty, or a label is not whole or negative
 * @source Hubert & Arabie 1985, J. of Classification 2, 193–218
 * @formula \frac{\sum\binom{n_{ij}}2 - E}{\tfrac12(\sum\binom{a_i}2 + \sum\binom{b_j}2) - E}
 * @vectors cluster.kmeans
 * @example adjustedRand([0, 0, 1, 1], [1, 1, 0, 0]) // 1
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
  nonEmpty({ a });
  sameLength({ a, b });
  atLeast(0, { a, b });
  const width = codeCount(b);
  const cells = Array.from(a, (label, i) => label * width + (b[i] as number));
  const both = pairCount(cells, codeCount(a) * width);
  const inA = pairCount(a, codeCount(a));
  const inB = pairCount(b, width);
  const all = (a.length * (a.length - 1)) / 2;
  const chance = all === 0 ? 0 : (inA / all) * inB;
  const most = (inA + inB) / 2;
  // Both put all together, or all apart: they are the same.
  return most === chance ? 1 : (both - chance) / (most - chance);
}

/** Pairs of things that share a group. */
function pairCount(labels: ArrayLike<number>, groupCount: number): number {
  const counts = new Float64Array(groupCount);
  for (let i = 0; i < labels.length; i++) (counts[labels[i] as number] as number)++;
  return counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function middlesOf({ values, size, count }: Points, labels: ArrayLike<number>) {
  sameLength({ points: { length: count }, labels });
  atLeast(0, { labels });
  const clusterCount = codeCount(labels);
  const sizes = Array.from({ length: clusterCount }, () => 0);
  for (let i = 0; i < count; i++) (sizes[labels[i] as number] as number)++;
  const centers = new Float64Array(clusterCount * size);
  const middle = new Float64Array(size);
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number;
    for (let k = 0; k < size; k++) {
      const value = values[i * size + k] as number;
      (centers[label * size + k] as number) += value / (sizes[label] as number);
      (middle[k] as number) += value / count;
    }
  }
  return { centers, sizes, middle };
}
