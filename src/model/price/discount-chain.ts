// What is left of a price after one discount on top of another. 折上折之后还剩多少钱。
import { atLeast, nonEmpty, share } from '../_check';

/** A price after several discounts. 连续打折的结果。 */
export interface DiscountChain {
  /** price paid, yuan. 到手价 */
  priceYuan: number;
  /** all discounts as one, share of the list price, 0–1. 合起来相当于减几成 */
  discountRatio: number;
}

/**
 * Price after discounts that each take a share of what the one before left. 折上折的到手价。
 * @param listPriceYuan  price before the discounts, yuan, >= 0
 * @param discountRatios share taken off by each, 0–1, in any order; 0.2 is 八折
 * @returns price in yuan and the discounts as one share, not rounded
 * @throws RangeError if there is no discount, the price is negative or a share is not between 0 and 1
 * @source own derivation: each discount leaves 1 − d of what it is taken from
 * @formula p \prod_i (1 - d_i), \quad D = 1 - \prod_i (1 - d_i)
 * @simplifies Every discount is a share of the price; a fixed amount off depends on the order
 *   (`basketBill`). 每一道都是按比例打折；满减是减定额，先后有别，见 `basketBill`。
 * @example discountChain(100, [0.2, 0.1]).priceYuan // 72
 * @example discountChain(100, [0.5, 0.5]).discountRatio // 0.75
 */
export function discountChain(
  listPriceYuan: number,
  discountRatios: readonly number[],
): DiscountChain {
  nonEmpty({ discountRatios });
  atLeast(0, { listPriceYuan });
  share({ discountRatios });
  const keptRatio = discountRatios.reduce((kept, ratio) => kept * (1 - ratio), 1);
  return { priceYuan: listPriceYuan * keptRatio, discountRatio: 1 - keptRatio };
}
