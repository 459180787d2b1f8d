import { describe, expect, it } from 'vitest';
import { heatOf } from '@/simulators/bundle-workshop/heat';
import { marketOf } from '@/simulators/bundle-workshop/market';
import spec from '@/simulators/bundle-workshop/spec';

const market = marketOf(spec.start('opposite'), 1);

describe('heatOf()', () => {
  const heat = heatOf(market, 89);

  it('is darkest near the best menu when the second price is the best one', () => {
    const { firstPriceYuan, bundlePriceYuan } = market.best.mixed.menu;
    const near = (list: number[], price: number | null) =>
      list.reduce(
        (best, value, place) =>
          Math.abs(value - (price ?? 0)) < Math.abs((list[best] ?? 0) - (price ?? 0))
            ? place
            : best,
        0,
      );
    const row =
      heat.rows[
        near(
          heat.rows.map((each) => each.firstPriceYuan),
          firstPriceYuan,
        )
      ];
    const profit = row?.profitsYuan[near(heat.bundlePricesYuan, bundlePriceYuan)] ?? 0;
    expect(profit).toBeGreaterThan(0.95 * heat.mostYuan);
  });

  it('is about as high as the best there is, counted for all buyers', () => {
    expect(heat.mostYuan / market.best.mixed.outcome.profitYuan).toBeGreaterThan(0.95);
    expect(heat.mostYuan / market.best.mixed.outcome.profitYuan).toBeLessThan(1.05);
  });

  it('is kept while the second price stays', () => {
    expect(heatOf(market, 89)).toBe(heat);
    expect(heatOf(market, 60)).not.toBe(heat);
  });
});
