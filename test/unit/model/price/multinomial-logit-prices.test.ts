// Several products: one markup for all, and no set of prices earns more. 多商品 Logit 定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logitShares } from '@/model/choice/logit-shares';
import { optimalLogitPrice } from '@/model/price/logit-price';
import { optimalMultinomialLogitPrices } from '@/model/price/multinomial-logit-prices';

const utility = fc.double({ min: -5, max: 8, noNaN: true });
const cost = fc.double({ min: 0, max: 100, noNaN: true });
const ranges = fc.array(fc.tuple(utility, cost), { minLength: 1, maxLength: 6 }).map((pairs) => ({
  qualityUtilities: pairs.map(([quality]) => quality),
  unitCostsYuan: pairs.map(([, yuan]) => yuan),
}));
const sensitivity = fc.double({ min: 0.01, max: 0.5, noNaN: true });

describe('optimalMultinomialLogitPrices()', () => {
  it('prices one product as the single logit price does', () => {
    const one = optimalMultinomialLogitPrices({ qualityUtilities: [4], unitCostsYuan: [20] }, 0.1);
    const demand = { marketCount: 1, baseUtility: 4, sensitivityPerYuan: 0.1 };
    expect(one.pricesYuan[0]).toBeCloseTo(optimalLogitPrice(demand, 20).priceYuan, 12);
    expect(one.shareRatios[0]).toBeCloseTo(0.5, 13);
    expect(one.profitYuanPerVisitor).toBeCloseTo(10, 12);
  });

  // Two products with q − bc = 2 − ln 2 add up to e²: odds W(e) = 1, markup 2/b.
  it('agrees with a calculation by hand', () => {
    const quality = 2 - Math.LN2;
    const range = { qualityUtilities: [quality, quality + 3], unitCostsYuan: [0, 30] };
    const best = optimalMultinomialLogitPrices(range, 0.1);
    expect(best.markupYuan).toBeCloseTo(20, 12);
    expect(best.shareRatios[0]).toBeCloseTo(0.25, 13);
    expect(best.shareRatios[1]).toBeCloseTo(0.25, 13);
  });

  it('solves its equation, and no price can be moved for more profit', () => {
    fc.assert(
      fc.property(ranges, sensitivity, fc.nat(5), (range, b, place) => {
        const best = optimalMultinomialLogitPrices(range, b);
        const sum = best.shareRatios.reduce((total, ratio) => total + ratio, best.outsideRatio);
        expect(sum).toBeCloseTo(1, 12);
        expect(best.markupYuan * b * best.outsideRatio).toBeCloseTo(1, 10);
        const profit = (prices: readonly number[]) => {
          const utilities = prices.map((p, j) => (range.qualityUtilities[j] ?? NaN) - b * p);
          const { ratios } = logitShares([0, ...utilities]);
          return prices.reduce(
            (total, p, j) => total + (p - (range.unitCostsYuan[j] ?? NaN)) * (ratios[j + 1] ?? NaN),
            0,
          );
        };
        const most = profit(best.pricesYuan);
        expect(most / best.profitYuanPerVisitor).toBeCloseTo(1, 9);
        const moved = place % range.unitCostsYuan.length;
        for (const factor of [0.95, 1.05]) {
          const prices = best.pricesYuan.map((p, j) => (j === moved ? p * factor : p));
          expect(profit(prices)).toBeLessThanOrEqual(most * (1 + 1e-9));
        }
      }),
    );
  });

  it('does not overflow', () => {
    const huge = { qualityUtilities: [900, 899], unitCostsYuan: [10, 10] };
    const { shareRatios, outsideRatio } = optimalMultinomialLogitPrices(huge, 1);
    expect((shareRatios[0] ?? NaN) / (shareRatios[1] ?? NaN)).toBeCloseTo(Math.E, 10);
    expect(outsideRatio).toBeGreaterThan(0);
  });

  it('names the bad argument', () => {
    const good = { qualityUtilities: [1], unitCostsYuan: [1] };
    const price = optimalMultinomialLogitPrices;
    expect(() => price({ qualityUtilities: [], unitCostsYuan: [] }, 1)).toThrow('qualityUtilities');
    expect(() => price({ ...good, unitCostsYuan: [1, 2] }, 1)).toThrow(
      'unitCostsYuan must be as long as qualityUtilities (1), got 2',
    );
    expect(() => price({ ...good, unitCostsYuan: [-1] }, 1)).toThrow('unitCostsYuan[0] must be');
    expect(() => price({ ...good, qualityUtilities: [NaN] }, 1)).toThrow('qualityUtilities[0]');
    expect(() => price(good, 0)).toThrow('sensitivityPerYuan must be above 0, got 0');
  });
});
