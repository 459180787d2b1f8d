// Normal distribution: printed values, quantile undoes share. 正态分布。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalBelowRatio, normalQuantile } from '@/model/special/normal-distribution';

describe('normalBelowRatio()', () => {
  // mpmath 1.3, 40 digits.
  it.each([
    [-8, 6.220960574271784e-16],
    [-3, 0.0013498980316300946],
    [-1, 0.15865525393145705],
    [0.3, 0.6179114221889527],
    [2, 0.97724986805182079],
  ])('agrees with forty digits at %d', (z, want) => {
    expect(Math.abs(normalBelowRatio(z) / want - 1)).toBeLessThan(1e-14);
  });

  it('names the bad argument', () => {
    expect(() => normalBelowRatio(Infinity)).toThrow('z must be finite, got Infinity');
  });
});

describe('normalQuantile()', () => {
  it('gives the usual widths, and the printed test values of AS 241', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 15);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 14);
  });

  it('is undone by the share', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.999999, noNaN: true }), (ratio) => {
        expect(normalBelowRatio(normalQuantile(ratio)) / ratio).toBeCloseTo(1, 11);
      }),
    );
  });

  it('mirrors and rises', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.49, noNaN: true }), (ratio) => {
        expect(normalQuantile(1 - ratio)).toBeCloseTo(-normalQuantile(ratio), 9);
        expect(normalQuantile(ratio + 0.01)).toBeGreaterThan(normalQuantile(ratio));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => normalQuantile(0)).toThrow('belowRatio must be above 0, got 0');
    expect(() => normalQuantile(1)).toThrow('belowRatio must be below 1, got 1');
    expect(() => normalQuantile(NaN)).toThrow('belowRatio must be above 0, got NaN');
  });
});
