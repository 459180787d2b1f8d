// Price paths: skimming and penetration each win where they should. 撇脂与渗透。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedPricePaths, pricePath } from '@/model/product/price-paths';

const launchWith = (innovationRatio: number, imitationRatio: number) => ({
  market: { innovationRatio, imitationRatio, potentialUnits: 10000 },
  response: { basis: 'level', priceEffect: -1, referencePriceYuan: 100 } as const,
  cost: { firstUnitCostYuan: 300, exponent: 0.32 },
  discountRatio: 0.05,
});
const price = fc.double({ min: 20, max: 300, noNaN: true });

describe('pricePath()', () => {
  it('moves by the same percent each period, both ends exact', () => {
    expect(pricePath(100, 25, 3)).toEqual([100, 50, 25]);
    fc.assert(
      fc.property(price, price, fc.integer({ min: 2, max: 20 }), (first, last, periodCount) => {
        const path = pricePath(first, last, periodCount);
        expect([path[0], path.at(-1)]).toEqual([first, last]);
        const steps = path.slice(1).map((yuan, t) => yuan / (path[t] ?? NaN));
        for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 10);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => pricePath(0, 1, 3)).toThrow('firstYuan must be above 0, got 0');
    expect(() => pricePath(1, 1, 1)).toThrow('periodCount must be at least 2, got 1');
    expect(() => pricePath(1, 1, 2.5)).toThrow('periodCount must be a whole number, got 2.5');
  });
});

describe('comparedPricePaths()', () => {
  const skim = pricePath(140, 70, 8);
  const penetrate = pricePath(70, 140, 8);

  it('lets penetration win by word of mouth, and skimming without it', () => {
    expect(comparedPricePaths(launchWith(0.03, 0.6), [skim, penetrate]).bestPath).toBe(1);
    expect(comparedPricePaths(launchWith(0.1, 0.05), [skim, penetrate]).bestPath).toBe(0);
    // The same prices in another order: as many have bought in the end.
    const { results } = comparedPricePaths(launchWith(0.03, 0.6), [skim, penetrate]);
    const [one, other] = results.map(({ cumulativeUnits }) => cumulativeUnits.at(-1) ?? NaN);
    expect(one).toBeCloseTo(other ?? NaN, 8);
  });

  // Nobody imitates and 1 − e^(−pX) have bought: 100 units at 10 less 100 at 4, a period later.
  it('agrees with a calculation by hand', () => {
    const market = { innovationRatio: Math.LN2, imitationRatio: 0, potentialUnits: 200 };
    const cost = { firstUnitCostYuan: 4, exponent: 0 };
    const response = { basis: 'level', priceEffect: 0, referencePriceYuan: 10 } as const;
    const launch = { market, cost, response, discountRatio: 0.25 };
    const [result] = comparedPricePaths(launch, [[10, 12]]).results;
    expect(result?.profitsYuan[0]).toBeCloseTo(600, 9);
    expect(result?.profitsYuan[1]).toBeCloseTo(400, 9);
    expect(result?.discountedProfitYuan).toBeCloseTo(600 / 1.25 + 400 / 1.5625, 9);
  });

  it('is the profit itself without discount, and less with one when every period earns', () => {
    fc.assert(
      fc.property(price, price, (first, last) => {
        const launch = {
          ...launchWith(0.03, 0.38),
          cost: { firstUnitCostYuan: 20, exponent: 0.3 },
        };
        const path = pricePath(first, last, 6);
        const plain = comparedPricePaths({ ...launch, discountRatio: 0 }, [path]).results[0];
        const sum = plain?.profitsYuan.reduce((total, yuan) => total + yuan, 0);
        expect(plain?.discountedProfitYuan).toBeCloseTo(sum ?? NaN, 6);
        const later = comparedPricePaths(launch, [path]).results[0];
        expect(later?.discountedProfitYuan).toBeLessThanOrEqual(plain?.discountedProfitYuan ?? NaN);
      }),
    );
  });

  it('takes the first of equal paths, and names the bad argument', () => {
    const launch = launchWith(0.03, 0.38);
    expect(comparedPricePaths(launch, [skim, skim]).bestPath).toBe(0);
    expect(() => comparedPricePaths(launch, [])).toThrow('paths must have at least one value');
    expect(() => comparedPricePaths(launch, [[1, 2], [1]])).toThrow(
      'paths[1] must be as long as paths[0] (2), got 1',
    );
    expect(() => comparedPricePaths({ ...launch, discountRatio: -1 }, [[1]])).toThrow(
      'discountRatio must be at least 0, got -1',
    );
    expect(() => comparedPricePaths(launch, [[-1]])).toThrow(
      'pricesYuan[0] must be above 0, got -1',
    );
  });
});
