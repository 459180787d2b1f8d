// The square root of a covariance matrix. 协方差矩阵的平方根分解。
import { finite, nonEmpty, sameLength } from '../_check';

type Matrix = readonly (readonly number[])[];

/**
 * Lower triangle L with L Lᵀ = A. 乔里斯基分解的下三角矩阵。
 *
 * @param matrix A, n rows of n finite numbers, n >= 1, symmetric; only the lower triangle is read
 * @returns L, n rows of n numbers, zero above the diagonal; null when A is not positive definite to
 *   working accuracy, for example because one column repeats another
 * @throws RangeError if the matrix is not square or a number is not finite
 * @source Golub & Van Loan 2013, Matrix Computations, 4th ed., § 4.2
 * @formula A = L L^{\mathsf T}
 * @example choleskyFactor([[4, 2], [2, 5]]) // [[2, 0], [1, 2]]
 * @example choleskyFactor([[1, 1], [1, 1]]) // null
 */
export function choleskyFactor(matrix: Matrix): number[][] | null {
  nonEmpty({ matrix });
  matrix.forEach((row, i) => sameLength({ matrix, [`matrix[${i}]`]: row }));
  finite({ matrix });
  const size = matrix.length;
  const factor = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < size; i++) {
    const row = factor[i] as number[];
    for (let j = 0; j < i; j++) {
      const above = factor[j] as number[];
      row[j] = rest(matrix, i, j, row, above) / (above[j] as number);
    }
    // What is left of the diagonal tells how far this column is from the ones before it.
    const square = rest(matrix, i, i, row, row);
    if (!(square > size * Number.EPSILON * (matrix[i]?.[i] as number))) return null;
    row[i] = Math.sqrt(square);
  }
  return factor;
}

function rest(
  matrix: Matrix,
  i: number,
  j: number,
  a: readonly number[],
  b: readonly number[],
): number {
  let left = matrix[i]?.[j] as number;
  for (let k = 0; k < j; k++) left -= (a[k] as number) * (b[k] as number);
  return left;
}
