// After how many days people buy an item again. 一件商品隔多少天会再买。
import { atLeast, atMost, sameLength, wholeNumber } from '../_check';
import { quantiles } from '../statistics/quantile';
import { rowGroups } from '../table/row-groups';

/** Purchases as columns of equal length. 购买记录的各列。 */
export interface ItemPurchases {
  /** whole from 0; −1 for nobody known. 客户编号 */
  customerCodes: ArrayLike<number>;
  /** whole from 0. 商品编号 */
  itemCodes: ArrayLike<number>;
  /** whole days. 日期 */
  dayNumbers: ArrayLike<number>;
}

/**
 * Median of days between two purchases of an item by one person. 同一人两次买同一件的间隔中位数。
 *
 * @param purchases      rows in any order; several of a day count as one
 * @param itemCount      number of items, whole, >= 1, above every code
 * @param leastGapCount  gaps that a median needs, whole, >= 1; 5 if not said
 * @returns days for each item, not rounded; Infinity where too few came back for it
 * @throws RangeError if the columns differ in length, or a code or day is not whole or out of range
 * @source own definition
 * @formula \tilde d_i = \mathrm{median}\{ d_{k+1} - d_k \}
 * @simplifies Who has not come back yet is not counted, so that true gaps are longer.
 *   还没回来的人没算进去，真实间隔会更长。
 * @example refillDays({ customerCodes: [0, 0, 0], itemCodes: [0, 0, 1], dayNumbers: [3, 33, 9] }, 2, 1) // [30, Infinity]
 */
export function refillDays(
  purchases: ItemPurchases,
  itemCount: number,
  leastGapCount = 5,
): Float64Array {
  const { customerCodes, itemCodes, dayNumbers } = purchases;
  sameLength({ customerCodes, itemCodes, dayNumbers });
  wholeNumber({ itemCount, leastGapCount, customerCodes, itemCodes, dayNumbers });
  atLeast(1, { itemCount, leastGapCount });
  atLeast(-1, { customerCodes });
  atLeast(0, { itemCodes });
  atMost(itemCount - 1, { itemCodes });
  const { starts, rows } = rowGroups(itemCodes, itemCount);
  return Float64Array.from({ length: itemCount }, (_, item) => {
    const gaps = gapsOf(purchases, rows.subarray(starts[item], starts[item + 1]));
    return gaps.length < leastGapCount ? Infinity : (quantiles(gaps, [0.5])[0] as number);
  });
}

function gapsOf({ customerCodes, dayNumbers }: ItemPurchases, rows: Int32Array): number[] {
  const customer = (row: number) => customerCodes[row] as number;
  const day = (row: number) => dayNumbers[row] as number;
  const order = rows
    .filter((row) => customer(row) >= 0)
    .sort((a, b) => customer(a) - customer(b) || day(a) - day(b));
  const gaps: number[] = [];
  for (let at = 1; at < order.length; at++) {
    const [before, now] = [order[at - 1] as number, order[at] as number];
    const gap = day(now) - day(before);
    if (customer(before) === customer(now) && gap > 0) gaps.push(gap);
  }
  return gaps;
}
