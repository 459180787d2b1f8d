// The search on the grid against every price of it. 网格搜索与穷举对照。
import { describe, expect, it } from 'vitest';
import { buyerGrid, gridProfitYuan } from '@/model/bundle/_buyer-grid';
import { buyersOf } from '@/model/bundle/_buyers';
import { gridSearch } from '@/model/bundle/_grid-search';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';

function grid(correlationRatio: number, costs: readonly [number, number], seed: number) {
  const [first, second] = correlatedWtp(
    { meansYuan: [60, 50], spreadsYuan: [25, 20], correlationRatio },
    3000,
    seed,
  ) as [Float64Array, Float64Array];
  return buyerGrid(
    buyersOf({
      firstWtpYuan: first,
      secondWtpYuan: second,
      firstCostYuan: costs[0],
      secondCostYuan: costs[1],
    }),
  );
}

describe('gridSearch()', () => {
  it.each([
    [-0.8, [10, 15]],
    [-0.4, [35, 45]],
    [0.6, [0, 0]],
  ] as const)('finds as good as the best of every fourth price, at %d', (correlation, costs) => {
    const counted = grid(correlation, costs, 3);
    if (!counted) throw new Error('no grid');
    let best = 0;
    for (let first = 0; first <= counted.rowCount; first += 4) {
      for (let second = 0; second <= counted.columnCount; second += 4) {
        for (let both = Math.max(first, second); both <= first + second; both += 4) {
          best = Math.max(best, gridProfitYuan(counted, first, second, both));
        }
      }
    }
    const prices = gridSearch(counted);
    const steps = (prices[0] ?? []).map((price) => Math.round(price / counted.stepYuan));
    const [p1, p2, pB] = counted.rowGood === 0 ? steps : [steps[1], steps[0], steps[2]];
    const found = gridProfitYuan(counted, p1 ?? NaN, p2 ?? NaN, pB ?? NaN);
    expect(found).toBeGreaterThanOrEqual(0.9995 * best);
    expect(prices.every(([one, other, both]) => both <= one + other + 1e-9)).toBe(true);
  });

  it('copes with a grid of a single square a side', () => {
    const counted = buyerGrid(
      buyersOf({ firstWtpYuan: [0], secondWtpYuan: [8], firstCostYuan: 1, secondCostYuan: 1 }),
    );
    const [[, second] = [NaN, NaN]] = counted ? gridSearch(counted) : [];
    expect(second).toBeCloseTo(8, 9);
  });
});
