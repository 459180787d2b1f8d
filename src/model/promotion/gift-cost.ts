// What a free gift costs, counting those who do not take it. 赠品成本。
import { atLeast, share } from '../_check';

/**
 * Expected cost of a gift. 赠品的期望成本。
 *
 * @param giftCostYuan cost of one gift with its postage, yuan, >= 0
 * @param takeRatio    share of entitled orders that take it, 0–1
 * @param orderCount   entitled orders, >= 0
 * @returns yuan, not rounded
 * @throws RangeError if an argument is out of range
 * @source Blattberg & Neslin 1990, Sales Promotion, ch. 11 (premiums)
 * @formula C = c\, t\, n
 * @simplifies Gifts that stay over at the end are not written off. 不计活动结束后剩下的赠品。
 * @example expectedGiftCostYuan(8, 0.65, 1200) // 6240
 */
export function expectedGiftCostYuan(
  giftCostYuan: number,
  takeRatio: number,
  orderCount: number,
): number {
  atLeast(0, { giftCostYuan, orderCount });
  share({ takeRatio });
  return giftCostYuan * takeRatio * orderCount;
}
