// The uniform square: closed forms, and a grid of menus for other costs. 均匀分布的捆绑。
import { describe, expect, it } from 'vitest';
import { uniformBundle } from '@/model/bundle/uniform-bundle';

// Profit per buyer on a fine square of values, ties aside.
function squareProfit(price: number, both: number, cost: number): number {
  const size = 400;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const [a, b] = [(i + 0.5) / size, (j + 0.5) / size];
      const one = Math.max(a, b) - price;
      const bundle = a + b - both;
      if (Math.max(one, bundle) <= 0) continue;
      sum += bundle >= one ? both - 2 * cost : price - cost;
    }
  }
  return sum / size ** 2;
}

describe('uniformBundle()', () => {
  it('gives the classic prices at no cost', () => {
    const best = uniformBundle(1, 0);
    expect([best.separatePriceYuan, best.separateProfitYuan]).toEqual([0.5, 0.5]);
    expect(best.purePriceYuan).toBeCloseTo(Math.sqrt(2 / 3), 7);
    expect(best.pureProfitYuan).toBeCloseTo((2 / 3) * Math.sqrt(2 / 3), 12);
    expect(best.mixedComponentPriceYuan).toBeCloseTo(2 / 3, 6);
    expect(best.mixedBundlePriceYuan).toBeCloseTo((4 - Math.SQRT2) / 3, 6);
    expect(best.mixedProfitYuan).toBeCloseTo(0.54920100462, 11);
  });

  it.each([0, 0.1, 0.3, 0.6, 0.9])(
    'earns what its prices earn, and no menu more, at cost %d',
    (cost) => {
      const best = uniformBundle(1, cost);
      const { mixedComponentPriceYuan: price, mixedBundlePriceYuan: both } = best;
      expect(squareProfit(price, both, cost)).toBeCloseTo(best.mixedProfitYuan, 2);
      expect(best.mixedProfitYuan).toBeGreaterThanOrEqual(best.separateProfitYuan - 1e-12);
      expect(best.mixedProfitYuan).toBeGreaterThanOrEqual(best.pureProfitYuan - 1e-9);
      for (let p = 0.05; p <= 1; p += 0.05) {
        for (let a = 0.05; a <= p; a += 0.05) {
          const one = 2 * (p - cost) * (1 - p) * a;
          const two = (p + a - 2 * cost) * ((1 - a) ** 2 - (p - a) ** 2 / 2);
          expect(one + two).toBeLessThanOrEqual(best.mixedProfitYuan + 1e-9);
        }
      }
    },
  );

  it('scales with the currency', () => {
    const [small, large] = [uniformBundle(1, 0.2), uniformBundle(500, 100)];
    expect(large.mixedProfitYuan).toBeCloseTo(500 * small.mixedProfitYuan, 8);
  });

  it('names the bad argument', () => {
    expect(() => uniformBundle(0, 0)).toThrow('topYuan must be above 0, got 0');
    expect(() => uniformBundle(1, -1)).toThrow('unitCostYuan must be at least 0, got -1');
    expect(() => uniformBundle(1, 1)).toThrow('unitCostYuan must be below topYuan (1), got 1');
  });
});
