// The best price when a percent on the price always costs the same percent of sales. 弹性不变时的最优价格。
import { above, atLeast, atMost } from '../_check';

/** One observed point on the demand curve. 需求曲线上的一个已知点 */
export interface DemandPoint {
  /** yuan per unit, > 0. 价格 */
  priceYuan: number;
  /** units a period, >= 0. 销量 */
  units: number;
}

/** The rule of thumb for a price, or null where it has none. 加价经验公式 */
export interface ConstantElasticityPrice {
  /** yuan per unit; null when demand is too insensitive for a best price. 最优价格 */
  priceYuan: number | null;
  /** margin as a share of the price (毛利率), 0–1: the Lerner index. 勒纳指数 */
  marginOnPriceRatio: number | null;
  /** margin as a share of the cost (加成率), >= 0. 成本加成率 */
  markupOnCostRatio: number | null;
}

/**
 * Units sold at a price, when elasticity stays constant. 恒定弹性下的销量。
 *
 * @param known      a price and the units that sold at it
 * @param priceYuan  the price to ask about, yuan per unit, > 0
 * @param elasticity percent more units for one percent on the price, <= 0; −2 means "very sensitive"
 * @returns units a period, not rounded
 * @throws RangeError if a price is not above 0, known units are negative, or the elasticity is above 0
 * @source Varian 2014, Intermediate Microeconomics, 9th ed., ch. 15
 * @formula d(p) = d_0 \left( p / p_0 \right)^{e}
 * @simplifies Far from the known price elasticity is rarely the same. 离已知价格越远，弹性越可能变。
 * @example constantElasticityUnits({ priceYuan: 100, units: 50 }, 80, -2) // 78.125
 */
export function constantElasticityUnits(
  known: DemandPoint,
  priceYuan: number,
  elasticity: number,
): number {
  above(0, { priceYuan, 'known.priceYuan': known.priceYuan });
  atLeast(0, { 'known.units': known.units });
  atMost(0, { elasticity });
  return known.units * (priceYuan / known.priceYuan) ** elasticity;
}

/**
 * Price with the highest profit, when elasticity stays constant. 恒定弹性下利润最高的价格。
 *
 * Between −1 and 0 every rise pays: the formula would print a negative price where there is none.
 * 弹性在 −1 到 0 之间时越涨越赚，没有最优价；硬套公式会得出负价格。
 *
 * @param elasticity       percent more units for one percent on the price, <= 0
 * @param marginalCostYuan cost of one more unit, yuan, > 0
 * @returns price and both ways to state its margin, not rounded; nulls for an elasticity from −1 to 0
 * @throws RangeError if the elasticity is above 0 or the cost is not above 0
 * @source Lerner 1934, Review of Economic Studies 1(3), 157–175; Pindyck & Rubinfeld, Microeconomics, § 10.1
 * @formula \frac{p^* - c}{p^*} = \frac{1}{|e|}, \quad p^* = \frac{c}{1 - 1/|e|} \text{ if } |e| > 1
 * @simplifies Elasticity is the same at every price, and rivals do not react. 弹性处处相同，对手不反应。
 * @vectors pricing.elasticityOptimal
 * @example optimalConstantElasticityPrice(-4, 9).priceYuan // 12
 * @example optimalConstantElasticityPrice(-0.8, 5).priceYuan // null
 */
export function optimalConstantElasticityPrice(
  elasticity: number,
  marginalCostYuan: number,
): ConstantElasticityPrice {
  atMost(0, { elasticity });
  above(0, { marginalCostYuan });
  if (elasticity >= -1)
    return { priceYuan: null, marginOnPriceRatio: null, markupOnCostRatio: null };
  const markupOnCostRatio = 1 / (-elasticity - 1);
  return {
    priceYuan: marginalCostYuan * (1 + markupOnCostRatio),
    marginOnPriceRatio: -1 / elasticity,
    markupOnCostRatio,
  };
}
