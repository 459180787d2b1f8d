// Cost-plus prices: markup on cost is not margin on price. 成本加成定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costPlusPrice,
  marginOnPrice,
  markupOnCost,
  targetMarginPrice,
  targetReturnPrice,
} from '@/model/price/cost-plus-price';

const costs = fc.double({ min: 0.01, max: 1e4, noNaN: true });
const margins = fc.double({ min: 0, max: 0.99, noNaN: true });

describe('costPlusPrice()', () => {
  it('takes the markup on the cost', () => {
    expect(costPlusPrice(40, 0.5)).toBe(60);
    expect(costPlusPrice(0, 0.5)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => costPlusPrice(-1, 0.5)).toThrow('unitCostYuan must be at least 0, got -1');
    expect(() => costPlusPrice(1, -0.5)).toThrow('markupOnCostRatio must be at least 0, got -0.5');
  });
});

describe('targetMarginPrice()', () => {
  it('takes the margin on the price: dearer than the same markup on cost', () => {
    expect(targetMarginPrice(40, 0.5)).toBe(80);
    fc.assert(
      fc.property(costs, margins, (cost, margin) => {
        const price = targetMarginPrice(cost, margin);
        expect((price - cost) / price).toBeCloseTo(margin, 10);
        expect(price).toBeGreaterThanOrEqual(costPlusPrice(cost, margin) * (1 - 1e-12));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => targetMarginPrice(1, 1)).toThrow('marginOnPriceRatio must be below 1, got 1');
    expect(() => targetMarginPrice(-1, 0.5)).toThrow('unitCostYuan must be at least 0, got -1');
  });
});

describe('targetReturnPrice()', () => {
  const good = { unitCostYuan: 16, investedYuan: 1e6, returnRatio: 0.2, units: 50000 };

  // A widely taught case: 16 a unit, a million invested, 20 % on it, 50,000 units.
  it('earns the return at the expected units', () => {
    expect(targetReturnPrice(good)).toBe(20);
    expect((targetReturnPrice(good) - 16) * 50000).toBe(200000);
  });

  it('names the bad argument', () => {
    expect(() => targetReturnPrice({ ...good, units: 0 })).toThrow('units must be above 0, got 0');
    expect(() => targetReturnPrice({ ...good, returnRatio: -1 })).toThrow('returnRatio must be');
    expect(() => targetReturnPrice({ ...good, investedYuan: -1 })).toThrow('investedYuan must be');
  });
});

describe('markupOnCost() and marginOnPrice()', () => {
  it('undo each other', () => {
    expect(markupOnCost(0.5)).toBe(1);
    expect(marginOnPrice(0.5)).toBeCloseTo(1 / 3, 15);
    fc.assert(
      fc.property(margins, (margin) => {
        expect(marginOnPrice(markupOnCost(margin))).toBeCloseTo(margin, 12);
      }),
    );
  });

  it('name the bad argument', () => {
    expect(() => markupOnCost(1.2)).toThrow('marginOnPriceRatio must be below 1, got 1.2');
    expect(() => markupOnCost(-0.1)).toThrow('marginOnPriceRatio must be at least 0, got -0.1');
    expect(() => marginOnPrice(-0.1)).toThrow('markupOnCostRatio must be at least 0, got -0.1');
  });
});
