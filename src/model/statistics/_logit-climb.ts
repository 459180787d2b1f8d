// Newton's climb to the summit of a logit likelihood, or along a ridge without end. 逻辑回归的牛顿迭代过程。
import { tell, type Watch } from '../_watch';
import { scoresOf, stepOf, type Design } from './_logit-step';

/** Why a climb has no summit. 迭代没有终点的原因。 */
export type ClimbProblem = 'completeSeparation' | 'quasiSeparation' | 'notConverged';

/** Where a climb ended. 迭代结果。 */
export interface Climb {
  /** coefficients of the standardised columns, the constant first. 系数 */
  beta: number[];
  /** their covariance; null when there is a problem. 协方差 */
  covariance: number[][] | null;
  problem: ClimbProblem | null;
  iterations: number;
}

const MAX_STEPS = 60;
// Coefficients of standardised columns that change by less are settled.
const SETTLED = 1e-10;
// From this step on an endless climb is told from a slow start.
const CLIMB_FROM = 6;

/**
 * Steps up to where no step is left. 迭代到不再变化为止。
 *
 * @param design   standardised columns
 * @param outcomes 0 or 1 for each row
 * @param start    coefficients to begin with, the constant first
 * @param ridge    penalty on half the squared coefficients, >= 0
 * @param watch    progress and a way to stop, may be left out
 * @returns coefficients and covariance, or the problem that was met
 * @source Hosmer, Lemeshow & Sturdivant 2013, Applied Logistic Regression, 3rd ed., § 2.2; separation:
 *   Albert & Anderson 1984, Biometrika 71(1), 1–10
 * @example climb({ columns: [Float64Array.of(-1, 1)], means: [0], deviations: [1] }, [0, 1], [0, 0], 0).problem // 'completeSeparation'
 */
export function climb(
  design: Design,
  outcomes: ArrayLike<number>,
  start: number[],
  ridge: number,
  watch?: Watch,
): Climb {
  let beta = start;
  for (let iterations = 1; iterations <= MAX_STEPS; iterations++) {
    tell(watch, 1 - 0.6 ** (iterations - 1));
    const found = stepOf(design, outcomes, beta, ridge);
    if (!found) return { beta, covariance: null, problem: 'notConverged', iterations };
    const { step, covariance, next } = found;
    beta = next;
    if (Math.max(...step.map(Math.abs)) <= SETTLED) {
      tell(watch, 1);
      return { beta, covariance, problem: null, iterations };
    }
    const problem = ridge > 0 ? null : separation(design, outcomes, beta, step, iterations);
    if (problem) return { beta, covariance: null, problem, iterations };
  }
  return { beta, covariance: null, problem: 'notConverged', iterations: MAX_STEPS };
}

// Coefficients that sort all rows prove that larger ones would fit better still. When only ties stand
// against it, Newton's steps settle on a direction that moves no row to the wrong side.
function separation(
  design: Design,
  outcomes: ArrayLike<number>,
  beta: readonly number[],
  step: readonly number[],
  iterations: number,
): ClimbProblem | null {
  const margin = (score: number, i: number) => (outcomes[i] === 1 ? score : -score);
  const margins = scoresOf(design, beta).map(margin);
  if (margins.every((value) => value > 0)) return 'completeSeparation';
  if (iterations < CLIMB_FROM) return null;
  const moves = scoresOf(design, step).map(margin);
  const most = moves.reduce((largest, move) => Math.max(largest, move), 0);
  return most > 0.01 && moves.every((move) => move > -1e-5 * most) ? 'quasiSeparation' : null;
}
