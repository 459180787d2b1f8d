// Sales numbered so that the order of the file does not matter. 给销售明细重新编号，使文件行序不影响结果。
import type { Sales } from './clean-sales';

/**
 * The same sales, customers and items numbered in the order of their texts. 客户与商品按文本顺序重新编号。
 *
 * @param sales sales in any order; −1 stays −1
 * @returns rows in their order with new codes, and texts that rise by their characters
 * @throws nothing
 * @source own definition
 * @example sortedSales({ rowCount: 2, customerCodes: Int32Array.of(0, 1), invoiceCodes: Int32Array.of(0, 1),
 *   itemCodes: Int32Array.of(0, 0), dayNumbers: Int32Array.of(9, 9), quantities: Float64Array.of(1, 1),
 *   amounts: Float64Array.of(5, 5), customers: ['18', '17'], invoices: ['1', '2'], items: ['A'] }).customerCodes // [1, 0]
 */
export function sortedSales(sales: Sales): Sales {
  const customers = sorted(sales.customers);
  const items = sorted(sales.items);
  return {
    ...sales,
    customerCodes: sales.customerCodes.map((code) => customers.places[code] ?? -1),
    itemCodes: sales.itemCodes.map((code) => items.places[code] ?? -1),
    customers: customers.texts,
    items: items.texts,
  };
}

function sorted(texts: readonly string[]): { texts: string[]; places: Int32Array } {
  // The usual order of sort is by characters: the same in every language.
  const order = [...texts.keys()].sort((a, b) =>
    (texts[a] as string) < (texts[b] as string) ? -1 : 1,
  );
  const places = new Int32Array(texts.length);
  order.forEach((code, place) => (places[code] = place));
  return { texts: order.map((code) => texts[code] as string), places };
}
