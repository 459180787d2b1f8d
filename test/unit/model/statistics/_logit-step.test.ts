// Parts of Newton's step: standardising and back, likelihood, one step. 牛顿迭代的各部分。
import { describe, expect, it } from 'vitest';
import { inUnits, logLikOf, scoresOf, standardised, stepOf } from '@/model/statistics/_logit-step';

const PAIR = { columns: [Float64Array.of(-1, 1)], means: [0], deviations: [1] };

describe('standardised()', () => {
  it('has mean 0 and deviation 1, at any size', () => {
    for (const size of [1e-200, 1, 1e200]) {
      const design = standardised([[size, 2 * size, 6 * size]]);
      const column = [...(design?.columns[0] ?? [])];
      expect(column.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 13);
      expect(column.reduce((sum, value) => sum + value * value, 0) / 3).toBeCloseTo(1, 13);
      expect((design?.means[0] ?? NaN) / size).toBeCloseTo(3, 12);
    }
  });

  it('is null for a constant or repeated column', () => {
    expect(standardised([[1, 1]])).toBeNull();
    expect(
      standardised([
        [1, 2, 4],
        [3, 5, 9],
      ]),
    ).toBeNull();
  });
});

describe('scoresOf() and logLikOf()', () => {
  it('add up columns, and do not overflow', () => {
    expect([...scoresOf(PAIR, [1, 2])]).toEqual([-1, 3]);
    expect(logLikOf([0, 0], [0, 1])).toBeCloseTo(-2 * Math.LN2, 14);
    expect(logLikOf([1000, -1000], [1, 0])).toBeCloseTo(0, 14);
    expect(logLikOf([1000], [0])).toBe(-1000);
  });
});

describe('stepOf()', () => {
  it('is Newton’s step by hand, shortened by a penalty', () => {
    // Information ¼·2 on each axis, slope 1 on the column.
    expect(stepOf(PAIR, [0, 1], [0, 0], 0)?.step).toEqual([0, 2]);
    expect(stepOf(PAIR, [0, 1], [0, 0], 0.5)?.step[1]).toBeCloseTo(1, 14);
  });
});

describe('inUnits()', () => {
  it('undoes the standardising', () => {
    const { coefficients, standardErrors } = inUnits(
      { means: [2], deviations: [4] },
      [1, 8],
      [
        [1, 0],
        [0, 4],
      ],
    );
    expect(coefficients).toEqual([-3, 2]);
    // The constant is γ₀ − γ₁·2/4: variance 1 + 4/4.
    expect(standardErrors[0]).toBeCloseTo(Math.SQRT2, 14);
    expect(standardErrors[1]).toBe(0.5);
  });
});
