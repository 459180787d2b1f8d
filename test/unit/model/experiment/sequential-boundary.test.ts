// Simple sequential test: exact walks, published plans, bounds. 简单序贯测试。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryHitRatio, stoppingLeadCount } from '@/model/experiment/sequential-boundary';

// Step by step over all leads that are still below the line.
function walked(steps: number, line: number, up: number): number {
  let alive = new Map([[0, 1]]);
  let hit = 0;
  for (let step = 0; step < steps; step++) {
    const next = new Map<number, number>();
    for (const [lead, chance] of alive) {
      if (lead + 1 === line) hit += chance * up;
      else next.set(lead + 1, (next.get(lead + 1) ?? 0) + chance * up);
      next.set(lead - 1, (next.get(lead - 1) ?? 0) + chance * (1 - up));
    }
    alive = next;
  }
  return hit;
}

describe('boundaryHitRatio()', () => {
  // Rational arithmetic over every lead, Python fractions.
  it.each([
    [400, 40, 1 / 2, 0.04563548140489299],
    [400, 39, 1 / 2, 0.05104022312914799],
    [30, 7, 1 / 2, 0.20048842206597328],
    [31, 7, 11 / 21, 0.2940643603551033],
    [400, 40, 11 / 20, 0.5966041521455844],
  ])('agrees with exact fractions for %i successes and a lead of %i at %d', (n, d, p, want) => {
    expect(boundaryHitRatio(n, d, p)).toBeCloseTo(want, 12);
  });

  it('is what a walk of every step says', () => {
    const counts = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, d, p) => {
        expect(boundaryHitRatio(n, d, p)).toBeCloseTo(walked(n, d, p), 11);
      }),
    );
  });

  it('is a chance that falls with the line and rises with time and lift', () => {
    const counts = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 0.01, max: 0.98, noNaN: true }), (n, d, p) => {
        const chance = boundaryHitRatio(n, d, p);
        expect(chance >= 0 && chance <= 1).toBe(true);
        expect(boundaryHitRatio(n, d + 1, p)).toBeLessThanOrEqual(chance + 1e-12);
        expect(boundaryHitRatio(n + 1, d, p)).toBeGreaterThanOrEqual(chance - 1e-12);
        expect(boundaryHitRatio(n, d, p + 0.01)).toBeGreaterThanOrEqual(chance - 1e-12);
      }),
    );
  });

  it('cannot lead by more than there is', () => {
    expect(boundaryHitRatio(10, 11)).toBe(0);
    expect(boundaryHitRatio(10, 10)).toBeCloseTo(2 ** -10, 15);
  });

  it('names the bad argument', () => {
    expect(() => boundaryHitRatio(0, 1)).toThrow('totalSuccessCount must be at least 1, got 0');
    expect(() => boundaryHitRatio(9, 1.5)).toThrow('boundaryCount must be a whole number, got 1.5');
    expect(() => boundaryHitRatio(9, 1, 1)).toThrow(
      'treatmentShareRatio must be above 0 and below 1',
    );
  });
});

describe('stoppingLeadCount()', () => {
  it('is about twice the root of all successes, as the rule of thumb says', () => {
    for (const n of [100, 400, 2500, 10_000]) {
      const lead = stoppingLeadCount(n, 0.05) ?? NaN;
      expect(Math.abs(lead - 2 * Math.sqrt(n))).toBeLessThan(0.03 * lead + 1);
    }
  });

  it('is the first lead that is rare enough', () => {
    const alphas = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), alphas, (n, alpha) => {
        const lead = stoppingLeadCount(n, alpha);
        // A lead of more than all never comes; the one before the answer comes too often.
        const first = lead ?? n + 1;
        expect(boundaryHitRatio(n, first)).toBeLessThanOrEqual(alpha);
        expect(first === 1 ? 1 : boundaryHitRatio(n, first - 1)).toBeGreaterThan(alpha);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => stoppingLeadCount(0, 0.05)).toThrow('totalSuccessCount must be at least 1, got 0');
    expect(() => stoppingLeadCount(9, 0)).toThrow('alphaRatio must be above 0 and below 1, got 0');
  });
});
