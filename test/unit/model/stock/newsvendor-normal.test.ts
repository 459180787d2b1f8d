// Newsvendor, normal demand: printed examples, least cost, warnings. 正态报童模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsvendorNormal, newsvendorNormalAt } from '@/model/stock/newsvendor-normal';

const COSTS = { overageYuan: 0.18, underageYuan: 0.7 };
const DEMAND = { meanUnits: 50, sdUnits: 8 };
const yuan = fc.double({ min: 1, max: 1000, noNaN: true });
const demands = fc.record({
  meanUnits: fc.double({ min: 100, max: 1e5, noNaN: true }),
  sdUnits: fc.double({ min: 1, max: 30, noNaN: true }),
});

describe('newsvendorNormal()', () => {
  // Snyder & Shen 2019, example 4.3: 56.6 units, cost 1.9976.
  it('meets the printed example', () => {
    const plan = newsvendorNormal(COSTS, DEMAND);
    expect(plan.quantityUnits).toBeCloseTo(56.604, 3);
    expect(plan.expectedCostYuan).toBeCloseTo(1.9976, 4);
    expect(plan.inStockRatio).toBeCloseTo(plan.criticalRatio, 12);
    expect(plan.isNormalDoubtful || plan.isHeldAtZero).toBe(false);
  });

  it('costs no more than any other quantity', () => {
    fc.assert(
      fc.property(
        yuan,
        yuan,
        demands,
        fc.double({ min: 0, max: 2, noNaN: true }),
        (o, u, d, at) => {
          const costs = { overageYuan: o, underageYuan: u };
          const best = newsvendorNormal(costs, d).expectedCostYuan;
          const other = newsvendorNormalAt(costs, d, at * d.meanUnits).expectedCostYuan;
          expect(best).toBeLessThanOrEqual(other * (1 + 1e-12));
        },
      ),
    );
  });

  it('orders more when a shortage costs more, less when a leftover does', () => {
    fc.assert(
      fc.property(yuan, yuan, demands, (overageYuan, underageYuan, demand) => {
        const units = (over: number, under: number) =>
          newsvendorNormal(
            { overageYuan: overageYuan * over, underageYuan: underageYuan * under },
            demand,
          ).quantityUnits;
        expect(units(1, 1.5)).toBeGreaterThan(units(1, 1));
        expect(units(1.5, 1)).toBeLessThan(units(1, 1));
        expect(units(3, 3)).toBeCloseTo(units(1, 1), 7);
      }),
    );
  });

  it('orders the demand itself when it is known, at no cost', () => {
    const plan = newsvendorNormal(COSTS, { meanUnits: 50, sdUnits: 0 });
    expect([plan.quantityUnits, plan.expectedCostYuan, plan.fillRatio]).toEqual([50, 0, 1]);
  });

  it('orders nothing, and says so, where the curve asks for a negative stock', () => {
    const costs = { overageYuan: 9, underageYuan: 1 };
    const plan = newsvendorNormal(costs, { meanUnits: 50, sdUnits: 60 });
    expect(plan).toMatchObject({ quantityUnits: 0, isHeldAtZero: true, isNormalDoubtful: true });
    const more = newsvendorNormalAt(costs, { meanUnits: 50, sdUnits: 60 }, 1);
    expect(more.expectedCostYuan).toBeGreaterThan(plan.expectedCostYuan);
  });

  it('names the bad argument', () => {
    expect(() => newsvendorNormal({ ...COSTS, overageYuan: 0 }, DEMAND)).toThrow(
      'overageYuan must be above 0, got 0',
    );
    expect(() => newsvendorNormal(COSTS, { ...DEMAND, meanUnits: -5 })).toThrow(
      'meanUnits must be above 0, got -5',
    );
    expect(() => newsvendorNormal(COSTS, { ...DEMAND, sdUnits: NaN })).toThrow('sdUnits must be');
  });
});

describe('newsvendorNormalAt()', () => {
  it('meets the printed cost at 40 units', () => {
    // stockpyl's test of the same example.
    const { expectedCostYuan } = newsvendorNormalAt(COSTS, DEMAND, 40);
    expect(expectedCostYuan).toBeCloseTo(7.356131552870388, 11);
  });

  it('has the cost of the formula with the gap', () => {
    fc.assert(
      fc.property(yuan, yuan, demands, (overageYuan, underageYuan, demand) => {
        const quantity = demand.meanUnits - demand.sdUnits;
        const plan = newsvendorNormalAt({ overageYuan, underageYuan }, demand, quantity);
        const want =
          overageYuan * (quantity - demand.meanUnits) +
          (overageYuan + underageYuan) * plan.expectedShortageUnits;
        expect(plan.expectedCostYuan / want).toBeCloseTo(1, 8);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => newsvendorNormalAt(COSTS, DEMAND, -1)).toThrow(
      'quantityUnits must be at least 0, got -1',
    );
  });
});
