// Uplift starts at 1, rises with the discount, and says when it guesses. 拉升从 1 倍起，外推时会说明。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upliftAt, type UpliftCurve } from '@/model/promotion/uplift-curve';

const curve: fc.Arbitrary<UpliftCurve> = fc.oneof(
  fc.record({
    form: fc.constant('power' as const),
    elasticity: fc.double({ min: 0, max: 6, noNaN: true }),
  }),
  fc.record({
    form: fc.constant('exponential' as const),
    rate: fc.double({ min: 0, max: 9, noNaN: true }),
  }),
  fc.record({
    form: fc.constant('saturating' as const),
    ceilingRatio: fc.double({ min: 0, max: 9, noNaN: true }),
    scaleRatio: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
);
const discount = fc.double({ min: 0, max: 0.99, noNaN: true });

describe('upliftAt()', () => {
  it('of each form at 20 % off', () => {
    const at = (one: UpliftCurve) => upliftAt(one, 0.2, 0.5).unitsMultiple;
    expect(at({ form: 'power', elasticity: 2 })).toBeCloseTo(1.5625, 12);
    expect(at({ form: 'exponential', rate: 5 })).toBeCloseTo(Math.E, 12);
    expect(at({ form: 'saturating', ceilingRatio: 2, scaleRatio: 0.2 })).toBeCloseTo(
      3 - 2 / Math.E,
      12,
    );
  });

  it('starts at 1, rises, and stays put beyond what was seen', () => {
    fc.assert(
      fc.property(curve, discount, discount, discount, (one, a, b, seen) => {
        expect(upliftAt(one, 0, seen).unitsMultiple).toBe(1);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((d) => upliftAt(one, d, seen));
        expect(high?.unitsMultiple).toBeGreaterThanOrEqual(low?.unitsMultiple ?? NaN);
        expect(high?.isBeyondSeen).toBe(Math.max(a, b) > seen);
        if (high?.isBeyondSeen)
          expect(high.unitsMultiple).toBe(upliftAt(one, seen, seen).unitsMultiple);
      }),
    );
  });

  it('names the bad argument', () => {
    const power: UpliftCurve = { form: 'power', elasticity: 2 };
    expect(() => upliftAt(power, 1, 0.5)).toThrow('discountRatio must be from 0 to below 1, got 1');
    expect(() => upliftAt(power, 0.1, NaN)).toThrow(
      'mostSeenRatio must be from 0 to below 1, got NaN',
    );
    expect(() => upliftAt({ form: 'power', elasticity: -1 }, 0.1, 0.5)).toThrow(
      'elasticity must be at least 0',
    );
    expect(() => upliftAt({ form: 'exponential', rate: NaN }, 0.1, 0.5)).toThrow(
      'rate must be at least 0',
    );
    expect(() =>
      upliftAt({ form: 'saturating', ceilingRatio: 1, scaleRatio: 0 }, 0.1, 0.5),
    ).toThrow('scaleRatio must be above 0, got 0');
  });
});
