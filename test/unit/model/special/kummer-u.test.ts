// Kummer's function: forty-digit values, recurrence, bounds. 库默尔函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lnKummerU } from '@/model/special/kummer-u';

const s = fc.double({ min: 0.001, max: 60, noNaN: true });
const z = fc.double({ min: 1e-9, max: 1e5, noNaN: true });

describe('lnKummerU()', () => {
  // mpmath 1.3, 40 digits: ln of e^z Γ(1 − s, z).
  it.each([
    [1, 1, -0.5169319590020456],
    [0.001, 0.5, -0.00022959865170882655],
    [0.24, 1e-8, 0.19254766825122438],
    [0.25, 1e-8, 0.20327987336545597],
    [0.606, 0.0135, 0.5952394300199589],
    [2, 0.001, 6.901397235321233],
    [2.5, 50, -9.827971551033661],
    [30, 700, -196.57431810041763],
    [100, 1e-3, 679.2726425650685],
    [1, 1e5, -11.512935464820233],
  ])('agrees with forty digits at %d, %d', (first, second, want) => {
    const error = Math.abs(lnKummerU(first, second) - want);
    expect(error).toBeLessThanOrEqual(2e-14 * Math.max(1, Math.abs(want)));
  });

  it('meets its recurrence U(s) + s U(s + 1) = z^−s', () => {
    fc.assert(
      fc.property(s, z, (first, second) => {
        const whole = -first * Math.log(second);
        const parts =
          Math.exp(lnKummerU(first, second) - whole) +
          first * Math.exp(lnKummerU(first + 1, second) - whole);
        expect(parts).toBeCloseTo(1, 10);
      }),
    );
  });

  it('lies below z^−s and falls as z grows', () => {
    fc.assert(
      fc.property(s, z, (first, second) => {
        const value = lnKummerU(first, second);
        expect(value).toBeLessThanOrEqual(-first * Math.log(second) + 1e-12);
        expect(lnKummerU(first, second * 1.01)).toBeLessThan(value);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => lnKummerU(0, 1)).toThrow('s must be above 0, got 0');
    expect(() => lnKummerU(1, 0)).toThrow('z must be above 0, got 0');
    expect(() => lnKummerU(1, NaN)).toThrow('z must be above 0, got NaN');
  });
});
