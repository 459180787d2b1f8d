// What the choices that were seen say about tastes. 从实际选择反推人们看重什么。
import { choleskyFactor } from '../algebra/cholesky';
import { linearSolution } from '../algebra/linear-solve';
import { tell, type Watch } from '../_watch';
import { foretellsAll, largestShift } from './_utility-shift';
import { centredSets, type CentredSets } from './centred-sets';
import type { ChoiceSets } from './choice-sets';
import { logitLikelihood, type LogitLikelihood } from './logit-likelihood';

/**
 * Whether the data can tell the coefficients: `converged`; `separated` when some mix of attributes
 * foretells every choice, so that ever larger coefficients fit ever better; `notIdentified` when an
 * attribute never varies within a set or repeats others; `notConverged` else.
 * 能否估出系数：已收敛、完全可分（系数越大越好，没有估计值）、不可识别（属性不变或互相重复）、未收敛。
 */
export type LogitFitStatus = 'converged' | 'separated' | 'notIdentified' | 'notConverged';

/** Coefficients, and how far they can be trusted. 估计系数与可信程度。 */
export interface LogitFit {
  /** look at it first: only `converged` comes with coefficients. 状态 */
  status: LogitFitStatus;
  /** utility of one unit of each attribute. 系数 */
  coefficients: number[] | null;
  /** standard errors by the inverse information. 标准误 */
  standardErrors: number[] | null;
  /** ln of the chance of all choices, at the last coefficients looked at. 对数似然 */
  logLikelihood: number;
  /** the same when everything on offer is equally likely. 零模型对数似然 */
  nullLogLikelihood: number;
  /** Newton steps. 迭代次数 */
  iterations: number;
}

const MOST_STEPS = 60;
const MOST_HALVINGS = 30;
// In utility, which has no unit: a change this small moves no chance.
const SETTLED = 1e-9;
// No chance changes by more than a few percent: such a step cannot overshoot.
const SMALL_SHIFT = 0.01;
const SMALLEST_PIVOT = 1e-10;

/**
 * Coefficients of attractiveness by maximum likelihood. 多项 Logit 的最大似然估计。
 *
 * For constants, give columns of ones and zeros for all alternatives but one.
 * 要估常数项，就给除一个以外的每个选项各加一列 0/1。
 *
 * @param sets  what was on offer and how often each was taken
 * @param watch progress and stop, optional; progress counts steps, most fits need fewer than 10 of 60
 * @returns coefficients in the attributes' units, not rounded; null unless `status` is `converged`
 * @throws RangeError if columns do not fit together, a number is not finite, or nothing was chosen
 * @throws whatever the signal of `watch` was aborted with
 * @source McFadden 1974, in Frontiers in Econometrics, 105–142; separation: Albert & Anderson 1984,
 *   Biometrika 71(1), 1–10
 * @formula \beta \leftarrow \beta + \left( -H \right)^{-1} g
 * @simplifies All choose by the same tastes, and choices do not depend on each other.
 *   假设人人看重的一样，彼此的选择互不影响。
 * @vectors store.mnl
 * @example logitFit({ attributes: [[1, 0]], setStarts: [0, 2], choiceCounts: [3, 1] }).coefficients
 *   // [1.0986122886681098]
 */
export function logitFit(sets: ChoiceSets, watch?: Watch): LogitFit {
  const centred = centredSets(sets);
  let now: Point = pointAt(
    centred,
    centred.spreads.map(() => 0),
  );
  const nullLogLikelihood = now.logLikelihood;
  const ended = (status: LogitFitStatus, iterations: number): LogitFit => ({
    status,
    coefficients: null,
    standardErrors: null,
    logLikelihood: now.logLikelihood,
    nullLogLikelihood,
    iterations,
  });
  if (!hasFullRank(now.information)) return ended('notIdentified', 0);

  for (let iterations = 1; iterations <= MOST_STEPS; iterations++) {
    tell(watch, iterations / MOST_STEPS);
    const step = newtonStep(now);
    if (!step) return ended('notConverged', iterations);
    const shift = largestShift(centred, step);
    if (shift <= SETTLED) {
      // The last step doubles the right digits and costs no further sweep.
      const coefficients = now.coefficients.map((value, k) => value + (step[k] as number));
      return { ...ended('converged', iterations), ...inUnits(centred, { ...now, coefficients }) };
    }
    // Newton's steps settle on a direction that foretells all choices, if there is one.
    if (shift > SMALL_SHIFT && foretellsAll(centred, step)) return ended('separated', iterations);
    const next = improved(centred, now, step, shift);
    if (!next) return ended('notConverged', iterations);
    now = next;
  }
  return ended('notConverged', MOST_STEPS);
}

interface Point extends LogitLikelihood {
  coefficients: number[];
}

function pointAt(sets: CentredSets, coefficients: number[]): Point {
  return { coefficients, ...logitLikelihood(sets, coefficients) };
}

function hasFullRank(information: number[][]): boolean {
  const factor = choleskyFactor(information);
  if (!factor) return false;
  return factor.every(
    (row, k) => (row[k] as number) ** 2 > SMALLEST_PIVOT * (information[k]?.[k] as number),
  );
}

function newtonStep({ information, score }: LogitLikelihood): number[] | null {
  if (!choleskyFactor(information)) return null;
  const slopes = score.map((slope) => [slope]);
  return linearSolution(information, slopes).map(([value]) => value as number);
}

// Full steps may overshoot; the likelihood has one hill, so that a shorter one climbs. Close to the
// top its rises drown in rounding and are not asked for.
function improved(
  sets: CentredSets,
  from: Point,
  step: readonly number[],
  shift: number,
): Point | null {
  for (let halvings = 0; halvings <= MOST_HALVINGS; halvings++) {
    const next = pointAt(
      sets,
      from.coefficients.map((value, k) => value + (step[k] as number) / 2 ** halvings),
    );
    if (shift <= SMALL_SHIFT || next.logLikelihood >= from.logLikelihood) return next;
  }
  return null;
}

function inUnits({ spreads }: CentredSets, { coefficients, information }: Point) {
  const identity = spreads.map((_, k) => spreads.map((__, l) => (k === l ? 1 : 0)));
  const covariance = linearSolution(information, identity);
  const per = (value: number, k: number) => value / (spreads[k] as number);
  return {
    coefficients: coefficients.map(per),
    standardErrors: covariance.map((row, k) => per(Math.sqrt(row[k] as number), k)),
  };
}
