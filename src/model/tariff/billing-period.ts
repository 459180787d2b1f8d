// Paying by the month or for a year at once. 按月付还是按年付。
import { above, atLeast, atMost, share, wholeNumber } from '../_check';

/**
 * Months a new subscriber stays within a billing period, on average. 计费期内平均留存月数。
 *
 * @param monthlyKeptRatio share of subscribers who stay from one month to the next, 0–1
 * @param periodMonths     length of the period, whole months, >= 1; 12 for a year
 * @returns months that are paid for when paid monthly, 1 to `periodMonths`
 * @throws RangeError if the ratio is not between 0 and 1 or the length is no whole number from 1
 * @source own derivation: the first month is always paid, month k + 1 by the r^k who are still there
 * @formula E = \sum_{k=0}^{n-1} r^k
 * @simplifies The share that stays is the same every month. 每月留存率不变。
 * @example keptMonths(0.9, 12) // 7.17570464
 */
export function keptMonths(monthlyKeptRatio: number, periodMonths: number): number {
  share({ monthlyKeptRatio });
  wholeNumber({ periodMonths });
  atLeast(1, { periodMonths });
  let stillThere = 1;
  let months = 0;
  for (let month = 0; month < periodMonths; month++) {
    months += stillThere;
    stillThere *= monthlyKeptRatio;
  }
  return months;
}

/**
 * Discount for paying a whole period at once at which the seller earns the same. 年付折扣的盈亏平衡点。
 *
 * A smaller discount earns more than monthly payment, a larger one less. 折扣小于它就多赚，大于它就少赚。
 *
 * @param expectedKeptMonths months that a monthly subscriber would pay for, > 0, at most `periodMonths`
 * @param periodMonths       length of the period, whole months, >= 1; 12 for a year, 3 for a quarter
 * @returns share of the list price, 0 to below 1
 * @throws RangeError if a value is out of range
 * @source own derivation: n·p·(1 − d) = E·p
 * @formula d^* = 1 - E / n
 * @simplifies No interest, no refunds, costs nothing to serve a month more. 不计利息与退款，多服务一个月没有成本。
 * @example breakEvenDiscountRatio(9, 12) // 0.25
 */
export function breakEvenDiscountRatio(expectedKeptMonths: number, periodMonths: number): number {
  wholeNumber({ periodMonths });
  atLeast(1, { periodMonths });
  above(0, { expectedKeptMonths });
  atMost(periodMonths, { expectedKeptMonths });
  return 1 - expectedKeptMonths / periodMonths;
}
