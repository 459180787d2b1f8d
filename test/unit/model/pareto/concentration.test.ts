// Gini, top share and the Lorenz curve say the same thing. 基尼系数、头部占比与洛伦兹曲线相互印证。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giniCoefficient, lorenzCurve, topValueRatio } from '@/model/pareto/concentration';

const values = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
  .filter((list) => list.some((value) => value > 1e-3));

describe('giniCoefficient()', () => {
  it('is 0 for equals and (n − 1)/n when one has all', () => {
    expect(giniCoefficient([50, 30, 10, 5, 5])).toBeCloseTo(0.46, 14);
    expect(giniCoefficient([7, 7, 7])).toBe(0);
    expect(giniCoefficient([0, 0, 0, 9])).toBeCloseTo(0.75, 14);
    expect(giniCoefficient([3])).toBe(0);
  });

  it('is twice the area above the Lorenz curve, whatever order and unit', () => {
    fc.assert(
      fc.property(values, (list) => {
        const gini = giniCoefficient(list);
        const curve = lorenzCurve(list, list.length);
        const area = curve.slice(1).reduce((sum, y, i) => sum + (y + (curve[i] as number)) / 2, 0);
        expect(gini).toBeCloseTo(1 - (2 * area) / list.length, 9);
        expect(gini >= 0 && gini <= 1).toBe(true);
        expect(giniCoefficient([...list].reverse().map((v) => v * 8))).toBeCloseTo(gini, 12);
      }),
    );
  });
});

describe('topValueRatio()', () => {
  it('counts part of an item in part', () => {
    expect(topValueRatio([50, 30, 10, 5, 5], 0.4)).toBeCloseTo(0.8, 14);
    expect(topValueRatio([50, 50], 0.25)).toBe(0.25);
    expect(topValueRatio([50, 30], 0)).toBe(0);
    expect(topValueRatio([50, 30], 1)).toBe(1);
  });

  it('mirrors the Lorenz curve', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (list, parts) => {
        lorenzCurve(list, parts).forEach((low, i) => {
          const top = topValueRatio(list, 1 - i / parts);
          expect(top).toBeCloseTo(1 - low, 8);
          expect(top).toBeGreaterThanOrEqual(1 - i / parts - 1e-9);
        });
      }),
    );
  });
});

describe('lorenzCurve()', () => {
  it('runs from 0 to 1', () => {
    const curve = lorenzCurve([50, 30, 10, 5, 5], 5);
    [0, 0.05, 0.1, 0.2, 0.5, 1].forEach((y, i) => expect(curve[i]).toBeCloseTo(y, 14));
  });
});

it.each([
  ['giniCoefficient', (list: number[]) => giniCoefficient(list)],
  ['topValueRatio', (list: number[]) => topValueRatio(list, 0.2)],
  ['lorenzCurve', (list: number[]) => lorenzCurve(list, 10)],
])('%s() names the bad argument', (_, of) => {
  expect(() => of([])).toThrow('values must have at least one value');
  expect(() => of([0, 0])).toThrow('sum of values must be above 0, got 0');
  expect(() => of([1, -1])).toThrow('values[1] must be at least 0, got -1');
  expect(() => of([NaN])).toThrow('values[0] must be at least 0, got NaN');
});

it('names a share or a number of points out of range', () => {
  expect(() => topValueRatio([1], 1.2)).toThrow('itemRatio must be between 0 and 1, got 1.2');
  expect(() => lorenzCurve([1], 0)).toThrow('pointCount must be at least 1, got 0');
});
