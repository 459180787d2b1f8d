// Wrong rules that people use on promotions, so that a wrong answer can be named. 促销的常见误算，用来认出错在哪。
import { type CouponUse, couponGain } from './coupon-gain';

/**
 * WRONG RULE: every coupon used has brought a sale. 误算：每张核销的券都带来一单。
 *
 * @param use orders with a coupon, its value and their margin; the share of anyway-buyers is passed over
 * @returns the profit that this reading promises, yuan, too much whenever anybody would have come anyway
 * @throws RangeError as `couponGain`
 * @source own; the right rule is `couponGain`
 * @formula n (m - o)
 * @simplifies Wrong on purpose: who would have bought anyway is counted as won.
 *   故意写错：本来就会买的人也算成了券的功劳。
 * @example gainOfAllRedemptionsYuan({ redeemedCount: 1000, offYuan: 20, marginYuanPerOrder: 60, anywayRatio: 0.7 }) // 40000
 */
export function gainOfAllRedemptionsYuan(use: CouponUse): number {
  return couponGain({ ...use, anywayRatio: 0 }).profitChangeYuan;
}

/**
 * WRONG RULE: only the coupons of the new orders cost anything. 误算：只扣新增单用掉的券。
 *
 * @param use orders with a coupon, its value, their margin, and the share that would have come anyway
 * @returns the profit that this reading promises, yuan, too much whenever anybody would have come anyway
 * @throws RangeError as `couponGain`
 * @source own; the right rule is `couponGain`
 * @formula n (1 - a)(m - o)
 * @simplifies Wrong on purpose: the coupon is paid to those who would have come anyway too.
 *   故意写错：本来就会买的人也用了券，那份钱没扣。
 * @example gainWithoutDeadweightYuan({ redeemedCount: 1000, offYuan: 20, marginYuanPerOrder: 60, anywayRatio: 0.7 }) // 12000
 */
export function gainWithoutDeadweightYuan(use: CouponUse): number {
  const { profitChangeYuan, deadweightYuan } = couponGain(use);
  return profitChangeYuan + deadweightYuan;
}
