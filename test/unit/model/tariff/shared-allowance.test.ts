// A shared pool never costs more; a gift changes no sum. 共享与转移。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowancesAfter, sharedAllowance } from '@/model/tariff/shared-allowance';

const FAMILY = [
  { allowanceUnits: 10, usageUnits: 4 },
  { allowanceUnits: 10, usageUnits: 17 },
  { allowanceUnits: 5, usageUnits: 6 },
  { allowanceUnits: 20, usageUnits: 12 },
];
const members = fc.array(
  fc.record({ allowanceUnits: fc.nat({ max: 50 }), usageUnits: fc.nat({ max: 60 }) }),
  { minLength: 1, maxLength: 6 },
);

describe('sharedAllowance()', () => {
  it('lets the thrifty cover the others', () => {
    expect(sharedAllowance(FAMILY, 300)).toEqual({
      separateFen: 2400,
      pooledFen: 0,
      savedFen: 2400,
      unusedSeparateUnits: 14,
      unusedPooledUnits: 6,
      memberFen: [0, 0, 0, 0],
    });
  });

  it('never costs more than apart, and shares out the whole bill', () => {
    fc.assert(
      fc.property(members, fc.nat({ max: 999 }), (list, tenths) => {
        const bill = sharedAllowance(list, tenths / 10);
        expect(bill.pooledFen).toBeLessThanOrEqual(bill.separateFen);
        expect(bill.separateFen - bill.pooledFen).toBe(bill.savedFen);
        expect(bill.memberFen.reduce((sum, fen) => sum + fen, 0)).toBe(bill.pooledFen);
        expect(bill.unusedPooledUnits).toBeLessThanOrEqual(bill.unusedSeparateUnits);
        bill.memberFen.forEach((fen, i) => {
          const { allowanceUnits = NaN, usageUnits = NaN } = list[i] ?? {};
          if (usageUnits <= allowanceUnits) expect(fen).toBe(0);
        });
      }),
    );
  });

  it('makes no difference when all are above, or all below', () => {
    const above = FAMILY.map((member) => ({ ...member, usageUnits: member.allowanceUnits + 3 }));
    expect(sharedAllowance(above, 100)).toMatchObject({ pooledFen: 1200, savedFen: 0 });
  });

  it('names the bad argument', () => {
    expect(() => sharedAllowance([], 1)).toThrow('members must have at least one value');
    expect(() => sharedAllowance(FAMILY, NaN)).toThrow('overageRateFenPerUnit must be at least 0');
    const bad = [{ allowanceUnits: 1, usageUnits: -1 }];
    expect(() => sharedAllowance(bad, 1)).toThrow('usageUnits[0] must be at least 0, got -1');
  });
});

describe('allowancesAfter()', () => {
  it('moves units and keeps the sum', () => {
    const after = allowancesAfter(FAMILY, [
      { fromIndex: 3, toIndex: 1, transferUnits: 7 },
      { fromIndex: 1, toIndex: 2, transferUnits: 1 },
    ]);
    expect(after.map((member) => member.allowanceUnits)).toEqual([10, 16, 6, 13]);
    expect(FAMILY[3]?.allowanceUnits).toBe(20);
  });

  it('saves at most what a pool saves', () => {
    const gift = fc.record({ fromIndex: fc.nat(5), toIndex: fc.nat(5), parts: fc.nat(9) });
    fc.assert(
      fc.property(members, gift, (list, { fromIndex, toIndex, parts }) => {
        const giver = list[fromIndex];
        fc.pre(giver !== undefined && toIndex < list.length && toIndex !== fromIndex);
        const transferUnits = ((giver?.allowanceUnits ?? 0) * (parts + 1)) / 10;
        fc.pre(transferUnits > 0);
        const after = allowancesAfter(list, [{ fromIndex, toIndex, transferUnits }]);
        const pooled = sharedAllowance(list, 100).pooledFen;
        expect(sharedAllowance(after, 100).separateFen).toBeGreaterThanOrEqual(pooled);
        const sum = (all: typeof list) => all.reduce((s, m) => s + m.allowanceUnits, 0);
        expect(sum(after)).toBeCloseTo(sum(list), 9);
      }),
    );
  });

  it.each([
    [{ fromIndex: 0, toIndex: 0, transferUnits: 1 }, 'transfers[0].toIndex must be another, got 0'],
    [{ fromIndex: 4, toIndex: 0, transferUnits: 1 }, 'transfers[0].fromIndex must be below 4'],
    [{ fromIndex: 0, toIndex: 1.5, transferUnits: 1 }, 'transfers[0].toIndex must be a whole'],
    [{ fromIndex: 0, toIndex: 1, transferUnits: 11 }, 'transferUnits must be at most 10, got 11'],
    [{ fromIndex: 0, toIndex: 1, transferUnits: 0 }, 'transferUnits must be above 0, got 0'],
  ])('refuses %j', (transfer, message) => {
    expect(() => allowancesAfter(FAMILY, [transfer])).toThrow(message);
  });
});
