// What a customer is worth, from the purchases still expected. 由期望购买次数折算客户价值。
import { above, atLeast, finite, wholeNumber } from '../_check';

/** How far to look and how to count money over time. 看多远、钱怎么折现。 */
export interface ValuePlan {
  /** gross profit of one purchase, yuan: expected spend times margin. 每次购买的毛利（元） */
  profitYuanPerPurchase: number;
  /** length of a period, > 0, in the unit of time of the model. 每期长度 */
  periodTime: number;
  /** periods to look ahead, whole, >= 1. 期数 */
  periodCount: number;
  /** discount per period (not per year), >= 0. 每期折现率 */
  discountRatio: number;
  /** when the money of a period counts. 一期的钱在什么时候算到账 */
  timing: 'start' | 'middle' | 'end';
}

/** Value of a customer, and the purchases it comes from. 客户价值与各期购买次数。 */
export interface DiscountedValue {
  /** value now, yuan. 现值（元） */
  valueYuan: number;
  /** purchases expected in each period. 各期期望购买次数 */
  purchasesPerPeriod: number[];
}

const DELAY = { start: 0, middle: 0.5, end: 1 };

/**
 * Value of a customer over some periods, discounted. 一段时间内的折现客户价值。
 *
 * Each period counts the purchases it adds, not all purchases up to its end. 每期只算新增的购买次数，
 * 不是累计次数。
 *
 * @param purchasesUntil purchases expected from now until a time, such as `bgNbdFuturePurchases` of one
 *   customer; never falling
 * @param plan           profit of a purchase, periods, discount, timing
 * @returns yuan now and purchases by period, not rounded
 * @throws RangeError if a number of the plan is out of range, or purchases are not finite
 * @source own derivation: sum of the periods' profits, each divided by (1 + d) once a period
 * @formula V = m \sum_{k=1}^{n} \frac{E[Y(kh)] - E[Y((k-1)h)]}{(1+d)^{k-1+\tau}}, \quad \tau = 0, \tfrac12, 1
 * @simplifies Every purchase brings the same profit.
 *   每次购买的毛利相同。
 * @vectors clv.discounted
 * @example discountedValue((time) => time, { profitYuanPerPurchase: 10, periodTime: 1, periodCount: 2,
 *   discountRatio: 0.25, timing: 'end' }).valueYuan // 14.4
 */
export function discountedValue(
  purchasesUntil: (time: number) => number,
  plan: ValuePlan,
): DiscountedValue {
  const { profitYuanPerPurchase, periodTime, periodCount, discountRatio, timing } = plan;
  finite({ profitYuanPerPurchase });
  above(0, { periodTime });
  wholeNumber({ periodCount });
  atLeast(1, { periodCount });
  atLeast(0, { discountRatio });
  if (!Object.hasOwn(DELAY, timing)) {
    throw new RangeError(`timing must be start, middle or end, got ${String(timing)}`);
  }
  const totals = Array.from({ length: periodCount + 1 }, (_, k) => purchasesUntil(k * periodTime));
  finite({ purchasesUntil: totals });
  const purchasesPerPeriod = totals.slice(1).map((total, k) => total - (totals[k] as number));
  const valueYuan = purchasesPerPeriod.reduce(
    (sum, purchases, k) =>
      sum + (purchases * profitYuanPerPurchase) / (1 + discountRatio) ** (k + DELAY[timing]),
    0,
  );
  return { valueYuan, purchasesPerPeriod };
}
