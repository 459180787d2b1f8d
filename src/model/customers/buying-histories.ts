// Order lines as buying histories: how often each customer came back, when last, and for how much. 由订单明细得到购买历史。
import { finite, sameLength, wholeNumber } from '../_check';
import { codeCount } from '../table/distinct-counts';
import { rowGroups } from '../table/row-groups';
import type { CustomerSales } from './rfm-table';

/** One row for each customer, by rising customer code; times in days since the first purchase. 购买历史。 */
export interface BuyingHistories {
  customerCodes: Int32Array;
  /** x: days with a purchase after the first one. 重复购买天数 */
  repeatCounts: Float64Array;
  /** t_x: days from the first purchase to the last; 0 without a repeat. 末次购买时点 */
  lastTimes: Float64Array;
  /** T: days from the first purchase to the end of the watch. 观察时长 */
  observedTimes: Float64Array;
  /** mean money of the repeat days; 0 without one. 重复购买的平均金额 */
  meanAmounts: Float64Array;
  /** customers who first bought on the last day: nothing was seen of them after it. 最后一天才来的客户数 */
  firstOnLastDayCount: number;
}

/**
 * Buying histories of customers, several orders of a day taken as one. 购买历史（同一天的订单合为一次）。
 *
 * Rows with an amount of 0 or less and rows after the last day are passed over.
 * 金额不大于 0 的行和最后一天之后的行不计。
 *
 * @param sales   order lines in any order, without invoices
 * @param lastDay end of the watch, days from 1 January 1970, whole
 * @returns one row for each customer who bought before the last day
 * @throws RangeError if the columns differ in length, a day or a code is not whole, or an amount is not
 *   finite
 * @source Fader & Hardie 2005, Implementing the BG/NBD Model in Excel (x, t_x, T); mean spend of the
 *   repeat purchases: Fader, Hardie & Lee 2005, J. Marketing Research 42(4), 415–430
 * @formula x = |\{d\}| - 1, \quad t_x = d_{\max} - d_{\min}, \quad T = D - d_{\min}
 * @simplifies Days, not hours: who buys twice in a day has bought once. 以天计：一天买两次算一次。
 * @example buyingHistories({ customerCodes: [0, 0, 0], dayNumbers: [10, 17, 13],
 *   amounts: [9, 20, 30] }, 30).lastTimes // [7]
 */
export function buyingHistories(
  sales: Omit<CustomerSales, 'invoiceCodes'>,
  lastDay: number,
): BuyingHistories {
  const { customerCodes, dayNumbers, amounts } = sales;
  wholeNumber({ lastDay });
  sameLength({ customerCodes, dayNumbers, amounts });
  const { starts, rows } = byCustomerAndDay(sales, lastDay);
  const kept: History[] = [];
  let firstOnLastDayCount = 0;
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const own = rows.subarray(starts[customer], starts[customer + 1]);
    if (own.length === 0) continue;
    const history = historyOf(customer, own, sales, lastDay);
    if (history.observedTime > 0) kept.push(history);
    else firstOnLastDayCount++;
  }
  const column = (of: (history: History) => number) => Float64Array.from(kept, of);
  return {
    customerCodes: Int32Array.from(kept, ({ customer }) => customer),
    repeatCounts: column(({ repeatCount }) => repeatCount),
    lastTimes: column(({ lastTime }) => lastTime),
    observedTimes: column(({ observedTime }) => observedTime),
    meanAmounts: column(({ repeatAmount, repeatCount }) => repeatAmount / Math.max(1, repeatCount)),
    firstOnLastDayCount,
  };
}

interface History {
  customer: number;
  repeatCount: number;
  lastTime: number;
  observedTime: number;
  repeatAmount: number;
}

/** Rows that count, sorted by customer, then by day: two counting passes. */
function byCustomerAndDay(sales: Omit<CustomerSales, 'invoiceCodes'>, lastDay: number) {
  const { customerCodes, dayNumbers, amounts } = sales;
  let first = lastDay;
  const days = Int32Array.from({ length: dayNumbers.length }, (_, row) => {
    const day = dayNumbers[row] as number;
    const amount = amounts[row] as number;
    if (!Number.isInteger(day)) wholeNumber({ [`dayNumbers[${row}]`]: day });
    if (!Number.isFinite(amount)) finite({ [`amounts[${row}]`]: amount });
    if (day <= lastDay && amount > 0) first = Math.min(first, day);
    return day;
  });
  const offsets = days.map((day, row) => {
    const isMeant = day <= lastDay && (amounts[row] as number) > 0 && customerCodes[row] !== -1;
    return isMeant ? day - first : -1;
  });
  const byDay = rowGroups(offsets, lastDay - first + 1).rows;
  const customers = byDay.map((row) => customerCodes[row] as number);
  const { starts, rows } = rowGroups(customers, codeCount(customerCodes));
  return { starts, rows: rows.map((place) => byDay[place] as number) };
}

function historyOf(
  customer: number,
  rows: Int32Array,
  { dayNumbers, amounts }: Omit<CustomerSales, 'invoiceCodes'>,
  lastDay: number,
): History {
  const firstDay = dayNumbers[rows[0] as number] as number;
  let day = firstDay;
  let repeatCount = 0;
  let repeatAmount = 0;
  for (const row of rows) {
    const next = dayNumbers[row] as number;
    if (next !== day) repeatCount++;
    if (next !== firstDay) repeatAmount += amounts[row] as number;
    day = next;
  }
  return {
    customer,
    repeatCount,
    lastTime: day - firstDay,
    observedTime: lastDay - firstDay,
    repeatAmount,
  };
}
