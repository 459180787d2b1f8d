// Overpaying on a plan, and bills that shock. 包月偏好与账单惊吓。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billShockRatio, flatRateBias } from '@/model/tariff/flat-rate-bias';
import type { Tariff } from '@/model/tariff/plans';

const FLAT: Tariff = { kind: 'flat', feeFen: 3000 };
const PER_USE: Tariff = { kind: 'perUse', rateFenPerUnit: 50 };
const usages = fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 20 });

describe('flatRateBias()', () => {
  it('counts who would save, and how much on average', () => {
    // 30 − 2.5, 30 − 6, 30 − 15 and 30 − 21 yuan.
    expect(flatRateBias(FLAT, PER_USE, [5, 12, 30, 42, 60, 61, 80, 110, 150, 240])).toEqual({
      wouldSaveRatio: 0.4,
      meanOverpaidFen: 1887.5,
      chosenTotalFen: 30000,
      alternativeTotalFen: 39500,
    });
  });

  it('has no overpayment to average when nobody would save', () => {
    expect(flatRateBias(FLAT, PER_USE, [60, 61]).meanOverpaidFen).toBeNull();
  });

  it('accounts for the whole difference, from both sides', () => {
    fc.assert(
      fc.property(usages, (list) => {
        const there = flatRateBias(FLAT, PER_USE, list);
        const back = flatRateBias(PER_USE, FLAT, list);
        const overpaid = (bias: typeof there) =>
          (bias.meanOverpaidFen ?? 0) * bias.wouldSaveRatio * list.length;
        expect(there.chosenTotalFen - there.alternativeTotalFen).toBeCloseTo(
          overpaid(there) - overpaid(back),
          5,
        );
        expect(there.wouldSaveRatio + back.wouldSaveRatio).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => flatRateBias(FLAT, PER_USE, [])).toThrow('usageUnits must have at least one');
    expect(() => flatRateBias(FLAT, PER_USE, [-1])).toThrow('usageUnits[0] must be at least 0');
  });
});

describe('billShockRatio()', () => {
  it('compares with her own median, the border not included', () => {
    expect(billShockRatio([2000, 2000, 3000, 3001], 1)).toBe(0.5);
    expect(billShockRatio([2000, 2000, 2000, 3000, 3001], 1.5)).toBe(0.2);
  });

  it('never shocks with equal bills, and is a share that falls with the border', () => {
    expect(billShockRatio([3000, 3000], 1)).toBe(0);
    fc.assert(
      fc.property(usages, (bills) => {
        const [low, high] = [billShockRatio(bills, 1.2), billShockRatio(bills, 2)];
        expect(low >= high && high >= 0 && low <= 0.5).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => billShockRatio([], 1.5)).toThrow('billsFen must have at least one value');
    expect(() => billShockRatio([-1], 1.5)).toThrow('billsFen[0] must be at least 0, got -1');
    expect(() => billShockRatio([1], 0)).toThrow('medianTimes must be above 0, got 0');
  });
});
