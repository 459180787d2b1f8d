// Wrong rules that people use on prices, so that a wrong answer can be named. 价格的常见误算，用来认出错在哪。
import { above, atLeast, finite, nonEmpty, share } from '../_check';
import type { PriceMove } from './break-even-lift';

/**
 * WRONG RULE: discounts on top of each other add up. 误算：折上折直接相加。
 *
 * @param listPriceYuan  price before the discounts, yuan, >= 0
 * @param discountRatios share taken off by each, 0–1, adding up to at most 1
 * @returns the price that this reading promises, yuan, too low whenever two discounts are above 0
 * @throws RangeError if there is no discount, the price is negative, or shares are not between 0 and 1
 *   or add up to more than 1
 * @source own; the right rule is `discountChain`
 * @formula p \left( 1 - \sum_i d_i \right)
 * @simplifies Wrong on purpose: it takes the second discount of the list price.
 *   故意写错：第二道折扣也按原价算了。
 * @example addedDiscountsPriceYuan(100, [0.2, 0.1]) // 70
 */
export function addedDiscountsPriceYuan(
  listPriceYuan: number,
  discountRatios: readonly number[],
): number {
  nonEmpty({ discountRatios });
  atLeast(0, { listPriceYuan });
  share({ discountRatios });
  const addedRatio = discountRatios.reduce((sum, ratio) => sum + ratio, 0);
  share({ 'sum of discountRatios': addedRatio });
  return listPriceYuan * (1 - addedRatio);
}

/**
 * WRONG RULE: a price cut of a tenth needs a tenth more units. 误算：降价一成，多卖一成就保本。
 *
 * @param move price > 0 and its change, yuan; the cost is passed over
 * @returns the lift that this reading asks for, share of the units before, too low for a cut whenever
 *   the goods cost anything
 * @throws RangeError if the price is not above 0 or the change is not finite
 * @source own; the right rule is `breakEvenLift`
 * @formula -\frac{\Delta p}{p}
 * @simplifies Wrong on purpose: the cut comes out of the margin, not out of the price.
 *   故意写错：降价吃掉的是毛利，不是按售价摊。
 * @example liftEqualToCutRatio({ priceYuan: 100, unitCostYuan: 60, priceChangeYuan: -10 }) // 0.1
 */
export function liftEqualToCutRatio({ priceYuan, priceChangeYuan }: PriceMove): number {
  above(0, { priceYuan });
  finite({ priceChangeYuan });
  return -priceChangeYuan / priceYuan;
}

/**
 * WRONG RULE: a price cut pays as soon as sales value is back. 误算：销售额补回来就算保本。
 *
 * @param move price > 0 and its change, yuan, that leaves a price above 0; the cost is passed over
 * @returns the lift that this reading asks for, share of the units before, too low for a cut whenever
 *   the goods cost anything
 * @throws RangeError if the price or the price after the change is not above 0
 * @source own; the right rule is `breakEvenLift`
 * @formula -\frac{\Delta p}{p + \Delta p}
 * @simplifies Wrong on purpose: every unit more has to be bought too.
 *   故意写错：多卖的每一件都要进货，成本没算。
 * @example liftKeepingSalesRatio({ priceYuan: 100, unitCostYuan: 60, priceChangeYuan: -20 }) // 0.25
 */
export function liftKeepingSalesRatio({ priceYuan, priceChangeYuan }: PriceMove): number {
  above(0, { priceYuan, 'price after the change': priceYuan + priceChangeYuan });
  return -priceChangeYuan / (priceYuan + priceChangeYuan);
}
