// What a coupon earns when many who use it would have bought anyway. 优惠券：本来就会买的人也用了券。
import { atLeast, finite, share } from '../_check';

/** Coupons used, and who used them. 一批被核销的券。 */
export interface CouponUse {
  /** orders that used a coupon, >= 0. 核销单数 */
  redeemedCount: number;
  /** yuan off each order, >= 0. 券面额 */
  offYuan: number;
  /** gross profit of an order before the coupon, yuan. 用券前的单均毛利 */
  marginYuanPerOrder: number;
  /** share of the orders that would have come without it, 0–1. 没有券也会买的比例 */
  anywayRatio: number;
}

/** What the coupons brought and cost. 券的得与失。 */
export interface CouponGain {
  /** orders that came because of the coupon. 券带来的单 */
  incrementalOrderCount: number;
  /** yuan given to orders that would have come anyway. 白送的钱 */
  deadweightYuan: number;
  /** profit added, yuan; below 0 is a loss. 多赚或少赚的毛利 */
  profitChangeYuan: number;
  /** share of anyway-buyers at which nothing is gained or lost; null where an order earns nothing
   * before the coupon. 盈亏平衡的「本来就会买」比例 */
  breakEvenAnywayRatio: number | null;
}

/**
 * What coupons bring and cost. 优惠券的增量与代价。
 * The coupon is paid to all who use it, but only those who would not have bought bring anything new.
 * 券给了所有用券的人，只有本来不买的人才是增量。
 * @param use orders with a coupon, its value, their margin, and the share that would have come anyway
 * @returns orders and yuan, not rounded
 * @throws RangeError if a count or the coupon is negative, the margin is not finite or the share is not
 *   between 0 and 1
 * @source own derivation after Neslin 1990, Marketing Science 9(2), 125–145 (incremental coupon sales)
 * @formula \Pi = n (1 - a) m - n o
 * @simplifies Nobody buys early or from another product of the shop because of the coupon.
 *   没算提前囤货，也没算从本店别的商品转过来的人。
 * @example couponGain({ redeemedCount: 1000, offYuan: 20, marginYuanPerOrder: 60, anywayRatio: 0.7 }).profitChangeYuan // -2000
 * @example couponGain({ redeemedCount: 1000, offYuan: 20, marginYuanPerOrder: 60, anywayRatio: 0.7 }).deadweightYuan // 14000
 */
export function couponGain(use: CouponUse): CouponGain {
  const { redeemedCount, offYuan, marginYuanPerOrder, anywayRatio } = use;
  atLeast(0, { redeemedCount, offYuan });
  finite({ marginYuanPerOrder });
  share({ anywayRatio });
  const incrementalOrderCount = redeemedCount * (1 - anywayRatio);
  return {
    incrementalOrderCount,
    deadweightYuan: redeemedCount * anywayRatio * offYuan,
    profitChangeYuan: incrementalOrderCount * marginYuanPerOrder - redeemedCount * offYuan,
    breakEvenAnywayRatio: marginYuanPerOrder > 0 ? 1 - offYuan / marginYuanPerOrder : null,
  };
}
