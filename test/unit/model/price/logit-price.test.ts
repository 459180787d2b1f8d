// Logit demand: the closed form is the top of the profit curve, even where exponentials overflow. 逻辑需求定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logitUnits, optimalLogitPrice } from '@/model/price/logit-price';

const markets = fc.record({
  marketCount: fc.double({ min: 1, max: 1e6, noNaN: true }),
  baseUtility: fc.double({ min: -10, max: 30, noNaN: true }),
  sensitivityPerYuan: fc.double({ min: 0.001, max: 2, noNaN: true }),
});
const costs = fc.double({ min: 0, max: 200, noNaN: true });
const typical = { marketCount: 20000, baseUtility: 8, sensitivityPerYuan: 0.05 };

describe('logitUnits()', () => {
  it('sells to half the market where utility is 0, and always less at a higher price', () => {
    expect(logitUnits(typical, 160)).toBeCloseTo(10000, 9);
    expect(logitUnits(typical, 170)).toBeLessThan(10000);
    expect(logitUnits(typical, 1e6)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => logitUnits({ ...typical, marketCount: 0 }, 1)).toThrow(
      'marketCount must be above 0',
    );
    expect(() => logitUnits({ ...typical, baseUtility: NaN }, 1)).toThrow(
      'baseUtility must be finite, got NaN',
    );
    expect(() => logitUnits(typical, -1)).toThrow('priceYuan must be at least 0, got -1');
  });
});

describe('optimalLogitPrice()', () => {
  // a − bc − 1 = 1, and W(e) = 1: a markup of 2/b, half of the market.
  it('agrees with a calculation by hand', () => {
    const demand = { marketCount: 100, baseUtility: 4, sensitivityPerYuan: 0.1 };
    const best = optimalLogitPrice(demand, 20);
    expect(best.priceYuan).toBeCloseTo(40, 12);
    expect(best.shareRatio).toBeCloseTo(0.5, 14);
    expect(best.units).toBeCloseTo(50, 12);
    expect(best.profitYuan).toBeCloseTo(1000, 10);
    expect(best.elasticity).toBeCloseTo(-2, 12);
  });

  it('sits on the curve, at its top, where the markup is 1/(b(1 − s))', () => {
    fc.assert(
      fc.property(markets, costs, (demand, cost) => {
        const best = optimalLogitPrice(demand, cost);
        const markup = best.priceYuan - cost;
        const wanted = 1 / (demand.sensitivityPerYuan * (1 - best.shareRatio));
        expect(Math.abs(markup / wanted - 1)).toBeLessThan(1e-8);
        const units = logitUnits(demand, best.priceYuan);
        expect(Math.abs(units - best.units)).toBeLessThanOrEqual(1e-8 * best.units);
        for (const factor of [0.98, 1.02]) {
          const price = cost + markup * factor;
          expect(markup * factor * logitUnits(demand, price)).toBeLessThanOrEqual(
            best.profitYuan * (1 + 1e-9),
          );
        }
      }),
    );
  });

  it('neither overflows nor breaks for extreme utilities', () => {
    const high = optimalLogitPrice({ ...typical, baseUtility: 2000 }, 0);
    // W(e^1999) = 1991.403…, so that the price is 20 × 1992.403.
    expect(high.priceYuan / 20).toBeCloseTo(1992.403, 3);
    const low = optimalLogitPrice({ ...typical, baseUtility: -2000 }, 10);
    expect(low).toEqual({
      priceYuan: 30,
      shareRatio: 0,
      units: 0,
      profitYuan: 0,
      elasticity: -1.5,
    });
  });

  it('names the bad argument', () => {
    expect(() => optimalLogitPrice(typical, -1)).toThrow('unitCostYuan must be at least 0, got -1');
    expect(() => optimalLogitPrice({ ...typical, sensitivityPerYuan: 0 }, 1)).toThrow(
      'sensitivityPerYuan must be above 0, got 0',
    );
  });
});
