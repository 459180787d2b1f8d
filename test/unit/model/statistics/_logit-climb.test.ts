// The climb: to a summit, or along a ridge that has none. 迭代过程。
import { describe, expect, it } from 'vitest';
import { climb } from '@/model/statistics/_logit-climb';

const design = (column: number[]) => ({
  columns: [Float64Array.from(column)],
  means: [0],
  deviations: [1],
});

describe('climb()', () => {
  it('comes to rest on a summit', () => {
    const { beta, problem, covariance } = climb(design([-1, -1, 1, 1]), [0, 1, 0, 1], [1, 1], 0);
    expect(problem).toBeNull();
    beta.forEach((value) => expect(value).toBeCloseTo(0, 12));
    expect(covariance?.[0]?.[0]).toBeCloseTo(1, 10);
  });

  it('knows a ridge without summit', () => {
    expect(climb(design([-1, 1]), [0, 1], [0, 0], 0).problem).toBe('completeSeparation');
    expect(climb(design([-1, 0, 0, 1]), [0, 0, 1, 1], [0, 0], 0).problem).toBe('quasiSeparation');
    expect(climb(design([-1, 1]), [0, 1], [0, 0], 1).problem).toBeNull();
  });
});
