// One step of Newton's method for a logistic regression, on standardised columns. 逻辑回归的一步牛顿迭代。
import { choleskyFactor } from '../algebra/cholesky';
import { linearSolution } from '../algebra/linear-solve';

type Column = ArrayLike<number>;

/** Columns with mean 0 and standard deviation 1, and how they came about. 标准化后的列。 */
export interface Design {
  columns: Float64Array[];
  means: number[];
  deviations: number[];
}

// Less than this of a column is its own: the rest comes from the columns before it.
const SMALLEST_OWN_SHARE = 1e-10;

/**
 * Brings columns to mean 0 and standard deviation 1. 列标准化。
 *
 * @param columns finite numbers, equally long
 * @returns the columns with their means and deviations; null if one is constant or made up of others
 * @source own definition
 * @example standardised([[1, 1]]) // null
 */
export function standardised(columns: readonly Column[]): Design | null {
  const count = columns[0]?.length ?? 0;
  const design: Design = { columns: [], means: [], deviations: [] };
  for (const column of columns) {
    const size = largest(column);
    // Divided first: the square of a large number would overflow.
    const scaled = Float64Array.from(column, (value) => value / (size || 1));
    const mean = scaled.reduce((sum, value) => sum + value, 0) / count;
    const variance = scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
    const deviation = Math.sqrt(variance);
    if (!(deviation > 1e-13)) return null;
    design.columns.push(scaled.map((value) => (value - mean) / deviation));
    design.means.push(mean * size);
    design.deviations.push(deviation * size);
  }
  const factor = choleskyFactor(
    products(design.columns, new Float64Array(count).fill(1 / count), 0),
  );
  return factor?.every((row, j) => (row[j] as number) ** 2 > SMALLEST_OWN_SHARE) ? design : null;
}

/**
 * Log odds of every row. 每行的对数几率。
 *
 * @param design standardised columns
 * @param beta   the constant first, then one coefficient for each column
 * @returns log odds
 * @source own definition
 * @example scoresOf({ columns: [Float64Array.of(-1, 1)], means: [0], deviations: [1] }, [1, 2]) // [-1, 3]
 */
export function scoresOf({ columns }: Design, beta: readonly number[]): Float64Array {
  const scores = new Float64Array(columns[0]?.length ?? 0).fill(beta[0] as number);
  columns.forEach((column, j) => {
    const slope = beta[j + 1] as number;
    for (let i = 0; i < scores.length; i++)
      scores[i] = (scores[i] as number) + slope * (column[i] as number);
  });
  return scores;
}

/**
 * Log-likelihood of outcomes given log odds. 给定对数几率时的对数似然。
 *
 * @param scores   log odds of each row
 * @param outcomes 0 or 1 for each row
 * @returns log-likelihood, <= 0
 * @source Hosmer, Lemeshow & Sturdivant 2013, Applied Logistic Regression, 3rd ed., § 1.2
 * @example logLikOf([0, 0], [0, 1]) // -1.3862943611198906
 */
export function logLikOf(scores: Column, outcomes: Column): number {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const wrong = outcomes[i] === 1 ? -(scores[i] as number) : (scores[i] as number);
    sum -= Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(wrong)));
  }
  return sum;
}

/**
 * Newton's step, halved until the penalised likelihood does not fall. 一步牛顿迭代。
 *
 * @param design   standardised columns
 * @param outcomes 0 or 1 for each row
 * @param beta     the constant first, then one coefficient for each column
 * @param ridge    penalty on half the squared coefficients, >= 0
 * @returns the step taken, where it leads, and the covariance at the start; null if the information
 *   has no inverse
 * @source Hosmer, Lemeshow & Sturdivant 2013, Applied Logistic Regression, 3rd ed., § 2.2
 * @example stepOf({ columns: [Float64Array.of(-1, 1)], means: [0], deviations: [1] }, [0, 1], [0, 0], 0).step // [0, 2]
 */
export function stepOf(design: Design, outcomes: Column, beta: readonly number[], ridge: number) {
  const scores = scoresOf(design, beta);
  const weights = new Float64Array(scores.length);
  const errors = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const ratio = 1 / (1 + Math.exp(-(scores[i] as number)));
    errors[i] = (outcomes[i] as number) - ratio;
    weights[i] = ratio * (1 - ratio);
  }
  const all = [new Float64Array(scores.length).fill(1), ...design.columns];
  const penalty = (j: number) => (j === 0 ? 0 : ridge * (beta[j] as number));
  const gradient = all.map((column, j) => dot(column, errors) - penalty(j));
  const covariance = inverse(products(all, weights, ridge));
  if (!covariance) return null;
  const whole = covariance.map((row) => dot(row, gradient));
  const height = (at: readonly number[], logLik: number) =>
    logLik - (ridge / 2) * at.slice(1).reduce((sum, value) => sum + value * value, 0);
  const before = height(beta, logLikOf(scores, outcomes));
  for (let share = 1; ; share /= 2) {
    const step = whole.map((value) => value * share);
    const next = beta.map((value, j) => value + (step[j] as number));
    const after = height(next, logLikOf(scoresOf(design, next), outcomes));
    if (after >= before - 1e-12 * Math.abs(before) || share < 1e-6)
      return { step, next, covariance };
  }
}

/**
 * Coefficients and standard errors in the columns' own units. 换回原始单位的系数与标准误。
 *
 * @param design     standardised columns with their means and deviations
 * @param beta       coefficients of the standardised columns, the constant first
 * @param covariance their covariance
 * @returns coefficients and standard errors, the constant first
 * @source own derivation: β_j = γ_j/s_j and β_0 = γ_0 − Σ γ_j m_j/s_j, a linear map
 * @example inUnits({ columns: [], means: [2], deviations: [4] }, [1, 8], [[1, 0], [0, 4]]).coefficients // [-3, 2]
 */
export function inUnits(
  { means, deviations }: Pick<Design, 'means' | 'deviations'>,
  beta: readonly number[],
  covariance: readonly (readonly number[])[],
) {
  const slopes = deviations.map((deviation, j) => (beta[j + 1] as number) / deviation);
  const shift = means.map((mean, j) => -mean / (deviations[j] as number));
  const weights = [1, ...shift];
  const errors = deviations.map(
    (deviation, j) => Math.sqrt(covariance[j + 1]?.[j + 1] as number) / deviation,
  );
  const variance = covariance.reduce(
    (sum, row, i) => sum + (weights[i] as number) * dot(row, weights),
    0,
  );
  return {
    coefficients: [dot(weights, beta), ...slopes],
    standardErrors: [Math.sqrt(variance), ...errors],
  };
}

function products(columns: readonly Column[], weights: Column, ridge: number): number[][] {
  const lower = columns.map((a, i) =>
    columns.slice(0, i + 1).map((b) => {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) {
        sum += (weights[k] as number) * (a[k] as number) * (b[k] as number);
      }
      return sum;
    }),
  );
  return columns.map((_, i) =>
    columns.map((__, j) => {
      const sum = lower[Math.max(i, j)]?.[Math.min(i, j)] as number;
      return i === j && i > 0 ? sum + ridge : sum;
    }),
  );
}

function inverse(matrix: number[][]): number[][] | null {
  if (!choleskyFactor(matrix)) return null;
  return linearSolution(
    matrix,
    matrix.map((row, i) => row.map((_, j) => Number(i === j))),
  );
}

function largest(column: Column): number {
  let most = 0;
  for (let i = 0; i < column.length; i++) most = Math.max(most, Math.abs(column[i] as number));
  return most;
}

function dot(a: Column, b: Column): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
