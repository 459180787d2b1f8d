// Linear systems: known solutions, residuals, singular matrices. 线性方程组。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearSolution } from '@/model/algebra/linear-solve';

const near = (found: readonly number[][], want: readonly number[][], digits = 12) => {
  expect(found.map((row) => row.length)).toEqual(want.map((row) => row.length));
  found.forEach((row, i) =>
    row.forEach((value, j) => expect(value).toBeCloseTo(want[i]?.[j] ?? NaN, digits)),
  );
};

// A dominant diagonal keeps the system well conditioned, so that the residual must be small.
const system = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const entries = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: size,
    maxLength: size,
  });
  return fc.record({
    matrix: fc
      .array(entries, { minLength: size, maxLength: size })
      .map((rows) => rows.map((row, i) => row.map((value, j) => (i === j ? size + 1 : value)))),
    solution: entries,
  });
});

describe('linearSolution()', () => {
  it('solves two equations', () => {
    near(
      linearSolution(
        [
          [2, 1],
          [1, 3],
        ],
        [[5], [10]],
      ),
      [[1], [3]],
    );
  });

  it('inverts with the identity on the right', () => {
    near(
      linearSolution(
        [
          [4, 7],
          [2, 6],
        ],
        [
          [1, 0],
          [0, 1],
        ],
      ),
      [
        [0.6, -0.7],
        [-0.2, 0.4],
      ],
    );
  });

  it('exchanges rows when the first pivot is zero or tiny', () => {
    near(
      linearSolution(
        [
          [0, 1],
          [1, 0],
        ],
        [[3], [4]],
      ),
      [[4], [3]],
    );
    near(
      linearSolution(
        [
          [1e-20, 1],
          [1, 1],
        ],
        [[1], [2]],
      ),
      [[1], [1]],
    );
  });

  it('is not misled by rows or columns in different units', () => {
    near(
      linearSolution(
        [
          [1e-20, 0],
          [0, 1e20],
        ],
        [[3e-20], [2e20]],
      ),
      [[3], [2]],
    );
    near(
      linearSolution(
        [
          [1, 1],
          [1e-20, 2e-20],
        ],
        [[3], [5e-20]],
      ),
      [[1], [2]],
    );
    near(
      linearSolution(
        [
          [1, 1e-20],
          [1, 2e-20],
        ],
        [[2], [3]],
      ),
      [[1], [1e20]],
      -10,
    );
  });

  it('finds the solution that a right side was made from', () => {
    fc.assert(
      fc.property(system, ({ matrix, solution }) => {
        const rightSides = matrix.map((row) => [
          row.reduce((sum, value, j) => sum + value * (solution[j] ?? NaN), 0),
        ]);
        near(
          linearSolution(matrix, rightSides),
          solution.map((value) => [value]),
          10,
        );
      }),
    );
  });

  it('does not touch its arguments', () => {
    const matrix = [
      [0, 1],
      [2, 0],
    ];
    const rightSides = [[1], [4]];
    linearSolution(matrix, rightSides);
    expect([matrix, rightSides]).toEqual([
      [
        [0, 1],
        [2, 0],
      ],
      [[1], [4]],
    ]);
  });

  it('refuses a singular matrix and names the column without a pivot', () => {
    const message = 'matrix must be invertible, got no pivot in column 1';
    expect(() =>
      linearSolution(
        [
          [1, 2],
          [2, 4],
        ],
        [[1], [2]],
      ),
    ).toThrow(message);
    expect(() =>
      linearSolution(
        [
          [0.1, 0.3],
          [0.3, 0.9],
        ],
        [[1], [1]],
      ),
    ).toThrow(message);
    expect(() => linearSolution([[0]], [[1]])).toThrow('no pivot in column 0');
  });

  it('names the bad argument', () => {
    expect(() => linearSolution([], [])).toThrow('matrix must have at least one value');
    expect(() => linearSolution([[1]], [])).toThrow(
      'rightSides must be as long as matrix (1), got 0',
    );
    expect(() => linearSolution([[1, 2]], [[1]])).toThrow(
      'matrix[0] must be as long as matrix (1), got 2',
    );
    expect(() =>
      linearSolution(
        [
          [1, 0],
          [0, 1],
        ],
        [[1], [1, 2]],
      ),
    ).toThrow('rightSides[1] must be as long as');
    expect(() => linearSolution([[NaN]], [[1]])).toThrow('matrix[0][0] must be finite, got NaN');
    expect(() => linearSolution([[1]], [[Infinity]])).toThrow('rightSides[0][0] must be finite');
  });
});
