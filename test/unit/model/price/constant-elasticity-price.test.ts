// Constant elasticity: the rule of thumb, and no price for demand that hardly answers. 恒定弹性定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constantElasticityUnits,
  optimalConstantElasticityPrice,
} from '@/model/price/constant-elasticity-price';

const known = { priceYuan: 100, units: 50 };
const elasticities = fc.double({ min: -20, max: -1.001, noNaN: true });
const costs = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe('constantElasticityUnits()', () => {
  it('sells 56.25 % more at a 20 % lower price and elasticity −2', () => {
    expect(constantElasticityUnits(known, 80, -2)).toBeCloseTo(78.125, 12);
    expect(constantElasticityUnits(known, 80, 0)).toBe(50);
    expect(constantElasticityUnits({ ...known, units: 0 }, 80, -2)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => constantElasticityUnits(known, 0, -2)).toThrow('priceYuan must be above 0, got 0');
    expect(() => constantElasticityUnits({ ...known, priceYuan: 0 }, 1, -2)).toThrow(
      'known.priceYuan must be above 0, got 0',
    );
    expect(() => constantElasticityUnits({ ...known, units: -1 }, 1, -2)).toThrow(
      'known.units must be at least 0, got -1',
    );
    expect(() => constantElasticityUnits(known, 1, 2)).toThrow(
      'elasticity must be at most 0, got 2',
    );
  });
});

describe('optimalConstantElasticityPrice()', () => {
  // Pindyck & Rubinfeld: elasticity −4 and marginal cost 9 give 12; −10 gives 1.11 times the cost.
  it('agrees with the textbook', () => {
    const { priceYuan, marginOnPriceRatio, markupOnCostRatio } = optimalConstantElasticityPrice(
      -4,
      9,
    );
    expect(priceYuan).toBeCloseTo(12, 12);
    expect(marginOnPriceRatio).toBe(0.25);
    expect(markupOnCostRatio).toBeCloseTo(1 / 3, 12);
    expect(optimalConstantElasticityPrice(-10, 1).priceYuan).toBeCloseTo(10 / 9, 12);
  });

  it.each([-1, -0.8, 0])('has no price for an elasticity of %f', (elasticity) => {
    expect(optimalConstantElasticityPrice(elasticity, 5)).toEqual({
      priceYuan: null,
      marginOnPriceRatio: null,
      markupOnCostRatio: null,
    });
  });

  it('earns more than a price 1 % beside it, and scales with the currency', () => {
    fc.assert(
      fc.property(elasticities, costs, (elasticity, cost) => {
        const price = optimalConstantElasticityPrice(elasticity, cost).priceYuan ?? NaN;
        const profit = (yuan: number) =>
          (yuan - cost) * constantElasticityUnits({ priceYuan: price, units: 1 }, yuan, elasticity);
        for (const factor of [0.99, 1.01]) {
          expect(profit(price * factor)).toBeLessThan(profit(price));
        }
        const inFen = optimalConstantElasticityPrice(elasticity, cost * 100).priceYuan ?? NaN;
        expect(inFen / price).toBeCloseTo(100, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => optimalConstantElasticityPrice(4, 9)).toThrow(
      'elasticity must be at most 0, got 4',
    );
    expect(() => optimalConstantElasticityPrice(-4, 0)).toThrow(
      'marginalCostYuan must be above 0, got 0',
    );
  });
});
