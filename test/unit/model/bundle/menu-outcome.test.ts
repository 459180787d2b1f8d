// Outcomes of a menu: ties, nobody lost, the same at any scale. 菜单结果。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersOf } from '@/model/bundle/_buyers';
import { bundleMenuOutcome, outcomeAt, pricesOf } from '@/model/bundle/menu-outcome';

const PINDYCK = {
  firstWtpYuan: [10, 50, 60, 90],
  secondWtpYuan: [90, 50, 40, 10],
  firstCostYuan: 20,
  secondCostYuan: 30,
};
const menuOf = (first: number | null, second: number | null, bundle: number | null) => ({
  firstPriceYuan: first,
  secondPriceYuan: second,
  bundlePriceYuan: bundle,
});
const amounts = fc.nat({ max: 60 });
const samples = fc
  .array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 20 })
  .chain((pairs) =>
    fc.record({
      firstWtpYuan: fc.constant(pairs.map(([first]) => first)),
      secondWtpYuan: fc.constant(pairs.map(([, second]) => second)),
      firstCostYuan: fc.nat({ max: 20 }),
      secondCostYuan: fc.nat({ max: 20 }),
      complementarityRatio: fc.constantFrom(0, 0, 0.25, -0.25),
    }),
  );
const menus = fc
  .tuple(fc.option(amounts), fc.option(amounts), fc.option(fc.nat({ max: 120 })))
  .map((prices) => menuOf(...prices));

describe('bundleMenuOutcome()', () => {
  it('lets indifferent buyers take what earns the seller more', () => {
    // The first buyer can have good 2 (earning 60) or the bundle (50), both at no gain.
    expect(bundleMenuOutcome(PINDYCK, menuOf(90, 90, 100))).toMatchObject({
      profitYuan: 230,
      secondCount: 1,
      bothCount: 2,
    });
    expect(bundleMenuOutcome(PINDYCK, menuOf(null, null, 100)).profitYuan).toBe(200);
    // Below cost nobody is pushed to buy.
    expect(bundleMenuOutcome(PINDYCK, menuOf(10, null, null))).toMatchObject({
      profitYuan: -30,
      nothingCount: 1,
      firstCount: 3,
    });
  });

  it('never charges more for both than apart', () => {
    expect(pricesOf(menuOf(3, 4, 99))).toEqual([3, 4, 7]);
    expect(pricesOf(menuOf(null, 4, 99))).toEqual([Infinity, 4, 99]);
    expect(bundleMenuOutcome(PINDYCK, menuOf(50, 50, 500))).toEqual(
      bundleMenuOutcome(PINDYCK, menuOf(50, 50, null)),
    );
  });

  it('counts every buyer once, and profit and surplus are within what there is', () => {
    fc.assert(
      fc.property(samples, menus, (goods, menu) => {
        const out = bundleMenuOutcome(goods, menu);
        const counted = out.nothingCount + out.firstCount + out.secondCount + out.bothCount;
        expect(counted).toBe(goods.firstWtpYuan.length);
        expect(out.consumerSurplusYuan).toBeGreaterThanOrEqual(0);
        const value = buyersOf(goods).values[2].reduce((sum, worth) => sum + worth, 0);
        expect(out.profitYuan + out.consumerSurplusYuan).toBeLessThanOrEqual(value + 1e-6);
      }),
    );
  });

  it('does not change with the order of buyers, and scales with the currency', () => {
    fc.assert(
      fc.property(samples, menus, (goods, menu) => {
        const base = bundleMenuOutcome(goods, menu);
        const turned = {
          ...goods,
          firstWtpYuan: goods.firstWtpYuan.toReversed(),
          secondWtpYuan: goods.secondWtpYuan.toReversed(),
        };
        expect(bundleMenuOutcome(turned, menu).profitYuan).toBeCloseTo(base.profitYuan, 9);
        const times8 = (value: number | null) => (value === null ? null : value * 8);
        const dear = bundleMenuOutcome(
          {
            ...goods,
            firstWtpYuan: goods.firstWtpYuan.map((value) => value * 8),
            secondWtpYuan: goods.secondWtpYuan.map((value) => value * 8),
            firstCostYuan: goods.firstCostYuan * 8,
            secondCostYuan: goods.secondCostYuan * 8,
          },
          menuOf(
            times8(menu.firstPriceYuan),
            times8(menu.secondPriceYuan),
            times8(menu.bundlePriceYuan),
          ),
        );
        expect(dear.profitYuan).toBeCloseTo(8 * base.profitYuan, 6);
        expect(dear.bothCount).toBe(base.bothCount);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bundleMenuOutcome(PINDYCK, menuOf(-1, null, null))).toThrow(
      'firstPriceYuan must be at least 0, got -1',
    );
    expect(() => bundleMenuOutcome(PINDYCK, menuOf(1, 1, NaN))).toThrow('bundlePriceYuan must be');
    expect(() => bundleMenuOutcome({ ...PINDYCK, firstWtpYuan: [] }, menuOf(1, 1, 1))).toThrow(
      'firstWtpYuan must have at least one value',
    );
  });
});

describe('outcomeAt()', () => {
  it('sells nothing when nothing is on sale', () => {
    const out = outcomeAt(buyersOf(PINDYCK), [Infinity, Infinity, Infinity]);
    expect(out).toMatchObject({ profitYuan: 0, consumerSurplusYuan: 0, nothingCount: 4 });
  });
});
