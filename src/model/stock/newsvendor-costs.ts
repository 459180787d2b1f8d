// What a unit too many and a unit too few cost. 多备一件与少备一件各亏多少。
import { above } from '../_check';
import { normalQuantile } from '../special/normal-distribution';

/** Costs of a single order that cannot be repeated. 一次性备货的两种代价。 */
export interface NewsvendorCosts {
  /** cost of a unit left over, yuan, > 0. 每件多余的损失 */
  overageYuan: number;
  /** cost of a unit of demand that finds no stock, yuan, > 0. 每件缺货的损失 */
  underageYuan: number;
}

/**
 * Share of seasons in which the stock should suffice. 临界比（最优的不缺货概率）。
 *
 * @param costs cost of a unit over and of a unit short, yuan, both > 0
 * @returns share above 0, below 1, not rounded
 * @throws RangeError if a cost is not above 0
 * @source Arrow, Harris & Marschak 1951, Econometrica 19(3), 250–272
 * @formula F(Q^*) = \frac{c_u}{c_u + c_o}
 * @simplifies One order, one season; the costs grow in proportion to the units. 只订一次，只卖一季；代价与件数成正比。
 * @vectors inventory.newsvendorNormal
 * @example criticalRatio({ overageYuan: 0.18, underageYuan: 0.7 }) // 0.795454545
 */
export function criticalRatio({ overageYuan, underageYuan }: NewsvendorCosts): number {
  above(0, { overageYuan, underageYuan });
  return 1 / (1 + overageYuan / underageYuan);
}

/**
 * Where the critical ratio lies on the bell curve. 临界比对应的标准正态分位数。
 *
 * @param costs cost of a unit over and of a unit short, yuan, both > 0
 * @returns standard deviations from the mean, not rounded; 0 when both costs are equal
 * @throws RangeError if a cost is not above 0
 * @source Arrow, Harris & Marschak 1951, Econometrica 19(3), 250–272
 * @formula z^* = \Phi^{-1}\!\left( \frac{c_u}{c_u + c_o} \right)
 * @example criticalZ({ overageYuan: 0.18, underageYuan: 0.7 }) // 0.82549449
 */
export function criticalZ(costs: NewsvendorCosts): number {
  const { overageYuan, underageYuan } = costs;
  above(0, { overageYuan, underageYuan });
  // From the smaller of the two shares: one close to 1 would have lost its digits.
  return underageYuan <= overageYuan
    ? normalQuantile(criticalRatio(costs))
    : -normalQuantile(criticalRatio({ overageYuan: underageYuan, underageYuan: overageYuan }));
}

/**
 * Expected cost of ordering a quantity. 期望不匹配成本。
 *
 * @param costs   cost of a unit over and of a unit short, yuan, both > 0
 * @param outcome expected units left over and short, units, >= 0
 * @returns yuan a season, not rounded
 * @throws RangeError if a cost is not above 0
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3
 * @formula c_o E[(Q - D)^+] + c_u E[(D - Q)^+]
 * @simplifies Customers who find nothing leave; none comes back later. 买不到的人就走了，不会再来。
 * @example mismatchCostYuan({ overageYuan: 6, underageYuan: 14 }, { expectedLeftoverUnits: 17, expectedShortageUnits: 3 }) // 144
 */
export function mismatchCostYuan(
  { overageYuan, underageYuan }: NewsvendorCosts,
  outcome: { expectedLeftoverUnits: number; expectedShortageUnits: number },
): number {
  above(0, { overageYuan, underageYuan });
  return overageYuan * outcome.expectedLeftoverUnits + underageYuan * outcome.expectedShortageUnits;
}
