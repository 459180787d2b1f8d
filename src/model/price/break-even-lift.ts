// How much more must be sold for a price cut to pay. 降价后要多卖多少才不亏。
import { above, atLeast, finite } from '../_check';

// 1.1 − 0.3 − 0.8 is 1e-16 in binary: what is left of a margin by rounding is none.
const NO_MARGIN = 1e-12;

/** A price and how it moves. 一次调价 */
export interface PriceMove {
  /** price before, yuan per unit, > 0. 原价 */
  priceYuan: number;
  /** cost of one more unit, yuan, >= 0. 单位成本 */
  unitCostYuan: number;
  /** change of the price, yuan; negative for a cut, not below the price. 调价额 */
  priceChangeYuan: number;
}

/** Fixed cost that the move brings, such as advertising. 调价带来的固定支出 */
export interface MoveCost {
  /** yuan, >= 0. 固定支出 */
  fixedCostYuan: number;
  /** units sold before the move, > 0. 原销量 */
  unitsBefore: number;
}

/** The change of units that leaves profit as it was. 保本的销量变化 */
export interface BreakEvenLift {
  /** change as a share of the units before; negative: so many may be lost; null when none works. 保本增量 */
  changeRatio: number | null;
  /** no margin is left after the move; or there was none before, so that nothing is to be kept. 无解原因 */
  problem: null | 'noMarginAfter' | 'noMarginBefore';
}

/**
 * Change of units at which a price move leaves profit unchanged. 调价的保本销量变化。
 *
 * @param move price, cost, change
 * @param cost fixed cost of the move and the units before it; nothing when left out
 * @returns share of the units before, not rounded; null with the reason where no change can make up
 * @throws RangeError if the price is not above 0, a cost is negative, units are not above 0, or the cut is
 *   larger than the price
 * @source Nagle & Holden 2002, The Strategy and Tactics of Pricing, 3rd ed., ch. 3
 * @formula \frac{\Delta Q}{Q} = \frac{-\Delta p}{m + \Delta p} + \frac{F}{(m + \Delta p) Q}, \quad m = p - c
 * @simplifies Buyers who would have come later, or bought another product of the shop, are not counted.
 *   没算提前囤货的人，也没算本店其他商品被抢走的销量。
 * @vectors pricing.breakEvenLift
 * @example breakEvenLift({ priceYuan: 10, unitCostYuan: 5.5, priceChangeYuan: -0.5 }).changeRatio // 0.125
 * @example breakEvenLift({ priceYuan: 129, unitCostYuan: 55, priceChangeYuan: -38.7 }).changeRatio // 1.096
 * @example breakEvenLift({ priceYuan: 10, unitCostYuan: 7, priceChangeYuan: -3 })
 *   // { changeRatio: null, problem: 'noMarginAfter' }
 */
export function breakEvenLift(
  { priceYuan, unitCostYuan, priceChangeYuan }: PriceMove,
  cost?: MoveCost,
): BreakEvenLift {
  above(0, { priceYuan });
  atLeast(0, { unitCostYuan });
  finite({ priceChangeYuan });
  atLeast(-priceYuan, { priceChangeYuan });
  if (cost) {
    atLeast(0, { fixedCostYuan: cost.fixedCostYuan });
    above(0, { unitsBefore: cost.unitsBefore });
  }
  if (priceYuan <= unitCostYuan) return { changeRatio: null, problem: 'noMarginBefore' };
  const marginAfterYuan = priceYuan + priceChangeYuan - unitCostYuan;
  if (marginAfterYuan <= NO_MARGIN * priceYuan)
    return { changeRatio: null, problem: 'noMarginAfter' };
  const costYuanPerUnit = cost ? cost.fixedCostYuan / cost.unitsBefore : 0;
  return { changeRatio: (costYuanPerUnit - priceChangeYuan) / marginAfterYuan, problem: null };
}
