// Stock figures: by hand, nothing to divide by, parts within wholes. 库存指标。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stockKpis } from '@/model/stock/stock-kpis';

const REPORT = {
  openingStockYuan: 400_000,
  closingStockYuan: 320_000,
  soldCostYuan: 1_080_000,
  revenueYuan: 1_800_000,
  periodDays: 30,
  soldUnits: 18_000,
  openingUnits: 6000,
  receivedUnits: 15_000,
  sellingSkuCount: 168,
  stockedSkuCount: 240,
  deadStockYuan: 48_000,
  stockOutSkuDays: 360,
};

describe('stockKpis()', () => {
  it('agrees with a calculation by hand', () => {
    const found = stockKpis(REPORT);
    expect(found.turnoverTimes).toBe(1_080_000 / 360_000);
    expect(found.stockDays).toBe(10);
    expect(found.turnoverTimesPerYear).toBeCloseTo(36.5, 12);
    expect(found.grossProfitPerStockRatio).toBe(720_000 / 360_000);
    expect(found.sellThroughRatio).toBeCloseTo(18 / 21, 12);
    expect(found.sellingSkuRatio).toBe(0.7);
    expect(found.deadStockRatio).toBe(0.15);
    expect(found.stockOutRatio).toBe(0.05);
  });

  it('turns its average stock over in the days it lasts, whatever the currency', () => {
    const yuan = fc.double({ min: 1, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(yuan, yuan, yuan, (openingStockYuan, closingStockYuan, soldCostYuan) => {
        const report = { ...REPORT, openingStockYuan, closingStockYuan, soldCostYuan };
        const found = stockKpis({ ...report, deadStockYuan: 0 });
        expect((found.turnoverTimes ?? NaN) * (found.stockDays ?? NaN)).toBeCloseTo(30, 9);
        const fen = stockKpis({
          ...report,
          openingStockYuan: openingStockYuan * 100,
          closingStockYuan: closingStockYuan * 100,
          soldCostYuan: soldCostYuan * 100,
          deadStockYuan: 0,
        });
        expect((fen.turnoverTimes ?? NaN) / (found.turnoverTimes ?? NaN)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('says nothing where there is nothing to divide by', () => {
    const empty = Object.fromEntries(Object.keys(REPORT).map((key) => [key, 0]));
    const found = stockKpis({ ...REPORT, ...empty, periodDays: 30 });
    expect(Object.values(found)).toEqual(Array.from({ length: 8 }, () => null));
  });

  it.each(Object.keys(REPORT))('names a bad %s', (key) => {
    expect(() => stockKpis({ ...REPORT, [key]: -1 })).toThrow(`${key} must be`);
    expect(() => stockKpis({ ...REPORT, [key]: NaN })).toThrow(`${key} must be`);
  });

  it('names the part that exceeds its whole', () => {
    expect(() => stockKpis({ ...REPORT, sellingSkuCount: 241 })).toThrow(
      'sellingSkuCount must be at most 240, got 241',
    );
    expect(() => stockKpis({ ...REPORT, deadStockYuan: 320_001 })).toThrow(
      'deadStockYuan must be at most 320000, got 320001',
    );
    expect(() => stockKpis({ ...REPORT, stockOutSkuDays: 7201 })).toThrow(
      'stockOutSkuDays must be at most 7200, got 7201',
    );
  });
});
