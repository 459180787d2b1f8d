// Two firms in a row each add their margin, and both lose by it. 上下游各加一次价，结果都少赚。
import { above, atLeast } from '../_check';

/** A maker, a reseller, and buyers whose demand is a straight line. 线性需求下的供应链。 */
export interface LinearChain {
  /** price at which nobody buys any more, yuan per unit, above the unit cost. 无人购买的价格 a */
  chokePriceYuan: number;
  /** how much the price must fall to sell one more unit, yuan per unit, > 0. 需求斜率 b */
  slopeYuanPerUnit: number;
  /** cost of making one unit, yuan, >= 0. 单位成本 c */
  unitCostYuan: number;
}

/** The chain run as one firm, and as two. 一体化与各自加价的对比。 */
export interface DoubleMargin {
  /** as one firm. 一体化 */
  integrated: { priceYuan: number; units: number; profitYuan: number };
  /** as two firms, the maker first. 各自定价 */
  decentralised: {
    wholesaleYuan: number;
    priceYuan: number;
    units: number;
    makerProfitYuan: number;
    sellerProfitYuan: number;
  };
  /** profit of the two over that of one, 0–1; exactly 0.75 on straight demand. 渠道效率 */
  efficiencyRatio: number;
}

/**
 * What two margins in a row cost a channel. 双重加价。
 *
 * @param chain straight demand and unit cost
 * @returns prices in yuan, units and profits, not rounded
 * @throws RangeError if the slope is not above 0, the cost is negative, or the choke price is not above it
 * @source Spengler 1950, J. of Political Economy 58(4), 347–352
 * @formula p^I = \frac{a+c}{2}, \quad w = \frac{a+c}{2}, \quad p^D = \frac{3a+c}{4}
 * @simplifies One maker, one reseller without own costs, demand in a straight line.
 *   一家厂、一家经销商，经销商没有别的成本，需求是直线。
 * @vectors channel.doubleMarginalisation
 * @example doubleMarginalisation({ chokePriceYuan: 100, slopeYuanPerUnit: 2, unitCostYuan: 20 }).integrated
 *   // { priceYuan: 60, units: 20, profitYuan: 800 }
 */
export function doubleMarginalisation(chain: LinearChain): DoubleMargin {
  const { chokePriceYuan, slopeYuanPerUnit, unitCostYuan } = chain;
  above(0, { slopeYuanPerUnit });
  atLeast(0, { unitCostYuan });
  above(unitCostYuan, { chokePriceYuan });
  const roomYuan = chokePriceYuan - unitCostYuan;
  const oneUnits = roomYuan / (2 * slopeYuanPerUnit);
  const twoUnits = oneUnits / 2;
  return {
    integrated: {
      priceYuan: unitCostYuan + roomYuan / 2,
      units: oneUnits,
      profitYuan: (roomYuan / 2) * oneUnits,
    },
    decentralised: {
      wholesaleYuan: unitCostYuan + roomYuan / 2,
      priceYuan: unitCostYuan + 0.75 * roomYuan,
      units: twoUnits,
      makerProfitYuan: (roomYuan / 2) * twoUnits,
      sellerProfitYuan: (roomYuan / 4) * twoUnits,
    },
    efficiencyRatio: 0.75,
  };
}
