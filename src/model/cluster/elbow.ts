// How the spread within clusters falls as there are more of them, and where the fall slows. 簇数增加时簇内平方和怎样下降、在哪里变缓。
import { above, atLeast, nonEmpty, sameLength } from '../_check';
import { tell } from '../_watch';
import { type KMeansOptions, kMeans } from './k-means';
import type { Points } from './points';

/** One number of clusters on the curve. 曲线上的一个点。 */
export interface ElbowPoint {
  clusterCount: number;
  /** sum of squared distances to the own centre. 簇内平方和 */
  inertia: number;
  /** share of all spread that lies between clusters, 0–1; null when there is none. 解释比例 */
  explainedRatio: number | null;
}

/**
 * Spread within clusters for several numbers of clusters. 肘部曲线。
 *
 * @param points        points on a common scale
 * @param clusterCounts numbers of clusters to try, rising, whole, >= 1
 * @param options       as for `kMeans`
 * @returns one point for each number
 * @throws RangeError if no number is given, numbers do not rise, or one is out of range
 * @throws whatever the signal of `watch` was aborted with
 * @source Thorndike 1953, Psychometrika 18(4), 267–276
 * @formula 1 - W_k / W_1
 * @simplifies Seldom a clear elbow: it shows what another cluster buys, people choose.
 *   很少有清楚的拐点：图只说明多一簇换来什么，选几簇由人定。
 * @vectors cluster.kmeans
 * @example elbowCurve({ values: Float64Array.of(0, 2, 10, 12), size: 1, count: 4 }, [1, 2], { seed: 1 })[1].inertia // 4
 */
export function elbowCurve(
  points: Points,
  clusterCounts: readonly number[],
  options: KMeansOptions,
): ElbowPoint[] {
  nonEmpty({ clusterCounts });
  rising('clusterCounts', clusterCounts);
  const { watch, ...others } = options;
  const all = kMeans(points, 1, { ...others, startCount: 1 }).inertia;
  return clusterCounts.map((clusterCount, i) => {
    const { inertia } = kMeans(points, clusterCount, others);
    tell(watch, (i + 1) / clusterCounts.length);
    return { clusterCount, inertia, explainedRatio: all === 0 ? null : 1 - inertia / all };
  });
}

/**
 * Where a falling curve bends most: a suggestion, not a proof. 下降曲线弯得最厉害的地方，仅供参考。
 *
 * @param curve numbers of clusters, rising, and their inertia; both are brought to 0–1 first
 * @returns the number of clusters farthest below the straight line from the first point to the last;
 *   null when no point lies below it by more than rounding, or there are fewer than three
 * @throws RangeError if numbers do not rise or an inertia is negative
 * @source Satopaa, Albrecht, Irwin & Raghavan 2011, ICDCS Workshops, 166–171 (Kneedle, without
 *   smoothing)
 * @formula \arg\max_k \; (1 - y_k) - x_k
 * @simplifies Its answer depends on the largest number tried. 试到多少簇为止，会影响答案。
 * @example suggestedClusterCount([1, 2, 3, 4].map((clusterCount, i) =>
 *   ({ clusterCount, inertia: [100, 20, 15, 12][i] ?? 0 }))) // 2
 */
export function suggestedClusterCount(
  curve: readonly Pick<ElbowPoint, 'clusterCount' | 'inertia'>[],
): number | null {
  const counts = curve.map(({ clusterCount }) => clusterCount);
  const inertias = curve.map(({ inertia }) => inertia);
  rising('clusterCounts', counts);
  atLeast(0, { inertias });
  sameLength({ counts, inertias });
  const width = (counts.at(-1) ?? 0) - (counts[0] ?? 0);
  const high = Math.max(...inertias);
  const height = high - Math.min(...inertias);
  if (counts.length < 3 || height === 0) return null;
  const depths = curve.map(({ clusterCount, inertia }) => {
    const x = (clusterCount - (counts[0] as number)) / width;
    return (high - inertia) / height - x;
  });
  const most = Math.max(...depths);
  return most > 1e-9 ? (counts[depths.indexOf(most)] as number) : null;
}

function rising(name: string, values: readonly number[]): void {
  atLeast(1, { [name]: values });
  values.forEach((value, i) => {
    if (i > 0) above(values[i - 1] as number, { [`${name}[${i}]`]: value });
  });
}
