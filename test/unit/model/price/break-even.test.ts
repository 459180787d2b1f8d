// Break-even: the textbook identity, and no number of units without a margin. 保本销量。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven } from '@/model/price/break-even';

const amounts = fc.double({ min: 0, max: 1e5, noNaN: true });

describe('breakEven()', () => {
  it('agrees with a calculation by hand', () => {
    const input = {
      priceYuan: 25,
      unitCostYuan: 15,
      fixedCostYuan: 40000,
      targetProfitYuan: 10000,
    };
    expect(breakEven(input)).toEqual({
      breakEvenUnits: 4000,
      targetUnits: 5000,
      contributionYuan: 10,
      contributionOnPriceRatio: 0.4,
    });
  });

  it('never breaks even on a margin of 0 or less, unless nothing is to be paid', () => {
    for (const unitCostYuan of [25, 30]) {
      const lost = { priceYuan: 25, unitCostYuan, fixedCostYuan: 1 };
      expect(breakEven(lost).breakEvenUnits).toBeNull();
      expect(breakEven(lost).targetUnits).toBeNull();
      expect(breakEven({ ...lost, fixedCostYuan: 0 }).breakEvenUnits).toBe(0);
    }
    expect(breakEven({ priceYuan: 25, unitCostYuan: 30, fixedCostYuan: 1 })).toMatchObject({
      contributionYuan: -5,
      contributionOnPriceRatio: -0.2,
    });
  });

  it('earns exactly the target at the target units', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        amounts,
        amounts,
        (priceYuan, costRatio, fixedCostYuan, targetProfitYuan) => {
          const unitCostYuan = priceYuan * costRatio;
          const input = { priceYuan, unitCostYuan, fixedCostYuan, targetProfitYuan };
          const { breakEvenUnits, targetUnits } = breakEven(input);
          const earned = (targetUnits ?? NaN) * (priceYuan - unitCostYuan) - fixedCostYuan;
          expect(earned).toBeCloseTo(targetProfitYuan, 6);
          expect(targetUnits).toBeGreaterThanOrEqual(breakEvenUnits ?? NaN);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    const good = { priceYuan: 2, unitCostYuan: 1, fixedCostYuan: 1 };
    expect(() => breakEven({ ...good, priceYuan: 0 })).toThrow('priceYuan must be above 0, got 0');
    expect(() => breakEven({ ...good, unitCostYuan: -1 })).toThrow('unitCostYuan must be at least');
    expect(() => breakEven({ ...good, fixedCostYuan: NaN })).toThrow('fixedCostYuan');
    expect(() => breakEven({ ...good, targetProfitYuan: -1 })).toThrow('targetProfitYuan');
  });
});
