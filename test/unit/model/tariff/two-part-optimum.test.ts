// Two-part tariffs: the textbook, and against a grid of prices and fees. 两部制资费。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DemandSegment, twoPartOptimum } from '@/model/tariff/two-part-optimum';

const TENNIS = [
  { customerCount: 1000, freeUnits: 10, unitsPerYuan: 1 },
  { customerCount: 1000, freeUnits: 4, unitsPerYuan: 0.25 },
];
const NO_COSTS = { unitCostYuan: 0, fixedCostYuan: 0 };
const segmentLists = fc.array(
  fc.record({
    customerCount: fc.integer({ min: 1, max: 100 }),
    freeUnits: fc.integer({ min: 1, max: 20 }),
    unitsPerYuan: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
  }),
  { minLength: 1, maxLength: 4 },
);
const unitCosts = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);

// Written out again: who gains anything buys, the fee as given.
function profitAt(segments: DemandSegment[], cost: number, price: number, fee: number): number {
  return segments.reduce((sum, { customerCount, freeUnits, unitsPerYuan }) => {
    const units = Math.max(0, freeUnits - unitsPerYuan * price);
    const gain = (units * units) / (2 * unitsPerYuan) - fee;
    return gain < -1e-9 ? sum : sum + customerCount * (fee + (price - cost) * units);
  }, 0);
}

describe('twoPartOptimum()', () => {
  it('gives the tennis club its court price and dues', () => {
    const best = twoPartOptimum(TENNIS, { unitCostYuan: 0, fixedCostYuan: 10_000 }, true);
    expect(best.usagePriceYuan).toBeCloseTo(3, 12);
    expect(best.feeYuan).toBeCloseTo(21.125, 12);
    expect(best.profitYuan).toBeCloseTo(63_000, 8);
  });

  it('sells to one segment at cost and takes its whole surplus', () => {
    const [serious] = TENNIS;
    const best = twoPartOptimum(serious ? [serious] : [], { ...NO_COSTS, unitCostYuan: 2 }, true);
    expect(best).toEqual({
      usagePriceYuan: 2,
      feeYuan: 32,
      profitYuan: 32_000,
      isServed: [true],
    });
  });

  it('prices out a segment that is too small', () => {
    const [serious, casual] = TENNIS as [DemandSegment, DemandSegment];
    const segments = [serious, { ...casual, customerCount: 1, freeUnits: 1 }];
    const best = twoPartOptimum(segments, NO_COSTS, false);
    expect(best).toEqual({
      usagePriceYuan: 0,
      feeYuan: 50,
      profitYuan: 50_000,
      isServed: [true, false],
    });
    expect(twoPartOptimum(segments, NO_COSTS, true).profitYuan).toBeLessThan(50_000);
  });

  it('sells nothing where a unit costs more than anybody would pay', () => {
    const best = twoPartOptimum(TENNIS, { unitCostYuan: 20, fixedCostYuan: 7 }, false);
    expect(best.profitYuan).toBe(-7);
    expect(best.isServed).toEqual([false, false]);
  });

  it('is not beaten by any price and fee on a grid', () => {
    fc.assert(
      fc.property(segmentLists, unitCosts, (segments, unitCostYuan) => {
        const costs = { unitCostYuan, fixedCostYuan: 0 };
        const free = twoPartOptimum(segments, costs, false);
        const forced = twoPartOptimum(segments, costs, true);
        const own = profitAt(segments, unitCostYuan, free.usagePriceYuan, free.feeYuan);
        expect(own).toBeCloseTo(free.profitYuan, 6);
        expect(forced.profitYuan).toBeLessThanOrEqual(free.profitYuan + 1e-9);
        for (let price = 0; price <= 20; price += 0.25) {
          const fees = segments.map(
            ({ freeUnits: a, unitsPerYuan: b }) => Math.max(0, a - b * price) ** 2 / (2 * b),
          );
          const least = Math.min(...fees);
          for (const fee of [...fees, 0, 1, 5]) {
            const profit = profitAt(segments, unitCostYuan, price, fee);
            expect(profit).toBeLessThanOrEqual(free.profitYuan + 1e-6);
            if (fee === least && least > 0) {
              expect(profit).toBeLessThanOrEqual(forced.profitYuan + 1e-6);
            }
          }
        }
      }),
    );
  });

  it('names the bad argument', () => {
    const [one] = TENNIS as [DemandSegment];
    expect(() => twoPartOptimum([], NO_COSTS, true)).toThrow('segments must have at least one');
    const bad = [{ ...one, unitsPerYuan: 0 }];
    expect(() => twoPartOptimum(bad, NO_COSTS, true)).toThrow('unitsPerYuan must be above 0');
    const cost = { ...NO_COSTS, unitCostYuan: -1 };
    expect(() => twoPartOptimum([one], cost, true)).toThrow('unitCostYuan must be at least 0');
  });
});
