// Long-run shares: Poisson, geometric, balance. 稳态分布。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentShares } from '@/model/queue/_waiting-states';
import { lnGamma } from '@/model/special/ln-gamma';

describe('presentShares()', () => {
  it('is Poisson when each one present leaves alone', () => {
    const { firstCount, ratios } = presentShares(40, (count) => count / 40.5);
    ratios.forEach((ratio, i) => {
      const n = firstCount + i;
      expect(ratio).toBeCloseTo(Math.exp(n * Math.log(40.5) - 40.5 - lnGamma(n + 1)), 12);
    });
    expect(firstCount).toBe(0);
  });

  it('is geometric behind a single server', () => {
    const { ratios } = presentShares(0, () => 1 / 0.9);
    for (const n of [0, 1, 10, 100]) expect(ratios[n]).toBeCloseTo(0.1 * 0.9 ** n, 13);
  });

  it('adds up to 1, and as many come as leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (mode) => {
        const rate = (count: number) => count / (mode + 0.5);
        const { firstCount, ratios } = presentShares(mode, rate);
        const leave = ratios.reduce((sum, ratio, i) => sum + ratio * rate(firstCount + i), 0);
        expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12);
        expect(leave).toBeCloseTo(1, 11);
      }),
    );
  });
});
