// Newsvendor, demand as a table: by hand, ties, order of rows. 离散报童模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsvendorDiscrete, newsvendorDiscreteAt } from '@/model/stock/newsvendor-discrete';

const COSTS = { overageYuan: 6, underageYuan: 14 };
const chance = (units: number, chanceRatio: number) => ({ units, chanceRatio });
const TABLE = [
  chance(20, 0.1),
  chance(40, 0.2),
  chance(60, 0.3),
  chance(80, 0.25),
  chance(100, 0.15),
];

const tables = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rows) => {
    const whole = rows.reduce((sum, [, weight]) => sum + weight, 0);
    return rows.map(([units, weight]) => chance(units, weight / whole));
  });

describe('newsvendorDiscrete()', () => {
  it('agrees with a calculation by hand', () => {
    // F = 0.1, 0.3, 0.6, 0.85, 1 and the critical ratio is 0.7. At 80: over 0.1·60 + 0.2·40 + 0.3·20 = 20,
    // short 0.15·20 = 3; cost 6·20 + 14·3.
    const plan = newsvendorDiscrete(COSTS, TABLE);
    expect(plan.quantityUnits).toBe(80);
    expect(plan.expectedLeftoverUnits).toBeCloseTo(20, 12);
    expect(plan.expectedShortageUnits).toBeCloseTo(3, 12);
    expect(plan.expectedCostYuan).toBeCloseTo(162, 12);
    expect(plan.fillRatio).toBeCloseTo(60 / 63, 12);
  });

  it('takes the smaller of two equally good quantities, also where rounding hides the tie', () => {
    // 0.1 + 0.2 + 0.3 + … is a little below or above the ratio it equals on paper.
    for (let tenths = 1; tenths <= 9; tenths++) {
      const even = Array.from({ length: 10 }, (_, i) => chance(i + 1, 0.1));
      const costs = { overageYuan: 10 - tenths, underageYuan: tenths };
      expect(newsvendorDiscrete(costs, even).quantityUnits).toBe(tenths);
    }
  });

  it('costs no more than any other quantity, whatever the order of the rows', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 50 }), fc.nat(500), (table, under, other) => {
        const costs = { overageYuan: 10, underageYuan: under };
        const plan = newsvendorDiscrete(costs, table);
        const cost = newsvendorDiscreteAt(costs, table, other).expectedCostYuan;
        expect(plan.expectedCostYuan).toBeLessThanOrEqual(cost + 1e-9);
        expect(newsvendorDiscrete(costs, [...table].reverse()).quantityUnits).toBe(
          plan.quantityUnits,
        );
        expect(table.some(({ units }) => units === plan.quantityUnits)).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => newsvendorDiscrete(COSTS, [])).toThrow('chances must have at least one value');
    expect(() => newsvendorDiscrete(COSTS, [chance(-1, 1)])).toThrow(
      'units of chances[0] must be at least 0, got -1',
    );
    expect(() => newsvendorDiscrete(COSTS, [chance(1, 2)])).toThrow(
      'chanceRatio of chances[0] must be between 0 and 1, got 2',
    );
    expect(() => newsvendorDiscrete(COSTS, [chance(1, 0.5)])).toThrow('must add up to 1, got 0.5');
    expect(() => newsvendorDiscrete(COSTS, [chance(0, 1)])).toThrow('mean of chances must be');
    expect(() => newsvendorDiscrete({ ...COSTS, overageYuan: -1 }, TABLE)).toThrow('overageYuan');
  });
});

describe('newsvendorDiscreteAt()', () => {
  it('loses no unit', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 600, noNaN: true }), (table, quantity) => {
        const plan = newsvendorDiscreteAt(COSTS, table, quantity);
        const meanUnits = table.reduce((sum, row) => sum + row.units * row.chanceRatio, 0);
        const sales = plan.expectedSalesUnits;
        expect(plan.expectedLeftoverUnits + sales).toBeCloseTo(quantity, 9);
        expect(plan.expectedShortageUnits + sales).toBeCloseTo(meanUnits, 9);
        expect(plan.inStockRatio >= 0 && plan.inStockRatio <= 1).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => newsvendorDiscreteAt(COSTS, TABLE, -1)).toThrow(
      'quantityUnits must be at least 0, got -1',
    );
  });
});
