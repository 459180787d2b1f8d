// How strongly two things are bought together. 两样东西一起买的关联有多强。
import { above, atLeast, atMost, wholeNumber } from '../_check';
import { lnBeta } from '../special/ln-beta';

/** Baskets with the left side, the right side, and both. 含前件、后件、两者的篮数。 */
export interface RuleCounts {
  /** baskets in all, whole, >= 1. 总篮数 */
  basketCount: number;
  /** baskets with everything on the left, whole, >= 1. 含前件 */
  leftCount: number;
  /** baskets with everything on the right, whole, >= 1. 含后件 */
  rightCount: number;
  /** baskets with both, whole. 两者都含 */
  bothCount: number;
}

/** Measures of a rule "left, then right". 关联规则的各项指标。 */
export interface RuleMeasures {
  /** share of all baskets with both, 0–1. 支持度 */
  supportRatio: number;
  /** share of the left's baskets that have the right too, 0–1. 置信度 */
  confidenceRatio: number;
  /** how many times likelier the right is with the left; 1 means no relation. 提升度 */
  lift: number;
  /** share of baskets with both beyond what chance brings, −0.25 to 0.25. 杠杆率 */
  leverageRatio: number;
  /** how many times rarer "left without right" is than by chance; Infinity when it never is. 确信度 */
  conviction: number;
  /** √(confidence there × confidence back), 0–1. 余弦 */
  cosineRatio: number;
  /** baskets with both among those with either, 0–1. 雅卡尔系数 */
  jaccardRatio: number;
  /** mean of confidence there and back, 0–1. Kulczynski 系数 */
  kulczynskiRatio: number;
  /** how unlike the sides are in size, 0–1. 不平衡度 */
  imbalanceRatio: number;
}

/**
 * Measures of a rule from four counts. 由四个篮数得到关联规则指标。
 *
 * @param counts baskets in all, with the left, the right, and both
 * @returns measures, not rounded; conviction is Infinity when the left never comes without the right,
 *   and 1 when every basket has the right
 * @throws RangeError if a count is not whole or the counts cannot go together
 * @source Agrawal & Srikant 1994; Brin, Motwani, Ullman & Tsur 1997, SIGMOD (lift, conviction);
 *   Piatetsky-Shapiro 1991 (leverage); Wu, Chen & Han 2010 (Kulczynski, imbalance)
 * @formula \mathrm{lift} = \frac{P(AB)}{P(A)P(B)}, \quad \mathrm{conviction} = \frac{1-P(B)}{1-P(B|A)}
 * @simplifies Bought together is not bought because of each other.
 *   一起买，不等于因为买了甲才买乙。
 * @vectors basket.mine
 * @example ruleMeasures({ basketCount: 4, leftCount: 2, rightCount: 3, bothCount: 2 }).lift // 1.3333333333333333
 */
export function ruleMeasures(counts: RuleCounts): RuleMeasures {
  checkCounts(counts);
  const { basketCount, leftCount, rightCount, bothCount } = counts;
  const confidenceRatio = bothCount / leftCount;
  const backRatio = bothCount / rightCount;
  const eitherCount = leftCount + rightCount - bothCount;
  // One division of whole numbers: no digits are lost, and 0/0 can be told from 0.
  const missCount = leftCount - bothCount;
  const expectedMisses = leftCount * (basketCount - rightCount);
  return {
    supportRatio: bothCount / basketCount,
    confidenceRatio,
    lift: (bothCount * basketCount) / (leftCount * rightCount),
    leverageRatio: (bothCount - (leftCount * rightCount) / basketCount) / basketCount,
    conviction: expectedMisses === 0 ? 1 : expectedMisses / (missCount * basketCount),
    cosineRatio: Math.sqrt(confidenceRatio * backRatio),
    jaccardRatio: bothCount / eitherCount,
    kulczynskiRatio: (confidenceRatio + backRatio) / 2,
    imbalanceRatio: Math.abs(leftCount - rightCount) / eitherCount,
  };
}

/**
 * Chance of so many common baskets, or more, if the sides had nothing to do with each other. 费希尔精确检验的 p 值（单侧）。
 *
 * Among a thousand rules about ten have p below 0.01 by chance alone: multiply by the number of rules.
 * 看一千条规则，光凭运气就有约十条 p 小于 0.01：要乘上规则数再看。
 *
 * @param counts baskets in all, with the left, the right, and both
 * @returns p, 0–1, not rounded
 * @throws RangeError if a count is not whole or the counts cannot go together
 * @source Fisher 1935, J. Royal Statistical Society 98(1), 39–82
 * @formula p = \sum_{k \ge n_{AB}} \binom{n_A}{k} \binom{n - n_A}{n_B - k} \Big/ \binom{n}{n_B}
 * @simplifies Baskets of one person count as independent. 同一个人的多个篮子也当成互不相关。
 * @example coincidenceRatio({ basketCount: 4, leftCount: 2, rightCount: 3, bothCount: 2 }) // 0.5
 */
export function coincidenceRatio(counts: RuleCounts): number {
  checkCounts(counts);
  const { basketCount, leftCount, rightCount, bothCount } = counts;
  const most = Math.min(leftCount, rightCount);
  const least = Math.max(0, leftCount + rightCount - basketCount);
  if (bothCount === least) return 1;
  const lnAll = lnChoices(basketCount, rightCount);
  const lnFirst =
    lnChoices(leftCount, bothCount) +
    lnChoices(basketCount - leftCount, rightCount - bothCount) -
    lnAll;
  // From one term to the next by a ratio of whole numbers.
  let term = 1;
  let sum = 1;
  for (let k = bothCount; k < most && term > sum * 1e-17; k++) {
    const onLeft = (leftCount - k) / (k + 1);
    const onRight = (rightCount - k) / (basketCount - leftCount - rightCount + k + 1);
    term *= onLeft * onRight;
    sum += term;
  }
  return Math.min(1, Math.exp(lnFirst + Math.log(sum)));
}

function checkCounts({ basketCount, leftCount, rightCount, bothCount }: RuleCounts): void {
  wholeNumber({ basketCount, leftCount, rightCount, bothCount });
  above(0, { leftCount, rightCount });
  atMost(basketCount, { leftCount, rightCount });
  atLeast(Math.max(0, leftCount + rightCount - basketCount), { bothCount });
  atMost(Math.min(leftCount, rightCount), { bothCount });
}

/** Logarithm of "n choose k", from 1/((n + 1) B(n − k + 1, k + 1)). */
function lnChoices(n: number, k: number): number {
  return -Math.log(n + 1) - lnBeta(n - k + 1, k + 1);
}
