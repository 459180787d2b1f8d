// The bundle alone: best of every price; nothing when it costs too much. 纯捆绑。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersOf } from '@/model/bundle/_buyers';
import { bundleMenuOutcome, outcomeAt } from '@/model/bundle/menu-outcome';
import { pureBundle, pureMenu } from '@/model/bundle/pure-bundle';

const GOODS = {
  firstWtpYuan: [9, 3, 19, 16, 16],
  secondWtpYuan: [1, 10, 9, 18, 12],
  firstCostYuan: 2,
  secondCostYuan: 3,
};

describe('pureBundle()', () => {
  it('sells three bundles at 28 that cost 5', () => {
    const { menu, outcome } = pureBundle(GOODS);
    expect(menu).toEqual({ firstPriceYuan: null, secondPriceYuan: null, bundlePriceYuan: 28 });
    expect(outcome).toMatchObject({ profitYuan: 69, consumerSurplusYuan: 6, bothCount: 3 });
  });

  it('has no price when the pieces cost more than anybody would pay', () => {
    const { menu, outcome } = pureBundle({ ...GOODS, firstCostYuan: 99 });
    expect(menu.bundlePriceYuan).toBeNull();
    expect(outcome).toMatchObject({ profitYuan: 0, nothingCount: 5 });
  });

  it('beats every other price, with complements too', () => {
    const worth = fc.nat({ max: 20 });
    const pairs = fc.array(fc.tuple(worth, worth), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(pairs, fc.constantFrom(0, 0.5, -0.5), (list, complementarityRatio) => {
        const goods = {
          ...GOODS,
          firstWtpYuan: list.map(([first]) => first),
          secondWtpYuan: list.map(([, second]) => second),
          complementarityRatio,
        };
        const buyers = buyersOf(goods);
        const { menu, outcome } = pureMenu(buyers);
        for (let price = 0; price <= 70; price += 0.5) {
          const { profitYuan } = outcomeAt(buyers, [Infinity, Infinity, price]);
          expect(profitYuan).toBeLessThanOrEqual(outcome.profitYuan + 1e-6);
        }
        expect(bundleMenuOutcome(goods, menu)).toEqual(outcome);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => pureBundle({ ...GOODS, firstWtpYuan: [1] })).toThrow('secondWtpYuan must be as');
  });
});
