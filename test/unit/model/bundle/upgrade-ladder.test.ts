// Versions: a worked ladder, self-selection, and no whole prices that earn more. 升级阶梯。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upgradeLadder, type VersionSegment } from '@/model/bundle/upgrade-ladder';

const THREE = [
  { customerCount: 50, wtpYuan: [20, 26, 30] },
  { customerCount: 30, wtpYuan: [28, 40, 50] },
  { customerCount: 10, wtpYuan: [30, 56, 90] },
];
const segmentLists = fc.array(
  fc.record({
    customerCount: fc.integer({ min: 1, max: 9 }),
    wtpYuan: fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })).map((pair): number[] => pair),
  }),
  { minLength: 1, maxLength: 4 },
);
const costLists = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })).map((pair): number[] => pair);

function earned(segments: readonly VersionSegment[], prices: number[], costs: number[]): number {
  return segments.reduce((sum, { customerCount, wtpYuan }) => {
    const gains = wtpYuan.map((worth, v) => worth - (prices[v] ?? NaN));
    const most = Math.max(0, ...gains);
    const margins = gains.map((gain, v) =>
      gain >= most - 1e-9 ? (prices[v] ?? NaN) - (costs[v] ?? NaN) : -Infinity,
    );
    return sum + customerCount * Math.max(most > 1e-9 ? -Infinity : 0, ...margins);
  }, 0);
}

describe('upgradeLadder()', () => {
  it('prices each step at what keeps the keener from stepping down', () => {
    // 20; then 40 − (28 − 20) = 32; then 90 − (56 − 32) = 66.
    expect(upgradeLadder(THREE, [4, 6, 10])).toEqual({
      pricesYuan: [20, 32, 66],
      chosenIndexes: [0, 1, 2],
      profitYuan: 50 * 16 + 30 * 26 + 10 * 56,
      consumerSurplusYuan: 30 * 8 + 10 * 24,
      bestSingleIndex: 1,
      bestSingleProfitYuan: 90 * 20,
    });
  });

  it('leaves out a version, or all of them', () => {
    const same = [{ customerCount: 10, wtpYuan: [20, 22] }];
    expect(upgradeLadder(same, [1, 9])).toMatchObject({
      pricesYuan: [20, null],
      chosenIndexes: [0],
    });
    expect(upgradeLadder(same, [30, 30])).toMatchObject({
      pricesYuan: [null, null],
      chosenIndexes: [null],
      profitYuan: 0,
      bestSingleIndex: null,
    });
  });

  it('lets everybody take what suits her best', () => {
    fc.assert(
      fc.property(segmentLists, costLists, (segments, costs) => {
        const menu = upgradeLadder(segments, costs);
        segments.forEach(({ wtpYuan }, i) => {
          const gains = menu.pricesYuan.map(
            (price, v) => (wtpYuan[v] ?? NaN) - (price ?? Infinity),
          );
          const own = menu.chosenIndexes[i] ?? null;
          const gain = own === null ? 0 : (gains[own] ?? NaN);
          expect(gain).toBeGreaterThanOrEqual(Math.max(0, ...gains) - 1e-9);
        });
        expect(menu.profitYuan).toBeGreaterThanOrEqual(menu.bestSingleProfitYuan);
        expect(menu.consumerSurplusYuan).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('earns what the best of all whole prices earns', () => {
    fc.assert(
      fc.property(segmentLists, costLists, (segments, costs) => {
        let best = 0;
        for (let low = 0; low <= 13; low++) {
          for (let high = 0; high <= 13; high++) {
            best = Math.max(best, earned(segments, [low, high], costs));
          }
        }
        expect(upgradeLadder(segments, costs).profitYuan).toBeCloseTo(best, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => upgradeLadder([], [1])).toThrow('segments must have at least one value');
    expect(() => upgradeLadder(THREE, [1, 2])).toThrow(
      'segments[0].wtpYuan must be as long as costsYuan (2), got 3',
    );
    expect(() => upgradeLadder(THREE, [1, 2, -3])).toThrow('costsYuan[2] must be at least 0');
    const none = [{ customerCount: 0, wtpYuan: [1] }];
    expect(() => upgradeLadder(none, [1])).toThrow('segments[0].customerCount must be above 0');
    const many = Array.from({ length: 10 }, () => THREE[0] as VersionSegment);
    expect(() => upgradeLadder(many, [1, 2, 3])).toThrow('segments must leave at most 300000 ways');
  });
});
