// Where a chain of states ends up in the long run, and how soon it gets where. 马尔可夫链的长期去向。
import { atLeast, wholeNumber } from '../_check';
import { linearSolution } from '../algebra/linear-solve';
import { checkTransitions, reachOf, type Transitions } from './_transitions';

/**
 * Shares of the states in the long run. 稳态分布。
 *
 * @param transitionRatios share that moves from each state (row) to each state (column); each row sums
 *   to 1 within 1e-9
 * @returns one share 0–1 for each state, adding up to 1, not rounded; 0 for a state that is left for good
 * @throws RangeError if the matrix is no matrix of transitions, or the long run depends on the start
 *   because several groups of states are never left
 * @source Kemeny & Snell 1960, Finite Markov Chains, ch. IV
 * @formula \pi P = \pi, \quad \textstyle\sum_i \pi_i = 1
 * @simplifies Moves are the same in every period. 假设每期的迁移规律不变。
 * @vectors markov.stationary
 * @example stationaryRatios([[0.5, 0.25, 0.25], [0.5, 0, 0.5], [0.25, 0.25, 0.5]]) // [0.4, 0.2, 0.4]
 */
export function stationaryRatios(transitionRatios: Transitions): number[] {
  checkTransitions(transitionRatios);
  const lasting = lastingStates(transitionRatios);
  // π (I − P) = 0 among the lasting states says one thing too often; the sum of 1 takes its place.
  const equations = lasting.map((to, row) =>
    lasting.map((from) =>
      row === 0 ? 1 : Number(from === to) - (transitionRatios[from]?.[to] as number),
    ),
  );
  const solution = linearSolution(
    equations,
    lasting.map((_, row) => [row === 0 ? 1 : 0]),
  );
  const ratios = transitionRatios.map(() => 0);
  lasting.forEach((state, row) => (ratios[state] = Math.max(0, solution[row]?.[0] as number)));
  return ratios;
}

// The states that are visited again and again: those that can be reached from all they lead to.
function lastingStates(transitionRatios: Transitions): number[] {
  const reach = reachOf(transitionRatios);
  const lasting = reach.flatMap((row, i) => {
    return row.every((can, j) => !can || reach[j]?.[i]) ? [i] : [];
  });
  const apart = lasting.find((state) => !reach[lasting[0] as number]?.[state]);
  if (apart === undefined) return lasting;
  const rule = 'have one group of states that is never left';
  const groups = `two: one around state ${lasting[0]}, one around state ${apart}`;
  throw new RangeError(`transitionRatios must ${rule}, got ${groups}`);
}

/**
 * Steps until a state is first reached. 平均首达步数。
 *
 * @param transitionRatios share that moves from each state (row) to each state (column); each row sums
 *   to 1 within 1e-9
 * @returns steps from each state (row) to each state (column), not rounded; 0 from a state to itself,
 *   Infinity where it may never happen
 * @throws RangeError if the matrix is no matrix of transitions
 * @source Kemeny & Snell 1960, Finite Markov Chains, ch. IV; own step: each column from its own
 *   equations, so that a chain with a state of no return has an answer too
 * @formula m_{ij} = 1 + \sum_{k \ne j} p_{ik} m_{kj}
 * @simplifies Moves are the same in every period. 假设每期的迁移规律不变。
 * @vectors markov.stationary
 * @example firstPassageSteps([[0.5, 0.5], [0.2, 0.8]]) // [[0, 2], [5, 0]]
 * @example firstPassageSteps([[0.5, 0.5], [0, 1]]) // [[0, 2], [Infinity, 0]]
 */
export function firstPassageSteps(transitionRatios: Transitions): number[][] {
  checkTransitions(transitionRatios);
  const columns = transitionRatios.map((_, target) => stepsTo(transitionRatios, target));
  return transitionRatios.map((_, from) => columns.map((column) => column[from] as number));
}

function stepsTo(transitionRatios: Transitions, target: number): number[] {
  // The walk stops at the target; before, it must not be able to stray where the target is out of reach.
  const stopped = transitionRatios.map((row, i) =>
    i === target ? row.map((_, j) => Number(j === target)) : row,
  );
  const reach = reachOf(stopped);
  const sure = reach.flatMap((row, i) => {
    return i !== target && row.every((can, j) => !can || reach[j]?.[target]) ? [i] : [];
  });
  const steps = transitionRatios.map((_, i) => (i === target ? 0 : Infinity));
  if (sure.length === 0) return steps;
  const leaving = sure.map((i) =>
    sure.map((j) => Number(i === j) - (transitionRatios[i]?.[j] as number)),
  );
  const solution = linearSolution(
    leaving,
    sure.map(() => [1]),
  );
  sure.forEach((state, row) => (steps[state] = solution[row]?.[0] as number));
  return steps;
}

/**
 * Shares that move between states in several steps. 多步转移矩阵。
 *
 * @param transitionRatios share that moves from each state (row) to each state (column) in one step;
 *   each row sums to 1 within 1e-9
 * @param stepCount        whole, >= 0
 * @returns shares by state before (row) and state after (column), not rounded
 * @throws RangeError if the matrix is no matrix of transitions or `stepCount` is negative or not whole
 * @source Chapman 1928; Kolmogorov 1931: steps in a row multiply
 * @formula P^{(n)} = P^n
 * @simplifies Moves are the same in every period. 假设每期的迁移规律不变。
 * @vectors markov.stationary
 * @example transitionsAfter([[0.5, 0.5], [0, 1]], 2) // [[0.25, 0.75], [0, 1]]
 */
export function transitionsAfter(transitionRatios: Transitions, stepCount: number): number[][] {
  checkTransitions(transitionRatios);
  wholeNumber({ stepCount });
  atLeast(0, { stepCount });
  let result = transitionRatios.map((row, i) => row.map((_, j) => Number(i === j)));
  let power = transitionRatios.map((row) => [...row]);
  for (let left = stepCount; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = product(result, power);
    power = product(power, power);
  }
  return result;
}

function product(a: Transitions, b: Transitions): number[][] {
  return a.map((row) =>
    row.map((_, j) => row.reduce((sum, ratio, k) => sum + ratio * (b[k]?.[j] as number), 0)),
  );
}
