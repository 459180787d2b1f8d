// Eigenvalues of symmetric matrices: known ones, rebuilding, right angles. 对称特征分解。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '@/model/algebra/symmetric-eigen';

const symmetric = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: size, maxLength: size }),
      {
        minLength: size,
        maxLength: size,
      },
    )
    .map((rows) =>
      rows.map((row, i) => row.map((_, j) => rows[Math.max(i, j)]?.[Math.min(i, j)] ?? NaN)),
    ),
);
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0);

describe('symmetricEigen()', () => {
  it('finds known values, largest first', () => {
    const { eigenvalues: pair } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(pair[0]).toBeCloseTo(3, 14);
    expect(pair[1]).toBeCloseTo(1, 14);
    expect(
      symmetricEigen([
        [1, 0],
        [0, 7],
      ]).eigenvalues,
    ).toEqual([7, 1]);
    expect(
      symmetricEigen([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({
      eigenvalues: [0, 0],
      eigenvectors: [
        [1, 0],
        [0, 1],
      ],
    });
    // The 3-point second difference: 2 − 2 cos(kπ/4).
    const { eigenvalues } = symmetricEigen([
      [2, -1, 0],
      [-1, 2, -1],
      [0, -1, 2],
    ]);
    [2 + Math.SQRT2, 2, 2 - Math.SQRT2].forEach((want, k) =>
      expect(eigenvalues[k]).toBeCloseTo(want, 13),
    );
  });

  it('rebuilds the matrix from unit vectors at right angles', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const { eigenvalues, eigenvectors } = symmetricEigen(matrix);
        eigenvectors.forEach((one, k) => {
          eigenvectors.forEach((other, l) =>
            expect(dot(one, other)).toBeCloseTo(k === l ? 1 : 0, 12),
          );
          matrix.forEach((row, i) =>
            expect(dot(row, one)).toBeCloseTo((eigenvalues[k] ?? NaN) * (one[i] ?? NaN), 10),
          );
        });
        expect(eigenvalues).toEqual([...eigenvalues].sort((a, b) => b - a));
      }),
    );
  });

  it('does not overflow', () => {
    const { eigenvalues } = symmetricEigen([
      [1e308, 1e307],
      [1e307, -1e308],
    ]);
    expect((eigenvalues[0] ?? NaN) / 1e308).toBeCloseTo(Math.sqrt(1.01), 12);
    expect((eigenvalues[1] ?? NaN) / 1e308).toBeCloseTo(-Math.sqrt(1.01), 12);
  });

  it('names the bad argument', () => {
    expect(() => symmetricEigen([])).toThrow('matrix must have at least one value');
    expect(() => symmetricEigen([[1, 2]])).toThrow(
      'matrix[0] must be as long as matrix (1), got 2',
    );
    expect(() => symmetricEigen([[NaN]])).toThrow('matrix[0][0] must be finite, got NaN');
  });
});
