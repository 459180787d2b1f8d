// AHP: Saaty's drinks, consistent matrices, the odd judgement. 层次分析法。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahpWeights, judgementMatrix } from '@/model/score/ahp';

// Saaty 2008: coffee, wine, tea, beer, sodas, milk, water.
const DRINKS = judgementMatrix([
  9,
  5,
  2,
  1,
  1,
  0.5,
  1 / 3,
  1 / 9,
  1 / 9,
  1 / 9,
  1 / 9,
  1 / 3,
  1 / 4,
  1 / 3,
  1 / 9,
  0.5,
  1,
  1 / 3,
  2,
  0.5,
  1 / 3,
]);
const scale = [1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9];
const matrices = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.array(fc.constantFrom(...scale), {
      minLength: (size * (size + 1)) / 2,
      maxLength: (size * (size + 1)) / 2,
    }),
  )
  .map(judgementMatrix);
const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 9,
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('ahpWeights()', () => {
  it('weighs the drinks as printed', () => {
    const found = ahpWeights(DRINKS);
    expect(found.weights.map((weight) => weight.toFixed(3))).toEqual([
      '0.177',
      '0.019',
      '0.042',
      '0.116',
      '0.190',
      '0.129',
      '0.327',
    ]);
    expect(found.consistencyRatio?.toFixed(3)).toBe('0.022');
    expect(found.isConsistent).toBe(true);
  });

  it('comes back to the weights behind consistent judgements, by both methods', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const found = ahpWeights(list.map((a) => list.map((b) => a / b)));
        list.forEach((weight, i) => {
          expect(found.weights[i]).toBeCloseTo(weight / sum(list), 10);
          expect(found.geometricWeights[i]).toBeCloseTo(weight / sum(list), 10);
        });
        expect(found.largestEigenvalue).toBeCloseTo(list.length, 9);
        expect(found.consistencyRatio).toBeCloseTo(0, 9);
        expect(found.oddest).toBeNull();
      }),
    );
  });

  it('settles for every matrix on the usual scale, with an eigenvalue of at least the size', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const found = ahpWeights(matrix);
        expect(found.hasConverged).toBe(true);
        expect(sum(found.weights)).toBeCloseTo(1, 12);
        expect(sum(found.geometricWeights)).toBeCloseTo(1, 12);
        expect(found.largestEigenvalue).toBeGreaterThanOrEqual(matrix.length - 1e-9);
        matrix.forEach((row, i) => {
          const image = row.reduce(
            (total, value, j) => total + value * (found.weights[j] ?? NaN),
            0,
          );
          expect(image).toBeCloseTo(found.largestEigenvalue * (found.weights[i] ?? NaN), 9);
        });
      }),
    );
  });

  it('cannot contradict itself with one pair, and does so in a circle', () => {
    expect(ahpWeights([[1]]).weights).toEqual([1]);
    expect(ahpWeights([[1]]).consistencyRatio).toBe(0);
    expect(
      ahpWeights([
        [1, 9],
        [1 / 9, 1],
      ]).consistencyRatio,
    ).toBe(0);
    const circle = ahpWeights(judgementMatrix([5, 1 / 5, 5]));
    expect(circle.isConsistent).toBe(false);
    expect(circle.consistencyRatio).toBeGreaterThan(1);
  });

  it('points at the judgement that was typed the wrong way round', () => {
    // Weights 8 : 4 : 2 : 1, but the third was said to count half of the fourth.
    const { oddest } = ahpWeights(judgementMatrix([2, 4, 8, 2, 4, 1 / 2]));
    expect(oddest).toMatchObject({ row: 2, column: 3, judged: 0.5 });
    expect(oddest?.implied).toBeGreaterThan(0.9);
  });

  it('knows no ratio above nine items unless told the random index', () => {
    const many = judgementMatrix(Array<number>(45).fill(1));
    expect(ahpWeights(many).consistencyRatio).toBeNull();
    expect(ahpWeights(many).isConsistent).toBeNull();
    expect(ahpWeights(many, 1.49).isConsistent).toBe(true);
  });

  it('names the bad argument', () => {
    expect(() => ahpWeights([])).toThrow('judgements must have at least one value');
    expect(() => ahpWeights([[1, 2]])).toThrow('judgements[0] must be as long as judgements (1)');
    expect(() =>
      ahpWeights([
        [1, 0],
        [1, 1],
      ]),
    ).toThrow('judgements[0][1] must be above 0, got 0');
    expect(() => ahpWeights([[2]])).toThrow('judgements[0][0] must be 1, got 2');
    expect(() =>
      ahpWeights([
        [1, 3],
        [3, 1],
      ]),
    ).toThrow('judgements[0][1] must be the reciprocal of judgements[1][0], 3, got 3');
    expect(() => ahpWeights([[1]], 0)).toThrow('randomIndex must be above 0, got 0');
  });
});

describe('judgementMatrix()', () => {
  it('mirrors judgements as reciprocals', () => {
    expect(judgementMatrix([2, 4, 8])).toEqual([
      [1, 2, 4],
      [0.5, 1, 8],
      [0.25, 0.125, 1],
    ]);
  });

  it('names values that fit no matrix', () => {
    expect(() => judgementMatrix([1, 2])).toThrow(
      'upper must be as many as the places above a diagonal',
    );
    expect(() => judgementMatrix([])).toThrow('upper must have at least one value');
    expect(() => judgementMatrix([0])).toThrow('upper[0] must be above 0, got 0');
    expect(() => judgementMatrix([1e-320])).toThrow(RangeError);
  });
});
