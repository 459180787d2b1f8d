// Newsvendor, lognormal demand: sums, least cost, ends. 对数正态报童模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import {
  lognormalDemand,
  newsvendorLognormal,
  newsvendorLognormalAt,
} from '@/model/stock/newsvendor-lognormal';

const COSTS = { overageYuan: 25, underageYuan: 60 };
const DEMAND = { logMean: 5, logSd: 0.5 };
const demands = fc.record({
  logMean: fc.double({ min: -2, max: 12, noNaN: true }),
  logSd: fc.double({ min: 0.01, max: 2, noNaN: true }),
});
const yuan = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe('lognormalDemand()', () => {
  it('has the mean and the spread that were asked for', () => {
    const size = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(size, size, (meanUnits, sdUnits) => {
        const { logMean, logSd } = lognormalDemand(meanUnits, sdUnits);
        const mean = Math.exp(logMean + logSd ** 2 / 2);
        expect(mean / meanUnits).toBeCloseTo(1, 10);
        expect((mean * Math.sqrt(Math.expm1(logSd ** 2))) / sdUnits).toBeCloseTo(1, 10);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => lognormalDemand(0, 1)).toThrow('meanUnits must be above 0, got 0');
    expect(() => lognormalDemand(1, 0)).toThrow('sdUnits must be above 0, got 0');
  });
});

describe('newsvendorLognormal()', () => {
  it('agrees with the shortage summed over the curve', () => {
    const plan = newsvendorLognormal(COSTS, DEMAND);
    const short = integral(
      (y) =>
        (Math.exp(y) - plan.quantityUnits) *
        (Math.exp(-0.5 * ((y - 5) / 0.5) ** 2) / (0.5 * Math.sqrt(2 * Math.PI))),
      Math.log(plan.quantityUnits),
      12,
    );
    expect(plan.expectedShortageUnits).toBeCloseTo(short, 6);
    expect(plan.inStockRatio).toBeCloseTo(60 / 85, 12);
  });

  it('costs no more than any other quantity, and orders more when a shortage costs more', () => {
    fc.assert(
      fc.property(yuan, yuan, demands, (overageYuan, underageYuan, demand) => {
        const costs = { overageYuan, underageYuan };
        const best = newsvendorLognormal(costs, demand);
        for (const factor of [0, 0.5, 0.9, 1.1, 2]) {
          const { expectedCostYuan } = newsvendorLognormalAt(
            costs,
            demand,
            best.quantityUnits * factor,
          );
          expect(best.expectedCostYuan).toBeLessThanOrEqual(expectedCostYuan * (1 + 1e-9));
        }
        const more = newsvendorLognormal({ overageYuan, underageYuan: underageYuan * 2 }, demand);
        expect(more.quantityUnits).toBeGreaterThan(best.quantityUnits);
      }),
    );
  });

  it('stays a number where a shortage costs nearly everything', () => {
    const plan = newsvendorLognormal({ overageYuan: 1, underageYuan: 1e20 }, DEMAND);
    expect(Number.isFinite(plan.quantityUnits)).toBe(true);
  });

  it('names the bad argument', () => {
    expect(() => newsvendorLognormal(COSTS, { ...DEMAND, logSd: 0 })).toThrow(
      'logSd must be above 0, got 0',
    );
    expect(() => newsvendorLognormal(COSTS, { ...DEMAND, logMean: NaN })).toThrow(
      'logMean must be finite, got NaN',
    );
    expect(() => newsvendorLognormal(COSTS, { logMean: 5, logSd: 40 })).toThrow(
      'mean demand must be above 0, got Infinity',
    );
  });
});

describe('newsvendorLognormalAt()', () => {
  it('loses no unit and keeps every share a share', () => {
    fc.assert(
      fc.property(demands, fc.double({ min: 0, max: 1e6, noNaN: true }), (demand, quantity) => {
        const plan = newsvendorLognormalAt(COSTS, demand, quantity);
        const mean = Math.exp(demand.logMean + demand.logSd ** 2 / 2);
        const size = Math.max(mean, quantity);
        const sales = plan.expectedSalesUnits;
        expect((plan.expectedLeftoverUnits + sales - quantity) / size).toBeCloseTo(0, 10);
        expect((plan.expectedShortageUnits + sales - mean) / size).toBeCloseTo(0, 10);
        for (const ratio of [plan.inStockRatio, plan.fillRatio]) {
          expect(ratio !== null && ratio >= 0 && ratio <= 1).toBe(true);
        }
      }),
    );
  });

  it('serves nobody from an empty shelf', () => {
    const plan = newsvendorLognormalAt(COSTS, DEMAND, 0);
    expect([plan.inStockRatio, plan.expectedLeftoverUnits, plan.fillRatio]).toEqual([0, 0, 0]);
  });

  it('names the bad argument', () => {
    expect(() => newsvendorLognormalAt(COSTS, DEMAND, -1)).toThrow(
      'quantityUnits must be at least 0, got -1',
    );
  });
});
