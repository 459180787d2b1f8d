// Who buys when left alone, and who buys when called with a coupon. 不打扰时谁会买，带券去叫时谁会买。
import { above, finite, share } from '../_check';
import { logistic } from '../special/logistic';

/** How one kind of customer answers. 一类顾客对触达和券的反应。 */
export interface CouponResponse {
  /** share that buys when left alone, 0–1, both excluded. 自然购买率 */
  unaskedRatio: number;
  /** what being called adds to utility, finite. 触达带来的效用 */
  contactUtility: number;
  /** what a discount of 100 % would add to utility, finite. 折扣的效用系数 */
  couponUtility: number;
}

/**
 * Share of a kind of customer that buys: left alone, or called with a coupon. 触达与发券下的购买率。
 *
 * @param response    how this kind answers
 * @param couponRatio share taken off the price, 0–1; 0 is a call without a coupon, null is no call
 * @returns share that buys, 0–1, not rounded
 * @throws RangeError if `unaskedRatio` is not between 0 and 1, a utility is not finite, or the coupon
 *   is not in 0–1
 * @source binary logit, McFadden 1974, in Frontiers in Econometrics, 105–142
 * @formula \ln\frac{p}{1-p} = \ln\frac{p_0}{1-p_0} + u + b\,d
 * @simplifies One campaign; a coupon given each time comes to be waited for.
 *   只算一次活动；次次发券，顾客就会等券。
 * @example couponBuyRatio({ unaskedRatio: 0.2, contactUtility: 0.5, couponUtility: 4 }, null) // 0.2
 * @example couponBuyRatio({ unaskedRatio: 0.5, contactUtility: 0, couponUtility: 4 }, 0.25) // 0.7310585786300049
 */
export function couponBuyRatio(response: CouponResponse, couponRatio: number | null): number {
  const { unaskedRatio, contactUtility, couponUtility } = response;
  above(0, { unaskedRatio, 'what unaskedRatio leaves of 1': 1 - unaskedRatio });
  finite({ contactUtility, couponUtility });
  if (couponRatio === null) return unaskedRatio;
  share({ couponRatio });
  const unasked = Math.log(unaskedRatio / (1 - unaskedRatio));
  return logistic(unasked + contactUtility + couponUtility * couponRatio);
}
