// Prices made from costs, and the two ways to state a margin. 从成本出发的定价，毛利率与加成率。
import { above, atLeast } from '../_check';

/** What must earn its return, and how. 目标收益定价的条件 */
export interface ReturnTarget {
  /** cost of one unit, yuan, >= 0. 单位成本 */
  unitCostYuan: number;
  /** money put in, yuan, >= 0. 投资额 */
  investedYuan: number;
  /** return wanted on it in the period, share, >= 0. 目标收益率 */
  returnRatio: number;
  /** units expected to sell in the period, > 0. 预计销量 */
  units: number;
}

/**
 * Price by a markup on cost. 成本加成定价。
 *
 * @param unitCostYuan      cost of one unit, yuan, >= 0
 * @param markupOnCostRatio markup as a share of the cost (加成率), >= 0; 1 doubles it
 * @returns yuan per unit, not rounded
 * @throws RangeError if a number is negative
 * @source Hall & Hitch 1939, Oxford Economic Papers 2, 12–45 (full-cost pricing)
 * @formula p = c (1 + k)
 * @simplifies Neither buyers nor rivals have a say in it. 不看顾客愿付多少，也不看对手。
 * @example costPlusPrice(40, 0.5) // 60
 */
export function costPlusPrice(unitCostYuan: number, markupOnCostRatio: number): number {
  atLeast(0, { unitCostYuan, markupOnCostRatio });
  return unitCostYuan * (1 + markupOnCostRatio);
}

/**
 * Price by a margin on the price itself. 目标毛利率定价。
 *
 * @param unitCostYuan       cost of one unit, yuan, >= 0
 * @param marginOnPriceRatio margin as a share of the price (毛利率), 0 to below 1
 * @returns yuan per unit, not rounded
 * @throws RangeError if the cost is negative or the margin is not from 0 to below 1
 * @source definition: m = (p − c)/p
 * @formula p = \frac{c}{1 - m}
 * @simplifies Neither buyers nor rivals have a say in it. 不看顾客愿付多少，也不看对手。
 * @example targetMarginPrice(40, 0.5) // 80
 */
export function targetMarginPrice(unitCostYuan: number, marginOnPriceRatio: number): number {
  atLeast(0, { unitCostYuan });
  return unitCostYuan * (1 + markupOnCost(marginOnPriceRatio));
}

/**
 * Price that earns a wanted return on an investment. 目标收益定价。
 *
 * @param target cost, investment, return, units
 * @returns yuan per unit, not rounded
 * @throws RangeError if a number is negative or units are not above 0
 * @source Lanzillotti 1958, American Economic Review 48(5), 921–940
 * @formula p = c + \frac{rI}{Q}
 * @simplifies The units are taken as given, though the price moves them. 把销量当已知，其实价格会改变它。
 * @example targetReturnPrice({ unitCostYuan: 16, investedYuan: 1000000, returnRatio: 0.2, units: 50000 }) // 20
 */
export function targetReturnPrice(target: ReturnTarget): number {
  const { unitCostYuan, investedYuan, returnRatio, units } = target;
  atLeast(0, { unitCostYuan, investedYuan, returnRatio });
  above(0, { units });
  return unitCostYuan + (returnRatio * investedYuan) / units;
}

/**
 * Markup on cost that equals a margin on price. 毛利率换算成加成率。
 *
 * @param marginOnPriceRatio margin as a share of the price (毛利率), 0 to below 1
 * @returns markup as a share of the cost (加成率), >= 0, not rounded
 * @throws RangeError if the margin is not from 0 to below 1
 * @source definition: k = (p − c)/c, m = (p − c)/p
 * @formula k = \frac{m}{1 - m}
 * @example markupOnCost(0.5) // 1
 */
export function markupOnCost(marginOnPriceRatio: number): number {
  atLeast(0, { marginOnPriceRatio });
  if (marginOnPriceRatio >= 1) {
    throw new RangeError(`marginOnPriceRatio must be below 1, got ${marginOnPriceRatio}`);
  }
  return marginOnPriceRatio / (1 - marginOnPriceRatio);
}

/**
 * Margin on price that equals a markup on cost. 加成率换算成毛利率。
 *
 * @param markupOnCostRatio markup as a share of the cost (加成率), >= 0
 * @returns margin as a share of the price (毛利率), 0 to below 1, not rounded
 * @throws RangeError if the markup is negative
 * @source definition: k = (p − c)/c, m = (p − c)/p
 * @formula m = \frac{k}{1 + k}
 * @example marginOnPrice(0.5) // 0.3333
 */
export function marginOnPrice(markupOnCostRatio: number): number {
  atLeast(0, { markupOnCostRatio });
  return markupOnCostRatio / (1 + markupOnCostRatio);
}
