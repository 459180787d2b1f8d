// Plans as straight pieces: edges, jumps, what is refused. 资费分段。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, unroundedFenAt } from '@/model/tariff/_pieces';
import type { Tariff } from '@/model/tariff/plans';

const STRIPE = [
  { upToUnits: 5, rateFenPerUnit: 700 },
  { upToUnits: 10, rateFenPerUnit: 650 },
  { upToUnits: null, rateFenPerUnit: 600 },
];
const fen = (tariff: Tariff, units: number) => unroundedFenAt(piecesOf(tariff), units);

describe('piecesOf()', () => {
  it('continues a graduated bill where the tier before ends', () => {
    expect(piecesOf({ kind: 'graduated', tiers: STRIPE })).toEqual([
      { startUnits: 0, startFen: 0, rateFenPerUnit: 700 },
      { startUnits: 5, startFen: 3500, rateFenPerUnit: 650 },
      { startUnits: 10, startFen: 6750, rateFenPerUnit: 600 },
    ]);
  });

  it('never reaches a cap without a rate', () => {
    expect(piecesOf({ kind: 'capped', rateFenPerUnit: 0, capFen: 100 })).toHaveLength(1);
    expect(piecesOf({ kind: 'capped', rateFenPerUnit: 5e-324, capFen: 100 })).toHaveLength(1);
  });

  it.each<[Tariff, string]>([
    [{ kind: 'flat', feeFen: 10.5 }, 'feeFen must be a whole number, got 10.5'],
    [{ kind: 'perUse', rateFenPerUnit: -1 }, 'rateFenPerUnit must be at least 0, got -1'],
    [{ kind: 'twoPart', feeFen: -1, rateFenPerUnit: 1 }, 'feeFen must be at least 0, got -1'],
    [
      { kind: 'threePart', feeFen: 1, allowanceUnits: NaN, rateFenPerUnit: 1 },
      'allowanceUnits must be at least 0, got NaN',
    ],
    [{ kind: 'capped', rateFenPerUnit: 1, capFen: 0.5 }, 'capFen must be a whole number, got 0.5'],
    [{ kind: 'freemium', freeUnits: -1, feeFen: 1 }, 'freeUnits must be at least 0, got -1'],
    [{ kind: 'volume', tiers: [] }, 'tiers must have at least one value, got none'],
    [
      { kind: 'volume', tiers: [{ upToUnits: 5, rateFenPerUnit: 1 }] },
      "the last tier's upToUnits must be null, got 5",
    ],
    [
      { kind: 'graduated', tiers: [{ upToUnits: 0, rateFenPerUnit: 1 }, ...STRIPE] },
      'tiers[0].upToUnits must be above 0, got 0',
    ],
    [
      { kind: 'graduated', tiers: [...STRIPE.slice(0, 2), ...STRIPE] },
      'tiers[2].upToUnits must be above 10, got 5',
    ],
    [
      { kind: 'graduated', tiers: [{ upToUnits: null, rateFenPerUnit: 1 }, ...STRIPE] },
      'tiers[0].upToUnits must be above 0, got NaN',
    ],
    [
      { kind: 'volume', tiers: [{ upToUnits: null, rateFenPerUnit: Infinity }] },
      'rateFenPerUnit[0] must be at least 0, got Infinity',
    ],
  ])('refuses %j', (tariff, message) => {
    expect(() => piecesOf(tariff)).toThrow(message);
  });
});

describe('unroundedFenAt()', () => {
  it('counts an edge to the piece below it', () => {
    expect(fen({ kind: 'volume', tiers: STRIPE }, 5)).toBe(3500);
    expect(fen({ kind: 'volume', tiers: STRIPE }, 6)).toBe(3900);
    const free: Tariff = { kind: 'freemium', freeUnits: 3, feeFen: 900 };
    expect([0, 3, 3.001].map((units) => fen(free, units))).toEqual([0, 0, 900]);
    const never: Tariff = { kind: 'freemium', freeUnits: 0, feeFen: 900 };
    expect([0, 1].map((units) => fen(never, units))).toEqual([0, 900]);
  });

  it('agrees with the plans as they are defined', () => {
    const amount = fc.nat({ max: 10_000 });
    const rate = fc.double({ min: 0.01, max: 100, noNaN: true });
    const usage = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(amount, rate, usage, usage, (feeFen, rateFenPerUnit, allowanceUnits, u) => {
        const close = (tariff: Tariff, want: number) =>
          expect(Math.abs(fen(tariff, u) - want)).toBeLessThanOrEqual(1e-9 * (1 + want));
        close({ kind: 'flat', feeFen }, feeFen);
        close({ kind: 'perUse', rateFenPerUnit }, rateFenPerUnit * u);
        close({ kind: 'twoPart', feeFen, rateFenPerUnit }, feeFen + rateFenPerUnit * u);
        close(
          { kind: 'threePart', feeFen, allowanceUnits, rateFenPerUnit },
          feeFen + rateFenPerUnit * Math.max(0, u - allowanceUnits),
        );
        close(
          { kind: 'capped', rateFenPerUnit, capFen: feeFen },
          Math.min(feeFen, rateFenPerUnit * u),
        );
      }),
    );
  });
});
