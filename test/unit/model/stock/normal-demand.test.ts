// A stock under normal demand: sums, limits, doubt. 正态需求下的备货结果。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import { isNormalDoubtful, normalStockOutcome } from '@/model/stock/normal-demand';

const units = fc.double({ min: 1, max: 1e5, noNaN: true });
const spread = fc.double({ min: 0, max: 0.4, noNaN: true });

describe('normalStockOutcome()', () => {
  it('agrees with the shortage summed over the bell curve', () => {
    const density = (x: number) =>
      Math.exp(-0.5 * ((x - 50) / 8) ** 2) / (8 * Math.sqrt(2 * Math.PI));
    const short = integral((x) => (x - 40) * density(x), 40, 150);
    const over = integral((x) => (40 - x) * density(x), -50, 40);
    const outcome = normalStockOutcome({ meanUnits: 50, sdUnits: 8 }, 40);
    expect(outcome.expectedShortageUnits).toBeCloseTo(short, 7);
    expect(outcome.expectedLeftoverUnits).toBeCloseTo(over, 7);
  });

  it('loses no unit: leftover + sales = stock, shortage + sales = mean', () => {
    fc.assert(
      fc.property(units, spread, units, (meanUnits, cv, quantityUnits) => {
        const outcome = normalStockOutcome({ meanUnits, sdUnits: cv * meanUnits }, quantityUnits);
        const { expectedSalesUnits: sales, fillRatio } = outcome;
        const size = Math.max(meanUnits, quantityUnits);
        expect((outcome.expectedLeftoverUnits + sales) / size).toBeCloseTo(
          quantityUnits / size,
          12,
        );
        expect((outcome.expectedShortageUnits + sales) / size).toBeCloseTo(meanUnits / size, 12);
        expect(outcome.expectedLeftoverUnits).toBeGreaterThanOrEqual(0);
        expect(outcome.expectedShortageUnits).toBeGreaterThanOrEqual(0);
        // The part of the curve below zero can outweigh a very small stock.
        if (fillRatio === null) expect(sales).toBeLessThan(0);
        else expect(fillRatio >= 0 && fillRatio <= 1).toBe(true);
      }),
    );
  });

  it('serves more with more stock', () => {
    fc.assert(
      fc.property(units, spread, units, (meanUnits, cv, quantityUnits) => {
        const demand = { meanUnits, sdUnits: cv * meanUnits };
        const [less, more] = [quantityUnits, quantityUnits * 1.1].map((q) =>
          normalStockOutcome(demand, q),
        );
        const allowed = 1e-12 * meanUnits;
        expect(more?.inStockRatio).toBeGreaterThanOrEqual(less?.inStockRatio ?? NaN);
        expect(more?.expectedSalesUnits).toBeGreaterThanOrEqual(
          (less?.expectedSalesUnits ?? NaN) - allowed,
        );
      }),
    );
  });

  it('is certain without spread', () => {
    const known = { meanUnits: 50, sdUnits: 0 };
    expect(normalStockOutcome(known, 40)).toEqual({
      quantityUnits: 40,
      inStockRatio: 0,
      expectedShortageUnits: 10,
      expectedLeftoverUnits: 0,
      expectedSalesUnits: 40,
      fillRatio: 0.8,
    });
    expect(normalStockOutcome(known, 50).inStockRatio).toBe(1);
  });

  it('knows a tiny leftover far below the mean to its own digits', () => {
    // 8 L(5.5), L from mpmath.
    const { expectedLeftoverUnits } = normalStockOutcome({ meanUnits: 50, sdUnits: 8 }, 6);
    expect(expectedLeftoverUnits / (8 * 3.255006863050307e-9)).toBeCloseTo(1, 11);
  });

  it('gives no fill rate when the curve sells more below zero than was served', () => {
    expect(normalStockOutcome({ meanUnits: 50, sdUnits: 50 }, 0).fillRatio).toBeNull();
  });

  it('names the bad argument', () => {
    const good = { meanUnits: 50, sdUnits: 8 };
    expect(() => normalStockOutcome({ ...good, meanUnits: 0 }, 1)).toThrow(
      'meanUnits must be above 0, got 0',
    );
    expect(() => normalStockOutcome({ ...good, sdUnits: -1 }, 1)).toThrow('sdUnits must be');
    expect(() => normalStockOutcome(good, -1)).toThrow('quantityUnits must be at least 0, got -1');
  });
});

describe('isNormalDoubtful()', () => {
  it('warns above a coefficient of variation of 0.4, whatever the size', () => {
    fc.assert(
      fc.property(units, (meanUnits) => {
        expect(isNormalDoubtful({ meanUnits, sdUnits: 0.39999 * meanUnits })).toBe(false);
        expect(isNormalDoubtful({ meanUnits, sdUnits: 0.40001 * meanUnits })).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => isNormalDoubtful({ meanUnits: NaN, sdUnits: 1 })).toThrow('meanUnits must be');
    expect(() => isNormalDoubtful({ meanUnits: 1, sdUnits: NaN })).toThrow('sdUnits must be');
  });
});
