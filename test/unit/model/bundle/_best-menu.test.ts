// The better of two menus, and one way to write it. 择优与菜单写法。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMenu, pricedMenu } from '@/model/bundle/_best-menu';
import { buyersOf } from '@/model/bundle/_buyers';
import { outcomeAt, pricesOf } from '@/model/bundle/menu-outcome';

const STIGLER = buyersOf({
  firstWtpYuan: [8000, 7000],
  secondWtpYuan: [2500, 3000],
  firstCostYuan: 0,
  secondCostYuan: 0,
});

describe('bestMenu()', () => {
  it('keeps most profit, then most surplus', () => {
    const best = bestMenu(STIGLER);
    best.offer([7000, 2500, 9500], 19_000);
    best.offer([8000, 3000, 10_000], 20_000);
    best.offer([7000, 3000, 10_000], 20_000);
    best.offer([8000, 3000, 11_000], 11_000);
    expect(best.prices()[2]).toBe(10_000);
    expect(outcomeAt(STIGLER, best.prices()).profitYuan).toBe(20_000);
  });

  it('is not taken in by a profit that is not so', () => {
    const best = bestMenu(STIGLER);
    best.offer([7000, 2500, 9500], 19_000);
    best.offer([9000, 9000, 18_000], 99_000);
    expect(best.prices()).toEqual([7000, 2500, 9500]);
  });
});

describe('pricedMenu()', () => {
  it('writes an idle price next to a bundle the same, however it was found', () => {
    const [one, other] = [
      pricedMenu(STIGLER, [7500, 3000, 10_000]),
      pricedMenu(STIGLER, [Infinity, Infinity, 10_000]),
    ];
    expect(one).toEqual(other);
    expect(one.menu).toEqual({
      firstPriceYuan: 8000,
      secondPriceYuan: 3000,
      bundlePriceYuan: 10_000,
    });
  });

  it('has no price for what is not sold', () => {
    expect(pricedMenu(STIGLER, [8000, Infinity, Infinity]).menu).toEqual({
      firstPriceYuan: 8000,
      secondPriceYuan: null,
      bundlePriceYuan: null,
    });
  });

  it('earns no less than the prices it was made from, and what the menu says', () => {
    const worth = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), {
      minLength: 1,
      maxLength: 8,
    });
    const theta = fc.constantFrom(0, 0.4, -0.3);
    const price = fc.oneof(fc.nat({ max: 40 }), fc.constant(Infinity));
    fc.assert(
      fc.property(worth, theta, price, price, fc.nat({ max: 70 }), (list, ratio, p1, p2, pB) => {
        const buyers = buyersOf({
          firstWtpYuan: list.map(([first]) => first),
          secondWtpYuan: list.map(([, second]) => second),
          firstCostYuan: 3,
          secondCostYuan: 5,
          complementarityRatio: ratio,
        });
        const prices = [p1, p2, Math.min(pB, p1 + p2)] as const;
        const { menu, outcome } = pricedMenu(buyers, prices);
        const { bundlePriceYuan, firstPriceYuan, secondPriceYuan } = menu;
        expect(outcome.profitYuan).toBeGreaterThanOrEqual(
          outcomeAt(buyers, prices).profitYuan - 1e-6,
        );
        expect(outcomeAt(buyers, pricesOf(menu))).toEqual(outcome);
        if (bundlePriceYuan !== null) {
          const apart = (firstPriceYuan ?? NaN) + (secondPriceYuan ?? NaN);
          expect(apart).toBeGreaterThanOrEqual(bundlePriceYuan - 1e-9);
        }
      }),
    );
  });
});
