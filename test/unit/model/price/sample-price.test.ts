// Best price of a sample: every price tried, ties, and the luck of a small sample. 样本最优价格。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDemand } from '@/model/price/sample-demand';
import { earnedOfBest, optimalSamplePrice } from '@/model/price/sample-price';

const amounts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
const costs = fc.integer({ min: 0, max: 300 });

describe('optimalSamplePrice()', () => {
  // 30: 4 × 10 = 40; 50: 2 × 30 = 60; 80: 1 × 60 = 60. Two buyers for the same money.
  it('takes the lowest of equal prices', () => {
    const demand = sampleDemand([30, 50, 30, 80]);
    expect(optimalSamplePrice(demand, 20)).toEqual({
      priceYuan: 50,
      buyerCount: 2,
      profitYuan: 60,
    });
  });

  it('has no price when nobody pays more than the cost', () => {
    const none = { priceYuan: null, buyerCount: 0, profitYuan: 0 };
    expect(optimalSamplePrice(sampleDemand([30, 50]), 50)).toEqual(none);
    expect(optimalSamplePrice(sampleDemand([0]), 0)).toEqual(none);
  });

  it('earns at least what any price earns, and never less with more people', () => {
    fc.assert(
      fc.property(amounts, costs, (willingness, cost) => {
        const best = optimalSamplePrice(sampleDemand(willingness), cost);
        for (let price = 0; price <= 400; price++) {
          const buyers = willingness.filter((w) => w >= price).length;
          expect(buyers * (price - cost)).toBeLessThanOrEqual(best.profitYuan);
        }
        const more = optimalSamplePrice(sampleDemand([...willingness, 100]), cost);
        expect(more.profitYuan).toBeGreaterThanOrEqual(best.profitYuan);
      }),
      { numRuns: 50 },
    );
  });

  it('charges more when a unit costs more', () => {
    fc.assert(
      fc.property(amounts, costs, costs, (willingness, one, other) => {
        const demand = sampleDemand(willingness);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const dear = optimalSamplePrice(demand, high).priceYuan ?? Infinity;
        const cheap = optimalSamplePrice(demand, low).priceYuan ?? Infinity;
        expect(dear).toBeGreaterThanOrEqual(cheap);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => optimalSamplePrice(sampleDemand([1]), -1)).toThrow(
      'unitCostYuan must be at least',
    );
  });
});

describe('earnedOfBest()', () => {
  it('is 1 at the best price, less elsewhere, null when nothing can be earned', () => {
    const demand = sampleDemand([30, 50, 30, 80]);
    expect(earnedOfBest(demand, 50, 20)).toBe(1);
    expect(earnedOfBest(demand, 30, 20)).toBeCloseTo(2 / 3, 15);
    expect(earnedOfBest(demand, 10, 20)).toBeCloseTo(-2 / 3, 15);
    expect(earnedOfBest(demand, 81, 20)).toBe(0);
    expect(earnedOfBest(demand, 90, 100)).toBeNull();
  });

  it('shows that the price of a few people is no better for all', () => {
    fc.assert(
      fc.property(amounts, amounts, costs, (asked, others, cost) => {
        const all = sampleDemand([...asked, ...others]);
        const { priceYuan } = optimalSamplePrice(sampleDemand(asked), cost);
        fc.pre(priceYuan !== null);
        expect(earnedOfBest(all, priceYuan ?? NaN, cost)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => earnedOfBest(sampleDemand([1]), -1, 0)).toThrow('priceYuan must be at least 0');
    expect(() => earnedOfBest(sampleDemand([1]), 1, NaN)).toThrow(
      'unitCostYuan must be at least 0',
    );
  });
});
