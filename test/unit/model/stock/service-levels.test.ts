// Cycle service and fill rate: two measures, two answers. 两种服务水平。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalLoss } from '@/model/special/normal-loss';
import { serviceLevels } from '@/model/stock/service-levels';

const POLICY = {
  meanLeadDemandUnits: 400,
  sdLeadDemandUnits: 80,
  reorderPointUnits: 500,
  orderQuantityUnits: 300,
};
const policies = fc.record({
  meanLeadDemandUnits: fc.double({ min: 0, max: 1e4, noNaN: true }),
  sdLeadDemandUnits: fc.double({ min: 1, max: 1e3, noNaN: true }),
  reorderPointUnits: fc.double({ min: 0, max: 1e4, noNaN: true }),
  orderQuantityUnits: fc.double({ min: 1, max: 1e4, noNaN: true }),
});

describe('serviceLevels()', () => {
  it('tells cycles from units: 89 % of cycles, 99 % of demand', () => {
    const found = serviceLevels(POLICY);
    // z = 1.25: Φ(1.25) = 0.8944 and L(1.25) = 0.0506 in printed tables.
    expect(found.cycleServiceRatio).toBeCloseTo(0.8944, 4);
    expect(found.expectedShortageUnitsPerCycle).toBeCloseTo(80 * 0.0506, 2);
    expect(found.fillRatio).toBeCloseTo(1 - (80 * 0.0506) / 300, 4);
  });

  it('has the exact fill rate above the usual one by the old shortages', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const { fillRatio, exactFillRatio, expectedShortageUnitsPerCycle } = serviceLevels(policy);
        const { sdLeadDemandUnits: sd, orderQuantityUnits: order } = policy;
        expect(exactFillRatio >= 0 && exactFillRatio <= 1).toBe(true);
        expect(fillRatio === null).toBe(expectedShortageUnitsPerCycle > order);
        if (fillRatio === null) return;
        const z = (policy.reorderPointUnits - policy.meanLeadDemandUnits) / sd;
        const old = (sd * normalLoss(z + order / sd)) / order;
        expect(exactFillRatio).toBeCloseTo(fillRatio + old, 9);
      }),
    );
  });

  it('serves more from a higher reorder point', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const less = serviceLevels(policy);
        const higher = policy.reorderPointUnits + 10;
        const more = serviceLevels({ ...policy, reorderPointUnits: higher });
        expect(more.cycleServiceRatio).toBeGreaterThanOrEqual(less.cycleServiceRatio);
        expect(more.exactFillRatio).toBeGreaterThanOrEqual(less.exactFillRatio - 1e-9);
      }),
    );
  });

  it('gives no fill rate where a cycle is short of more than it orders', () => {
    expect(serviceLevels({ ...POLICY, reorderPointUnits: 0 }).fillRatio).toBeNull();
  });

  it('names the bad argument', () => {
    const refused: [keyof typeof POLICY, number, string][] = [
      ['meanLeadDemandUnits', -1, 'at least 0'],
      ['reorderPointUnits', NaN, 'at least 0'],
      ['sdLeadDemandUnits', 0, 'above 0'],
      ['orderQuantityUnits', 0, 'above 0'],
    ];
    for (const [key, value, want] of refused) {
      expect(() => serviceLevels({ ...POLICY, [key]: value })).toThrow(
        `${key} must be ${want}, got ${value}`,
      );
    }
  });
});
