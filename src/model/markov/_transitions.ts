// What every matrix of transitions must be. 转移矩阵必须满足的条件。
import { nonEmpty, sameLength, share } from '../_check';

/** Shares that move from each state (row) to each state (column) in a step. 转移矩阵 */
export type Transitions = readonly (readonly number[])[];

const ROW_SUM_SLACK = 1e-9;

/**
 * Refuses a matrix that is no matrix of transitions. 拒绝不是转移矩阵的矩阵。
 *
 * @param transitionRatios square, shares 0–1, each row sums to 1 within 1e-9
 * @throws RangeError naming the row that is too long, has a number that is no share, or does not sum to 1
 * @source own definition
 * @example checkTransitions([[0.5, 0.4], [0, 1]]) // RangeError: transitionRatios[0] must sum to 1, got 0.9
 */
export function checkTransitions(transitionRatios: Transitions): void {
  nonEmpty({ transitionRatios });
  transitionRatios.forEach((row, i) =>
    sameLength({ transitionRatios, [`transitionRatios[${i}]`]: row }),
  );
  share({ transitionRatios });
  transitionRatios.forEach((row, i) => {
    const sum = row.reduce((total, ratio) => total + ratio, 0);
    if (Math.abs(sum - 1) <= ROW_SUM_SLACK) return;
    throw new RangeError(`transitionRatios[${i}] must sum to 1, got ${sum}`);
  });
}

/**
 * Which states can be reached from which, in any number of steps. 状态之间的可达关系。
 *
 * @param transitionRatios checked matrix of transitions
 * @returns `reach[i][j]` is true if a step or more leads from i to j, or i is j
 * @throws nothing of its own: `checkTransitions` comes first
 * @source Warshall 1962, J. ACM 9(1), 11–12
 * @example reachOf([[0, 1], [0, 1]]) // [[true, true], [false, true]]
 */
export function reachOf(transitionRatios: Transitions): boolean[][] {
  const reach = transitionRatios.map((row, i) => row.map((ratio, j) => i === j || ratio > 0));
  reach.forEach((through, k) =>
    reach.forEach((row) => {
      if (row[k]) through.forEach((can, j) => (row[j] ||= can));
    }),
  );
  return reach;
}
