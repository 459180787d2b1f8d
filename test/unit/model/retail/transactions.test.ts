// Order lines come out as they were written. 订单明细按原样读出。
import { describe, expect, it } from 'vitest';
import { retailTransactions } from '@/model/retail/transactions';
import { orderLines, ROWS } from './_order-lines';

describe('retailTransactions()', () => {
  it('reads every column', () => {
    const found = orderLines();
    expect(found.rowCount).toBe(ROWS.length);
    expect(found.invoices.texts).toEqual(['1', '2', 'C3', '4', '5', '6', '7', '8']);
    expect(found.items.texts).toEqual(['A', 'B', 'POST']);
    expect(found.descriptions.texts).toEqual(['TEA, GREEN', 'MUG', 'POSTAGE']);
    expect(found.descriptions.codes[4]).toBe(-1);
    expect([...found.quantities]).toEqual([2, 1, 1, -2, -5, 1, 1, NaN, 1, 2]);
    expect([...found.unitPrices]).toEqual([3.5, 4, 3.5, 3.5, 3.5, 18, 0, 4, 4, 3.5]);
    expect(found.timesSeconds[0]).toBe(Date.UTC(2011, 0, 5, 9) / 1000);
    expect(found.timesSeconds[8]).toBeNaN();
    expect([...found.customers.codes]).toEqual([0, 0, -1, 0, 1, 1, 1, 1, 1, 0]);
    expect(found.countries.texts).toEqual(['France', 'Spain']);
    expect(found.raggedRowCount).toBe(0);
  });

  it('names the column that is missing', () => {
    expect(() => retailTransactions(new TextEncoder().encode('InvoiceNo,StockCode\n'))).toThrow(
      'columns must include Description',
    );
  });
});
