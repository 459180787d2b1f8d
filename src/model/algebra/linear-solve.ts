// Solves small systems of linear equations. 求解小型线性方程组。
import { finite, nonEmpty, sameLength } from '../_check';

type Matrix = readonly (readonly number[])[];

/**
 * Solution X of A X = B, for several right sides at once. 线性方程组 AX = B 的解。
 *
 * @param matrix     A, n rows of n finite numbers, n >= 1
 * @param rightSides B, n rows of m finite numbers; the identity gives the inverse of A
 * @returns X, n rows of m numbers, not rounded
 * @throws RangeError if shapes do not fit, a number is not finite, or A is singular to working accuracy
 * @source Golub & Van Loan 2013, Matrix Computations, 4th ed., § 3.4 (partial pivoting)
 * @formula A X = B
 * @example linearSolution([[2, 1], [1, 3]], [[5], [10]]) // [[1], [3]]
 */
export function linearSolution(matrix: Matrix, rightSides: Matrix): number[][] {
  nonEmpty({ matrix });
  sameLength({ matrix, rightSides });
  const firstRight = rightSides[0] as readonly number[];
  matrix.forEach((row, i) => sameLength({ matrix, [`matrix[${i}]`]: row }));
  rightSides.forEach((row, i) =>
    sameLength({ 'rightSides[0]': firstRight, [`rightSides[${i}]`]: row }),
  );
  finite({ matrix, rightSides });

  let rows = matrix.map((row, i) => scaled([...row], rightSides[i] as readonly number[]));
  const size = rows.length;
  const columnSizes = matrix.map((_, column) => largest(rows.map((row) => row[column] as number)));
  for (let column = 0; column < size; column++) {
    const smallest = size * Number.EPSILON * (columnSizes[column] as number);
    rows = eliminated(rows, column, smallest);
  }
  return rows.map((row) => row.slice(size));
}

// Rows in different units must not decide the pivot: each is divided by its largest number.
function scaled(left: number[], right: readonly number[]): number[] {
  const size = largest(left) || 1;
  return [...left, ...right].map((value) => value / size);
}

function eliminated(rows: number[][], column: number, smallest: number): number[][] {
  const open = rows.slice(column).map((row) => Math.abs(row[column] as number));
  const most = Math.max(...open);
  if (most <= smallest) {
    throw new RangeError(`matrix must be invertible, got no pivot in column ${column}`);
  }
  const from = column + open.indexOf(most);
  const chosen = rows[from] as number[];
  const divisor = chosen[column] as number;
  const pivotRow = chosen.map((value) => value / divisor);
  return rows.map((_, i) => {
    if (i === column) return pivotRow;
    const row = rows[i === from ? column : i] as number[];
    const factor = row[column] as number;
    return row.map((value, j) => value - factor * (pivotRow[j] as number));
  });
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
