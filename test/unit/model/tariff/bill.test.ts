// Bills: Stripe's table, whole fen, envelopes, buying up to the next tier. 资费账单。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastBill, tariffBillsFen } from '@/model/tariff/bill';
import type { Tier, Tariff } from '@/model/tariff/plans';

const tierLists = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 900 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list): Tier[] => {
    let end = 0;
    return list.map(([width, rate], i) => {
      end += width;
      return { upToUnits: i === list.length - 1 ? null : end, rateFenPerUnit: rate / 10 };
    });
  });
const units = fc.nat({ max: 300 });

describe('tariffBillsFen()', () => {
  it('agrees with the tables of Stripe', () => {
    const tiers = [
      { upToUnits: 5, rateFenPerUnit: 700 },
      { upToUnits: 10, rateFenPerUnit: 650 },
      { upToUnits: null, rateFenPerUnit: 600 },
    ];
    const usages = [1, 5, 6, 20, 25];
    expect(tariffBillsFen({ kind: 'volume', tiers }, usages)).toEqual([
      700, 3500, 3900, 12000, 15000,
    ]);
    expect(tariffBillsFen({ kind: 'graduated', tiers }, usages)).toEqual([
      700, 3500, 4150, 12750, 15750,
    ]);
  });

  it('rounds the sum of a bill once', () => {
    // 3 × 0.35 fen = 1.05; three rounded units would be 0.
    expect(tariffBillsFen({ kind: 'perUse', rateFenPerUnit: 0.35 }, [3, 10])).toEqual([1, 4]);
  });

  it('never falls and never jumps on graduated tiers', () => {
    fc.assert(
      fc.property(tierLists, units, (tiers, u) => {
        const [here = NaN, next = NaN] = tariffBillsFen({ kind: 'graduated', tiers }, [u, u + 1]);
        const highest = Math.max(...tiers.map((tier) => tier.rateFenPerUnit));
        expect(next).toBeGreaterThanOrEqual(here);
        expect(next - here).toBeLessThanOrEqual(highest + 1);
      }),
    );
  });

  it('is the sum over tiers, or all units at the rate reached', () => {
    fc.assert(
      fc.property(tierLists, units, (tiers, u) => {
        let from = 0;
        let sum = 0;
        for (const { upToUnits, rateFenPerUnit } of tiers) {
          const to = upToUnits ?? Infinity;
          sum += rateFenPerUnit * Math.max(0, Math.min(u, to) - from);
          from = to;
        }
        const reached = tiers.find((tier) => u <= (tier.upToUnits ?? Infinity));
        const all = u * (reached?.rateFenPerUnit ?? NaN);
        const [graduated = NaN] = tariffBillsFen({ kind: 'graduated', tiers }, [u]);
        const [volume = NaN] = tariffBillsFen({ kind: 'volume', tiers }, [u]);
        expect(Math.abs(graduated - sum)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(Math.abs(volume - all)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it('names the bad argument', () => {
    const flat: Tariff = { kind: 'flat', feeFen: 1 };
    expect(() => tariffBillsFen(flat, [1, -1])).toThrow('usageUnits[1] must be at least 0, got -1');
    expect(() => tariffBillsFen({ kind: 'flat', feeFen: NaN }, [])).toThrow('feeFen must be');
  });
});

describe('leastBill()', () => {
  const falling: Tariff = {
    kind: 'volume',
    tiers: [
      { upToUnits: 20, rateFenPerUnit: 700 },
      { upToUnits: null, rateFenPerUnit: 500 },
    ],
  };

  it('buys up to the next tier where that costs less', () => {
    expect(tariffBillsFen(falling, [20, 25])).toEqual([14000, 12500]);
    expect(leastBill(falling, 20)).toEqual({ billFen: 10500, boughtUnits: 21 });
    expect(leastBill(falling, 15)).toEqual({ billFen: 10500, boughtUnits: 15 });
    expect(leastBill(falling, 30)).toEqual({ billFen: 15000, boughtUnits: 30 });
  });

  it('is the least of all larger bills, and never falls', () => {
    fc.assert(
      fc.property(tierLists, units, (tiers, u) => {
        const tariff: Tariff = { kind: 'volume', tiers };
        const more = Array.from({ length: 400 }, (_, i) => u + i);
        const { billFen, boughtUnits } = leastBill(tariff, u);
        expect(billFen).toBe(Math.min(...tariffBillsFen(tariff, more)));
        expect(tariffBillsFen(tariff, [boughtUnits])).toEqual([billFen]);
        expect(leastBill(tariff, u + 1).billFen).toBeGreaterThanOrEqual(billFen);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => leastBill(falling, 1.5)).toThrow('usageUnits must be a whole number, got 1.5');
    expect(() => leastBill(falling, -1)).toThrow('usageUnits must be at least 0, got -1');
  });
});
