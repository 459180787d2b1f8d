// Cholesky factors: known ones, products, matrices without one. 乔里斯基分解。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choleskyFactor } from '@/model/algebra/cholesky';

const product = (factor: readonly number[][]) =>
  factor.map((row) =>
    factor.map((other) => row.reduce((sum, value, k) => sum + value * (other[k] ?? NaN), 0)),
  );

const lowerTriangles = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(
      fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: size, maxLength: size }),
      {
        minLength: size,
        maxLength: size,
      },
    )
    .map((rows) =>
      rows.map((row, i) =>
        row.map((value, j) => (j > i ? 0 : j === i ? Math.abs(value) + 0.5 : value)),
      ),
    ),
);

describe('choleskyFactor()', () => {
  it('takes the square root of a known matrix', () => {
    expect(
      choleskyFactor([
        [4, 2],
        [2, 5],
      ]),
    ).toEqual([
      [2, 0],
      [1, 2],
    ]);
    expect(choleskyFactor([[9]])).toEqual([[3]]);
  });

  it('has the matrix as its square', () => {
    fc.assert(
      fc.property(lowerTriangles, (rows) => {
        const matrix = product(rows);
        const factor = choleskyFactor(matrix) ?? [];
        product(factor).forEach((row, i) =>
          row.forEach((value, j) => expect(value).toBeCloseTo(matrix[i]?.[j] ?? NaN, 10)),
        );
        factor.forEach((row, i) =>
          row.forEach((value, j) => expect(j <= i || value === 0).toBe(true)),
        );
      }),
    );
  });

  it('is null without a root: a repeated column, a negative direction, nothing at all', () => {
    expect(
      choleskyFactor([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      choleskyFactor([
        [0.1, 0.3],
        [0.3, 0.9],
      ]),
    ).toBeNull();
    expect(
      choleskyFactor([
        [1, 2],
        [2, 1],
      ]),
    ).toBeNull();
    expect(choleskyFactor([[-1]])).toBeNull();
    expect(
      choleskyFactor([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });

  it('does not mind columns in very different units', () => {
    expect(
      choleskyFactor([
        [1e-20, 0],
        [0, 1e20],
      ]),
    ).toEqual([
      [1e-10, 0],
      [0, 1e10],
    ]);
  });

  it('names the bad argument', () => {
    expect(() => choleskyFactor([])).toThrow('matrix must have at least one value');
    expect(() => choleskyFactor([[1, 2]])).toThrow(
      'matrix[0] must be as long as matrix (1), got 2',
    );
    expect(() => choleskyFactor([[Infinity]])).toThrow('matrix[0][0] must be finite, got Infinity');
  });
});
