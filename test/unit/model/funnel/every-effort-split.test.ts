// All splits, counted and ranked. 全部分法的个数与名次。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortGain } from '@/model/funnel/effort-gain';
import { bestEffortSplit } from '@/model/funnel/effort-split';
import { everyEffortSplit } from '@/model/funnel/every-effort-split';

const RATIOS = [0.42, 0.2, 0.5, 0.8];
const K = [0.1, 0.22, 0.12, 0.15];

describe('everyEffortSplit()', () => {
  it('has C(13, 3) splits of ten points on four steps, each once', () => {
    const splits = everyEffortSplit(RATIOS, K, 10);
    expect(splits).toHaveLength((13 * 12 * 11) / 6);
    expect(new Set(splits.map(({ pointsPerStep }) => pointsPerStep.join())).size).toBe(286);
  });

  it('falls from the greedy best, by the gains of the single splits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), (pointCount) => {
        const splits = everyEffortSplit(RATIOS, K, pointCount);
        const best = effortGain(RATIOS, K, bestEffortSplit(RATIOS, K, pointCount));
        expect(splits[0]?.gainRatio).toBeCloseTo(best, 12);
        splits.forEach(({ pointsPerStep, gainRatio }, place) => {
          expect(gainRatio).toBeCloseTo(effortGain(RATIOS, K, pointsPerStep), 12);
          expect(gainRatio).toBeLessThanOrEqual(splits[place - 1]?.gainRatio ?? Infinity);
          expect(pointsPerStep.reduce((sum, points) => sum + points, 0)).toBe(pointCount);
        });
      }),
    );
  });

  it('refuses more splits than can be listed, and names it', () => {
    expect(() => everyEffortSplit(RATIOS, K, 100)).toThrow('number of splits must be at most');
    expect(() => everyEffortSplit(RATIOS, K.slice(1), 1)).toThrow(RangeError);
    expect(() => everyEffortSplit([], [], 1)).toThrow(RangeError);
    expect(() => everyEffortSplit(RATIOS, K, 1.5)).toThrow('pointCount');
  });
});
