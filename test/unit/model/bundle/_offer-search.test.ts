// One group of prices after another. 逐组调价。
import { describe, expect, it } from 'vitest';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { settledPrices } from '@/model/bundle/_offer-search';
import { schemeOffers } from '@/model/bundle/scheme-offers';
import { outcomeOf } from '@/model/bundle/scheme-outcome';

const goods = {
  wtpYuan: correlatedWtp(
    { meansYuan: [60, 60, 60], spreadsYuan: [30, 30, 30], correlationRatio: 0.1 },
    300,
    4,
  ),
  unitCostsYuan: [20, 20, 20],
};

describe('settledPrices()', () => {
  it('ends where no single price can be moved for more', () => {
    const offers = schemeOffers(goods, 'byCount');
    const { prices, profitYuan } = settledPrices(offers, [60, 120, 180]);
    expect(outcomeOf(offers, prices).profitYuan).toBeCloseTo(profitYuan, 6);
    const [one = 0, two = 0] = prices;
    for (const place of [0, 1, 2])
      for (const move of [-20, -5, -1, -0.1, 0.1, 1, 5, 20]) {
        const moved = prices.with(place, (prices[place] ?? 0) + move);
        // An order in two parts would undercut these: they stand for other prices.
        if ((moved[1] ?? 0) > 2 * (moved[0] ?? 0) || (moved[2] ?? 0) > one + two - 20) continue;
        expect(outcomeOf(offers, moved).profitYuan).toBeLessThan(profitYuan * 1.0002);
      }
  });

  it('never ends below its start, nor where two orders undercut one', () => {
    const offers = schemeOffers(goods, 'anySet');
    const start = [70, 70, 130, 70, 130, 130, 170];
    const { prices, profitYuan } = settledPrices(offers, start);
    expect(profitYuan).toBeGreaterThan(outcomeOf(offers, start).profitYuan);
    for (const [whole, one, other] of offers.ways)
      expect(prices[whole]).toBeLessThanOrEqual((prices[one] ?? 0) + (prices[other] ?? 0) + 1e-9);
  });

  it('brings on sale what was not', () => {
    const offers = schemeOffers(goods, 'ladder');
    const { prices, profitYuan } = settledPrices(offers, [Infinity, Infinity, 180]);
    expect(prices.every(Number.isFinite)).toBe(true);
    expect(profitYuan).toBeGreaterThan(outcomeOf(offers, [Infinity, Infinity, 180]).profitYuan);
  });
});
