// Who would recommend the shop, who would warn against it. 有多少人愿意推荐，有多少人会劝退。
import { atLeast, wholeNumber } from '../_check';

/** Net promoter score, and how far it can be trusted. 净推荐值与误差。 */
export interface NetPromoter {
  /** answers in all. 回答数 */
  answerCount: number;
  /** scores 9 and 10. 推荐者 */
  promoterCount: number;
  /** scores 7 and 8. 中立者 */
  passiveCount: number;
  /** scores 0 to 6. 贬损者 */
  detractorCount: number;
  /** promoters less detractors, percentage points, −100 to 100; null without answers. 净推荐值 */
  netPoints: number | null;
  /** standard error, percentage points; 0 when all answer alike, which proves nothing. 标准误 */
  standardErrorPoints: number | null;
}

const SCORE_COUNT = 11;

/**
 * Net promoter score of counted answers. 净推荐值及标准误。
 *
 * @param scoreCounts answers with score 0, 1 … 10, whole, >= 0, eleven values
 * @returns counts, and points not rounded
 * @throws RangeError if there are not eleven counts, or one is negative or not whole
 * @source Reichheld 2003, Harvard Business Review 81(12), 46–54; error by the multinomial variance
 * @formula NPS = p - d, \quad SE = \sqrt{\frac{p + d - (p - d)^2}{n}}
 * @simplifies Who does not answer is taken to think as those who do.
 *   没回答的人，当作和回答的人想法一样。
 * @vectors satisfaction.nps
 * @example netPromoter([2, 0, 0, 1, 0, 4, 8, 15, 20, 25, 25]).netPoints // 35
 */
export function netPromoter(scoreCounts: ArrayLike<number>): NetPromoter {
  if (scoreCounts.length !== SCORE_COUNT) {
    throw new RangeError(`scoreCounts must be ${SCORE_COUNT} values, got ${scoreCounts.length}`);
  }
  wholeNumber({ scoreCounts });
  atLeast(0, { scoreCounts });
  const countOf = (from: number, to: number) =>
    Array.from(scoreCounts)
      .slice(from, to + 1)
      .reduce((sum, count) => sum + count, 0);
  const [detractorCount, passiveCount, promoterCount] = [
    countOf(0, 6),
    countOf(7, 8),
    countOf(9, 10),
  ];
  const answerCount = detractorCount + passiveCount + promoterCount;
  const net = answerCount > 0 ? (promoterCount - detractorCount) / answerCount : null;
  // p + d − (p − d)² is never negative; rounding could make it so when all answer alike.
  const outspokenRatio = (promoterCount + detractorCount) / answerCount;
  const variance = net === null ? null : Math.max(0, outspokenRatio - net ** 2) / answerCount;
  return {
    answerCount,
    promoterCount,
    passiveCount,
    detractorCount,
    netPoints: net === null ? null : 100 * net,
    standardErrorPoints: variance === null ? null : 100 * Math.sqrt(variance),
  };
}
