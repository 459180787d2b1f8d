// Recency, frequency and money, against a plain count. RFM 表，与逐客户计数对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomerSales, rfmTable } from '@/model/customers/rfm-table';

interface Row {
  customer: number;
  invoice: number;
  day: number;
  amount: number;
}

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    customer: fc.integer({ min: -1, max: 4 }),
    invoice: fc.nat(6),
    day: fc.integer({ min: 10, max: 30 }),
    amount: fc.integer({ min: -50, max: 50 }),
  }),
  { maxLength: 40 },
);

const salesOf = (list: readonly Row[]): CustomerSales => ({
  customerCodes: list.map(({ customer }) => customer),
  invoiceCodes: list.map(({ invoice }) => invoice),
  dayNumbers: list.map(({ day }) => day),
  amounts: list.map(({ amount }) => amount),
});

describe('rfmTable()', () => {
  it('looks back from the snapshot', () => {
    const table = rfmTable(
      { customerCodes: [0, 0], invoiceCodes: [0, 1], dayNumbers: [10, 14], amounts: [20, 5] },
      15,
    );
    expect([...table.recencyDays, ...table.orderCounts, ...table.amounts]).toEqual([1, 2, 25]);
  });

  it('counts an order once, lets returns change the money only, and does not see later rows', () => {
    const table = rfmTable(
      {
        customerCodes: [3, 3, 3, 1, 3],
        invoiceCodes: [0, 0, 1, 2, 3],
        dayNumbers: [10, 10, 12, 12, 20],
        amounts: [5, 6, -4, -9, 100],
      },
      15,
    );
    expect(table).toEqual({
      customerCodes: Int32Array.of(3),
      recencyDays: Float64Array.of(5),
      orderCounts: Float64Array.of(1),
      amounts: Float64Array.of(7),
      withoutPurchaseCount: 1,
      laterRowCount: 1,
    });
  });

  it('agrees with a plain count, in any order of rows', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 8, max: 32 }), (list, snapshot) => {
        const table = rfmTable(salesOf(list), snapshot);
        const seen = list.filter(({ day, customer }) => day <= snapshot && customer >= 0);
        const customers = [...new Set(seen.map(({ customer }) => customer))].sort();
        const wanted = customers.flatMap((customer) => {
          const own = seen.filter((row) => row.customer === customer);
          const bought = own.filter(({ amount }) => amount > 0);
          if (bought.length === 0) return [];
          const last = Math.max(...bought.map(({ day }) => day));
          const orders = new Set(bought.map(({ invoice }) => invoice)).size;
          return [[customer, snapshot - last, orders, own.reduce((sum, r) => sum + r.amount, 0)]];
        });
        const found = Array.from(table.customerCodes, (customer, i) => [
          customer,
          table.recencyDays[i],
          table.orderCounts[i],
          table.amounts[i],
        ]);
        expect(found).toEqual(wanted);
        expect(table.withoutPurchaseCount).toBe(customers.length - wanted.length);
        expect(rfmTable(salesOf([...list].reverse()), snapshot)).toEqual(table);
      }),
    );
  });

  it('is empty for no sales', () => {
    expect(rfmTable(salesOf([]), 15).customerCodes).toHaveLength(0);
  });

  it('names the bad argument', () => {
    const good = { customerCodes: [0], invoiceCodes: [0], dayNumbers: [1], amounts: [2] };
    expect(() => rfmTable(good, 0.5)).toThrow('snapshotDay must be a whole number, got 0.5');
    expect(() => rfmTable({ ...good, amounts: [] }, 5)).toThrow('amounts must be as long as');
    expect(() => rfmTable({ ...good, amounts: [NaN] }, 5)).toThrow('amounts[0] must be finite');
    expect(() => rfmTable({ ...good, dayNumbers: [1.5] }, 5)).toThrow(
      'dayNumbers[0] must be a whole',
    );
    expect(() => rfmTable({ ...good, customerCodes: [-2] }, 5)).toThrow('codes[0] must be');
  });
});
