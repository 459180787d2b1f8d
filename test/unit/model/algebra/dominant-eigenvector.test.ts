// Largest eigenvalue: known matrices, the equation itself, swaps. 主特征向量。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominantEigenpair } from '@/model/algebra/dominant-eigenvector';

const positives = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.array(
    fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: size, maxLength: size }),
    {
      minLength: size,
      maxLength: size,
    },
  ),
);

describe('dominantEigenpair()', () => {
  it('finds the weights of a consistent comparison', () => {
    const { eigenvalue, eigenvector, hasConverged } = dominantEigenpair([
      [1, 3],
      [1 / 3, 1],
    ]);
    expect(eigenvalue).toBeCloseTo(2, 14);
    expect(eigenvector[0]).toBeCloseTo(0.75, 14);
    expect(eigenvector[1]).toBeCloseTo(0.25, 14);
    expect(hasConverged).toBe(true);
    expect(
      dominantEigenpair([
        [2, 1],
        [1, 2],
      ]).eigenvalue,
    ).toBeCloseTo(3, 14);
  });

  it('settles even when the matrix only swaps two states', () => {
    const { eigenvalue, eigenvector, hasConverged } = dominantEigenpair([
      [0, 4],
      [1, 0],
    ]);
    expect(eigenvalue).toBeCloseTo(2, 12);
    expect(eigenvector[0]).toBeCloseTo(2 / 3, 12);
    expect(hasConverged).toBe(true);
  });

  it('satisfies A w = λ w with shares that add up to 1, at any scale', () => {
    fc.assert(
      fc.property(positives, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (matrix, scale) => {
        const { eigenvalue, eigenvector } = dominantEigenpair(matrix);
        expect(eigenvector.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        matrix.forEach((row, i) => {
          const image = row.reduce((sum, value, j) => sum + value * (eigenvector[j] ?? NaN), 0);
          expect(image / eigenvalue).toBeCloseTo(eigenvector[i] ?? NaN, 10);
        });
        const scaled = dominantEigenpair(matrix.map((row) => row.map((value) => value * scale)));
        expect(scaled.eigenvalue / scale / eigenvalue).toBeCloseTo(1, 10);
      }),
    );
  });

  it('admits that the steps ran out', () => {
    const { hasConverged, iterations } = dominantEigenpair(
      [
        [1, 3],
        [1 / 3, 2],
      ],
      1e-15,
      2,
    );
    expect({ hasConverged, iterations }).toEqual({ hasConverged: false, iterations: 2 });
  });

  it('names the bad argument', () => {
    expect(() => dominantEigenpair([])).toThrow('matrix must have at least one value');
    expect(() => dominantEigenpair([[1], [2]])).toThrow(
      'matrix[0] must be as long as matrix (2), got 1',
    );
    expect(() => dominantEigenpair([[-1]])).toThrow('matrix[0][0] must be at least 0, got -1');
    expect(() =>
      dominantEigenpair([
        [1, 1],
        [0, 0],
      ]),
    ).toThrow('sum of matrix[1] must be above 0, got 0');
    expect(() => dominantEigenpair([[1]], 0)).toThrow('tolerance must be above 0, got 0');
    expect(() => dominantEigenpair([[1]], 1e-9, 0)).toThrow(
      'maxIterations must be at least 1, got 0',
    );
  });
});
