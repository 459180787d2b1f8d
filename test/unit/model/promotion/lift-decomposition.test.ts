// Extra sales taken apart; every yuan is found again. 增量拆解，账目平衡。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftDecomposition, type PromotionFigures } from '@/model/promotion/lift-decomposition';

const FIGURES: PromotionFigures = {
  baselineUnitsPerWeek: 400,
  promotionUnits: [1150, 980],
  afterUnits: [260, 310, 390],
  cannibalisedUnits: 220,
  haloUnits: 90,
  regularPriceYuan: 80,
  promotionPriceYuan: 64,
  unitCostYuan: 40,
  cannibalisedMarginYuan: 30,
  haloMarginYuan: 25,
  fixedCostYuan: 9000,
};

describe('liftDecomposition()', () => {
  it('loses 3,830 on a lift of 166 %', () => {
    const found = liftDecomposition(FIGURES);
    expect(found).toMatchObject({
      grossLiftUnits: 1330,
      liftRatio: 1.6625,
      pulledForwardUnits: 240,
      netUnits: 1090,
      shopNetUnits: 960,
      deadweightYuan: 12800,
      incrementalProfitYuan: -3830,
      profitIgnoringDipYuan: 5770,
    });
    expect(found.returnRatio).toBeCloseTo(-3830 / (9000 + 2130 * 16), 12);
  });

  it('is nothing when nothing changes and nothing is spent', () => {
    const quiet = {
      ...FIGURES,
      promotionUnits: [400, 400],
      afterUnits: [400],
      promotionPriceYuan: 80,
      cannibalisedUnits: 0,
      haloUnits: 0,
      fixedCostYuan: 0,
    };
    expect(liftDecomposition(quiet)).toMatchObject({
      netUnits: 0,
      incrementalProfitYuan: 0,
      returnRatio: null,
    });
    expect(liftDecomposition({ ...quiet, baselineUnitsPerWeek: 0 }).liftRatio).toBeNull();
  });

  it('gains what net units earn, less the discount on all units, neighbours and costs', () => {
    const week = fc.nat({ max: 2000 });
    fc.assert(
      fc.property(
        fc.array(week, { minLength: 1 }),
        fc.array(week),
        fc.nat({ max: 80 }),
        (during, after, price) => {
          const found = liftDecomposition({
            ...FIGURES,
            promotionUnits: during,
            afterUnits: after,
            promotionPriceYuan: price,
          });
          const sold = during.reduce((sum, one) => sum + one, 0);
          const expected = found.netUnits * 40 - sold * (80 - price) - 220 * 30 + 90 * 25 - 9000;
          expect(found.incrementalProfitYuan).toBeCloseTo(expected, 5);
          expect(found.profitIgnoringDipYuan).toBeGreaterThanOrEqual(found.incrementalProfitYuan);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => liftDecomposition({ ...FIGURES, ...change });
    expect(bad({ promotionUnits: [] })).toThrow(
      'promotionUnits must have at least one value, got none',
    );
    expect(bad({ afterUnits: [1, -1] })).toThrow('afterUnits[1] must be at least 0, got -1');
    expect(bad({ promotionPriceYuan: 81 })).toThrow(
      'promotionPriceYuan must be at most 80, got 81',
    );
    expect(bad({ haloMarginYuan: NaN })).toThrow('haloMarginYuan must be finite, got NaN');
    expect(bad({ fixedCostYuan: -1 })).toThrow('fixedCostYuan must be at least 0, got -1');
  });
});
