// Looks and clicks from the top down. 自上而下的浏览与点击。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascadeClicks } from '@/model/page/cascade-clicks';

const ratios = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 20,
});
const ratio = fc.double({ min: 0, max: 1, noNaN: true });

describe('cascadeClicks()', () => {
  it('multiplies the chances to have passed all above', () => {
    const result = cascadeClicks([0.2, 0.5, 0.1, 0.3]);
    [1, 0.8, 0.4, 0.36].forEach((looks, k) =>
      expect(result.examinedRatios[k]).toBeCloseTo(looks, 12),
    );
    [0.2, 0.4, 0.04, 0.108].forEach((clicks, k) =>
      expect(result.clickedRatios[k]).toBeCloseTo(clicks, 12),
    );
    // 1 − 0.8 · 0.5 · 0.9 · 0.7, and 0.2 + 0.2 + 0.04/3 + 0.027.
    expect(result.anyClickRatio).toBeCloseTo(0.748, 12);
    expect(result.reciprocalRank).toBeCloseTo(0.44 + 0.001 / 3, 12);
  });

  it('clicks once or not at all, and looks at lower places less', () => {
    fc.assert(
      fc.property(ratios, ratio, (relevance, continuation) => {
        const { examinedRatios, anyClickRatio, reciprocalRank, ...rest } = cascadeClicks(
          relevance,
          continuation,
        );
        examinedRatios.forEach((looks, k) => {
          expect(looks).toBeLessThanOrEqual(examinedRatios[k - 1] ?? 1);
        });
        const sum = rest.clickedRatios.reduce((total, clicks) => total + clicks, 0);
        expect(anyClickRatio).toBeCloseTo(sum, 12);
        expect(anyClickRatio).toBeLessThanOrEqual(1);
        expect(reciprocalRank).toBeLessThanOrEqual(anyClickRatio + 1e-12);
        const missed = relevance.reduce((left, r) => left * (1 - r), 1);
        expect(cascadeClicks(relevance).anyClickRatio).toBeCloseTo(1 - missed, 12);
      }),
    );
  });

  it('never looks below what is always clicked, or when nobody goes on', () => {
    expect(cascadeClicks([1, 0.5]).clickedRatios).toEqual([1, 0]);
    expect(cascadeClicks([0.5, 0.5], 0).examinedRatios).toEqual([1, 0]);
  });

  it('names the bad argument', () => {
    expect(() => cascadeClicks([])).toThrow('relevanceRatios must have at least one value');
    expect(() => cascadeClicks([2])).toThrow('relevanceRatios[0] must be between 0 and 1, got 2');
    expect(() => cascadeClicks([0], NaN)).toThrow('continuationRatio must be between 0 and 1');
  });
});
