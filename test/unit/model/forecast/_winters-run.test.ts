// One pass of Holt–Winters: by hand, the new level, a lost level. 霍尔特–温特斯平滑一遍。
import { describe, expect, it } from 'vitest';
import { wintersRun } from '@/model/forecast/_winters-run';

const START = { levelUnits: 10, trendUnitsPerPeriod: 2, seasons: [0.5, 1.5] };

describe('wintersRun()', () => {
  it('agrees with a calculation by hand and renews the season with the new level', () => {
    // Third period: expected 12, forecast 6, sold 9. Bare 18, level 15, trend 0.5·5 + 0.5·2 = 3.5, season
    // 0.5·9/15 + 0.5·0.5 = 0.55; with the expected level, 12, it would be 0.625.
    const weights = { alphaRatio: 0.5, betaRatio: 0.5, gammaRatio: 0.5 };
    const seen: number[] = [];
    const found = wintersRun([1, 1, 9], 'multiplicative', START, weights, (one) => seen.push(one));
    expect(found.levelUnits).toBeCloseTo(15, 12);
    expect(found.trendUnitsPerPeriod).toBeCloseTo(3.5, 12);
    expect(found.seasons[1]).toBeCloseTo(0.55, 12);
    expect(found).toMatchObject({ squaredErrorSum: 9, lostIndex: null });
    expect(seen).toEqual([6]);
  });

  it('begins its seasons with that of the next period, and leaves the start alone', () => {
    const weights = { alphaRatio: 0, betaRatio: 0, gammaRatio: 0 };
    expect(wintersRun([1, 1, 1], 'additive', START, weights).seasons).toEqual([1.5, 0.5]);
    expect(wintersRun([1, 1, 1, 1], 'additive', START, weights).seasons).toEqual([0.5, 1.5]);
    expect(START.seasons).toEqual([0.5, 1.5]);
  });

  it('tells where a multiplicative level fell to zero', () => {
    const falling = { levelUnits: 10, trendUnitsPerPeriod: -4, seasons: [1, 1] };
    const weights = { alphaRatio: 0, betaRatio: 0, gammaRatio: 0 };
    expect(wintersRun([1, 1, 1, 1, 1, 1], 'multiplicative', falling, weights).lostIndex).toBe(4);
    expect(wintersRun([1, 1, 1, 1, 1, 1], 'additive', falling, weights).lostIndex).toBeNull();
  });
});
