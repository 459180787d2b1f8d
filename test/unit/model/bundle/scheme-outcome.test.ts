// Who buys how many, by each way to sell. 各卖法下的购买。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleMenuOutcome } from '@/model/bundle/menu-outcome';
import type { SellingScheme } from '@/model/bundle/many-goods';
import { schemeOffers } from '@/model/bundle/scheme-offers';
import { offerPrices, outcomeOf, schemeOutcome, takenBy } from '@/model/bundle/scheme-outcome';

const adamsYellen = {
  wtpYuan: [
    [10, 50, 60, 90],
    [90, 50, 40, 10],
  ],
  unitCostsYuan: [20, 30],
};
const at = (scheme: SellingScheme, prices: (number | null)[]) =>
  schemeOutcome(schemeOffers(adamsYellen, scheme), prices);

describe('schemeOutcome()', () => {
  it('earns what Adams and Yellen print for their first figure of four buyers', () => {
    expect(at('separate', [60, 90]).profitYuan).toBe(40 * 2 + 60);
    expect(at('pure', [100]).profitYuan).toBe(200);
    expect(at('anySet', [90, 90, 100]).profitYuan).toBe(230);
    expect(at('pure', [100]).unwantedPieceCount).toBe(2);
  });

  it('agrees with the menus of two goods', () => {
    const yuan = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(
        yuan,
        yuan,
        yuan,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (a, b, c, theta) => {
          const goods = { ...adamsYellen, complementarityRatio: theta };
          const [first = [], second = []] = goods.wtpYuan;
          const two = { firstWtpYuan: first, secondWtpYuan: second, complementarityRatio: theta };
          const known = bundleMenuOutcome(
            { ...two, firstCostYuan: 20, secondCostYuan: 30 },
            { firstPriceYuan: a, secondPriceYuan: b, bundlePriceYuan: c },
          );
          const found = schemeOutcome(schemeOffers(goods, 'anySet'), [a, b, c]);
          expect(found.profitYuan).toBeCloseTo(known.profitYuan, 8);
          expect(found.consumerSurplusYuan).toBeCloseTo(known.consumerSurplusYuan, 8);
        },
      ),
    );
  });

  it('lets a buyer place two orders where that is cheaper', () => {
    expect(at('byCount', [30, 70])).toEqual(at('byCount', [30, 60]));
    expect(at('byCount', [30, 60]).buyerCounts).toEqual([0, 2, 2]);
  });

  it('counts every buyer once, and adds up', () => {
    const { buyerCounts, earnedYuan, paidYuan, profitYuan } = at('byCount', [70, 95]);
    expect(buyerCounts.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(earnedYuan.reduce((sum, yuan) => sum + yuan, 0)).toBe(profitYuan);
    expect(paidYuan[2]).toBe(95 * (buyerCounts[2] ?? NaN));
  });

  it('sells nothing where nothing is on sale', () => {
    expect(at('ladder', [null, null])).toMatchObject({ profitYuan: 0, buyerCounts: [4, 0, 0] });
  });

  it('names the bad argument', () => {
    expect(() => at('byCount', [1])).toThrow('pricesYuan must be as long');
    expect(() => at('byCount', [-1, 2])).toThrow('pricesYuan[0] must be at least 0, got -1');
  });
});

describe('its parts', () => {
  const offers = schemeOffers(adamsYellen, 'separate');

  it('add up prices of goods apart', () => {
    expect(offerPrices(offers, [60, 90])).toEqual([60, 90, 150]);
    expect(outcomeOf(offers, [60, 90, 150])).toEqual(at('separate', [60, 90]));
  });

  it('leave a buyer who is torn with what earns the seller more', () => {
    // Worth exactly the price: she buys.
    expect([0, 1, 2, 3].map((buyer) => takenBy(offers, [60, 90, 150], buyer))).toEqual([
      1, -1, 0, 0,
    ]);
  });
});
