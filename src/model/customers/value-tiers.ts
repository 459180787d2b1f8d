// Sorts customers into tiers by what they are worth, and says what each tier holds. 按价值把客户分级。
import { finite } from '../_check';
import { abcClasses } from '../pareto/abc';

/** Customers by tier, 0 best. 客户价值等级。 */
export interface ValueTiers {
  /** tier of each customer, 0 best; −1 for who brought nothing or less. 每位客户的等级 */
  tiers: Int8Array;
  /** one summary for each tier, best first. 各级汇总 */
  summaries: TierSummary[];
  /** customers who brought nothing or less; they are in no tier. 没有贡献的客户数 */
  withoutValueCount: number;
}

/** What one tier holds. 一级客户的人数与价值。 */
export interface TierSummary {
  customerCount: number;
  /** share of the customers in any tier, 0–1. 人数占比 */
  customerRatio: number;
  /** sum of what they bring. 价值合计 */
  value: number;
  /** share of all value, 0–1. 价值占比 */
  valueRatio: number;
  /** mean of a customer; null in an empty tier. 人均价值 */
  meanValue: number | null;
  /** smallest value in the tier: where it begins; null in an empty tier. 入级门槛 */
  lowestValue: number | null;
}

/**
 * Value tiers of customers, by the share of all value before each. 客户价值等级（按累计价值占比）。
 *
 * @param values    what each customer brings, such as the gross profit of a year; finite, any unit
 * @param cutRatios rising shares of all value where tiers end, above 0 to 1
 * @returns tiers and what each holds; without any value above 0 nobody has a tier
 * @throws RangeError if a value is not finite or cuts do not rise
 * @source Zeithaml, Rust & Lemon 2001, California Management Review 43(4), 118–142; cuts as `abcClasses`
 * @formula g_{(i)} = |\{k : \sum_{j<i} x_{(j)} \ge \kappa_k \sum x\}|
 * @simplifies Past value only; a new customer with a future starts at the bottom.
 *   只看过去的价值；有潜力的新客从最低级开始。
 * @vectors markov.tierMigration
 * @example valueTiers([50, 30, 10, 5, 5, 0], [0.8, 0.95]).tiers // [0, 0, 1, 1, 2, -1]
 */
export function valueTiers(
  values: ArrayLike<number>,
  cutRatios: readonly number[] = [0.8, 0.95],
): ValueTiers {
  finite({ values });
  const bringers = Int32Array.from({ length: values.length }, (_, i) => i).filter(
    (i) => (values[i] as number) > 0,
  );
  const tiers = new Int8Array(values.length).fill(-1);
  const withoutValueCount = values.length - bringers.length;
  if (bringers.length === 0) return { tiers, summaries: [], withoutValueCount };
  const positive = Float64Array.from(bringers, (i) => values[i] as number);
  const { classes, summaries } = abcClasses(positive, cutRatios);
  classes.forEach((found, i) => (tiers[bringers[i] as number] = found));
  const lowest = summaries.map(() => Infinity);
  classes.forEach((found, i) => {
    lowest[found] = Math.min(lowest[found] as number, positive[i] as number);
  });
  return {
    tiers,
    withoutValueCount,
    summaries: summaries.map(({ itemCount, itemRatio, value, valueRatio }, tier) => ({
      customerCount: itemCount,
      customerRatio: itemRatio,
      value,
      valueRatio,
      meanValue: itemCount === 0 ? null : value / itemCount,
      lowestValue: itemCount === 0 ? null : (lowest[tier] as number),
    })),
  };
}
