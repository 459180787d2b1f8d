// A test that may stop as soon as one version leads by enough. 领先够多就停的简单序贯测试。
import { atLeast, wholeNumber } from '../_check';
import { betaBelowRatio } from '../special/beta-distribution';
import { insideShare } from './_checks';

/**
 * Chance that treatment ever leads control by so many successes. 新版领先曾达到界线的概率。
 *
 * Each success goes to one of the two; the lead walks up or down by one. Every walk that has touched the
 * line and fallen back has a mirror image beyond it, so the chance is a sum of two binomial tails.
 * 每个成功不是新版就是旧版，领先数一次走一步；碰过界线又退回的路径都有一条镜像，所以概率就是两个二项尾部
 * 之和。
 *
 * @param totalSuccessCount successes of both groups after which the test ends, whole, >= 1
 * @param boundaryCount     lead that stops it, whole, >= 1
 * @param treatmentShareRatio share of all successes that treatment gets, above 0, below 1; one half if the
 *   versions are alike (a false alarm), (1 + lift)/(2 + lift) if treatment converts better (the power)
 * @returns chance 0–1, exact up to rounding
 * @throws RangeError naming the argument that is out of range
 * @source Miller 2015, Simple Sequential A/B Testing; reflection: André 1887; biased walk: Feller 1968,
 *   An Introduction to Probability Theory I, 3rd ed., ch. XIV
 * @formula P = P(S_N \ge d) + \left(\tfrac{p}{1-p}\right)^d P'(S_N > d), \quad P' \text{ with } p \text{ and } 1-p \text{ exchanged}
 * @simplifies Equal groups; conversion so low that successes come one at a time. 两组等量；转化率不高，成功一个一个来。
 * @vectors ab.sequentialBoundary
 * @example boundaryHitRatio(400, 40) // 0.0456354814049
 */
export function boundaryHitRatio(
  totalSuccessCount: number,
  boundaryCount: number,
  treatmentShareRatio = 0.5,
): number {
  wholeNumber({ totalSuccessCount, boundaryCount });
  atLeast(1, { totalSuccessCount, boundaryCount });
  insideShare({ treatmentShareRatio });
  const rest = 1 - treatmentShareRatio;
  const reached = leadAtEnd(totalSuccessCount, boundaryCount, treatmentShareRatio);
  const mirrored = leadAtEnd(totalSuccessCount, boundaryCount + 1, rest);
  // In logarithms, since the power may overflow where the tail beside it is next to nothing.
  const lnWeight = boundaryCount * (Math.log(treatmentShareRatio) - Math.log(rest));
  return Math.min(1, reached + Math.exp(lnWeight + Math.log(mirrored)));
}

/**
 * Smallest lead at which a test may stop. 序贯测试的停止界线。
 *
 * @param totalSuccessCount successes of both groups after which the test ends, whole, >= 1
 * @param alphaRatio        false alarms accepted, above 0, below 1
 * @returns lead in successes, whole; null when even a lead of all of them would come too often by chance
 * @throws RangeError naming the argument that is out of range
 * @source Miller 2015, Simple Sequential A/B Testing (his rule of thumb is 2√N for 5 %)
 * @formula \min \{ d : P(\max_n S_n \ge d) \le \alpha \} \approx 2\sqrt N
 * @simplifies Only a win of treatment stops the test early. 只有新版领先才提前停。
 * @example stoppingLeadCount(400, 0.05) // 40
 * @example stoppingLeadCount(4, 0.05) // null
 */
export function stoppingLeadCount(totalSuccessCount: number, alphaRatio: number): number | null {
  wholeNumber({ totalSuccessCount });
  atLeast(1, { totalSuccessCount });
  insideShare({ alphaRatio });
  if (boundaryHitRatio(totalSuccessCount, totalSuccessCount) > alphaRatio) return null;
  let [tooLow, high] = [0, totalSuccessCount];
  while (high - tooLow > 1) {
    const middle = Math.floor((tooLow + high) / 2);
    if (boundaryHitRatio(totalSuccessCount, middle) <= alphaRatio) high = middle;
    else tooLow = middle;
  }
  return high;
}

// Binomial tail: the lead is twice the successes of treatment less all successes.
function leadAtEnd(total: number, lead: number, ratio: number): number {
  const least = Math.ceil((total + lead) / 2);
  return least > total ? 0 : betaBelowRatio(ratio, least, total - least + 1);
}
