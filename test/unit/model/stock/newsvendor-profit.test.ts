// Newsvendor by profit: printed example, best profit, no plan. 报童模型的利润。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsvendorProfit, newsvendorProfitYuanAt } from '@/model/stock/newsvendor-profit';

const PRICES = { priceYuan: 1, purchaseCostYuan: 0.3, salvageYuan: 0.12 };
const DEMAND = { meanUnits: 50, sdUnits: 8 };
const prices = fc
  .tuple(
    fc.double({ min: -5, max: 50, noNaN: true }),
    fc.double({ min: 0.1, max: 50, noNaN: true }),
    fc.double({ min: 0.1, max: 50, noNaN: true }),
  )
  .map(([salvageYuan, loss, margin]) => ({
    salvageYuan,
    purchaseCostYuan: Math.max(0, salvageYuan) + loss,
    priceYuan: Math.max(0, salvageYuan) + loss + margin,
  }));

describe('newsvendorProfit()', () => {
  // Snyder & Shen 2019, example 4.2; digits of stockpyl's test.
  it('meets the printed example', () => {
    const plan = newsvendorProfit(PRICES, DEMAND);
    if (plan.status !== 'optimal') throw new Error(plan.status);
    expect(plan.expectedProfitYuan).toBeCloseTo(33.002394806823354, 11);
    expect(plan.quantityUnits).toBeCloseTo(56.604, 3);
  });

  it('earns the margin on the mean, less the cost of not knowing', () => {
    fc.assert(
      fc.property(prices, (found) => {
        const plan = newsvendorProfit(found, DEMAND);
        if (plan.status !== 'optimal') throw new Error(plan.status);
        const known = (found.priceYuan - found.purchaseCostYuan) * DEMAND.meanUnits;
        expect((plan.expectedProfitYuan + plan.expectedCostYuan) / known).toBeCloseTo(1, 9);
      }),
    );
  });

  it('earns no less than any other quantity', () => {
    fc.assert(
      fc.property(prices, fc.double({ min: 0, max: 150, noNaN: true }), (found, quantity) => {
        const plan = newsvendorProfit(found, DEMAND);
        if (plan.status !== 'optimal') throw new Error(plan.status);
        const other = newsvendorProfitYuanAt(found, DEMAND, quantity);
        expect(other).toBeLessThanOrEqual(plan.expectedProfitYuan + 1e-9);
      }),
    );
  });

  it('orders nothing where a unit earns nothing', () => {
    expect(newsvendorProfit({ ...PRICES, purchaseCostYuan: 1 }, DEMAND)).toEqual({
      status: 'noMargin',
      quantityUnits: 0,
      expectedProfitYuan: 0,
    });
  });

  it('has no answer where a leftover loses nothing', () => {
    expect(newsvendorProfit({ ...PRICES, salvageYuan: 0.3 }, DEMAND)).toEqual({
      status: 'noLeftoverLoss',
    });
  });

  it('names the bad argument', () => {
    expect(() => newsvendorProfit({ ...PRICES, priceYuan: -1 }, DEMAND)).toThrow(
      'priceYuan must be at least 0, got -1',
    );
    expect(() => newsvendorProfit({ ...PRICES, purchaseCostYuan: NaN }, DEMAND)).toThrow(
      'purchaseCostYuan must be at least 0, got NaN',
    );
    expect(() => newsvendorProfit({ ...PRICES, salvageYuan: -Infinity }, DEMAND)).toThrow(
      'salvageYuan must be finite, got -Infinity',
    );
    expect(() =>
      newsvendorProfit({ ...PRICES, priceYuan: 0 }, { ...DEMAND, meanUnits: 0 }),
    ).toThrow('meanUnits must be above 0, got 0');
  });
});

describe('newsvendorProfitYuanAt()', () => {
  it('earns nothing with an empty shelf, and loses on units nobody wants', () => {
    const known = { meanUnits: 50, sdUnits: 0 };
    expect(newsvendorProfitYuanAt(PRICES, known, 0)).toBe(0);
    expect(newsvendorProfitYuanAt(PRICES, known, 60)).toBeCloseTo(50 * 0.7 - 10 * 0.18, 12);
    expect(newsvendorProfitYuanAt({ ...PRICES, priceYuan: 0.2 }, known, 50)).toBeCloseTo(-5, 12);
  });

  it('names the bad argument', () => {
    expect(() => newsvendorProfitYuanAt(PRICES, DEMAND, NaN)).toThrow(
      'quantityUnits must be at least 0, got NaN',
    );
  });
});
