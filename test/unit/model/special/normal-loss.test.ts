// Normal loss: forty digits, both tails, shape. 正态损失函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalBelowRatio } from '@/model/special/normal-distribution';
import { normalLoss } from '@/model/special/normal-loss';

const anywhere = fc.double({ min: -30, max: 30, noNaN: true });

describe('normalLoss()', () => {
  // mpmath 1.3, 40 digits.
  it.each([
    [-8, 8],
    [0, 0.3989422804014327],
    [1, 0.0833154705876863],
    [2.9, 0.0005416738486621439],
    [3, 0.0003821543170477236],
    [3.5, 5.848091842142244e-5],
    [5.5, 3.255006863050307e-9],
    [8, 7.550262411946499e-17],
    [20, 1.3700124947295798e-90],
    [37, 1.5451991905122024e-301],
  ])('agrees with forty digits at %d', (z, want) => {
    expect(Math.abs(normalLoss(z) / want - 1)).toBeLessThan(2e-13);
  });

  it('joins where the fraction takes over', () => {
    expect(normalLoss(3) / normalLoss(3 - 1e-9)).toBeCloseTo(1, 7);
    expect(normalLoss(2.9999999) / 0.0003821544520375487).toBeCloseTo(1, 12);
  });

  it('is what falls short plus what is beyond: L(−z) = z + L(z)', () => {
    fc.assert(
      fc.property(anywhere, (z) => {
        expect(normalLoss(-z)).toBeCloseTo(z + normalLoss(z), 12);
      }),
    );
  });

  it('is never negative and falls as steeply as the share beyond says', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        const slope = (normalLoss(z + 1e-4) - normalLoss(z - 1e-4)) / 2e-4;
        expect(slope).toBeCloseTo(-normalBelowRatio(-z), 7);
        expect(normalLoss(z)).toBeGreaterThan(0);
      }),
    );
  });

  it('vanishes far out, without NaN', () => {
    expect(normalLoss(40)).toBe(0);
    expect(normalLoss(1e300)).toBe(0);
    expect(normalLoss(-1e300)).toBe(1e300);
  });

  it('names the bad argument', () => {
    expect(() => normalLoss(NaN)).toThrow('z must be finite, got NaN');
    expect(() => normalLoss(-Infinity)).toThrow('z must be finite, got -Infinity');
  });
});
