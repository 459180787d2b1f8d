// Tables of factors. 因子表。
import { describe, expect, it } from 'vitest';
import { checkRows, productOf, sumOf } from '@/model/kpi/_rows';

describe('checkRows()', () => {
  it('names what is missing or differs', () => {
    expect(() => checkRows([], [])).toThrow('beforeRows must have at least one value');
    expect(() => checkRows([[]], [[]])).toThrow('beforeRows[0] must have at least one value');
    expect(() => checkRows([[1]], [])).toThrow(
      'afterRows must be as long as beforeRows (1), got 0',
    );
    expect(() =>
      checkRows(
        [[1, 2], [1]],
        [
          [1, 2],
          [1, 2],
        ],
      ),
    ).toThrow('beforeRows[1] must be as long as beforeRows[0] (2), got 1');
    expect(() => checkRows([[1, 2]], [[1]])).toThrow(
      'afterRows[0] must be as long as beforeRows[0] (2), got 1',
    );
    expect(() => checkRows([[1, NaN]], [[1, 2]])).toThrow(
      'beforeRows[0][1] must be finite, got NaN',
    );
  });

  it('passes tables of one shape, with zeros and negative values', () => {
    expect(() => checkRows([[0, -1]], [[3, 4]])).not.toThrow();
  });
});

describe('productOf() and sumOf()', () => {
  it('multiply and add', () => {
    expect([productOf([2, -3, 4]), productOf([])]).toEqual([-24, 1]);
    expect([sumOf([2, -3, 4]), sumOf([])]).toEqual([3, 0]);
  });
});
