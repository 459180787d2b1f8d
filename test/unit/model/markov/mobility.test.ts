// Mobility and memory of a chain, against known eigenvalues. 流动性与记忆，与已知特征值对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mobility } from '@/model/markov/mobility';

const rows = (size: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  });
const chain = (weights: number[][]) =>
  weights.map((row) => {
    const total = row.reduce((sum, weight) => sum + weight, 0) + 1;
    return row.map((weight, j) => (weight + (j === 0 ? 1 : 0)) / total);
  });

describe('mobility()', () => {
  it('has the second eigenvalue p + q − 1 of two states', () => {
    const found = mobility([
      [0.9, 0.1],
      [0.2, 0.8],
    ]);
    expect(found.indexRatio).toBeCloseTo(0.3, 14);
    expect(found.memoryRatio).toBeCloseTo(0.7, 14);
    expect(found.halfLifePeriods).toBeCloseTo(1.943358, 6);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const memory = Math.abs(p - 0.3);
        const one = mobility([
          [p, 1 - p],
          [0.3, 0.7],
        ]);
        expect(one.memoryRatio).toBeCloseTo(memory < 1e-7 ? 0 : memory, 8);
      }),
    );
  });

  it('finds a complex pair: three states in a circle with a shortcut', () => {
    // Eigenvalues 1 and 0.5 e^{±2πi/3} of 0.5 shift + 0.5 mean.
    const third = 1 / 6;
    const circle = [
      [third, 0.5 + third, third],
      [third, third, 0.5 + third],
      [0.5 + third, third, third],
    ];
    expect(mobility(circle).memoryRatio).toBeCloseTo(0.5, 12);
  });

  it('never forgets when nobody moves or all go in a circle, and at once when the start is no matter', () => {
    const still = mobility([
      [1, 0],
      [0, 1],
    ]);
    expect(still).toEqual({ indexRatio: 0, memoryRatio: 1, halfLifePeriods: null });
    const swap = mobility([
      [0, 1],
      [1, 0],
    ]);
    expect(swap).toEqual({ indexRatio: 2, memoryRatio: 1, halfLifePeriods: null });
    const alike = mobility([
      [0.25, 0.75],
      [0.25, 0.75],
    ]);
    expect(alike).toEqual({ indexRatio: 1, memoryRatio: 0, halfLifePeriods: 0 });
  });

  it('says how fast two starts come together', () => {
    fc.assert(
      fc.property(rows(3).map(chain), (matrix) => {
        const { memoryRatio, indexRatio } = mobility(matrix);
        expect(memoryRatio >= 0 && memoryRatio <= 1).toBe(true);
        expect(indexRatio >= 0 && indexRatio <= 1.5).toBe(true);
        const gap = gapAfter(matrix, 60);
        expect(gap).toBeLessThanOrEqual(1e4 * Math.max(memoryRatio, 1e-7) ** 60 * 60 ** 2 + 1e-13);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => mobility([])).toThrow('ratios must have at least one value');
    expect(() => mobility([[1]])).toThrow('ratios.length must be above 1, got 1');
    expect(() =>
      mobility([
        [1, 0],
        [0.5, 0.4],
      ]),
    ).toThrow('ratios[1] must sum to 1, got 0.9');
    expect(() => mobility([[1, 0], [1]])).toThrow('ratios[1] must be as long as ratios (2), got 1');
    expect(() =>
      mobility([
        [1, 0],
        [-1, 2],
      ]),
    ).toThrow('ratios[1][0] must be between 0 and 1');
  });
});

/** Largest difference of the laws that start in the first and in the last state. */
function gapAfter(matrix: readonly number[][], periods: number): number {
  const step = (law: readonly number[]) =>
    law.map((_, j) => law.reduce((sum, share, i) => sum + share * (matrix[i]?.[j] as number), 0));
  let [a, b]: [number[], number[]] = [
    [1, 0, 0],
    [0, 0, 1],
  ];
  for (let i = 0; i < periods; i++) [a, b] = [step(a), step(b)];
  return Math.max(...a.map((share, i) => Math.abs(share - (b[i] as number))));
}
