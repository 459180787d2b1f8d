// What one more percentage point is worth on each step of a counted funnel. 每一步多 1 个百分点值多少。
import { above, nonEmpty } from '../_check';
import { type BuyerMoney, buyersProfit } from './buyers-profit';
import { stepValue } from './step-value';

/** One more point on each step, one value a step. 每一步多 1 个百分点的价值。 */
export interface PointWorth {
  /** buyers that one point more brings. 多出的支付买家 */
  buyersPerStep: number[];
  /** gross profit of these buyers, yuan, refunds taken off. 多出的毛利 */
  grossProfitYuanPerStep: number[];
}

/**
 * Buyers and gross profit that one more point brings on each step. 每一步多 1 个百分点带来的买家和毛利。
 *
 * @param funnel people who reached each stage, > 0, first stage first, and what one buyer is worth
 * @returns buyers and yuan for each step, not rounded, over the same period as the counts
 * @throws RangeError if there is no stage, a count is not above 0 or rises, or an amount or ratio
 *   is out of range
 * @source own derivation: `stepValue` at the ratios n_{k+1}/n_k, times v (1 − ρ) m
 * @formula \Delta n_k = 0.01 \, n_{\text{paid}} / r_k, \quad \Delta G_k = \Delta n_k \, v (1 - \rho) m
 * @simplifies Says what a point brings, not what it costs to win.
 *   只算一个点值多少，没算挣到这个点要花多少。
 * @example pointWorth({ counts: [1000, 500, 100], salesYuanPerBuyer: 200, refundRatio: 0.1,
 *   marginRatio: 0.4 }).buyersPerStep // [2, 5]
 */
export function pointWorth(funnel: BuyerMoney & { counts: readonly number[] }): PointWorth {
  const { counts } = funnel;
  nonEmpty({ counts });
  above(0, { counts });
  const stepRatios = counts.slice(1).map((after, step) => after / (counts[step] as number));
  const { onePointOrders } = stepValue(counts[0] as number, stepRatios);
  const { grossProfitYuan } = buyersProfit({ ...funnel, buyerCount: 1 });
  return {
    buyersPerStep: onePointOrders,
    grossProfitYuanPerStep: onePointOrders.map((buyers) => buyers * grossProfitYuan),
  };
}
