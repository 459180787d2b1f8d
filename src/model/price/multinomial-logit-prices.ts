// Best prices of several products that take buyers from one another. 多个互相替代商品的最优价格。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';
import { logitShares } from '../choice/logit-shares';
import { wrightOmega } from '../special/lambert-w';
import { logSumExp } from '../special/log-sum-exp';

/** Products of one shop, equally long lists. 同一家店的商品 */
export interface PricedRange {
  /** utility of each product for nothing, against not buying; finite. 各商品零价效用 */
  qualityUtilities: readonly number[];
  /** cost of one more unit of each, yuan, >= 0. 各商品单位成本 */
  unitCostsYuan: readonly number[];
}

/** Prices that together earn most. 合起来利润最高的一组价格 */
export interface RangePrices {
  /** yuan over the cost, the same for every product. 统一加价额 */
  markupYuan: number;
  /** yuan per unit of each product. 各商品价格 */
  pricesYuan: number[];
  /** share of visitors who buy each product, 0–1. 各商品购买比例 */
  shareRatios: number[];
  /** share who buy nothing, 0–1; with the others it makes 1. 不买的比例 */
  outsideRatio: number;
  /** yuan earned from a visitor, over all products. 每位访客毛利 */
  profitYuanPerVisitor: number;
}

/**
 * Prices with the highest joint profit, by multinomial logit. 多项 Logit 下合起来利润最高的价格。
 *
 * When buyers feel a yuan alike on every product, all products carry the same markup in yuan, not in
 * percent. 顾客对每个商品的一块钱同样敏感时，每件加价的金额相同，而不是百分比相同。
 *
 * @param range              products with utilities and costs
 * @param sensitivityPerYuan utility lost for each yuan of price, > 0
 * @returns markup, prices, shares, profit, not rounded
 * @throws RangeError if lists are empty or differ in length, a utility is not finite, a cost is negative,
 *   or the sensitivity is not above 0
 * @source Anderson, de Palma & Thisse 1992, Discrete Choice Theory of Product Differentiation; Li & Huh
 *   2011, Manufacturing & Service Operations Management 13(4), 549–563
 * @formula m = \frac1b \left( 1 + \sum_j e^{q_j - b(c_j + m)} \right), \quad bm = 1 + W\left( \sum_j e^{q_j - bc_j - 1} \right)
 * @simplifies Buyers leave one product for all others in proportion to their shares: two near-copies
 *   are taken for two different offers. 顾客按份额比例转向其他商品；两个几乎一样的商品会被当成两个。
 * @vectors pricing.mnlOptimal
 * @example optimalMultinomialLogitPrices({ qualityUtilities: [2, 2.6, 3.1], unitCostsYuan: [20, 30, 45] },
 *   0.04).pricesYuan // [75.2681, 85.2681, 100.2681]
 */
export function optimalMultinomialLogitPrices(
  { qualityUtilities, unitCostsYuan }: PricedRange,
  sensitivityPerYuan: number,
): RangePrices {
  nonEmpty({ qualityUtilities });
  sameLength({ qualityUtilities, unitCostsYuan });
  finite({ qualityUtilities });
  atLeast(0, { unitCostsYuan });
  above(0, { sensitivityPerYuan });
  const atCost = qualityUtilities.map(
    (utility, j) => utility - sensitivityPerYuan * (unitCostsYuan[j] as number),
  );
  const odds = wrightOmega(logSumExp(atCost) - 1);
  const markupUtility = 1 + odds;
  const { ratios } = logitShares([0, ...atCost.map((utility) => utility - markupUtility)]);
  const [outsideRatio, ...shareRatios] = ratios as [number, ...number[]];
  const markupYuan = markupUtility / sensitivityPerYuan;
  return {
    markupYuan,
    pricesYuan: unitCostsYuan.map((cost) => cost + markupYuan),
    shareRatios,
    outsideRatio,
    profitYuanPerVisitor: odds / sensitivityPerYuan,
  };
}
