// Counts of a file before cleaning. 清洗前的计数。
import { describe, expect, it } from 'vitest';
import { cancelledInvoices, loadSummary } from '@/model/retail/load-summary';
import { orderLines } from './_order-lines';

describe('loadSummary()', () => {
  it('counts what is there', () => {
    expect(loadSummary(orderLines())).toEqual({
      rowCount: 10,
      customerCount: 2,
      invoiceCount: 8,
      itemCount: 3,
      countryCount: 2,
      rowsWithoutCustomerCount: 1,
      cancelledRowCount: 1,
      repeatedRowCount: 1,
      emptyDescriptionCount: 1,
      unreadableRowCount: 2,
      quantitySum: 2 + 1 + 1 - 2 - 5 + 1 + 1 + 2,
      amountSum: 7 + 4 + 3.5 - 7 - 17.5 + 18 + 0 + 7,
      firstTimeSeconds: Date.UTC(2011, 0, 5, 9) / 1000,
      lastTimeSeconds: Date.UTC(2011, 0, 10, 10) / 1000,
    });
  });

  it('knows no time when no row can be read', () => {
    const { firstTimeSeconds, lastTimeSeconds, quantitySum } = loadSummary(orderLines([]));
    expect([firstTimeSeconds, lastTimeSeconds, quantitySum]).toEqual([null, null, 0]);
  });
});

describe('cancelledInvoices()', () => {
  it('looks at the first letter only', () => {
    const invoices = { codes: Int32Array.of(0), texts: ['536365', 'C536379', 'c1', 'A5C'] };
    expect([...cancelledInvoices({ invoices })]).toEqual([0, 1, 1, 0]);
  });
});
