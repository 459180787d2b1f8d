// Cleaning keeps what it should and says why the rest went. 清洗规则与删除原因。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleaningRules, cleanSales } from '@/model/retail/clean-sales';
import { orderLines, ROWS } from './_order-lines';

const NOTHING = {
  unreadable: 0,
  noCustomer: 0,
  cancelled: 0,
  noPieces: 0,
  noPrice: 0,
  droppedItem: 0,
  repeated: 0,
};

describe('cleanSales()', () => {
  it('keeps sales to known customers and tells the reason for every other row', () => {
    const { sales, dropped } = cleanSales(orderLines());
    expect(dropped).toEqual({
      ...NOTHING,
      unreadable: 2,
      noCustomer: 1,
      cancelled: 1,
      noPieces: 1,
      noPrice: 1,
    });
    expect([...sales.amounts]).toEqual([7, 4, 18, 7]);
    expect([...sales.quantities]).toEqual([2, 1, 1, 2]);
    expect([...sales.customerCodes]).toEqual([0, 0, 1, 0]);
    expect([...sales.invoiceCodes].map((code) => sales.invoices[code])).toEqual([
      '1',
      '1',
      '5',
      '1',
    ]);
    expect([...sales.itemCodes].map((code) => sales.items[code])).toEqual(['A', 'B', 'POST', 'A']);
    expect(sales.dayNumbers[0]).toBe(Date.UTC(2011, 0, 5) / 86_400_000);
  });

  it('drops items and repeats when told to', () => {
    const { sales, dropped } = cleanSales(orderLines(), {
      dropsRepeats: true,
      droppedItems: ['POST', 'not sold here'],
    });
    expect([...sales.amounts]).toEqual([7, 4]);
    expect(dropped).toMatchObject({ droppedItem: 1, repeated: 1 });
  });

  it('keeps returns, gifts and strangers when told to', () => {
    const { sales, dropped } = cleanSales(orderLines(), {
      keepsReturns: true,
      keepsFreeItems: true,
      keepsUnknownCustomers: true,
    });
    expect(dropped).toEqual({ ...NOTHING, unreadable: 2 });
    expect([...sales.amounts]).toEqual([7, 4, 3.5, -7, -17.5, 18, 0, 7]);
    expect(sales.customerCodes[2]).toBe(-1);
  });

  it('loses no row without a reason, under any rules and order', () => {
    const rules: fc.Arbitrary<CleaningRules> = fc.record({
      keepsUnknownCustomers: fc.boolean(),
      keepsReturns: fc.boolean(),
      keepsFreeItems: fc.boolean(),
      dropsRepeats: fc.boolean(),
      droppedItems: fc.subarray(['A', 'B', 'POST']),
    });
    fc.assert(
      fc.property(rules, fc.shuffledSubarray(ROWS), (given, rows) => {
        const { sales, dropped } = cleanSales(orderLines(rows), given);
        const droppedCount = Object.values(dropped).reduce((sum, count) => sum + count, 0);
        expect(sales.rowCount + droppedCount).toBe(rows.length);
        expect(sales.amounts.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('gives no rows for no rows', () => {
    expect(cleanSales(orderLines([])).sales.rowCount).toBe(0);
  });
});
