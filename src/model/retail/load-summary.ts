// What is in a file of order lines, counted before anything is cleaned. 清洗之前，先数清数据里有什么。
import { repeatedRows } from './repeated-rows';
import type { Transactions } from './transactions';

/** Counts of a file as it stands. 原始数据的各项计数。 */
export interface LoadSummary {
  /** rows. 行数 */
  rowCount: number;
  /** different customers, orders, item codes and countries. 客户、订单、商品、国家数 */
  customerCount: number;
  invoiceCount: number;
  itemCount: number;
  countryCount: number;
  /** rows that do not say who bought. 没有客户号的行 */
  rowsWithoutCustomerCount: number;
  /** rows of orders that begin with C. 取消单的行 */
  cancelledRowCount: number;
  /** rows that repeat an earlier row. 完全重复的行 */
  repeatedRowCount: number;
  /** rows without a name of the item. 没有商品名称的行 */
  emptyDescriptionCount: number;
  /** rows with a quantity, price or time that cannot be read. 有读不出的数或时间的行 */
  unreadableRowCount: number;
  /** sum of pieces, returns taken off. 件数合计 */
  quantitySum: number;
  /** sum of pieces times price, in the money of the file. 金额合计 */
  amountSum: number;
  /** earliest and latest time, seconds from 1 January 1970; null without a readable row. 起止时间 */
  firstTimeSeconds: number | null;
  lastTimeSeconds: number | null;
}

/**
 * Counts, sums and span of a file of order lines. 订单明细的计数、合计与时间范围。
 *
 * @param transactions order lines
 * @returns counts in rows; sums over the rows whose numbers can be read, not rounded
 * @throws nothing
 * @source definition; published counts: Chen, Sain & Guo 2012
 * @vectors retail.load
 * @example loadSummary({ rowCount: 2, raggedRowCount: 0,
 *   invoices: { codes: Int32Array.of(0, 1), texts: ['536365', 'C536379'] },
 *   items: { codes: Int32Array.of(0, 0), texts: ['85123A'] },
 *   descriptions: { codes: Int32Array.of(-1, -1), texts: [] },
 *   customers: { codes: Int32Array.of(0, 0), texts: ['17850'] },
 *   countries: { codes: Int32Array.of(0, 0), texts: ['France'] },
 *   quantities: Float64Array.of(6, -1), unitPrices: Float64Array.of(2.55, 2.55),
 *   timesSeconds: Float64Array.of(0, 60) }).cancelledRowCount // 1
 */
export function loadSummary(transactions: Transactions): LoadSummary {
  const { invoices, items, descriptions, customers, countries } = transactions;
  const isCancelled = cancelledInvoices(transactions);
  return {
    rowCount: transactions.rowCount,
    customerCount: customers.texts.length,
    invoiceCount: invoices.texts.length,
    itemCount: items.texts.length,
    countryCount: countries.texts.length,
    rowsWithoutCustomerCount: countWhere(customers.codes, (code) => code < 0),
    cancelledRowCount: countWhere(invoices.codes, (code) => isCancelled[code] === 1),
    repeatedRowCount: countWhere(repeatedRows(transactions), (mark) => mark === 1),
    emptyDescriptionCount: countWhere(descriptions.codes, (code) => code < 0),
    ...sums(transactions),
  };
}

/**
 * Marks the orders that are cancellations. 标出取消单。
 *
 * @param transactions order lines
 * @returns 1 for each number of an order whose text begins with C or c, else 0
 * @throws nothing
 * @source UCI Online Retail, description of InvoiceNo
 * @example cancelledInvoices({ invoices: { codes: Int32Array.of(0), texts: ['536365', 'C536379'] } }) // [0, 1]
 */
export function cancelledInvoices({ invoices }: Pick<Transactions, 'invoices'>): Uint8Array {
  return Uint8Array.from(invoices.texts, (text) => (/^c/i.test(text) ? 1 : 0));
}

function countWhere(column: Int32Array | Uint8Array, isMeant: (value: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < column.length; row++) {
    if (isMeant(column[row] as number)) count++;
  }
  return count;
}

function sums({ rowCount, quantities, unitPrices, timesSeconds }: Transactions) {
  let quantitySum = 0;
  let amountSum = 0;
  let unreadableRowCount = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < rowCount; row++) {
    const quantity = quantities[row] as number;
    const amount = quantity * (unitPrices[row] as number);
    const time = timesSeconds[row] as number;
    if (Number.isNaN(amount + time)) {
      unreadableRowCount++;
      continue;
    }
    quantitySum += quantity;
    amountSum += amount;
    if (time < first) first = time;
    if (time > last) last = time;
  }
  const isSeen = first <= last;
  return {
    quantitySum,
    amountSum,
    unreadableRowCount,
    firstTimeSeconds: isSeen ? first : null,
    lastTimeSeconds: isSeen ? last : null,
  };
}
