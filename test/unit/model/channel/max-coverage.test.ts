// Few sites for many places: against every choice, and the bounds of greed. 选点：与穷举对照，及贪心的界。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestCoverage } from '@/model/channel/max-coverage';

const PLACES = 12;
const sites = fc.array(fc.array(fc.nat({ max: PLACES - 1 }), { maxLength: 8 }), {
  minLength: 1,
  maxLength: 7,
});
const weights = fc.array(fc.nat({ max: 9 }), { minLength: PLACES, maxLength: PLACES });

function covered(list: readonly number[][], picks: readonly number[], weight: readonly number[]) {
  const places = new Set(picks.flatMap((site) => list[site] ?? []));
  return [...places].reduce((sum, place) => sum + (weight[place] ?? NaN), 0);
}

function bestOfAll(list: readonly number[][], pickCount: number, weight: readonly number[]) {
  let best = 0;
  for (let mask = 0; mask < 2 ** list.length; mask++) {
    const picks = list.map((_, site) => site).filter((site) => mask & (1 << site));
    if (picks.length <= pickCount) best = Math.max(best, covered(list, picks, weight));
  }
  return best;
}

describe('bestCoverage()', () => {
  it('covers 14 where the greedy rule covers 11', () => {
    const list = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 2, 3, 4, 9, 10, 11],
      [5, 6, 7, 8, 12, 13, 14],
      [9, 12],
      [15],
    ];
    expect(bestCoverage(list, 2)).toEqual({
      method: 'exact',
      picks: [1, 2],
      coveredWeight: 14,
      boundWeight: 14,
      greedyPicks: [0, 1],
      greedyCoveredWeight: 11,
    });
  });

  it('is as good as the best of all choices, the greedy rule within 1 − (1 − 1/k)^k of it', () => {
    fc.assert(
      fc.property(sites, weights, fc.nat({ max: 7 }), (list, weight, count) => {
        const pickCount = Math.min(count, list.length);
        const plan = bestCoverage(list, pickCount, weight);
        const best = bestOfAll(list, pickCount, weight);
        expect(plan.method).toBe('exact');
        expect(plan.coveredWeight).toBe(best);
        expect(covered(list, plan.picks, weight)).toBe(best);
        expect(plan.picks.length).toBeLessThanOrEqual(pickCount);
        expect(plan.greedyCoveredWeight).toBe(covered(list, plan.greedyPicks, weight));
        const least = pickCount ? best * (1 - (1 - 1 / pickCount) ** pickCount) : 0;
        expect(plan.greedyCoveredWeight).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });

  it('says that it was greedy, and how far off it can be, when there are too many choices', () => {
    // 40 over 10 is 848 million. Site i reaches 5 places that no other reaches.
    const apart = Array.from({ length: 40 }, (_, i) => [0, 1, 2, 3, 4].map((j) => 5 * i + j));
    const plan = bestCoverage(apart, 10);
    expect([plan.method, plan.coveredWeight, plan.boundWeight]).toEqual(['greedy', 50, 50]);
    expect(plan.picks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const overlapping = Array.from({ length: 40 }, (_, i) => [i, i + 1, i + 2, (7 * i) % 50]);
    const other = bestCoverage(overlapping, 10);
    expect(other.method).toBe('greedy');
    expect(other.boundWeight).toBeGreaterThanOrEqual(other.coveredWeight);
    expect(other.boundWeight).toBeLessThanOrEqual(40);
  });

  it('stops when no site adds anything', () => {
    expect(bestCoverage([[0], [0, 0], []], 3).picks).toEqual([0]);
    expect(bestCoverage([[], []], 2).picks).toEqual([]);
    expect(bestCoverage([[0, 1]], 0).coveredWeight).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => bestCoverage([], 0)).toThrow('sites must have at least one value');
    expect(() => bestCoverage([[0.5]], 1)).toThrow('sites[0][0] must be a whole number, got 0.5');
    expect(() => bestCoverage([[-1]], 1)).toThrow('sites[0][0] must be at least 0, got -1');
    expect(() => bestCoverage([[1e9]], 1)).toThrow('sites[0][0] must be at most 10000000');
    expect(() => bestCoverage([[0]], 2)).toThrow('pickCount must be at most 1, got 2');
    expect(() => bestCoverage([[0]], NaN)).toThrow('pickCount must be a whole number, got NaN');
    expect(() => bestCoverage([[0]], 1, [-1])).toThrow('placeWeights[0] must be at least 0');
    expect(() => bestCoverage([[3]], 1, [1, 1])).toThrow(
      'sites must name places at most 1, the last place with a weight, got 3',
    );
  });
});
