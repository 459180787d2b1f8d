// The best price when demand falls in an S-curve. S 形需求下的最优价格。
import { above, atLeast, finite } from '../_check';
import { wrightOmega } from '../special/lambert-w';
import { logistic } from '../special/logistic';

/** A market whose people buy or not, by utility. 逻辑需求 */
export interface LogitDemand {
  /** people who may buy, > 0. 潜在顾客数 */
  marketCount: number;
  /** utility of the product for nothing, against not buying; any finite number. 零价效用 */
  baseUtility: number;
  /** utility lost for each yuan of price, > 0. 价格敏感度 */
  sensitivityPerYuan: number;
}

/** The price that earns most, and what it brings. 利润最高的价格及结果 */
export interface LogitPrice {
  /** yuan per unit. 最优价格 */
  priceYuan: number;
  /** share of the market that buys, 0–1. 购买比例 */
  shareRatio: number;
  /** units sold, not rounded. 销量 */
  units: number;
  /** yuan earned over unit costs. 毛利 */
  profitYuan: number;
  /** percent of units lost for one percent on the price, negative or 0. 该价位的弹性 */
  elasticity: number;
}

/**
 * Units sold at a price on a logit demand curve. 逻辑需求下的销量。
 *
 * @param demand    the market
 * @param priceYuan price, yuan per unit, >= 0
 * @returns units, one a buyer, not rounded
 * @throws RangeError if market or sensitivity are not above 0, the utility is not finite, or the price
 *   is negative
 * @source McFadden 1974, in Frontiers in Econometrics, 105–142
 * @formula d(p) = \frac{N}{1 + e^{-(a - bp)}}
 * @simplifies Each buys one unit or none. 每人最多买一件。
 * @example logitUnits({ marketCount: 1000, baseUtility: 5, sensitivityPerYuan: 0.05 }, 100) // 500
 */
export function logitUnits(demand: LogitDemand, priceYuan: number): number {
  checkDemand(demand);
  atLeast(0, { priceYuan });
  const { marketCount, baseUtility, sensitivityPerYuan } = demand;
  return marketCount * logistic(baseUtility - sensitivityPerYuan * priceYuan);
}

/**
 * Price with the highest profit on a logit demand curve. 逻辑需求下利润最高的价格。
 *
 * @param demand       the market
 * @param unitCostYuan cost of one more unit, yuan, >= 0
 * @returns price and result, not rounded; exact also where the exponential would overflow
 * @throws RangeError if market or sensitivity are not above 0, the utility is not finite, or the cost
 *   is negative
 * @source Li & Huh 2011, Manufacturing & Service Operations Management 13(4), 549–563; Anderson, de
 *   Palma & Thisse 1992, Discrete Choice Theory of Product Differentiation
 * @formula p^* = c + \frac{1 + W(e^{a - bc - 1})}{b}
 * @simplifies One product against not buying; rivals do not answer the price.
 *   只有买和不买两种选择；对手不跟价。
 * @vectors pricing.logitOptimal
 * @example optimalLogitPrice({ marketCount: 20000, baseUtility: 8, sensitivityPerYuan: 0.05 }, 80)
 *   // { priceYuan: 144.1588, shareRatio: 0.68827, units: 13765.469, profitYuan: 883176.01, elasticity: -2.2469 }
 */
export function optimalLogitPrice(demand: LogitDemand, unitCostYuan: number): LogitPrice {
  checkDemand(demand);
  atLeast(0, { unitCostYuan });
  const { marketCount, baseUtility, sensitivityPerYuan } = demand;
  // Odds of buying at the best price: share = w / (1 + w).
  const odds = wrightOmega(baseUtility - sensitivityPerYuan * unitCostYuan - 1);
  const priceYuan = unitCostYuan + (1 + odds) / sensitivityPerYuan;
  const shareRatio = odds / (1 + odds);
  return {
    priceYuan,
    shareRatio,
    units: marketCount * shareRatio,
    profitYuan: (marketCount * odds) / sensitivityPerYuan,
    elasticity: (-sensitivityPerYuan * priceYuan) / (1 + odds),
  };
}

function checkDemand({ marketCount, baseUtility, sensitivityPerYuan }: LogitDemand): void {
  above(0, { marketCount, sensitivityPerYuan });
  finite({ baseUtility });
}
