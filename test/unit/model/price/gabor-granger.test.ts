// Gabor–Granger: counted by hand, ties, and nobody who buys. 价格阶梯测试。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaborGranger } from '@/model/price/gabor-granger';

const ladders = fc.record({
  pricesYuan: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }),
  maxAcceptedYuan: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 40 }),
  unitCostYuan: fc.integer({ min: 0, max: 150 }),
});

describe('gaborGranger()', () => {
  // At 49 all four, at 69 two: 196 against 138 in revenue, 76 against 78 in profit.
  it('tells the price with most revenue from the one with most profit', () => {
    const ladder = { pricesYuan: [69, 49], maxAcceptedYuan: [49, 59, 69, 99], unitCostYuan: 30 };
    expect(gaborGranger(ladder)).toEqual({
      buyerCounts: [2, 4],
      revenuesYuan: [138, 196],
      profitsYuan: [78, 76],
      revenuePriceYuan: 49,
      profitPriceYuan: 69,
    });
  });

  it('takes the lowest of equal prices', () => {
    const ladder = { pricesYuan: [60, 30], maxAcceptedYuan: [30, 60], unitCostYuan: 0 };
    expect(gaborGranger(ladder).revenuePriceYuan).toBe(30);
  });

  it('has no price when nobody buys or nothing is earned', () => {
    const ladder = { pricesYuan: [50], maxAcceptedYuan: [0, 40], unitCostYuan: 10 };
    expect(gaborGranger(ladder)).toMatchObject({ revenuePriceYuan: null, profitPriceYuan: null });
    const dear = gaborGranger({ pricesYuan: [50], maxAcceptedYuan: [60], unitCostYuan: 50 });
    expect(dear).toMatchObject({ revenuePriceYuan: 50, profitPriceYuan: null });
  });

  it('never asks less for profit than for revenue, and never sells more at a higher price', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const { buyerCounts, revenuePriceYuan, profitPriceYuan } = gaborGranger(ladder);
        ladder.pricesYuan.forEach((price, i) => {
          ladder.pricesYuan.forEach((other, j) => {
            if (price < other) expect(buyerCounts[i]).toBeGreaterThanOrEqual(buyerCounts[j] ?? NaN);
          });
        });
        if (profitPriceYuan === null) return;
        expect(profitPriceYuan).toBeGreaterThanOrEqual(revenuePriceYuan ?? NaN);
      }),
    );
  });

  it('names the bad argument', () => {
    const good = { pricesYuan: [1], maxAcceptedYuan: [1], unitCostYuan: 0 };
    expect(() => gaborGranger({ ...good, pricesYuan: [] })).toThrow(
      'pricesYuan must have at least',
    );
    expect(() => gaborGranger({ ...good, pricesYuan: [0] })).toThrow(
      'pricesYuan[0] must be above 0',
    );
    expect(() => gaborGranger({ ...good, maxAcceptedYuan: [] })).toThrow(
      'maxAcceptedYuan must have',
    );
    expect(() => gaborGranger({ ...good, unitCostYuan: -1 })).toThrow(
      'unitCostYuan must be at least',
    );
  });
});
