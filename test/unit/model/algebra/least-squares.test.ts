// Least squares: exact laws, a calculation by hand, residuals at right angles. 最小二乘。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '@/model/algebra/least-squares';

const ones = (count: number) => Array.from({ length: count }, () => 1);
const samples = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.integer({ min: width + 1, max: 12 }).chain((height) => {
    const column = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
      minLength: height,
      maxLength: height,
    });
    return fc.record({
      // A step in each column's own rows keeps the columns apart.
      columns: fc
        .array(column, { minLength: width, maxLength: width })
        .map((list) =>
          list.map((values, j) => values.map((value, i) => value + (i === j ? 100 : 0))),
        ),
      response: column,
    });
  }),
);

describe('leastSquares()', () => {
  it('finds a law without error, and cannot judge errors without a spare row', () => {
    const fit = leastSquares([ones(3), [0, 1, 2]], [1, 3, 5]);
    expect(fit?.coefficients[0]).toBeCloseTo(1, 14);
    expect(fit?.coefficients[1]).toBeCloseTo(2, 14);
    expect(leastSquares([ones(2), [0, 1]], [1, 3])?.standardErrors).toBeNull();
  });

  // By hand: y = x² on 0 to 4 against 1 and x gives −2 + 4x and the residuals 2 −1 −2 −1 2.
  it('agrees with a calculation by hand', () => {
    const fit = leastSquares([ones(5), [0, 1, 2, 3, 4]], [0, 1, 4, 9, 16]);
    expect(fit?.coefficients[0]).toBeCloseTo(-2, 13);
    expect(fit?.coefficients[1]).toBeCloseTo(4, 13);
    expect(fit?.residualSquares).toBeCloseTo(14, 12);
    expect(fit?.freedom).toBe(3);
    const variance = 14 / 3;
    expect(fit?.standardErrors?.[1]).toBeCloseTo(Math.sqrt(variance / 10), 13);
    expect(fit?.standardErrors?.[0]).toBeCloseTo(Math.sqrt(variance * (1 / 5 + 4 / 10)), 13);
  });

  it('leaves residuals at right angles to every column', () => {
    fc.assert(
      fc.property(samples, ({ columns, response }) => {
        const fit = leastSquares(columns, response);
        const rest = response.map((y, i) =>
          columns.reduce(
            (left, column, j) => left - (column[i] ?? NaN) * (fit?.coefficients[j] ?? NaN),
            y,
          ),
        );
        for (const column of columns) {
          expect(column.reduce((sum, x, i) => sum + x * (rest[i] ?? NaN), 0)).toBeCloseTo(0, 8);
        }
        expect(fit?.residualSquares).toBeCloseTo(
          rest.reduce((sum, e) => sum + e * e, 0),
          8,
        );
      }),
    );
  });

  it('follows the units of a column and of the response', () => {
    const y = [0, 1, 4, 9, 16];
    const plain = leastSquares([ones(5), [0, 1, 2, 3, 4]], y);
    const other = leastSquares(
      [ones(5), [0, 1e200, 2e200, 3e200, 4e200]],
      y.map((value) => value * 1e100),
    );
    expect((other?.coefficients[1] ?? NaN) * 1e100).toBeCloseTo(plain?.coefficients[1] ?? NaN, 10);
    expect((other?.standardErrors?.[1] ?? NaN) * 1e100).toBeCloseTo(
      plain?.standardErrors?.[1] ?? NaN,
      10,
    );
  });

  it('is null when columns cannot be told apart', () => {
    expect(leastSquares([ones(3), ones(3)], [1, 2, 3])).toBeNull();
    expect(leastSquares([[0, 0, 0]], [1, 2, 3])).toBeNull();
    expect(
      leastSquares(
        [
          [1, 2, 3],
          [0.1, 0.2, 0.3],
        ],
        [1, 2, 3],
      ),
    ).toBeNull();
  });

  it('does not touch its arguments', () => {
    const [column, response] = [Float64Array.of(1, 2, 4), Float64Array.of(1, 2, 3)];
    leastSquares([column], response);
    expect([[...column], [...response]]).toEqual([
      [1, 2, 4],
      [1, 2, 3],
    ]);
  });

  it('names the bad argument', () => {
    expect(() => leastSquares([], [1])).toThrow('columns must have at least one value');
    expect(() => leastSquares([[1, 2]], [1])).toThrow(
      'columns[0] must be as long as response (1), got 2',
    );
    expect(() => leastSquares([[NaN]], [1])).toThrow('columns[0][0] must be finite, got NaN');
    expect(() => leastSquares([[1]], [Infinity])).toThrow(
      'response[0] must be finite, got Infinity',
    );
    expect(() => leastSquares([[1], [2]], [1])).toThrow(
      'response must have at least as many rows as columns (2), got 1',
    );
  });
});
