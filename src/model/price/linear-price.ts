// The best price when each yuan more loses the same number of buyers. 直线需求下的最优价格。
import { above, atLeast } from '../_check';

/** Units sold fall in a straight line as the price rises, and stop at zero. 直线需求 */
export interface LinearDemand {
  /** units a period at a price of 0, > 0. 价格为零时的销量 */
  interceptUnits: number;
  /** units lost for each yuan more, > 0. 每涨一元少卖几件 */
  slopeUnitsPerYuan: number;
}

/** The price that earns most, and what it brings. 利润最高的价格及结果 */
export interface LinearPrice {
  /** yuan per unit; null when nobody pays as much as a unit costs. 最优价格 */
  priceYuan: number | null;
  /** units sold at that price; 0 without one. 销量 */
  units: number;
  /** yuan earned over unit costs, >= 0. 毛利 */
  profitYuan: number;
  /** percent of units lost for one percent on the price, negative; null without a price. 该价位的弹性 */
  elasticity: number | null;
  /** what buyers would have paid beyond the price, yuan. 消费者剩余 */
  consumerSurplusYuan: number;
  /** price at which the last buyer leaves. 窒息价格 */
  chokePriceYuan: number;
  /** price with the most revenue: never above the one with the most profit. 收入最高的价格 */
  revenuePriceYuan: number;
}

/**
 * Units sold at a price on a straight demand line. 直线需求下的销量。
 *
 * @param demand    the line
 * @param priceYuan price, yuan per unit, >= 0
 * @returns units a period, not rounded; 0 above the choke price, never below
 * @throws RangeError if a number of the line is not above 0 or the price is negative
 * @source Cournot 1838, Recherches sur les principes mathématiques de la théorie des richesses, ch. 4
 * @formula d(p) = \max(a - bp, 0)
 * @simplifies Rivals and stock do not answer the price. 对手不跟价，也不缺货。
 * @example linearUnits({ interceptUnits: 100, slopeUnitsPerYuan: 2 }, 30) // 40
 */
export function linearUnits(demand: LinearDemand, priceYuan: number): number {
  const { interceptUnits, slopeUnitsPerYuan } = demand;
  above(0, { interceptUnits, slopeUnitsPerYuan });
  atLeast(0, { priceYuan });
  return Math.max(interceptUnits - slopeUnitsPerYuan * priceYuan, 0);
}

/**
 * Price with the highest profit on a straight demand line. 直线需求下利润最高的价格。
 *
 * @param demand       the line
 * @param unitCostYuan cost of one more unit, yuan, >= 0
 * @returns price and result, not rounded; no price where the cost reaches the choke price
 * @throws RangeError if a number of the line is not above 0 or the cost is negative
 * @source Phillips 2005, Pricing and Revenue Optimization, ch. 3; Cournot 1838, ch. 5
 * @formula p^* = \tfrac12 \left( \tfrac ab + c \right) \text{ if } c < \tfrac ab
 * @simplifies One product, one period; rivals and stock do not answer the price.
 *   只看一个商品、一个时期；对手不跟价，也不缺货。
 * @vectors pricing.linearOptimal
 * @example optimalLinearPrice({ interceptUnits: 10000, slopeUnitsPerYuan: 800 }, 5).priceYuan // 8.75
 * @example optimalLinearPrice({ interceptUnits: 100, slopeUnitsPerYuan: 2 }, 60).priceYuan // null
 */
export function optimalLinearPrice(demand: LinearDemand, unitCostYuan: number): LinearPrice {
  const { interceptUnits: a, slopeUnitsPerYuan: b } = demand;
  above(0, { interceptUnits: a, slopeUnitsPerYuan: b });
  atLeast(0, { unitCostYuan });
  const chokePriceYuan = a / b;
  const both = { chokePriceYuan, revenuePriceYuan: chokePriceYuan / 2 };
  if (unitCostYuan >= chokePriceYuan) {
    const none = { units: 0, profitYuan: 0, consumerSurplusYuan: 0 };
    return { priceYuan: null, elasticity: null, ...none, ...both };
  }
  const marginYuan = (chokePriceYuan - unitCostYuan) / 2;
  const priceYuan = unitCostYuan + marginYuan;
  const units = b * marginYuan;
  return {
    priceYuan,
    units,
    profitYuan: units * marginYuan,
    elasticity: -priceYuan / marginYuan,
    consumerSurplusYuan: (units * marginYuan) / 2,
    ...both,
  };
}
