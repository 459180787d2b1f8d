// How much to order once, and what it earns. 一次该备多少货，能赚多少。
import { above, atLeast, finite } from '../_check';
import { newsvendorNormal, type NormalNewsvendorPlan } from './newsvendor-normal';
import type { NewsvendorCosts } from './newsvendor-costs';
import { type NormalDemand, normalStockOutcome } from './normal-demand';

/** Prices of one unit. 每件的三个价格。 */
export interface UnitPrices {
  /** what a customer pays, yuan, >= 0. 售价 */
  priceYuan: number;
  /** what the unit costs, yuan, >= 0. 进货价 */
  purchaseCostYuan: number;
  /** what a unit left over still brings, yuan; below 0 when it costs to get rid of. 残值 */
  salvageYuan: number;
}

/** The most profitable order; or why there is none. 最赚钱的备货方案，或没有方案的原因。 */
export type ProfitPlan =
  | (NormalNewsvendorPlan & {
      status: 'optimal';
      /** expected profit of the season, yuan. 期望利润 */
      expectedProfitYuan: number;
    })
  /** no unit earns anything: order none. 不赚钱，别备 */
  | { status: 'noMargin'; quantityUnits: 0; expectedProfitYuan: 0 }
  /** a unit left over loses nothing: the more the better, without end. 剩货不亏，备货没有上限 */
  | { status: 'noLeftoverLoss' };

/**
 * Order with the most expected profit under normal demand. 正态需求下期望利润最高的备货量。
 *
 * @param prices selling price, purchase cost, salvage value, yuan a unit
 * @param demand mean > 0 and standard deviation >= 0, units
 * @returns the plan, or the reason why there is none; not rounded
 * @throws RangeError if a price or cost is negative, the salvage is not finite, or demand is out of range
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., example 4.2
 * @formula c_u = r - c, \quad c_o = c - v, \quad \Pi(Q) = (r - v) E[\min(D, Q)] - (c - v) Q
 * @simplifies Unserved customers are lost without anger; leftovers all sell at the salvage value.
 *   买不到的顾客不会生气；剩货都能按残值卖掉。
 * @vectors inventory.newsvendorProfit
 * @example newsvendorProfit({ priceYuan: 1, purchaseCostYuan: 0.3, salvageYuan: 0.12 }, { meanUnits: 50, sdUnits: 8 }).expectedProfitYuan // 33.0023948
 * @example newsvendorProfit({ priceYuan: 1, purchaseCostYuan: 1.2, salvageYuan: 0 }, { meanUnits: 50, sdUnits: 8 }).status // 'noMargin'
 */
export function newsvendorProfit(prices: UnitPrices, demand: NormalDemand): ProfitPlan {
  const costs = mismatchCosts(prices);
  above(0, { meanUnits: demand.meanUnits });
  atLeast(0, { sdUnits: demand.sdUnits });
  if (costs.underageYuan <= 0)
    return { status: 'noMargin', quantityUnits: 0, expectedProfitYuan: 0 };
  if (costs.overageYuan <= 0) return { status: 'noLeftoverLoss' };
  const plan = newsvendorNormal(costs, demand);
  return {
    ...plan,
    status: 'optimal',
    expectedProfitYuan: newsvendorProfitYuanAt(prices, demand, plan.quantityUnits),
  };
}

/**
 * Expected profit of a chosen quantity. 给定备货量的期望利润。
 *
 * @param prices        selling price, purchase cost, salvage value, yuan a unit
 * @param demand        mean > 0 and standard deviation >= 0, units
 * @param quantityUnits units to order, >= 0
 * @returns yuan a season, below 0 for a loss, not rounded
 * @throws RangeError if a price, cost or quantity is negative, or demand is out of range
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., example 4.2
 * @formula \Pi(Q) = r E[\min(D, Q)] + v E[(Q - D)^+] - c Q
 * @simplifies Unserved customers are lost without anger; leftovers all sell at the salvage value.
 *   买不到的顾客不会生气；剩货都能按残值卖掉。
 * @vectors inventory.newsvendorProfit
 * @example newsvendorProfitYuanAt({ priceYuan: 1, purchaseCostYuan: 0.3, salvageYuan: 0.12 }, { meanUnits: 50, sdUnits: 0 }, 60) // 33.2
 */
export function newsvendorProfitYuanAt(
  prices: UnitPrices,
  demand: NormalDemand,
  quantityUnits: number,
): number {
  const { overageYuan, underageYuan } = mismatchCosts(prices);
  const { expectedSalesUnits, expectedLeftoverUnits } = normalStockOutcome(demand, quantityUnits);
  return underageYuan * expectedSalesUnits - overageYuan * expectedLeftoverUnits;
}

function mismatchCosts({ priceYuan, purchaseCostYuan, salvageYuan }: UnitPrices): NewsvendorCosts {
  atLeast(0, { priceYuan, purchaseCostYuan });
  finite({ salvageYuan });
  return {
    overageYuan: purchaseCostYuan - salvageYuan,
    underageYuan: priceYuan - purchaseCostYuan,
  };
}
