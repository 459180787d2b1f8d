// Newsvendor, Poisson demand: printed example, limit, rise. 泊松报童模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsvendorNormal } from '@/model/stock/newsvendor-normal';
import { newsvendorPoisson } from '@/model/stock/newsvendor-poisson';

describe('newsvendorPoisson()', () => {
  // Snyder & Shen 2019, example 4.7.
  it('meets the printed example', () => {
    const plan = newsvendorPoisson({ overageYuan: 1, underageYuan: 4 }, 6);
    expect(plan.quantityUnits).toBe(8);
    expect(plan.expectedCostYuan).toBeCloseTo(3.5701, 4);
  });

  it('needs no stock where one customer in a thousand comes', () => {
    expect(newsvendorPoisson({ overageYuan: 1, underageYuan: 4 }, 0.001).quantityUnits).toBe(0);
  });

  it('comes close to the bell curve when many come', () => {
    const costs = { overageYuan: 1, underageYuan: 3 };
    const normal = newsvendorNormal(costs, { meanUnits: 1e6, sdUnits: 1000 });
    const { quantityUnits, expectedCostYuan } = newsvendorPoisson(costs, 1e6);
    expect(Math.abs(quantityUnits - normal.quantityUnits)).toBeLessThan(1);
    expect(expectedCostYuan / normal.expectedCostYuan).toBeCloseTo(1, 3);
  });

  it('orders whole units, more when a shortage costs more', () => {
    const yuan = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const mean = fc.double({ min: 0.1, max: 200, noNaN: true });
    fc.assert(
      fc.property(yuan, yuan, mean, (overageYuan, underageYuan, meanUnits) => {
        const plan = newsvendorPoisson({ overageYuan, underageYuan }, meanUnits);
        const more = newsvendorPoisson({ overageYuan, underageYuan: underageYuan * 2 }, meanUnits);
        expect(Number.isInteger(plan.quantityUnits)).toBe(true);
        expect(more.quantityUnits).toBeGreaterThanOrEqual(plan.quantityUnits);
        expect(plan.inStockRatio).toBeGreaterThanOrEqual(plan.criticalRatio - 1e-12);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => newsvendorPoisson({ overageYuan: 1, underageYuan: 4 }, -6)).toThrow(
      'meanUnits must be above 0, got -6',
    );
    expect(() => newsvendorPoisson({ overageYuan: 0, underageYuan: 4 }, 6)).toThrow(
      'overageYuan must be above 0, got 0',
    );
  });
});
