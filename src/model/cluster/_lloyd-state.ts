// What k-means remembers between two steps: labels, sums and bounds. k 均值在两步之间记住的量。
import type { Points } from './points';

/** Labels, centres, and bounds that prove that most points stay. 标签、质心与上下界。 */
export interface LloydState extends Points {
  clusterCount: number;
  labels: Int32Array;
  /** coordinates, centre by centre */
  centers: Float64Array;
  sums: Float64Array;
  counts: Int32Array;
  /** of each centre in the last step */
  moves: Float64Array;
  /** half the distance from each centre to the nearest other one */
  halfGaps: Float64Array;
  /** plus `ownDrift` of the own centre: at least the distance to it */
  upper: Float64Array;
  /** minus `otherDrift` of the own centre: at most the distance to any other */
  lower: Float64Array;
  /** how far each centre has moved in all */
  ownDrift: Float64Array;
  /** how far, seen from each centre, any other can have moved in all */
  otherDrift: Float64Array;
}

/**
 * A state with given centres in which no point has a label yet. 只有质心、还没有标签的状态。
 *
 * @param points points to part
 * @param start  coordinates of the first centres, centre by centre
 * @returns state; its points all have label −1
 * @throws nothing: the caller has checked
 * @source own definition
 * @example lloydState({ values: Float64Array.of(0, 2, 10), size: 1, count: 3 }, Float64Array.of(0, 10)).clusterCount // 2
 */
export function lloydState(points: Points, start: Float64Array): LloydState {
  const clusterCount = start.length / points.size;
  return {
    ...points,
    clusterCount,
    labels: new Int32Array(points.count).fill(-1),
    centers: start.slice(),
    sums: new Float64Array(start.length),
    counts: new Int32Array(clusterCount),
    moves: new Float64Array(clusterCount),
    halfGaps: new Float64Array(clusterCount),
    upper: new Float64Array(points.count),
    lower: new Float64Array(points.count),
    ownDrift: new Float64Array(clusterCount),
    otherDrift: new Float64Array(clusterCount),
  };
}

/**
 * Squared distance of two points in flat lists. 两点距离的平方。
 *
 * @param a    coordinates of points
 * @param i    place of the first coordinate in `a`
 * @param b    coordinates of points, perhaps the same list
 * @param j    place of the first coordinate in `b`
 * @param size coordinates of a point
 * @returns sum of squared differences
 * @throws nothing: it runs in loops over millions of pairs
 * @source definition
 * @example squaredDistance(Float64Array.of(0, 0), 0, Float64Array.of(3, 4), 0, 2) // 25
 */
export function squaredDistance(
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  size: number,
): number {
  let sum = 0;
  for (let k = 0; k < size; k++) {
    const gap = (a[i + k] as number) - (b[j + k] as number);
    sum += gap * gap;
  }
  return sum;
}

/**
 * Gives one point the nearest centre, by all distances; a tie stays where it is. 为一个点重新找最近质心。
 *
 * @param state changed in place: label, sums and bounds of the point
 * @param i     number of the point
 * @returns true if it has another centre than before
 * @throws nothing
 * @source Hamerly 2010, SIAM Conference on Data Mining, 130–140 (the bounds)
 * @example assignOne(lloydState({ values: Float64Array.of(0, 2, 10), size: 1, count: 3 }, Float64Array.of(0, 10)), 0) // true
 */
export function assignOne(state: LloydState, i: number): boolean {
  const { values, centers, size, clusterCount, labels } = state;
  const old = labels[i] as number;
  let best = old;
  let least = old < 0 ? Infinity : squaredDistance(values, i * size, centers, old * size, size);
  let second = Infinity;
  for (let j = 0; j < clusterCount; j++) {
    if (j === old) continue;
    const distance = squaredDistance(values, i * size, centers, j * size, size);
    if (distance < least) {
      second = least;
      least = distance;
      best = j;
    } else if (distance < second) second = distance;
  }
  state.upper[i] = Math.sqrt(least) - (state.ownDrift[best] as number);
  state.lower[i] = Math.sqrt(second) + (state.otherDrift[best] as number);
  if (best === old) return false;
  if (old >= 0) addPoint(state, old, i, -1);
  addPoint(state, best, i, 1);
  labels[i] = best;
  return true;
}

/**
 * Gives every point the nearest centre, by all distances. 为所有点重新找最近质心。
 *
 * @param state changed in place
 * @returns how many points have another centre than before
 * @throws nothing
 * @source Lloyd 1982, IEEE Transactions on Information Theory 28(2), 129–137
 * @example assignAll(lloydState({ values: Float64Array.of(0, 2, 10), size: 1, count: 3 }, Float64Array.of(0, 10))) // 3
 */
export function assignAll(state: LloydState): number {
  let changedCount = 0;
  for (let i = 0; i < state.count; i++) {
    if (assignOne(state, i)) changedCount++;
  }
  return changedCount;
}

/**
 * Adds a point to the sums of a cluster, or takes it away. 把一个点计入或移出某簇的合计。
 *
 * @param state   its sums and counts change in place
 * @param cluster number of the cluster
 * @param i       number of the point
 * @param sign    1 to add, −1 to take away
 * @returns nothing
 * @throws nothing
 * @source own definition
 * @example addPoint(lloydState({ values: Float64Array.of(0, 2, 10), size: 1, count: 3 }, Float64Array.of(0, 10)), 0, 1, 1) // undefined
 */
export function addPoint(state: LloydState, cluster: number, i: number, sign: 1 | -1): void {
  const { values, sums, counts, size } = state;
  (counts[cluster] as number) += sign;
  for (let k = 0; k < size; k++) {
    (sums[cluster * size + k] as number) += sign * (values[i * size + k] as number);
  }
}

/**
 * Squared distance of each point to its own centre. 各点到所属质心距离的平方。
 *
 * @param state labels and centres
 * @param i     number of the point
 * @returns squared distance
 * @throws nothing
 * @source definition
 * @example ownDistance({ values: Float64Array.of(0, 2, 10), centers: Float64Array.of(0, 10),
 *   labels: Int32Array.of(0, 0, 1), size: 1 }, 1) // 4
 */
export function ownDistance(
  { values, centers, labels, size }: Pick<LloydState, 'values' | 'centers' | 'labels' | 'size'>,
  i: number,
): number {
  return squaredDistance(values, i * size, centers, (labels[i] as number) * size, size);
}
