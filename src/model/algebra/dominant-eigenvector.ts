// The direction that a matrix of positive numbers settles on. 正矩阵反复作用后稳定下来的方向。
import { above, atLeast, nonEmpty, sameLength, wholeNumber } from '../_check';

type Matrix = readonly (readonly number[])[];

/** Largest eigenvalue and its vector, found step by step. 最大特征值与特征向量。 */
export interface DominantEigenpair {
  /** the largest eigenvalue. 最大特征值 */
  eigenvalue: number;
  /** its vector, no entry negative, adding up to 1. 归一化特征向量 */
  eigenvector: number[];
  /** multiplications by the matrix. 迭代次数 */
  iterations: number;
  /** whether the vector had settled before the steps ran out. 是否收敛 */
  hasConverged: boolean;
}

/**
 * Perron vector of a matrix without negative numbers. 非负矩阵的主特征向量。
 *
 * @param matrix        A, n rows of n numbers >= 0, no row all zero, n >= 1
 * @param tolerance     largest change of an entry that still counts as settled, > 0
 * @param maxIterations steps at most, whole, >= 1
 * @returns eigenvalue and vector, not rounded; look at `hasConverged` before use
 * @throws RangeError if the matrix is not square, has a negative number or a row of zeros
 * @source von Mises & Pollaczek-Geiringer 1929, ZAMM 9, 58–77 (power iteration); Perron 1907
 * @formula A w = \lambda_{\max} w, \quad \textstyle\sum_i w_i = 1
 * @example dominantEigenpair([[1, 3], [1 / 3, 1]]).eigenvector // [0.75, 0.25]
 * @example dominantEigenpair([[2, 1], [1, 2]]).eigenvalue // 3
 */
export function dominantEigenpair(
  matrix: Matrix,
  tolerance = 1e-15,
  maxIterations = 10_000,
): DominantEigenpair {
  nonEmpty({ matrix });
  matrix.forEach((row, i) => sameLength({ matrix, [`matrix[${i}]`]: row }));
  atLeast(0, { matrix });
  matrix.forEach((row, i) => above(0, { [`sum of matrix[${i}]`]: sumOf(row) }));
  above(0, { tolerance });
  wholeNumber({ maxIterations });
  atLeast(1, { maxIterations });

  let vector = matrix.map(() => 1 / matrix.length);
  let eigenvalue = 0;
  for (let iterations = 1; iterations <= maxIterations; iterations++) {
    const image = matrix.map((row) => dot(row, vector));
    eigenvalue = sumOf(image);
    // Half of the old vector stays in: a matrix that swaps two states would go back and forth.
    const next = vector.map((value, i) => (value + (image[i] as number) / eigenvalue) / 2);
    const change = Math.max(...next.map((value, i) => Math.abs(value - (vector[i] as number))));
    vector = next;
    if (change <= tolerance) {
      return { eigenvalue, eigenvector: vector, iterations, hasConverged: true };
    }
  }
  return { eigenvalue, eigenvector: vector, iterations: maxIterations, hasConverged: false };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
