// When, how often and for how much each customer bought. 每位客户最近何时买、买几次、买多少钱。
import { finite, sameLength, wholeNumber } from '../_check';
import { codeCount, distinctCounts } from '../table/distinct-counts';

/** Order lines of known customers, as columns of equal length. 销售明细的各列。 */
export interface CustomerSales {
  /** whole from 0; −1 for nobody known. 客户编号 */
  customerCodes: ArrayLike<number>;
  /** whole from 0. 订单编号 */
  invoiceCodes: ArrayLike<number>;
  /** days from 1 January 1970, whole. 日期 */
  dayNumbers: ArrayLike<number>;
  /** money of one kind; below 0 for what came back. 金额，退货为负 */
  amounts: ArrayLike<number>;
}

/** One row for each customer who bought, by rising customer code. RFM 表。 */
export interface RfmTable {
  customerCodes: Int32Array;
  /** R: whole days from the last purchase to the snapshot. 最近一次消费距今天数 */
  recencyDays: Float64Array;
  /** F: different orders. 消费频次 */
  orderCounts: Float64Array;
  /** M: sum of all amounts, returns taken off. 消费金额 */
  amounts: Float64Array;
  /** customers with nothing but returns up to the snapshot; they are in no row. 只有退货的客户数 */
  withoutPurchaseCount: number;
  /** rows after the snapshot, not yet known on that day. 快照日之后的行 */
  laterRowCount: number;
}

/**
 * Recency, frequency and money of each customer on a day. RFM 表：最近一次消费、频次与金额。
 *
 * A row with an amount above 0 is a purchase; all others only change the money.
 * 金额大于 0 的行算一次购买，其余只影响金额。
 *
 * @param sales       order lines in any order
 * @param snapshotDay the day that looks back, days from 1 January 1970, whole; its own sales count
 * @returns one row for each customer with a purchase; none for no sales
 * @throws RangeError if the columns differ in length, `snapshotDay`, a day or a code is not whole, or
 *   an amount is not finite
 * @source Hughes 1994, Strategic Database Marketing; Chen, Sain & Guo 2012, § 3
 * @formula R = d - \max_i d_i, \quad F = |\{\text{orders}\}|, \quad M = \sum_i a_i
 * @simplifies A huge first order and years of small ones can have the same M.
 *   一笔大单和多年小单，M 可能一样。
 * @vectors rfm.table
 * @example rfmTable({ customerCodes: [0, 0], invoiceCodes: [0, 1], dayNumbers: [10, 14],
 *   amounts: [20, 5] }, 15).amounts // [25]
 */
export function rfmTable(sales: CustomerSales, snapshotDay: number): RfmTable {
  wholeNumber({ snapshotDay });
  const { customerCodes, invoiceCodes, dayNumbers, amounts } = sales;
  sameLength({ customerCodes, invoiceCodes, dayNumbers, amounts });
  const customerCount = codeCount(customerCodes);
  const totals = totalsOf(sales, customerCount, snapshotDay);
  const orderCounts = distinctCounts(totals.buyerCodes, customerCount, invoiceCodes);
  const buyers = Int32Array.from(orderCounts.keys()).filter((code) => orderCounts[code] !== 0);
  const column = (values: ArrayLike<number>) =>
    Float64Array.from(buyers, (code) => values[code] as number);
  return {
    customerCodes: buyers,
    recencyDays: column(totals.lastDays).map((day) => snapshotDay - day),
    orderCounts: column(orderCounts),
    amounts: column(totals.amounts),
    withoutPurchaseCount: totals.isSeen.reduce((sum, one) => sum + one, 0) - buyers.length,
    laterRowCount: totals.laterRowCount,
  };
}

function totalsOf(sales: CustomerSales, customerCount: number, snapshotDay: number) {
  const rowCount = sales.customerCodes.length;
  const buyerCodes = new Int32Array(rowCount).fill(-1);
  const lastDays = new Float64Array(customerCount).fill(-Infinity);
  const amounts = new Float64Array(customerCount);
  const isSeen = new Uint8Array(customerCount);
  let laterRowCount = 0;
  for (let row = 0; row < rowCount; row++) {
    const day = sales.dayNumbers[row] as number;
    const customer = sales.customerCodes[row] as number;
    const amount = sales.amounts[row] as number;
    refuseUnreadable(row, day, amount);
    if (day > snapshotDay) laterRowCount++;
    if (day > snapshotDay || customer === -1) continue;
    isSeen[customer] = 1;
    (amounts[customer] as number) += amount;
    if (amount <= 0) continue;
    buyerCodes[row] = customer;
    if (day > (lastDays[customer] as number)) lastDays[customer] = day;
  }
  return { buyerCodes, lastDays, amounts, isSeen: Array.from(isSeen), laterRowCount };
}

function refuseUnreadable(row: number, day: number, amount: number): void {
  if (Number.isInteger(day) && Number.isFinite(amount)) return;
  if (Number.isInteger(day)) finite({ [`amounts[${row}]`]: amount });
  wholeNumber({ [`dayNumbers[${row}]`]: day });
}
