// How much to order once, when demand is normal. 正态需求下，一次该备多少货。
import {
  criticalRatio,
  criticalZ,
  mismatchCostYuan,
  type NewsvendorCosts,
} from './newsvendor-costs';
import {
  isNormalDoubtful,
  type NormalDemand,
  normalStockOutcome,
  type StockOutcome,
} from './normal-demand';

/** What a quantity costs and leads to. 备货方案及其代价。 */
export interface NewsvendorPlan extends StockOutcome {
  /** expected cost of units over and short, yuan a season. 期望不匹配成本 */
  expectedCostYuan: number;
  /** share of seasons in which the best stock suffices, 0–1. 临界比 */
  criticalRatio: number;
}

/** The same, and whether the bell curve may be trusted. 正态备货方案。 */
export interface NormalNewsvendorPlan extends NewsvendorPlan {
  /** true when sd/mean is above 0.4: take a lognormal. 离散太大，应改用对数正态 */
  isNormalDoubtful: boolean;
  /** true when the best quantity on the curve is negative, so that nothing is ordered. 最优量为负，不备货 */
  isHeldAtZero: boolean;
}

/**
 * Order with the least expected cost. 正态需求的报童最优备货量。
 *
 * @param costs  cost of a unit over and of a unit short, yuan, both > 0
 * @param demand mean > 0 and standard deviation >= 0, units
 * @returns quantity and what it leads to, not rounded, never below 0
 * @throws RangeError if a cost or the mean is not above 0, or the standard deviation is negative
 * @source Arrow, Harris & Marschak 1951; Snyder & Shen 2019, 2nd ed., example 4.3
 * @formula Q^* = \mu + \sigma \Phi^{-1}\!\left( \frac{c_u}{c_u + c_o} \right)
 * @simplifies One order before the season; unserved customers are lost. 季前只订一次；买不到的顾客不再回来。
 * @vectors inventory.newsvendorNormal
 * @example newsvendorNormal({ overageYuan: 0.18, underageYuan: 0.7 }, { meanUnits: 50, sdUnits: 8 }).quantityUnits // 56.603956
 * @example newsvendorNormal({ overageYuan: 9, underageYuan: 1 }, { meanUnits: 50, sdUnits: 60 }).isHeldAtZero // true
 */
export function newsvendorNormal(
  costs: NewsvendorCosts,
  demand: NormalDemand,
): NormalNewsvendorPlan {
  const bestUnits = demand.meanUnits + demand.sdUnits * criticalZ(costs);
  // The cost is convex in the quantity, so that nothing is best where the curve asks for less.
  const plan = newsvendorNormalAt(costs, demand, Math.max(bestUnits, 0));
  return { ...plan, isHeldAtZero: bestUnits < 0 };
}

/**
 * What a chosen quantity costs. 给定备货量的代价。
 *
 * @param costs         cost of a unit over and of a unit short, yuan, both > 0
 * @param demand        mean > 0 and standard deviation >= 0, units
 * @param quantityUnits units to order, >= 0
 * @returns the quantity and what it leads to, not rounded
 * @throws RangeError if a cost or the mean is not above 0, or the spread or the quantity is negative
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3.2
 * @formula c_o (Q - \mu) + (c_o + c_u) \sigma L(z), \quad z = \frac{Q - \mu}{\sigma}
 * @simplifies One order before the season; unserved customers are lost. 季前只订一次；买不到的顾客不再回来。
 * @vectors inventory.newsvendorNormal
 * @example newsvendorNormalAt({ overageYuan: 0.18, underageYuan: 0.7 }, { meanUnits: 50, sdUnits: 8 }, 40).expectedCostYuan // 7.3561316
 */
export function newsvendorNormalAt(
  costs: NewsvendorCosts,
  demand: NormalDemand,
  quantityUnits: number,
): NormalNewsvendorPlan {
  const outcome = normalStockOutcome(demand, quantityUnits);
  return {
    ...outcome,
    expectedCostYuan: mismatchCostYuan(costs, outcome),
    criticalRatio: criticalRatio(costs),
    isNormalDoubtful: isNormalDoubtful(demand),
    isHeldAtZero: false,
  };
}
