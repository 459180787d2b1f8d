// Safety stock: printed example, square root of the lead time. 安全库存。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safetyStock } from '@/model/stock/safety-stock';

const DEMAND = { meanUnitsPerDay: 150, sdUnitsPerDay: 16, leadTimeDays: 5, sdLeadTimeDays: 1 };
const size = fc.double({ min: 0, max: 1000, noNaN: true });

describe('safetyStock()', () => {
  // Heizer & Render: 150 a day with sd 16, 5 days with sd 1, z = 1.65: about 1,004.
  it('meets the printed example', () => {
    const plan = safetyStock(DEMAND, 1.65);
    expect(plan.leadDemandUnits).toBe(750);
    expect(plan.sdLeadDemandUnits).toBeCloseTo(Math.sqrt(5 * 256 + 150 ** 2), 10);
    expect(Math.round(plan.reorderPointUnits)).toBe(1004);
  });

  it('grows with the square root of a steady lead time', () => {
    const steady = { ...DEMAND, sdLeadTimeDays: 0 };
    const once = safetyStock(steady, 2).safetyStockUnits;
    expect(safetyStock({ ...steady, leadTimeDays: 20 }, 2).safetyStockUnits).toBeCloseTo(2 * once);
    expect(safetyStock({ ...steady, leadTimeDays: 0 }, 2).reorderPointUnits).toBe(0);
  });

  it('never shrinks when anything varies more', () => {
    fc.assert(
      fc.property(size, size, size, size, (mean, sd, days, sdDays) => {
        const demand = {
          meanUnitsPerDay: mean,
          sdUnitsPerDay: sd,
          leadTimeDays: days,
          sdLeadTimeDays: sdDays,
        };
        const least = safetyStock(demand, 1.65).safetyStockUnits;
        const allowed = 1e-9 * (1 + least);
        for (const key of ['sdUnitsPerDay', 'leadTimeDays', 'sdLeadTimeDays'] as const) {
          const more = safetyStock({ ...demand, [key]: demand[key] + 1 }, 1.65).safetyStockUnits;
          expect(more).toBeGreaterThanOrEqual(least - allowed);
        }
      }),
    );
  });

  it('never asks for a negative stock, and says when it would have', () => {
    const plan = safetyStock({ ...DEMAND, meanUnitsPerDay: 1, sdUnitsPerDay: 50 }, -2);
    expect(plan).toMatchObject({ reorderPointUnits: 0, isHeldAtZero: true });
    expect(plan.safetyStockUnits).toBeLessThan(-200);
    expect(safetyStock(DEMAND, -1).isHeldAtZero).toBe(false);
  });

  it.each(['meanUnitsPerDay', 'sdUnitsPerDay', 'leadTimeDays', 'sdLeadTimeDays'])(
    'names a bad %s',
    (key) => {
      expect(() => safetyStock({ ...DEMAND, [key]: -1 }, 1)).toThrow(
        `${key} must be at least 0, got -1`,
      );
    },
  );

  it('names a bad z', () => {
    expect(() => safetyStock(DEMAND, Infinity)).toThrow('z must be finite, got Infinity');
  });
});
