// How far a share measured on few people can be trusted. 样本不大时，测得的比率有多可信。
import { above, atLeast, atMost, wholeNumber } from '../_check';

/** A range that plausibly holds the true share. 真实比率的可信范围。 */
export interface RatioInterval {
  /** lower end, 0–1. 下限 */
  lowRatio: number;
  /** upper end, 0–1. 上限 */
  highRatio: number;
}

/**
 * Wilson score interval of a share. 比率的威尔逊区间。
 *
 * @param successCount how many did it, whole, 0 to `trialCount`
 * @param trialCount   how many could have, whole, >= 1
 * @param z            width in standard errors, > 0; the default gives 95 %
 * @returns both ends as shares 0–1, not rounded; never outside 0–1, never empty
 * @throws RangeError if a count is not whole or out of range, or `z` is not above 0
 * @source Wilson 1927, J. American Statistical Association 22(158), 209–212
 * @formula \frac{\hat p + z^2/2n \pm z\sqrt{\hat p(1-\hat p)/n + z^2/4n^2}}{1 + z^2/n}
 * @simplifies Visitors decide independently; a burst from one group chat is narrower than it looks.
 *   假设访客互不影响；同一个群涌进来的人，实际没有这么准。
 * @vectors funnel.analyse
 * @example wilsonInterval(81, 263).lowRatio // 0.2553
 * @example wilsonInterval(81, 263).highRatio // 0.3662
 */
export function wilsonInterval(
  successCount: number,
  trialCount: number,
  z = 1.959963984540054,
): RatioInterval {
  wholeNumber({ successCount, trialCount });
  atLeast(1, { trialCount });
  atLeast(0, { successCount });
  atMost(trialCount, { successCount });
  above(0, { z });
  // The ends solve (1 + q) x² − (2p + q) x + p² = 0. The low one comes from their product p²/(1 + q),
  // so that no digits cancel when successes are few.
  const p = successCount / trialCount;
  const q = z ** 2 / trialCount;
  const sum = 2 * p + q + Math.sqrt(q * (q + 4 * p * (1 - p)));
  return { lowRatio: (2 * p * p) / sum, highRatio: Math.min(1, sum / (2 * (1 + q))) };
}
