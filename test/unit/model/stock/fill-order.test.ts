// Stock for a promised fill rate: undone by the outcome. 目标满足率的备货量。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillOrderUnits } from '@/model/stock/fill-order';
import { normalStockOutcome } from '@/model/stock/normal-demand';

describe('fillOrderUnits()', () => {
  it('is undone by what the stock then serves', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.double({ min: 1e-3, max: 0.4, noNaN: true }),
        fc.double({ min: 0.05, max: 0.999999, noNaN: true }),
        (meanUnits, cv, fillRatio) => {
          const demand = { meanUnits, sdUnits: cv * meanUnits };
          const units = fillOrderUnits(demand, fillRatio);
          const served = normalStockOutcome(demand, units).fillRatio ?? NaN;
          if (units > 0) expect(served).toBeCloseTo(fillRatio, 11);
          else expect(served).toBeGreaterThanOrEqual(fillRatio - 1e-11);
        },
      ),
    );
  });

  it('rises with the promise', () => {
    const demand = { meanUnits: 5000, sdUnits: 1500 };
    const units = [0.5, 0.9, 0.98, 0.999, 0.999999999].map((fill) => fillOrderUnits(demand, fill));
    expect([...units].sort((a, b) => a - b)).toEqual(units);
    expect(new Set(units).size).toBe(units.length);
  });

  it('takes the share itself when demand is known, and stays finite under absurd spreads', () => {
    expect(fillOrderUnits({ meanUnits: 50, sdUnits: 0 }, 0.9)).toBe(45);
    expect(fillOrderUnits({ meanUnits: 1e-200, sdUnits: 1 }, 0.5)).toBeGreaterThan(20);
    expect(fillOrderUnits({ meanUnits: 1e6, sdUnits: 1 }, 0.5)).toBeCloseTo(5e5, 6);
  });

  it('names the bad argument', () => {
    const demand = { meanUnits: 50, sdUnits: 8 };
    expect(() => fillOrderUnits(demand, 1)).toThrow('fillRatio must be below 1, got 1');
    expect(() => fillOrderUnits(demand, 0)).toThrow('fillRatio must be above 0, got 0');
    expect(() => fillOrderUnits({ ...demand, meanUnits: 0 }, 0.9)).toThrow('meanUnits must be');
    expect(() => fillOrderUnits({ ...demand, sdUnits: -1 }, 0.9)).toThrow('sdUnits must be');
  });
});
