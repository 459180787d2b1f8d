// A cap moves exposures from the same people to new ones. 上限把曝光从老面孔挪给新面孔。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webReach } from '@/model/advertising/exposure-reach';
import { cappedExposure, type CappedPlan } from '@/model/advertising/frequency-cap';

const PLAN: CappedPlan = {
  paidExposures: 2.4,
  shape: 0.55,
  capCount: null,
  dearness: 0.25,
  mostExposures: 7,
};
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
const mean = (list: readonly number[]) => total(list.map((ratio, n) => n * ratio));

const plans = fc.record({
  paidExposures: fc.double({ min: 0.01, max: 60, noNaN: true }),
  shape: fc.double({ min: 0.1, max: 20, noNaN: true }),
  capCount: fc.integer({ min: 1, max: 21 }),
  dearness: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
  mostExposures: fc.constant(21),
});

describe('cappedExposure()', () => {
  it('is the published web reach without a cap', () => {
    const { frequencyRatios, priceTimes, spentRatio } = cappedExposure(PLAN);
    // Vector reach-nbd: 0.397006, 0.177643, 0.112006 … and reach 0.602994, three or more 0.313345.
    expect(1 - (frequencyRatios[0] as number)).toBeCloseTo(0.602993725689, 11);
    expect(total(frequencyRatios.slice(3))).toBeCloseTo(0.313344517202, 11);
    expect([priceTimes, spentRatio]).toEqual([1, 1]);
  });

  // Geometric: P(n or more) = q^n, so q + q² = 1 and q is the golden ratio less 1.
  it('reaches 61.8 % instead of 50 % with one exposure a head, two at most', () => {
    const plan = { paidExposures: 1, shape: 1, capCount: 2, dearness: 0, mostExposures: 9 };
    const { frequencyRatios, deliveredExposures } = cappedExposure(plan);
    const q = (Math.sqrt(5) - 1) / 2;
    [1 - q, q - q * q, q * q].forEach((ratio, n) =>
      expect(frequencyRatios[n]).toBeCloseTo(ratio, 12),
    );
    expect(deliveredExposures).toBeCloseTo(1, 12);
  });

  // With half the exponent √(q s) = 1 and q = s ÷ (1 + s), so s is the golden ratio.
  it('pays more for people who are harder to find', () => {
    const plan = { paidExposures: 1, shape: 1, capCount: 1, dearness: 0.5, mostExposures: 9 };
    const found = cappedExposure(plan);
    const golden = (1 + Math.sqrt(5)) / 2;
    expect(found.soughtExposures).toBeCloseTo(golden, 12);
    expect(found.deliveredExposures).toBeCloseTo(1 / golden, 12);
    expect(found.priceTimes).toBeCloseTo(golden, 12);
  });

  it('spends the same money, and no cap reaches fewer people', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const found = cappedExposure(plan);
        const { frequencyRatios, deliveredExposures, priceTimes, spentRatio } = found;
        expect(total(frequencyRatios)).toBeCloseTo(1, 12);
        expect(frequencyRatios).toHaveLength(plan.capCount + 1);
        expect(mean(frequencyRatios)).toBeCloseTo(deliveredExposures, 12);
        expect((deliveredExposures * priceTimes) / plan.paidExposures).toBeCloseTo(1, 9);
        expect(spentRatio).toBeCloseTo(1, 9);
        const open = webReach({ meanExposures: plan.paidExposures, shape: plan.shape }, 1);
        expect(1 - (frequencyRatios[0] as number)).toBeGreaterThanOrEqual(open.reachRatio - 1e-9);
      }),
    );
  });

  it('leaves money over when everybody has had enough and nobody is dearer', () => {
    const found = cappedExposure({ ...PLAN, capCount: 2, dearness: 0 });
    expect(found.deliveredExposures).toBeCloseTo(2, 9);
    expect(found.spentRatio).toBeCloseTo(2 / 2.4, 9);
  });

  it('reaches nobody without exposures', () => {
    const found = cappedExposure({ ...PLAN, paidExposures: 0, capCount: 2 });
    expect(found.frequencyRatios).toEqual([1, 0, 0]);
  });

  it('names the bad argument', () => {
    expect(() => cappedExposure({ ...PLAN, paidExposures: -1 })).toThrow(
      'paidExposures must be at least 0, got -1',
    );
    expect(() => cappedExposure({ ...PLAN, shape: 0 })).toThrow('shape must be above 0, got 0');
    expect(() => cappedExposure({ ...PLAN, capCount: 0 })).toThrow(
      'capCount must be at least 1, got 0',
    );
    expect(() => cappedExposure({ ...PLAN, capCount: 1.5 })).toThrow('capCount must be a whole');
    expect(() => cappedExposure({ ...PLAN, dearness: 1 })).toThrow('dearness must be below 1');
    expect(() => cappedExposure({ ...PLAN, mostExposures: 0 })).toThrow('mostExposures');
  });
});
