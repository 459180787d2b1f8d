// Steady, varying and erratic items. XYZ 分类与九宫格。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abcXyzMatrix, variationRatio, xyzClasses } from '@/model/pareto/xyz';

describe('variationRatio()', () => {
  it('has divisor n', () => {
    expect(variationRatio([20, 10, 15, 25, 5, 15])).toBeCloseTo(0.430331482911935, 14);
    expect(variationRatio([5, 5, 5])).toBe(0);
    expect(variationRatio([7])).toBe(0);
  });

  it('is null for what never sold', () => {
    expect(variationRatio([0, 0])).toBeNull();
  });

  it('does not depend on order or unit, nor on extreme sizes, and is at most √(n − 1)', () => {
    const demand = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 20 })
      .filter((list) => list.some((units) => units > 0));
    fc.assert(
      fc.property(demand, fc.constantFrom(1e-200, 3, 1e300), (list, unit) => {
        const ratio = variationRatio(list) as number;
        expect(ratio).toBeLessThanOrEqual(Math.sqrt(list.length - 1) + 1e-12);
        expect(variationRatio([...list].reverse().map((units) => units * unit))).toBeCloseTo(
          ratio,
          10,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => variationRatio([])).toThrow('demand must have at least one value');
    expect(() => variationRatio([1, -1])).toThrow('demand[1] must be at least 0, got -1');
  });
});

describe('xyzClasses()', () => {
  it('puts a ratio at a cut on its steadier side', () => {
    expect(xyzClasses([0.1, 0.5, 1, 1.01, null])).toEqual(['X', 'X', 'Y', 'Z', null]);
    expect(xyzClasses([0.1, 1.3, 0.43, null])).toEqual(['X', 'Z', 'X', null]);
    expect(xyzClasses([0.3], [0.2, 0.4])).toEqual(['Y']);
  });

  it('names the bad argument', () => {
    expect(() => xyzClasses([-0.1])).toThrow('variationRatios[0] must be at least 0, got -0.1');
    expect(() => xyzClasses([1], [1, 0.5])).toThrow('cuts[1] must be above 1, got 0.5');
    expect(() => xyzClasses([1], [0, 1])).toThrow('cuts[0] must be above 0, got 0');
  });
});

describe('abcXyzMatrix()', () => {
  it('holds every item that sold, once', () => {
    const matrix = abcXyzMatrix([0, 1, 0, 1], ['X', 'Z', 'X', null], [80, 20, 5, 0]);
    expect(matrix).toEqual([
      [
        { itemCount: 2, value: 85 },
        { itemCount: 0, value: 0 },
        { itemCount: 0, value: 0 },
      ],
      [
        { itemCount: 0, value: 0 },
        { itemCount: 0, value: 0 },
        { itemCount: 1, value: 20 },
      ],
    ]);
  });

  it('names the bad argument', () => {
    expect(() => abcXyzMatrix([], [], [])).toThrow('abc must have at least one value');
    expect(() => abcXyzMatrix([0], ['X'], [])).toThrow('values must be as long as abc');
    expect(() => abcXyzMatrix([0], ['X'], [NaN])).toThrow('values[0] must be finite');
  });
});
