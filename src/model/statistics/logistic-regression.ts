// What drives a yes or no: logistic regression. 是否类结果的影响因素：逻辑回归。
import { atLeast, finite, nonEmpty, sameLength } from '../_check';
import type { Watch } from '../_watch';
import { normalBelowRatio } from '../special/normal-distribution';
import { climb, type ClimbProblem } from './_logit-climb';
import { inUnits, logLikOf, scoresOf, standardised } from './_logit-step';

type Column = ArrayLike<number>;

/** One explanatory column in the fitted law. 一个解释变量的估计。 */
export interface LogitEffect {
  /** change of the log odds for one unit more. 系数（对数几率） */
  coefficient: number;
  /** standard error. 标准误 */
  standardError: number;
  /** odds with one unit more over odds before. 优势比 */
  oddsRatio: number;
  /** coefficient over standard error. z 值 */
  z: number;
  /** chance of so large a |z| without any effect, 0–1. p 值 */
  pRatio: number;
}

/** The law, or why the data cannot give it. 拟合结果，或拟合不出来的原因。 */
export interface LogisticFit {
  /** the constant first, then one for each column; null when there is a problem. 常数项与各列的估计 */
  effects: LogitEffect[] | null;
  /**
   * All outcomes alike; a column that the others (and the constant) make up; columns that tell yes from
   * no without error, so that the coefficients have no end; the same but for ties; or no rest after all
   * steps. 结果全相同；变量共线；完全分离（系数无穷大）；准完全分离；未收敛。
   */
  problem: null | 'oneOutcome' | 'collinear' | ClimbProblem;
  /** log-likelihood, without the penalty. 对数似然 */
  logLik: number;
  /** log-likelihood of the constant alone. 只含常数项的对数似然 */
  nullLogLik: number;
  /** share of the null log-likelihood that the columns explain, 0–1. 麦克法登 R² */
  mcFaddenRatio: number;
  /** fitted share of yes for each row, 0–1. 各行的预测概率 */
  fittedRatios: Float64Array;
  /** Newton's steps. 迭代次数 */
  iterations: number;
  /** the penalty that was used; 0 is none. 岭惩罚系数 */
  ridge: number;
}

/** Settings of a logistic regression. 设置。 */
export interface LogisticOptions {
  /** penalty on half the squared coefficients of standardised columns, >= 0; 0 is none. 岭惩罚 */
  ridge?: number;
  /** progress and a way to stop. 进度与中止 */
  watch?: Watch;
}

/**
 * Logistic regression with a constant, by Newton's method. 逻辑回归（含常数项）。
 *
 * @param columns  explanatory columns of finite numbers, at least one; a choice among n goes in as n − 1
 *   columns of 0 and 1
 * @param outcomes 0 or 1 for each row
 * @param options  penalty and watch, may be left out; with a penalty separated data have an answer too,
 *   but coefficients are drawn to 0 and standard errors are those of the penalised law
 * @returns effects with standard errors, likelihoods, fitted shares; no effects when the data cannot
 *   tell them
 * @throws RangeError if there is no column or row, lengths differ, a number is not finite, or an outcome
 *   is neither 0 nor 1
 * @source Hosmer, Lemeshow & Sturdivant 2013, Applied Logistic Regression, 3rd ed., ch. 2; separation:
 *   Albert & Anderson 1984, Biometrika 71(1), 1–10
 * @formula \ln\frac{p}{1-p} = \beta_0 + \textstyle\sum_j \beta_j x_j, \quad \beta \leftarrow \beta + (X^{\mathsf T} W X)^{-1} X^{\mathsf T}(y - p)
 * @simplifies Every column adds to the log odds on its own, in a straight line.
 *   每个变量对对数几率的影响是线性的、互不影响。
 * @vectors churn.logit
 * @example logisticRegression([[0, 0, 1, 1]], [0, 1, 1, 1]).problem // 'quasiSeparation'
 * @example logisticRegression([[1, 2, 3, 4]], [0, 1, 0, 1]).effects[1].oddsRatio // 2.4798157
 */
export function logisticRegression(
  columns: readonly Column[],
  outcomes: Column,
  options: LogisticOptions = {},
): LogisticFit {
  const { ridge = 0, watch } = options;
  checkData(columns, outcomes, ridge);
  const yesCount = sumOf(outcomes);
  const yesRatio = yesCount / outcomes.length;
  const nullLogLik = xLog(yesCount, yesRatio) + xLog(outcomes.length - yesCount, 1 - yesRatio);
  const report = (logLik: number, fittedRatios: Float64Array, iterations: number) => ({
    logLik,
    nullLogLik,
    mcFaddenRatio: nullLogLik === 0 ? 0 : 1 - logLik / nullLogLik,
    fittedRatios,
    iterations,
    ridge,
  });
  const flat = new Float64Array(outcomes.length).fill(yesRatio);
  if (nullLogLik === 0) return { effects: null, problem: 'oneOutcome', ...report(0, flat, 0) };
  const design = standardised(columns);
  if (!design) return { effects: null, problem: 'collinear', ...report(nullLogLik, flat, 0) };

  const start = [Math.log(yesRatio / (1 - yesRatio)), ...columns.map(() => 0)];
  const { beta, covariance, problem, iterations } = climb(design, outcomes, start, ridge, watch);
  const scores = scoresOf(design, beta);
  const done = report(logLikOf(scores, outcomes), scores.map(sigmoid), iterations);
  if (problem || !covariance) return { effects: null, problem: problem ?? 'notConverged', ...done };
  return { effects: effectsOf(inUnits(design, beta, covariance)), problem: null, ...done };
}

function effectsOf({
  coefficients,
  standardErrors,
}: {
  coefficients: number[];
  standardErrors: number[];
}) {
  return coefficients.map((coefficient, j): LogitEffect => {
    const standardError = standardErrors[j] as number;
    const z = coefficient / standardError;
    const oddsRatio = Math.exp(coefficient);
    return { coefficient, standardError, oddsRatio, z, pRatio: 2 * normalBelowRatio(-Math.abs(z)) };
  });
}

function checkData(columns: readonly Column[], outcomes: Column, ridge: number): void {
  nonEmpty({ columns, outcomes });
  columns.forEach((column, j) => sameLength({ outcomes, [`columns[${j}]`]: column }));
  finite({ columns });
  atLeast(0, { ridge });
  for (let i = 0; i < outcomes.length; i++) {
    const outcome = outcomes[i];
    if (outcome !== 0 && outcome !== 1)
      throw new RangeError(`outcomes[${i}] must be 0 or 1, got ${outcome}`);
  }
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function xLog(count: number, ratio: number): number {
  return count === 0 ? 0 : count * Math.log(ratio);
}

function sumOf(values: Column): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}
