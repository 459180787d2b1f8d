// Expected bills: closed form against an integral, Jensen, no spread. 期望账单。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '@/model/special/normal-distribution';
import { piecesOf, unroundedFenAt } from '@/model/tariff/_pieces';
import type { Tariff } from '@/model/tariff/plans';
import { expectedBill } from '@/model/tariff/uncertain-bill';

const PLANS: Tariff[] = [
  { kind: 'flat', feeFen: 3000 },
  { kind: 'perUse', rateFenPerUnit: 30 },
  { kind: 'threePart', feeFen: 3000, allowanceUnits: 100, rateFenPerUnit: 100 },
  { kind: 'capped', rateFenPerUnit: 30, capFen: 2700 },
  { kind: 'freemium', freeUnits: 80, feeFen: 1500 },
  {
    kind: 'volume',
    tiers: [
      { upToUnits: 60, rateFenPerUnit: 50 },
      { upToUnits: 120, rateFenPerUnit: 30 },
      { upToUnits: null, rateFenPerUnit: 20 },
    ],
  },
];

// Mean bill over equal slices of probability.
function meanBill(tariff: Tariff, mean: number, spread: number): number {
  const slices = 20_000;
  const pieces = piecesOf(tariff);
  let sum = 0;
  for (let i = 0; i < slices; i++) {
    const units = mean + spread * normalQuantile((i + 0.5) / slices);
    sum += unroundedFenAt(pieces, Math.max(0, units));
  }
  return sum / slices;
}

describe('expectedBill()', () => {
  it.each(PLANS)('agrees with the mean over slices of usage for $kind', (tariff) => {
    for (const [mean, spread] of [
      [100, 50],
      [40, 60],
      [150, 10],
    ] as const) {
      const { expectedFen } = expectedBill(tariff, mean, spread);
      expect(Math.abs(expectedFen / meanBill(tariff, mean, spread) - 1)).toBeLessThan(5e-4);
    }
  });

  it('is the bill at the mean when nothing is uncertain, or next to nothing', () => {
    for (const tariff of PLANS) {
      const sure = expectedBill(tariff, 90, 0);
      expect(sure.riskFen).toBe(0);
      expect(expectedBill(tariff, 90.5, 1e-300).riskFen).toBeCloseTo(0, 9);
    }
  });

  it('is above the bill of the mean with overage, below it with a cap', () => {
    const mean = fc.double({ min: 0, max: 300, noNaN: true });
    const spread = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(mean, spread, (m, s) => {
        const [overage, capped] = [PLANS[2], PLANS[3]] as [Tariff, Tariff];
        expect(expectedBill(overage, m, s).riskFen).toBeGreaterThanOrEqual(-1e-6);
        expect(expectedBill(overage, m, s + 1).expectedFen).toBeGreaterThanOrEqual(
          expectedBill(overage, m, s).expectedFen - 1e-6,
        );
        // Usage that cannot be negative gains from spread near 0; further off the cap wins.
        if (m > 6 * s) expect(expectedBill(capped, m, s).riskFen).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  it('names the bad argument', () => {
    const flat: Tariff = { kind: 'flat', feeFen: 1 };
    expect(() => expectedBill(flat, -1, 1)).toThrow('meanUnits must be at least 0, got -1');
    expect(() => expectedBill(flat, 1, NaN)).toThrow('spreadUnits must be at least 0, got NaN');
  });
});
