// Setting one price among three: against the outcome of every price. 三价之一的最优。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersOf, type Prices, type Sold } from '@/model/bundle/_buyers';
import { bestPriceOf } from '@/model/bundle/_offer';
import { outcomeAt } from '@/model/bundle/menu-outcome';

const pairs = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })), {
  minLength: 1,
  maxLength: 8,
});
const cost = fc.nat({ max: 10 });
const price = fc.nat({ max: 25 });

function buyers(list: readonly (readonly [number, number])[], first = 0, second = 0) {
  return buyersOf({
    firstWtpYuan: list.map(([one]) => one),
    secondWtpYuan: list.map(([, other]) => other),
    firstCostYuan: first,
    secondCostYuan: second,
  });
}

describe('bestPriceOf()', () => {
  it('beats every other price while the two others stay', () => {
    const sold = fc.constantFrom<Sold[]>(0, 1, 2);
    fc.assert(
      fc.property(pairs, cost, cost, fc.tuple(price, price, price), sold, (list, a, b, at, own) => {
        const all = buyers(list, a, b);
        const isAllowed = (prices: Prices) => prices[2] <= prices[0] + prices[1];
        const withOwn = (value: number) =>
          at.map((other, i) => (i === own ? value : other)) as unknown as Prices;
        const point = bestPriceOf(all, own, at, [0, Infinity]);
        for (let value = 0; value <= 60; value++) {
          const prices = withOwn(value);
          if (!isAllowed(prices)) continue;
          const { profitYuan } = outcomeAt(all, prices);
          expect(point?.profitYuan).toBeGreaterThanOrEqual(profitYuan - 1e-6);
        }
        if (point && point.priceYuan < Infinity) {
          const prices = withOwn(point.priceYuan);
          expect(isAllowed(prices)).toBe(true);
          expect(outcomeAt(all, prices).profitYuan).toBeCloseTo(point.profitYuan, 6);
        }
      }),
    );
  });

  it('has nothing to set outside the bounds, or beside a bundle without a price', () => {
    const all = buyers([[10, 10]]);
    expect(bestPriceOf(all, 0, [0, 2, 20], [0, 5])).toBeNull();
    expect(bestPriceOf(all, 0, [0, 2, Infinity], [0, Infinity])).toBeNull();
    expect(bestPriceOf(all, 2, [4, 5, 0], [0, Infinity])).toEqual({ priceYuan: 9, profitYuan: 9 });
  });
});
