// In which directions a symmetric matrix is steep and in which flat. 对称矩阵各方向的陡与平。
import { finite, nonEmpty, sameLength } from '../_check';

type Matrix = readonly (readonly number[])[];
const MAX_SWEEPS = 60;

/** All eigenvalues with their directions. 全部特征值与特征向量。 */
export interface SymmetricEigen {
  /** eigenvalues, largest first. 特征值，从大到小 */
  eigenvalues: number[];
  /** one unit vector for each eigenvalue. 对应的单位特征向量 */
  eigenvectors: number[][];
}

/**
 * Eigenvalues and vectors of a small symmetric matrix. 小型对称矩阵的特征分解。
 *
 * @param matrix A, n rows of n finite numbers, n >= 1; the mean of A and its transpose is used
 * @returns values, largest first, and unit vectors, not rounded
 * @throws RangeError if the matrix is not square or a number is not finite
 * @source Jacobi 1846, J. reine angew. Math. 30, 51–94; Golub & Van Loan 2013, § 8.5
 * @formula A v_k = \lambda_k v_k
 * @example symmetricEigen([[2, 1], [1, 2]]).eigenvalues // [3, 1]
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  nonEmpty({ matrix });
  matrix.forEach((row, i) => sameLength({ matrix, [`matrix[${i}]`]: row }));
  finite({ matrix });
  const size = Math.max(...matrix.flat().map(Math.abs)) || 1;
  const values = matrix.map((row, i) =>
    row.map((value, j) => value / size / 2 + (matrix[j]?.[i] as number) / size / 2),
  );
  const vectors = matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MAX_SWEEPS && offDiagonal(values) > 1e-17; sweep++) {
    for (let p = 0; p < values.length; p++) {
      for (let q = p + 1; q < values.length; q++) rotate(values, vectors, p, q);
    }
  }
  const order = values.map((_, i) => i).sort((a, b) => at(values, b, b) - at(values, a, a));
  return {
    eigenvalues: order.map((i) => size * at(values, i, i)),
    eigenvectors: order.map((i) => vectors.map((row) => row[i] as number)),
  };
}

// Turns the plane of two axes until their entries off the diagonal vanish.
function rotate(values: number[][], vectors: number[][], p: number, q: number): void {
  const off = at(values, p, q);
  if (off === 0) return;
  const theta = (at(values, q, q) - at(values, p, p)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (row: number[]) => {
    const [a, b] = [row[p] as number, row[q] as number];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  };
  values.forEach(turn);
  const [rowP, rowQ] = [values[p] as number[], values[q] as number[]];
  rowP.forEach((a, j) => {
    const b = rowQ[j] as number;
    rowP[j] = cosine * a - sine * b;
    rowQ[j] = sine * a + cosine * b;
  });
  rowP[q] = 0;
  rowQ[p] = 0;
  vectors.forEach(turn);
}

function offDiagonal(values: Matrix): number {
  return Math.max(0, ...values.flatMap((row, i) => row.slice(i + 1).map(Math.abs)));
}

function at(values: Matrix, i: number, j: number): number {
  return values[i]?.[j] as number;
}
