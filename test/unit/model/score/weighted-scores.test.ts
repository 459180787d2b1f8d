// Weighted scorecard: sums, scale of weights, bounds. 加权评分卡。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedScores } from '@/model/score/weighted-scores';

const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 });
const score = fc.integer({ min: -100, max: 100 });
const table = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

describe('weightedScores()', () => {
  it('weighs attractiveness, competitiveness and execution', () => {
    const found = weightedScores(
      [0.4, 0.35, 0.25],
      [
        [80, 60, 90],
        [70, 85, 60],
      ],
    );
    expect(found.totals[0]).toBeCloseTo(75.5, 12);
    expect(found.totals[1]).toBeCloseTo(72.75, 12);
    expect(found.ranks).toEqual([1, 2]);
    expect(found.contributions[0]?.[0]).toBeCloseTo(32, 12);
  });

  it('stays between the lowest and the highest score, whatever the sum of weights', () => {
    fc.assert(
      fc.property(weights, table, (list, scores) => {
        if (list.every((weight) => weight === 0)) return;
        const found = weightedScores(list, scores);
        const scaled = weightedScores(
          list.map((weight) => weight * 7.5),
          scores,
        );
        found.totals.forEach((total, i) => {
          const row = scores[i] ?? [];
          expect(total).toBeGreaterThanOrEqual(Math.min(...row) - 1e-9);
          expect(total).toBeLessThanOrEqual(Math.max(...row) + 1e-9);
          expect(scaled.totals[i]).toBeCloseTo(total, 10);
          const parts = found.contributions[i] ?? [];
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 12);
        });
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => weightedScores([], [])).toThrow('weights must have at least one value');
    expect(() => weightedScores([1], [])).toThrow('scores must have at least one value');
    expect(() => weightedScores([0, 0], [[1, 2]])).toThrow('sum of weights must be above 0, got 0');
    expect(() => weightedScores([1, -1], [[1, 2]])).toThrow(
      'weights[1] must be at least 0, got -1',
    );
    expect(() => weightedScores([1, 1], [[1]])).toThrow('scores[0] must be as long as weights');
    expect(() => weightedScores([1], [[Infinity]])).toThrow('scores[0][0] must be finite');
  });
});
