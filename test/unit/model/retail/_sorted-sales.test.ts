// New codes, the same sales. 重新编号后仍是同样的销售。
import { describe, expect, it } from 'vitest';
import { sortedSales } from '@/model/retail/_sorted-sales';
import { cleanSales } from '@/model/retail/clean-sales';
import { orderLines, ROWS } from './_order-lines';

describe('sortedSales()', () => {
  const { sales } = cleanSales(orderLines(ROWS.toReversed()), { keepsUnknownCustomers: true });
  const found = sortedSales(sales);

  it('numbers customers and items by their texts', () => {
    expect(found.customers).toEqual(['17', '18']);
    expect(found.items).toEqual(['A', 'B', 'POST']);
    expect(sales.customers).toEqual(['17', '18']);
    expect(sales.items).toEqual(['A', 'B', 'POST']);
  });

  it('changes no row', () => {
    const textsOf = ({ customerCodes, itemCodes, customers, items }: typeof sales) =>
      Array.from(customerCodes, (code, row) => [customers[code], items[itemCodes[row] as number]]);
    expect(textsOf(found)).toEqual(textsOf(sales));
    expect(found.customerCodes.includes(-1)).toBe(true);
    expect(found.amounts).toEqual(sales.amounts);
  });
});
