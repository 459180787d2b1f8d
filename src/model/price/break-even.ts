// How much must be sold before anything is earned. 卖多少才保本。
import { above, atLeast } from '../_check';

/** Price, costs and what is to be earned. 保本分析的条件 */
export interface BreakEvenInput {
  /** yuan per unit, > 0. 售价 */
  priceYuan: number;
  /** cost of one more unit, yuan, >= 0. 单位变动成本 */
  unitCostYuan: number;
  /** cost that falls due whatever is sold, yuan, >= 0. 固定成本 */
  fixedCostYuan: number;
  /** profit wanted, yuan, >= 0; 0 when left out. 目标利润 */
  targetProfitYuan?: number;
}

/** Units needed, and what each one contributes. 保本点与边际贡献 */
export interface BreakEven {
  /** units that pay the fixed cost, not rounded; null when no number does. 保本销量 */
  breakEvenUnits: number | null;
  /** units that also earn the target, not rounded; null when no number does. 目标销量 */
  targetUnits: number | null;
  /** yuan that each unit leaves over its own cost; may be negative. 单位边际贡献 */
  contributionYuan: number;
  /** the same as a share of the price (毛利率), at most 1. 边际贡献率 */
  contributionOnPriceRatio: number;
}

/**
 * Units to sell to break even, and to earn a target. 保本销量与目标利润销量。
 *
 * @param input price, costs, target
 * @returns units not rounded (round up to sell whole ones); null when a unit leaves nothing to pay with
 * @throws RangeError if the price is not above 0, or a cost or the target is negative
 * @source Horngren, Datar & Rajan 2015, Cost Accounting, 15th ed., ch. 3 (cost-volume-profit analysis)
 * @formula Q = \frac{F + G}{p - c}
 * @simplifies The price is the same for every unit, and fixed cost does not grow in steps.
 *   每件价格相同；固定成本不随规模跳升。
 * @vectors pricing.breakEven
 * @example breakEven({ priceYuan: 25, unitCostYuan: 15, fixedCostYuan: 40000 }).breakEvenUnits // 4000
 * @example breakEven({ priceYuan: 15, unitCostYuan: 15, fixedCostYuan: 40000 }).breakEvenUnits // null
 */
export function breakEven({
  priceYuan,
  unitCostYuan,
  fixedCostYuan,
  targetProfitYuan = 0,
}: BreakEvenInput): BreakEven {
  above(0, { priceYuan });
  atLeast(0, { unitCostYuan, fixedCostYuan, targetProfitYuan });
  const contributionYuan = priceYuan - unitCostYuan;
  const unitsFor = (yuan: number) => {
    if (yuan === 0) return 0;
    return contributionYuan > 0 ? yuan / contributionYuan : null;
  };
  return {
    breakEvenUnits: unitsFor(fixedCostYuan),
    targetUnits: unitsFor(fixedCostYuan + targetProfitYuan),
    contributionYuan,
    contributionOnPriceRatio: contributionYuan / priceYuan,
  };
}
