// Points and scales. 点集与标准化。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logged, pointsOf, zScaled } from '@/model/cluster/points';

const column = fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 1, maxLength: 30 });

describe('pointsOf()', () => {
  it('puts the columns of each row side by side', () => {
    expect(
      pointsOf([
        [1, 2],
        [5, 6],
      ]),
    ).toEqual({
      values: Float64Array.of(1, 5, 2, 6),
      size: 2,
      count: 2,
    });
  });
});

describe('zScaled()', () => {
  it('has mean 0 and deviation 1 with divisor n', () => {
    expect([...(zScaled([[1, 3]]).columns[0] ?? [])]).toEqual([-1, 1]);
    fc.assert(
      fc.property(column, (values) => {
        const { columns, means, deviations, constantColumns } = zScaled([values]);
        const scaled = columns[0] as Float64Array;
        if (constantColumns.length > 0) {
          expect(scaled.every((value) => value === 0)).toBe(true);
          return;
        }
        const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
        const square = scaled.reduce((sum, value) => sum + value ** 2, 0) / scaled.length;
        // A column that hardly varies keeps few digits of its spread.
        const slack =
          1e-9 * Math.max(1, Math.abs((means[0] as number) / (deviations[0] as number)));
        expect(Math.abs(mean)).toBeLessThan(slack);
        expect(Math.abs(square - 1)).toBeLessThan(slack);
        scaled.forEach((value, i) => {
          const back = value * (deviations[0] as number) + (means[0] as number);
          expect(back).toBeCloseTo(values[i] as number, 6);
        });
      }),
    );
  });

  it('says which columns never vary, also where the mean cannot be exact', () => {
    expect(
      zScaled([
        [0.1, 0.1, 0.1],
        [1, 2, 3],
        [7, 7, 7],
      ]).constantColumns,
    ).toEqual([0, 2]);
  });

  it('takes numbers of any size', () => {
    for (const unit of [1e-200, 1e300]) {
      const scaled = zScaled([[unit, 3 * unit]]).columns[0] as Float64Array;
      expect(scaled[1]).toBeCloseTo(1, 12);
    }
  });
});

describe('logged()', () => {
  it('undoes exp()', () => {
    expect([...logged([1, Math.E])]).toEqual([0, 1]);
  });

  it('names the value that has no logarithm', () => {
    expect(() => logged([5, 0])).toThrow('column[1] must be above 0, got 0');
    expect(() => logged([])).toThrow('column must have at least one value');
  });
});

it.each([
  ['pointsOf', pointsOf],
  ['zScaled', zScaled],
])('%s() names the bad argument', (_, of) => {
  expect(() => of([])).toThrow('columns must have at least one value');
  expect(() => of([[]])).toThrow('columns[0] must have at least one value');
  expect(() => of([[1], [1, 2]])).toThrow('columns[1] must be as long as columns[0] (1), got 2');
  expect(() => of([[1], [NaN]])).toThrow('columns[1][0] must be finite, got NaN');
});
