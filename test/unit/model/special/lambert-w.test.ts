// Lambert W against values of 50 digits, and by its own equation. 朗伯 W 函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lambertW0, wrightOmega } from '@/model/special/lambert-w';

const DIGITS = 1e-14;
const apart = (actual: number, wanted: number) => Math.abs(actual - wanted) / Math.abs(wanted);

describe('lambertW0()', () => {
  // Computed with mpmath at 50 digits.
  it.each([
    [-0.3678794411714423, -0.9999999846957459],
    [-0.36787944117, -0.999997199763411],
    [-0.3678, -0.9793607149578305],
    [-0.3, -0.4894022271802149],
    [-0.25, -0.3574029561813889],
    [-1e-10, -1.0000000001e-10],
    [1e-300, 1e-300],
    [1e-5, 9.999900001499974e-6],
    [1, 0.5671432904097838],
    [2.72, 1.0003159651071842],
    [10, 1.7455280027406994],
    [1e300, 684.2472086297608],
  ])('of %f is %f', (x, wanted) => {
    expect(apart(lambertW0(x), wanted)).toBeLessThan(DIGITS);
  });

  it('stands at its lowest at the branch point', () => {
    expect(lambertW0(-1 / Math.E)).toBe(-1);
    expect(lambertW0(0)).toBe(0);
  });

  it('solves its equation and rises', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.36, max: 1e9, noNaN: true }), (x) => {
        const w = lambertW0(x);
        expect(Math.abs(w * Math.exp(w) - x)).toBeLessThanOrEqual(1e-13 * Math.abs(x));
        expect(lambertW0(x + 1e-9 + 1e-9 * Math.abs(x))).toBeGreaterThan(w);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => lambertW0(-0.4)).toThrow('x must be at least -0.36787944117144233, got -0.4');
    expect(() => lambertW0(NaN)).toThrow('x must be at least');
    expect(() => lambertW0(Infinity)).toThrow('got Infinity');
  });
});

describe('wrightOmega()', () => {
  it.each([
    [-700, 9.85967654375977e-305],
    [-36.9, 9.430476078526807e-17],
    [-10, 4.539786874921543e-5],
    [-1, 0.2784645427610738],
    [0, 0.5671432904097838],
    [0.5, 0.7662486081617502],
    [5, 3.6934413589606496],
    [709, 702.4454322782813],
    [1000, 993.0991694723891],
    [1e15, 999999999999965.5],
    [1e300, 1e300],
  ])('of %f is %f', (log, wanted) => {
    expect(apart(wrightOmega(log), wanted)).toBeLessThan(DIGITS);
  });

  it('is Lambert W of the exponential, as far as that can be written', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (log) => {
        expect(apart(wrightOmega(log), lambertW0(Math.exp(log)))).toBeLessThan(1e-13);
      }),
    );
  });

  it('goes down to 0 and names the bad argument', () => {
    expect(wrightOmega(-1e6)).toBe(0);
    expect(() => wrightOmega(Infinity)).toThrow('log must be finite, got Infinity');
  });
});
