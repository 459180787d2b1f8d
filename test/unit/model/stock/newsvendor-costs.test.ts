// Costs of over and under: ratio, its place on the curve, sum. 多备与少备的代价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalBelowRatio } from '@/model/special/normal-distribution';
import { criticalRatio, criticalZ, mismatchCostYuan } from '@/model/stock/newsvendor-costs';

const yuan = fc.double({ min: 1e-3, max: 1e5, noNaN: true });

describe('criticalRatio()', () => {
  it('is a half where both mistakes cost the same', () => {
    expect(criticalRatio({ overageYuan: 7, underageYuan: 7 })).toBe(0.5);
    expect(criticalRatio({ overageYuan: 1, underageYuan: 4 })).toBeCloseTo(0.8, 15);
  });

  it('changes sides when the costs do, and forgets the currency', () => {
    fc.assert(
      fc.property(yuan, yuan, (overageYuan, underageYuan) => {
        const ratio = criticalRatio({ overageYuan, underageYuan });
        const swapped = criticalRatio({ overageYuan: underageYuan, underageYuan: overageYuan });
        const fen = { overageYuan: overageYuan * 100, underageYuan: underageYuan * 100 };
        expect(ratio + swapped).toBeCloseTo(1, 14);
        expect(criticalRatio(fen)).toBeCloseTo(ratio, 14);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => criticalRatio({ overageYuan: 0, underageYuan: 1 })).toThrow(
      'overageYuan must be above 0, got 0',
    );
    expect(() => criticalRatio({ overageYuan: 1, underageYuan: NaN })).toThrow(
      'underageYuan must be above 0, got NaN',
    );
  });
});

describe('criticalZ()', () => {
  it('has the critical ratio below it, on both sides alike', () => {
    fc.assert(
      fc.property(yuan, yuan, (overageYuan, underageYuan) => {
        const z = criticalZ({ overageYuan, underageYuan });
        expect(normalBelowRatio(z)).toBeCloseTo(criticalRatio({ overageYuan, underageYuan }), 12);
        expect(criticalZ({ overageYuan: underageYuan, underageYuan: overageYuan })).toBeCloseTo(-z);
      }),
    );
  });

  it('keeps its digits when a shortage costs a thousand million times more', () => {
    // mpmath: the quantile of 1 − 1/(1 + 1e9).
    expect(criticalZ({ overageYuan: 1, underageYuan: 1e9 })).toBeCloseTo(5.99780701, 7);
    expect(criticalZ({ overageYuan: 1, underageYuan: 1e30 })).toBeGreaterThan(11);
  });

  it('names the bad argument', () => {
    expect(() => criticalZ({ overageYuan: -1, underageYuan: 1 })).toThrow('overageYuan must be');
    expect(() => criticalZ({ overageYuan: 1, underageYuan: 0 })).toThrow('underageYuan must be');
  });
});

describe('mismatchCostYuan()', () => {
  const outcome = { expectedLeftoverUnits: 17, expectedShortageUnits: 3 };

  it('charges each unit its own cost', () => {
    expect(mismatchCostYuan({ overageYuan: 6, underageYuan: 14 }, outcome)).toBe(17 * 6 + 3 * 14);
  });

  it('names the bad argument', () => {
    expect(() => mismatchCostYuan({ overageYuan: 0, underageYuan: 14 }, outcome)).toThrow(
      'overageYuan must be above 0, got 0',
    );
  });
});
