// Keeps the order lines that are sales to somebody, and counts what is dropped and why. 只留有效销售，并说明删了什么。
import { cancelledInvoices } from './load-summary';
import { repeatedRows } from './repeated-rows';
import type { Transactions } from './transactions';

/** Sales as columns of equal length; codes are those of the transactions. 清洗后的销售明细。 */
export interface Sales {
  /** rows. 行数 */
  rowCount: number;
  /** number of the customer; −1 for nobody known. 客户编号 */
  customerCodes: Int32Array;
  invoiceCodes: Int32Array;
  itemCodes: Int32Array;
  /** days from 1 January 1970. 日期 */
  dayNumbers: Int32Array;
  /** pieces. 件数 */
  quantities: Float64Array;
  /** pieces times price, in the money of the file. 金额 */
  amounts: Float64Array;
  /** texts by code. 各编号的文本 */
  customers: readonly string[];
  invoices: readonly string[];
  items: readonly string[];
}

/** What is kept or dropped beyond the usual; nothing said: the usual. 清洗规则，可省略。 */
export interface CleaningRules {
  /** keep rows that do not say who bought. 保留没有客户号的行 */
  keepsUnknownCustomers?: boolean;
  /** keep cancellations and returns: amounts become net. 保留取消与退货（净额） */
  keepsReturns?: boolean;
  /** keep rows whose price is 0 or less. 保留价格不大于 0 的行 */
  keepsFreeItems?: boolean;
  /** drop rows that repeat an earlier row in every column. 删去完全重复的行 */
  dropsRepeats?: boolean;
  /** item codes to drop, such as postage. 要删的商品编码，例如邮费 */
  droppedItems?: readonly string[];
}

/** Rows dropped for each reason; a row counts for the first that fits. 按原因统计删去的行。 */
export interface DroppedRows {
  /** a number or time that cannot be read. 读不出数或时间 */
  unreadable: number;
  /** no customer. 没有客户号 */
  noCustomer: number;
  /** an order that begins with C. 取消单 */
  cancelled: number;
  /** pieces not above 0. 件数不大于 0 */
  noPieces: number;
  /** price not above 0. 价格不大于 0 */
  noPrice: number;
  /** an item that was to be dropped. 指定不要的商品 */
  droppedItem: number;
  /** repeats an earlier row. 完全重复 */
  repeated: number;
}

const SECONDS_PER_DAY = 86_400;

/**
 * Sales left after cleaning, and what was dropped. 清洗后的销售与删去的行数。
 *
 * Without rules: rows that say who bought, of orders that were not cancelled, with pieces and price
 * above 0; repeated rows stay. 默认：有客户号、未取消、件数和价格大于 0；重复行保留。
 *
 * @param transactions order lines
 * @param rules        what differs from the usual
 * @returns sales in the order of the file, and rows dropped for each reason
 * @throws nothing; a file in which nothing is left gives no rows
 * @source own definition, after Chen, Sain & Guo 2012, § 3
 * @vectors rfm.table
 * @simplifies A return is not matched with the sale it undoes. 退货没有和对应的销售配对。
 * @example cleanSales({ rowCount: 2, raggedRowCount: 0,
 *   invoices: { codes: Int32Array.of(0, 1), texts: ['536365', 'C536379'] },
 *   items: { codes: Int32Array.of(0, 0), texts: ['85123A'] },
 *   descriptions: { codes: Int32Array.of(-1, -1), texts: [] },
 *   customers: { codes: Int32Array.of(0, 0), texts: ['17850'] },
 *   countries: { codes: Int32Array.of(0, 0), texts: ['France'] },
 *   quantities: Float64Array.of(6, -1), unitPrices: Float64Array.of(2.55, 2.55),
 *   timesSeconds: Float64Array.of(0, 60) }).dropped.cancelled // 1
 */
export function cleanSales(
  transactions: Transactions,
  rules: CleaningRules = {},
): { sales: Sales; dropped: DroppedRows } {
  const dropped = {
    unreadable: 0,
    noCustomer: 0,
    cancelled: 0,
    noPieces: 0,
    noPrice: 0,
    droppedItem: 0,
    repeated: 0,
  };
  const fault = faultOf(transactions, rules);
  const kept = new Int32Array(transactions.rowCount);
  let keptCount = 0;
  for (let row = 0; row < transactions.rowCount; row++) {
    const reason = fault(row);
    if (reason) dropped[reason]++;
    else kept[keptCount++] = row;
  }
  return { sales: picked(transactions, kept.subarray(0, keptCount)), dropped };
}

function faultOf(
  transactions: Transactions,
  rules: CleaningRules,
): (row: number) => keyof DroppedRows | undefined {
  const { invoices, items, customers, quantities, unitPrices, timesSeconds } = transactions;
  const isCancelled = cancelledInvoices(transactions);
  const unwanted = new Set(rules.droppedItems);
  const isUnwanted = Uint8Array.from(items.texts, (text) => (unwanted.has(text) ? 1 : 0));
  const isRepeated = rules.dropsRepeats ? repeatedRows(transactions) : undefined;
  return (row) => {
    const quantity = quantities[row] as number;
    const price = unitPrices[row] as number;
    if (Number.isNaN(quantity + price + (timesSeconds[row] as number))) return 'unreadable';
    if (!rules.keepsUnknownCustomers && customers.codes[row] === -1) return 'noCustomer';
    if (!rules.keepsReturns && isCancelled[invoices.codes[row] as number] === 1) return 'cancelled';
    if (!rules.keepsReturns && quantity <= 0) return 'noPieces';
    if (!rules.keepsFreeItems && price <= 0) return 'noPrice';
    if (isUnwanted[items.codes[row] as number] === 1) return 'droppedItem';
    return isRepeated?.[row] === 1 ? 'repeated' : undefined;
  };
}

function picked(transactions: Transactions, rows: Int32Array): Sales {
  const { invoices, items, customers, quantities, unitPrices, timesSeconds } = transactions;
  const codes = (column: Int32Array) => rows.map((row) => column[row] as number);
  const amounts = new Float64Array(rows.length);
  const pieces = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    pieces[i] = quantities[row] as number;
    amounts[i] = (pieces[i] as number) * (unitPrices[row] as number);
  }
  return {
    rowCount: rows.length,
    customerCodes: codes(customers.codes),
    invoiceCodes: codes(invoices.codes),
    itemCodes: codes(items.codes),
    dayNumbers: rows.map((row) => Math.floor((timesSeconds[row] as number) / SECONDS_PER_DAY)),
    quantities: pieces,
    amounts,
    customers: customers.texts,
    invoices: invoices.texts,
    items: items.texts,
  };
}
