// How mobile a chain of states is, and how long a start is remembered. 流动性有多强，起点的影响多久消退。
import { above, nonEmpty, sameLength, share } from '../_check';

type Matrix = readonly (readonly number[])[];

/** Mobility of a transition matrix. 流动性指标。 */
export interface Mobility {
  /** 0 when nobody moves, 1 when the next state does not depend on the present one. 流动性指数 */
  indexRatio: number;
  /** size of the second largest eigenvalue, 0–1. 第二大特征值的模 */
  memoryRatio: number;
  /** periods until half of a start is forgotten; 0 at once, null never. 半衰期（期数） */
  halfLifePeriods: number | null;
}

// What is left of the first size is its 2⁵⁰th root: nothing in the digits of a number.
const SQUARINGS = 50;
const ROW_SUM_SLACK = 1e-9;

/**
 * Mobility index and half-life of a chain. 流动性指数与半衰期。
 *
 * @param ratios share that moves from each state (row) to each state (column) in a period, at least
 *   two states; each row sums to 1 within 1e-9
 * @returns index (0 to n/(n − 1)), second eigenvalue and half-life, not rounded
 * @throws RangeError if the matrix is not square or has one state, a share is not 0–1, or a row does
 *   not sum to 1
 * @source Shorrocks 1978, Econometrica 46(5), 1013–1024; second eigenvalue: Wielandt's deflation, then
 *   Gelfand 1941, spectral radius = lim ‖A^k‖^{1/k}
 * @formula M = \frac{n - \operatorname{tr} P}{n - 1}, \quad h = \frac{\ln \tfrac12}{\ln |\lambda_2|}
 * @simplifies Movement is the same in every period. 假设每期的迁移规律不变。
 * @example mobility([[0.9, 0.1], [0.2, 0.8]]).indexRatio // 0.3
 * @example mobility([[0.9, 0.1], [0.2, 0.8]]).halfLifePeriods // 1.943358
 */
export function mobility(ratios: Matrix): Mobility {
  checkMatrix(ratios);
  const trace = ratios.reduce((sum, row, i) => sum + (row[i] as number), 0);
  const radius = spectralRadius(deflated(ratios));
  // A start that fades by less than 1e-12 a period is as good as kept for ever.
  const memoryRatio = radius > 1 - 1e-12 ? 1 : radius;
  return {
    indexRatio: (ratios.length - trace) / (ratios.length - 1),
    memoryRatio,
    halfLifePeriods: halfLife(memoryRatio),
  };
}

function halfLife(memoryRatio: number): number | null {
  if (memoryRatio === 1) return null;
  return memoryRatio === 0 ? 0 : Math.log(0.5) / Math.log(memoryRatio);
}

// Taking the mean row from every row leaves all eigenvalues but the 1 that every such matrix has.
function deflated(ratios: Matrix): number[][] {
  const size = ratios.length;
  const mean = ratios.map(
    (_, j) => ratios.reduce((sum, row) => sum + (row[j] as number), 0) / size,
  );
  return ratios.map((row) => row.map((ratio, j) => ratio - (mean[j] as number)));
}

// The matrix is squared again and again, its size taken out each time: also complex pairs and repeated
// eigenvalues come out, which the power method cannot do.
function spectralRadius(matrix: number[][]): number {
  let power = matrix;
  let log = 0;
  for (let i = 0; i < SQUARINGS; i++) {
    const size = largest(power);
    if (size < 1e-150) return 0;
    log += Math.log(size) / 2 ** i;
    const scaled = power.map((row) => row.map((value) => value / size));
    power = product(scaled, scaled);
  }
  const radius = Math.exp(log);
  // What rounding leaves of an eigenvalue of exactly 0.
  return radius < 1e-7 ? 0 : radius;
}

function product(a: Matrix, b: Matrix): number[][] {
  return a.map((row) =>
    row.map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] as number), 0)),
  );
}

function largest(matrix: Matrix): number {
  return Math.max(...matrix.flat().map(Math.abs));
}

function checkMatrix(ratios: Matrix): void {
  nonEmpty({ ratios });
  above(1, { 'ratios.length': ratios.length });
  share({ ratios });
  ratios.forEach((row, i) => {
    sameLength({ ratios, [`ratios[${i}]`]: row });
    const sum = row.reduce((total, ratio) => total + ratio, 0);
    if (Math.abs(sum - 1) > ROW_SUM_SLACK) {
      throw new RangeError(`ratios[${i}] must sum to 1, got ${sum}`);
    }
  });
}
