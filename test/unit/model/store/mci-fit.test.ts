// Exponents of competing shops: recovery, invariance, data that cannot tell. 竞争交互模型估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mciFit } from '@/model/store/mci-fit';

const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
const table = fc.array(fc.array(factor, { minLength: 3, maxLength: 3 }), {
  minLength: 4,
  maxLength: 4,
});
const exponent = fc.double({ min: -3, max: 3, noNaN: true });
const mapped = (rows: number[][], to: (value: number, i: number, j: number) => number) =>
  rows.map((row, i) => row.map((value, j) => to(value, i, j)));
const varies = (rows: number[][]) => rows.some((row) => Math.max(...row) > 1.1 * Math.min(...row));

describe('mciFit()', () => {
  it('reads one exponent from two shops', () => {
    const found = mciFit([[0.8, 0.2]], [[[4, 1]]]);
    expect(found.exponents?.[0]).toBeCloseTo(1, 12);
    expect(found.residualSquares).toBeCloseTo(0, 20);
    expect(found.standardErrors).toBeNull();
  });

  it('comes back to the exponents that made the shares, without error', () => {
    fc.assert(
      fc.property(table, table, exponent, exponent, (size, far, gamma, lambda) => {
        const shares = mapped(size, (x, i, j) => x ** gamma * (far[i]?.[j] ?? NaN) ** lambda);
        const found = mciFit(shares, [size, far]);
        if (!found.exponents || !varies(size) || !varies(far)) return;
        const fitted = found.fittedRatios ?? [];
        fitted.forEach((row, i) => {
          const all = (shares[i] ?? []).reduce((sum, share) => sum + share, 0);
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          row.forEach((share, j) => expect(share).toBeCloseTo((shares[i]?.[j] ?? NaN) / all, 7));
        });
      }),
    );
  });

  it('does not depend on units, nor on whether rows add up to 1', () => {
    fc.assert(
      fc.property(table, table, factor, (shares, far, unit) => {
        const found = mciFit(shares, [far]);
        const moved = mciFit(
          mapped(shares, (share, i) => share * (i + 1) * unit),
          [mapped(far, (x) => x * unit)],
        );
        expect(moved.isIdentified).toBe(found.isIdentified);
        if (varies(far)) {
          expect(moved.exponents?.[0]).toBeCloseTo(found.exponents?.[0] ?? NaN, 6);
        }
      }),
    );
  });

  it('counts the observations that centring uses up in the standard error', () => {
    // Two places, two shops: the centred rows are mirror images, so that one observation is left.
    const found = mciFit(
      [
        [2, 1],
        [1, 1],
      ],
      [
        [
          [Math.E, 1],
          [Math.E, 1],
        ],
      ],
    );
    expect(found.exponents?.[0]).toBeCloseTo(Math.LN2 / 2, 12);
    expect(found.residualSquares).toBeCloseTo(Math.LN2 ** 2 / 4, 12);
    expect(found.standardErrors?.[0]).toBeCloseTo(Math.LN2 / 2, 12);
  });

  it('says so when attributes cannot be told apart', () => {
    const shares = [[0.5, 0.3, 0.2]];
    const same = mciFit(shares, [[[7.7, 7.7, 7.7]]]);
    expect(same).toEqual({
      exponents: null,
      standardErrors: null,
      residualSquares: null,
      fittedRatios: null,
      isIdentified: false,
    });
    expect(mciFit(shares, [[[1, 2, 3]], [[1, 4, 9]]]).isIdentified).toBe(false);
    const three = [[[1, 2, 3]], [[2, 1, 5]], [[3, 7, 1]]];
    expect(mciFit(shares, three).isIdentified).toBe(false);
  });

  it('names the bad argument', () => {
    expect(() => mciFit([], [[]])).toThrow('shares must have at least one value');
    expect(() => mciFit([[1, 0]], [[[1, 2]]])).toThrow('shares[0][1] must be above 0, got 0');
    expect(() => mciFit([[1, 2]], [[[1, -2]]])).toThrow('attributes[0][0][1] must be above 0');
    expect(() => mciFit([[1, 2]], [[[1]]])).toThrow(
      'attributes[0][0] must be as long as shares[0]',
    );
    expect(() => mciFit([[1]], [[[1]]])).toThrow('shares must have two shops or more, got 1');
    expect(() => mciFit([[1, 2]], [])).toThrow('attributes must have at least one value');
  });
});
