// The straight-line law that fits best. 最小二乘回归。
import { finite, nonEmpty, sameLength } from '../_check';

type Column = ArrayLike<number>;
// A column this close to a combination of the ones before it, in its own length, is one.
const SMALLEST_PIVOT = 1e-12;

/** A linear law fitted by least squares. 最小二乘拟合结果。 */
export interface LeastSquares {
  /** one for each column. 系数 */
  coefficients: number[];
  /** standard errors, NaN-free: null when no observation is left over to judge by. 标准误 */
  standardErrors: number[] | null;
  /** sum of squared residuals, unit of the response squared. 残差平方和 */
  residualSquares: number;
  /** observations less coefficients. 残差自由度 */
  freedom: number;
}

/**
 * Coefficients that make the squared residuals smallest. 普通最小二乘系数。
 *
 * @param columns  explanatory columns of finite numbers, equally long; write a column of ones for a
 *   constant
 * @param response the column to explain, finite, as long
 * @returns coefficients and what they leave unexplained, not rounded; null when one column is a
 *   combination of the others, so that the data cannot tell their effects apart
 * @throws RangeError if there is no column, there are fewer rows than columns, lengths differ, or a
 *   number is not finite
 * @source Golub & Van Loan 2013, Matrix Computations, 4th ed., § 5.3 (Householder QR); Legendre 1805
 * @formula \hat\beta = \arg\min_\beta \lVert y - X\beta \rVert^2
 * @simplifies Errors are taken as independent and equally large.
 *   假设误差相互独立、大小相同。
 * @example leastSquares([[1, 1, 1], [0, 1, 2]], [1, 3, 5])?.coefficients // [1, 2]
 */
export function leastSquares(columns: readonly Column[], response: Column): LeastSquares | null {
  nonEmpty({ columns });
  columns.forEach((column, j) => sameLength({ response, [`columns[${j}]`]: column }));
  finite({ columns, response });
  const freedom = response.length - columns.length;
  if (freedom < 0) {
    const rule = `at least as many rows as columns (${columns.length})`;
    throw new RangeError(`response must have ${rule}, got ${response.length}`);
  }
  // Columns in different units are brought to the same size, so that no square overflows.
  const sizes = [...columns, response].map((column) => largest(column, 0) || 1);
  const ySize = sizes.pop() as number;
  const left = columns.map((column, j) =>
    Float64Array.from(column, (x) => x / (sizes[j] as number)),
  );
  const right = Float64Array.from(response, (y) => y / ySize);
  const lengths = left.map((column) => norm(column, 0));
  const diagonal = left.map((_, j) => reflected(left, right, j));
  if (diagonal.some((pivot, j) => Math.abs(pivot) <= SMALLEST_PIVOT * (lengths[j] as number)))
    return null;

  const inUnits = (values: number[]) =>
    values.map((value, j) => (value * ySize) / (sizes[j] as number));
  const rest = norm(right, columns.length);
  const errors = () => inUnits(errorsOf(left, diagonal, rest / Math.sqrt(freedom)));
  return {
    coefficients: inUnits(backSolved(left, diagonal, right)),
    standardErrors: freedom > 0 ? errors() : null,
    residualSquares: (rest * ySize) ** 2,
    freedom,
  };
}

// One Householder step: mirrors column j onto its axis and everything to its right with it.
// Returns what column j has become on the diagonal; the rows above keep R.
function reflected(left: readonly Float64Array[], right: Float64Array, j: number): number {
  const mirror = (left[j] as Float64Array).slice();
  mirror.fill(0, 0, j);
  const length = norm(mirror, j);
  const first = mirror[j] as number;
  const pivot = first > 0 ? -length : length;
  if (length === 0) return 0;
  mirror[j] = first - pivot;
  const scale = -pivot * (mirror[j] as number);
  for (const column of [...left.slice(j + 1), right]) {
    let sum = 0;
    for (let i = j; i < column.length; i++) sum += (mirror[i] as number) * (column[i] as number);
    const factor = sum / scale;
    for (let i = j; i < column.length; i++) {
      column[i] = (column[i] as number) - factor * (mirror[i] as number);
    }
  }
  return pivot;
}

function backSolved(
  left: readonly Float64Array[],
  diagonal: readonly number[],
  right: ArrayLike<number>,
): number[] {
  const solution = diagonal.map((_, j) => right[j] as number);
  for (let j = diagonal.length - 1; j >= 0; j--) {
    solution[j] = (solution[j] as number) / (diagonal[j] as number);
    for (let i = 0; i < j; i++) {
      solution[i] = (solution[i] as number) - (left[j]?.[i] as number) * (solution[j] as number);
    }
  }
  return solution;
}

// The covariance is σ² R⁻¹R⁻ᵀ, so a standard error is σ times the length of a row of R⁻¹.
function errorsOf(
  left: readonly Float64Array[],
  diagonal: readonly number[],
  sigma: number,
): number[] {
  const units = diagonal.map((_, k) => diagonal.map((__, i) => (i === k ? 1 : 0)));
  const inverse = units.map((unit) => backSolved(left, diagonal, unit));
  return diagonal.map(
    (_, i) => sigma * Math.hypot(...inverse.map((column) => column[i] as number)),
  );
}

function norm(values: Column, from: number): number {
  const size = largest(values, from);
  if (size === 0) return 0;
  let sum = 0;
  for (let i = from; i < values.length; i++) sum += ((values[i] as number) / size) ** 2;
  return size * Math.sqrt(sum);
}

function largest(values: Column, from: number): number {
  let most = 0;
  for (let i = from; i < values.length; i++) most = Math.max(most, Math.abs(values[i] as number));
  return most;
}
