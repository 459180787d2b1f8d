// Experience curve: doublings, the area by numbers, batches that add up. 经验曲线。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import {
  batchCostYuan,
  experienceCostYuan,
  experienceExponent,
} from '@/model/product/experience-curve';

const curves = fc.record({
  firstUnitCostYuan: fc.double({ min: 1, max: 1000, noNaN: true }),
  exponent: fc.double({ min: 0, max: 1.5, noNaN: true }),
});
const counts = fc.double({ min: 0, max: 1e4, noNaN: true });

describe('experienceExponent() and experienceCostYuan()', () => {
  it('take the same share off with every doubling', () => {
    const curve = { firstUnitCostYuan: 100, exponent: experienceExponent(0.8) };
    expect([1, 2, 4, 8].map((n) => experienceCostYuan(curve, n))).toEqual([
      100,
      expect.closeTo(80, 11),
      expect.closeTo(64, 11),
      expect.closeTo(51.2, 11),
    ]);
    expect(experienceExponent(1)).toBe(0);
  });

  it('name the bad argument', () => {
    expect(() => experienceExponent(0)).toThrow('progressRatio must be above 0, got 0');
    expect(() => experienceExponent(1.1)).toThrow('progressRatio must be between 0 and 1, got 1.1');
    const curve = { firstUnitCostYuan: 1, exponent: 0.3 };
    expect(() => experienceCostYuan(curve, 0.5)).toThrow('cumulativeUnits must be at least 1');
    expect(() => experienceCostYuan({ ...curve, exponent: -1 }, 1)).toThrow('exponent must be at');
  });
});

describe('batchCostYuan()', () => {
  // ∫ u^−½ from 1 to 4 is 2, so that four units cost 1 + 2 first units; at b = 1 it is ln 4.
  it('agrees with an area by hand', () => {
    expect(batchCostYuan({ firstUnitCostYuan: 100, exponent: 0.5 }, 0, 4)).toBeCloseTo(300, 10);
    const log = batchCostYuan({ firstUnitCostYuan: 100, exponent: 1 }, 1, 3);
    expect(log).toBeCloseTo(100 * Math.log(4), 10);
    expect(batchCostYuan({ firstUnitCostYuan: 100, exponent: 1 }, 0, 0.5)).toBe(50);
    const close = batchCostYuan({ firstUnitCostYuan: 100, exponent: 1 + 1e-12 }, 1, 3);
    expect(close).toBeCloseTo(log, 8);
  });

  it('is the area under the curve, near the sum over whole units', () => {
    const curve = { firstUnitCostYuan: 300, exponent: 0.32 };
    const cost = batchCostYuan(curve, 50, 200);
    const area = integral((n) => experienceCostYuan(curve, n), 50, 250);
    expect(cost / area).toBeCloseTo(1, 8);
    let sum = 0;
    for (let n = 51; n <= 250; n++) sum += experienceCostYuan(curve, n);
    expect(Math.abs(sum / cost - 1)).toBeLessThan(0.003);
  });

  it('adds up over batches and never exceeds the first cost', () => {
    fc.assert(
      fc.property(curves, counts, counts, counts, (curve, before, one, other) => {
        const whole = batchCostYuan(curve, before, one + other);
        const parts = batchCostYuan(curve, before, one) + batchCostYuan(curve, before + one, other);
        const scale = curve.firstUnitCostYuan * (before + one + other + 1);
        expect(Math.abs(parts - whole)).toBeLessThanOrEqual(1e-12 * scale);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(whole).toBeLessThanOrEqual(curve.firstUnitCostYuan * (one + other) + 1e-12 * scale);
      }),
    );
  });

  it('names the bad argument', () => {
    const curve = { firstUnitCostYuan: 1, exponent: 0.3 };
    expect(() => batchCostYuan(curve, -1, 1)).toThrow('unitsBefore must be at least 0, got -1');
    expect(() => batchCostYuan(curve, 1, NaN)).toThrow('units must be at least 0, got NaN');
    expect(() => batchCostYuan({ ...curve, firstUnitCostYuan: -1 }, 1, 1)).toThrow(
      'firstUnitCostYuan must be at least 0, got -1',
    );
  });
});
