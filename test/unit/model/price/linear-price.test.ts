// Straight demand: the textbook price, the top of the parabola, and no sale above the choke price. 直线需求定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearUnits, optimalLinearPrice } from '@/model/price/linear-price';

const lines = fc.record({
  interceptUnits: fc.double({ min: 1, max: 1e5, noNaN: true }),
  slopeUnitsPerYuan: fc.double({ min: 0.01, max: 1000, noNaN: true }),
});
const ratios = fc.double({ min: 0, max: 1.5, noNaN: true });

describe('linearUnits()', () => {
  it('falls in a straight line to 0 and stays there', () => {
    const demand = { interceptUnits: 100, slopeUnitsPerYuan: 2 };
    expect([0, 30, 50, 80].map((price) => linearUnits(demand, price))).toEqual([100, 40, 0, 0]);
  });

  it('names the bad argument', () => {
    const demand = { interceptUnits: 0, slopeUnitsPerYuan: 2 };
    expect(() => linearUnits(demand, 1)).toThrow('interceptUnits must be above 0, got 0');
    expect(() => linearUnits({ interceptUnits: 1, slopeUnitsPerYuan: -2 }, 1)).toThrow(
      'slopeUnitsPerYuan must be above 0, got -2',
    );
    expect(() => linearUnits({ interceptUnits: 1, slopeUnitsPerYuan: 1 }, -1)).toThrow(
      'priceYuan must be at least 0, got -1',
    );
  });
});

describe('optimalLinearPrice()', () => {
  // Phillips 2005, ch. 3: 10,000 − 800p at a cost of 5.
  it('agrees with the textbook', () => {
    expect(optimalLinearPrice({ interceptUnits: 10000, slopeUnitsPerYuan: 800 }, 5)).toEqual({
      priceYuan: 8.75,
      units: 3000,
      profitYuan: 11250,
      elasticity: -8.75 / 3.75,
      consumerSurplusYuan: 5625,
      chokePriceYuan: 12.5,
      revenuePriceYuan: 6.25,
    });
  });

  it('sells nothing once the cost reaches the choke price', () => {
    const demand = { interceptUnits: 100, slopeUnitsPerYuan: 2 };
    for (const cost of [50, 60]) {
      const { priceYuan, units, profitYuan, elasticity } = optimalLinearPrice(demand, cost);
      expect({ priceYuan, units, profitYuan, elasticity }).toEqual({
        priceYuan: null,
        units: 0,
        profitYuan: 0,
        elasticity: null,
      });
    }
  });

  it('earns more than any other price, by the Lerner rule, above the price with most revenue', () => {
    fc.assert(
      fc.property(lines, ratios, ratios, (demand, costRatio, otherRatio) => {
        const choke = demand.interceptUnits / demand.slopeUnitsPerYuan;
        const cost = choke * costRatio;
        const best = optimalLinearPrice(demand, cost);
        const other = choke * otherRatio;
        const otherProfit = (other - cost) * linearUnits(demand, other);
        const scale = demand.interceptUnits * choke;
        expect(best.profitYuan).toBeGreaterThanOrEqual(otherProfit - 1e-9 * scale);
        if (best.priceYuan === null) {
          expect(best.profitYuan).toBe(0);
          return;
        }
        expect(best.priceYuan).toBeGreaterThanOrEqual(best.revenuePriceYuan);
        expect(linearUnits(demand, best.priceYuan) / demand.interceptUnits).toBeCloseTo(
          best.units / demand.interceptUnits,
          9,
        );
        const lernerMargin = best.priceYuan / -(best.elasticity ?? NaN);
        expect(Math.abs(lernerMargin - (best.priceYuan - cost))).toBeLessThan(
          1e-12 * best.priceYuan,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    const demand = { interceptUnits: 1, slopeUnitsPerYuan: 1 };
    expect(() => optimalLinearPrice(demand, -1)).toThrow('unitCostYuan must be at least 0, got -1');
    expect(() => optimalLinearPrice({ ...demand, slopeUnitsPerYuan: NaN }, 1)).toThrow(
      'slopeUnitsPerYuan must be above 0, got NaN',
    );
  });
});
