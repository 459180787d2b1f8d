// Moves centres to the middle of their points until nothing changes. 反复把质心移到所属点的中间，直到不再变化。
import {
  addPoint,
  assignAll,
  assignOne,
  type LloydState,
  lloydState,
  ownDistance,
  squaredDistance,
} from './_lloyd-state';
import type { Points } from './points';

/** Where one start of k-means ended. 一次起步的结局。 */
export interface LloydEnd {
  labels: Int32Array;
  /** coordinates, centre by centre */
  centers: Float64Array;
  counts: Int32Array;
  inertia: number;
  iterationCount: number;
  isConverged: boolean;
  /** times that an empty cluster was given the farthest point */
  relocationCount: number;
}

/**
 * K-means from given centres, to the end. 从给定质心起步的 k 均值。
 *
 * Distances are left out while two bounds prove that a point stays; before the end is believed, all
 * are taken once more. 用上下界省去不必要的距离计算，收敛前再完整核对一遍。
 *
 * @param points         points to part
 * @param start          coordinates of the first centres, centre by centre
 * @param mostIterations when to give up, whole, >= 1
 * @returns labels, centres and how it went; a tie stays where it is
 * @throws nothing: the caller has checked
 * @source Lloyd 1982, IEEE Transactions on Information Theory 28(2), 129–137; bounds: Hamerly 2010,
 *   SIAM Conference on Data Mining, 130–140
 * @example lloyd({ values: Float64Array.of(0, 2, 10), size: 1, count: 3 }, Float64Array.of(0, 10), 300).centers // [1, 10]
 */
export function lloyd(points: Points, start: Float64Array, mostIterations: number): LloydEnd {
  const state = lloydState(points, start);
  let relocationCount = 0;
  let iterationCount = 0;
  let isConverged = false;
  assignAll(state);
  while (!isConverged && iterationCount < mostIterations) {
    iterationCount++;
    relocationCount += fillEmpty(state);
    if (moveCenters(state) > 0) {
      addDrift(state);
      setHalfGaps(state);
      reassign(state);
      continue;
    }
    // Adding and taking away leaves rounding in the sums and bounds: fresh ones decide.
    settleCenters(state);
    isConverged = assignAll(state) === 0;
  }
  const { labels, centers, counts } = state;
  const inertia = labels.reduce((sum, _, i) => sum + ownDistance(state, i), 0);
  return { labels, centers, counts, inertia, iterationCount, isConverged, relocationCount };
}

function reassign(state: LloydState): void {
  const { labels, upper, lower, halfGaps, ownDrift, otherDrift } = state;
  for (let i = 0; i < state.count; i++) {
    const label = labels[i] as number;
    const drift = ownDrift[label] as number;
    const gap = halfGaps[label] as number;
    const least = (upper[i] as number) + drift;
    const other = (lower[i] as number) - (otherDrift[label] as number);
    if (least <= gap || least <= other) continue;
    const own = Math.sqrt(ownDistance(state, i));
    if (own <= gap || own <= other) upper[i] = own - drift;
    else assignOne(state, i);
  }
}

function addDrift({ moves, ownDrift, otherDrift }: LloydState): void {
  let [first, second, farthest] = [0, 0, -1];
  moves.forEach((move, j) => {
    if (move > first) [first, second, farthest] = [move, first, j];
    else if (move > second) second = move;
  });
  moves.forEach((move, j) => {
    (ownDrift[j] as number) += move;
    (otherDrift[j] as number) += j === farthest ? second : first;
  });
}

/** Moves each centre to the mean of its points; the largest move. An empty cluster stays. */
function moveCenters({ centers, sums, counts, moves, size, clusterCount }: LloydState): number {
  let most = 0;
  for (let j = 0; j < clusterCount; j++) {
    const number = counts[j] as number;
    let sum = 0;
    for (let k = j * size; number > 0 && k < (j + 1) * size; k++) {
      const mean = (sums[k] as number) / number;
      sum += (mean - (centers[k] as number)) ** 2;
      centers[k] = mean;
    }
    moves[j] = Math.sqrt(sum);
    most = Math.max(most, moves[j] as number);
  }
  return most;
}

function setHalfGaps({ centers, halfGaps, size, clusterCount }: LloydState): void {
  for (let j = 0; j < clusterCount; j++) {
    let least = Infinity;
    for (let other = 0; other < clusterCount; other++) {
      if (other === j) continue;
      least = Math.min(least, squaredDistance(centers, j * size, centers, other * size, size));
    }
    halfGaps[j] = Math.sqrt(least) / 2;
  }
}

// Sums are taken from the first point of each cluster, so that equal points have exactly their place
// as centre.
function settleCenters(state: LloydState): void {
  const { values, labels, centers, sums, counts, size, clusterCount } = state;
  const firsts = new Int32Array(clusterCount).fill(-1);
  sums.fill(0);
  counts.fill(0);
  for (let i = 0; i < state.count; i++) {
    const label = labels[i] as number;
    if (firsts[label] === -1) firsts[label] = i;
    const first = (firsts[label] as number) * size;
    (counts[label] as number)++;
    for (let k = 0; k < size; k++) {
      const gap = (values[i * size + k] as number) - (values[first + k] as number);
      (sums[label * size + k] as number) += gap;
    }
  }
  for (let place = 0; place < sums.length; place++) {
    const label = Math.floor(place / size);
    const number = counts[label] as number;
    if (number === 0) continue;
    const first = values[(firsts[label] as number) * size + (place % size)] as number;
    centers[place] = first + (sums[place] as number) / number;
    sums[place] = (centers[place] as number) * number;
  }
}

/** Gives each empty cluster the point farthest from its centre, unless all lie on theirs. */
function fillEmpty(state: LloydState): number {
  const { values, centers, labels, counts, size } = state;
  let filledCount = 0;
  for (let j = 0; j < state.clusterCount; j++) {
    if (counts[j] !== 0) continue;
    const point = farthestPoint(state);
    if (point < 0) break;
    addPoint(state, labels[point] as number, point, -1);
    addPoint(state, j, point, 1);
    labels[point] = j;
    centers.set(values.subarray(point * size, (point + 1) * size), j * size);
    filledCount++;
  }
  // A centre that jumps breaks every bound: the next pass takes all distances.
  if (filledCount > 0) {
    state.upper.fill(Infinity);
    state.lower.fill(-Infinity);
  }
  return filledCount;
}

function farthestPoint(state: LloydState): number {
  let most = 0;
  let point = -1;
  for (let i = 0; i < state.count; i++) {
    const distance = ownDistance(state, i);
    if (!(distance > most) || isRounding(state, i, distance)) continue;
    if ((state.counts[state.labels[i] as number] as number) > 1) {
      most = distance;
      point = i;
    }
  }
  return point;
}

// Of equal points the mean may be a hair off: taking them for far would go on for ever.
function isRounding({ values, size }: LloydState, i: number, distance: number): boolean {
  let square = 0;
  for (let k = i * size; k < (i + 1) * size; k++) square += (values[k] as number) ** 2;
  return distance <= 1e-20 * square;
}
