// The ledger of an allowance: every rule, and that no unit is lost. 额度台账。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllowanceRules,
  allowanceLedger,
  type LedgerRow,
} from '@/model/tariff/unused-allowance';

const RULES: AllowanceRules = {
  allowanceUnits: 100,
  overageRateFenPerUnit: 30,
  lifePeriods: 0,
  capUnits: null,
  order: 'oldestFirst',
};
const USAGE = [60, 130, 80, 140, 20, 260];
const column = (rows: LedgerRow[], name: keyof LedgerRow) => rows.map((row) => row[name]);
const total = (rows: LedgerRow[], name: keyof LedgerRow) =>
  rows.reduce((sum, row) => sum + row[name], 0);

const rules = fc.record({
  allowanceUnits: fc.nat({ max: 200 }),
  overageRateFenPerUnit: fc.nat({ max: 100 }),
  lifePeriods: fc.option(fc.nat({ max: 4 })),
  capUnits: fc.option(fc.nat({ max: 300 })),
  order: fc.constantFrom('oldestFirst' as const, 'currentFirst' as const, 'newestFirst' as const),
});
const usages = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 15 });

describe('allowanceLedger()', () => {
  it('drops what is left when life is 0', () => {
    const rows = allowanceLedger(RULES, USAGE);
    expect(column(rows, 'expiredUnits')).toEqual([40, 0, 20, 0, 80, 0]);
    expect(column(rows, 'chargeFen')).toEqual([0, 900, 0, 1200, 0, 4800]);
  });

  it('lets the order decide what expires', () => {
    const roll = { ...RULES, lifePeriods: 1 };
    const oldest = allowanceLedger(roll, USAGE);
    expect(column(oldest, 'carriedOutUnits')).toEqual([40, 10, 30, 0, 80, 0]);
    expect(total(oldest, 'expiredUnits')).toBe(0);
    const current = allowanceLedger({ ...roll, order: 'currentFirst' }, USAGE);
    expect(column(current, 'carriedOutUnits')).toEqual([40, 0, 20, 0, 80, 0]);
    expect(column(current, 'expiredUnits')).toEqual([0, 10, 0, 0, 0, 0]);
  });

  it('tells the oldest from the youngest among old lots', () => {
    // Lots of 100 left from periods 1 and 2; period 3 uses its own 100 and 50 more.
    const roll = { ...RULES, lifePeriods: 2 };
    const oldest = allowanceLedger({ ...roll, order: 'currentFirst' }, [0, 0, 150]);
    const newest = allowanceLedger({ ...roll, order: 'newestFirst' }, [0, 0, 150]);
    expect(oldest[2]).toMatchObject({ expiredUnits: 50, carriedOutUnits: 100 });
    expect(newest[2]).toMatchObject({ expiredUnits: 100, carriedOutUnits: 50 });
  });

  it('cuts the oldest lots to the cap, or keeps all for ever', () => {
    const rows = allowanceLedger({ ...RULES, lifePeriods: 3, capUnits: 150 }, [0, 0, 250, 0]);
    expect(column(rows, 'carriedOutUnits')).toEqual([100, 150, 0, 100]);
    expect(column(rows, 'overCapUnits')).toEqual([0, 50, 0, 0]);
    const forEver = allowanceLedger({ ...RULES, lifePeriods: null }, [0, 0, 0, 0]);
    expect(column(forEver, 'carriedOutUnits')).toEqual([100, 200, 300, 400]);
  });

  it('loses no unit: granted is covered, expired or carried on', () => {
    fc.assert(
      fc.property(rules, usages, (rule, usage) => {
        const rows = allowanceLedger(rule, usage);
        const granted = rule.allowanceUnits * usage.length;
        const last = rows.at(-1)?.carriedOutUnits ?? NaN;
        expect(total(rows, 'coveredUnits') + total(rows, 'expiredUnits') + last).toBe(granted);
        rows.forEach((row, i) => {
          expect(row.coveredUnits + row.overageUnits).toBe(usage[i]);
          expect(row.carriedInUnits).toBe(i === 0 ? 0 : rows[i - 1]?.carriedOutUnits);
          expect(Math.min(...Object.values(row))).toBeGreaterThanOrEqual(0);
          expect(row.chargeFen).toBe(row.overageUnits * rule.overageRateFenPerUnit);
          expect(row.carriedOutUnits).toBeLessThanOrEqual(rule.capUnits ?? Infinity);
        });
      }),
    );
  });

  it('never bills more for a longer life, when the oldest is used first', () => {
    fc.assert(
      fc.property(rules, usages, fc.nat({ max: 4 }), (rule, usage, lifePeriods) => {
        const base: AllowanceRules = { ...rule, order: 'oldestFirst', capUnits: null, lifePeriods };
        const longer = { ...base, lifePeriods: lifePeriods + 1 };
        expect(total(allowanceLedger(longer, usage), 'overageUnits')).toBeLessThanOrEqual(
          total(allowanceLedger(base, usage), 'overageUnits'),
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => allowanceLedger(RULES, [])).toThrow('usageUnits must have at least one value');
    expect(() => allowanceLedger({ ...RULES, lifePeriods: 0.5 }, [1])).toThrow(
      'lifePeriods must be a whole number, got 0.5',
    );
    expect(() => allowanceLedger({ ...RULES, capUnits: -1 }, [1])).toThrow(
      'capUnits must be at least 0, got -1',
    );
    expect(() => allowanceLedger(RULES, [1, NaN])).toThrow('usageUnits[1] must be at least 0');
  });
});
