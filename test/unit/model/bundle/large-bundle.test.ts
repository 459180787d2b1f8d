// Large bundles: one good by hand, growth with goods, cost. 大捆绑。
import { describe, expect, it } from 'vitest';
import { largeBundle } from '@/model/bundle/large-bundle';

const at = (goodCount: number, unitCostYuan = 0) =>
  largeBundle({ goodCount, topYuan: 1, unitCostYuan });

describe('largeBundle()', () => {
  it('is the monopoly price for one good, and √(2/3) for two', () => {
    expect(at(1).pricePerGoodYuan).toBeCloseTo(0.5, 7);
    expect(at(1, 0.2).pricePerGoodYuan).toBeCloseTo(0.6, 7);
    expect(2 * (at(2).pricePerGoodYuan ?? NaN)).toBeCloseTo(Math.sqrt(2 / 3), 7);
    expect(at(2).buyingRatio).toBeCloseTo(2 / 3, 7);
  });

  it('takes more from each buyer the more goods there are, when pieces cost nothing', () => {
    const list = [1, 2, 5, 20, 80, 200].map((count) => at(count));
    for (const [i, { profitPerGoodYuan, buyingRatio, valueSpreadYuan }] of list.entries()) {
      const before = list[i - 1];
      expect(profitPerGoodYuan).toBeGreaterThan(before?.profitPerGoodYuan ?? 0);
      expect(buyingRatio).toBeGreaterThan(before?.buyingRatio ?? 0);
      expect(valueSpreadYuan).toBeLessThan(before?.valueSpreadYuan ?? Infinity);
      expect(profitPerGoodYuan).toBeLessThan(0.5);
    }
  });

  it('loses by bundling where pieces cost more than the mean value', () => {
    const [one, many] = [at(1, 0.6).profitPerGoodYuan, at(50, 0.6).profitPerGoodYuan];
    expect(one).toBeCloseTo(0.04, 9);
    expect(many).toBeLessThan(one / 2);
  });

  it('scales with the currency, and has no price above every value', () => {
    const dear = largeBundle({ goodCount: 5, topYuan: 100, unitCostYuan: 10 });
    expect(dear.profitPerGoodYuan).toBeCloseTo(100 * at(5, 0.1).profitPerGoodYuan, 9);
    expect(at(5, 1)).toMatchObject({ pricePerGoodYuan: null, buyingRatio: 0 });
  });

  it('names the bad argument', () => {
    expect(() => at(0)).toThrow('goodCount must be above 0, got 0');
    expect(() => at(1.5)).toThrow('goodCount must be a whole number, got 1.5');
    expect(() => at(1, -1)).toThrow('unitCostYuan must be at least 0, got -1');
    expect(() => largeBundle({ goodCount: 1, topYuan: 0, unitCostYuan: 0 })).toThrow(
      'topYuan must',
    );
  });
});
