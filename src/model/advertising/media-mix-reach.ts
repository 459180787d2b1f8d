// What several media reach together, and what share of the target that covers. 多媒体组合到达与目标覆盖。
import { above, atLeast, atMost, nonEmpty, share } from '../_check';

/** Reach of several media together; the truth lies between the ends. 组合到达率的估计与上下界。 */
export interface CombinedReach {
  /** if who sees one medium says nothing of the others (Sainsbury). 独立假设下的到达率 */
  independentRatio: number;
  /** if the audiences lie inside each other: that of the largest medium. 完全重叠时的下界 */
  leastRatio: number;
  /** if they do not overlap at all. 完全不重叠时的上界 */
  mostRatio: number;
}

/**
 * Reach of several media together. 多媒体组合到达率。
 *
 * Audiences overlap more than chance would have it, so the independent guess is usually too high.
 * 爱看的人哪儿都看，受众重叠往往比随机更多，独立假设通常高估。
 *
 * @param reachRatios reach of each medium, 0–1, at least one
 * @returns the independent guess and its ends, not rounded
 * @throws RangeError if there is no medium or a reach is not between 0 and 1
 * @source Sainsbury’s formula, in Rossiter & Danaher 1998, Advanced Media Planning; Fréchet 1935 (bounds)
 * @formula 1 - \prod_i (1 - r_i), \quad \max_i r_i \le R \le \min\left(1, \sum_i r_i\right)
 * @simplifies Reach once only, not how often. 只看是否到达，不看次数。
 * @example combinedReach([0.5, 0.4]) // { independentRatio: 0.7, leastRatio: 0.5, mostRatio: 0.9 }
 */
export function combinedReach(reachRatios: readonly number[]): CombinedReach {
  nonEmpty({ reachRatios });
  share({ reachRatios });
  const missed = reachRatios.reduce((all, ratio) => all * (1 - ratio), 1);
  const together = reachRatios.reduce((all, ratio) => all + ratio, 0);
  return {
    independentRatio: 1 - missed,
    leastRatio: Math.max(...reachRatios),
    mostRatio: Math.min(1, together),
  };
}

/**
 * Gross rating points of a plan. 毛评点。
 *
 * @param reachRatio       share of the target reached, 0–1
 * @param averageFrequency exposures of those reached, on average, >= 0
 * @returns exposures per 100 people of the target; 200 may be everybody twice or a fifth ten times
 * @throws RangeError if the reach is not between 0 and 1 or the frequency is negative
 * @source Sissors & Baron 2010, Advertising Media Planning, 7th ed., ch. 5
 * @formula \mathrm{GRP} = 100\, r f
 * @example grossRatingPoints(0.6, 2.5) // 150
 */
export function grossRatingPoints(reachRatio: number, averageFrequency: number): number {
  share({ reachRatio });
  atLeast(0, { averageFrequency });
  return 100 * reachRatio * averageFrequency;
}

/**
 * Share of the target that lives where the plan is seen. 目标覆盖率。
 *
 * @param coveredCount people of the target who can be reached, >= 0, at most the target
 * @param targetCount  people of the target, > 0
 * @returns share 0–1, not rounded
 * @throws RangeError if the target is not above 0 or the covered are negative or more than the target
 * @source Sissors & Baron 2010, Advertising Media Planning, 7th ed., ch. 5
 * @formula c = n_{\text{covered}} / n_{\text{target}}
 * @example targetCoverageRatio(36, 48) // 0.75
 */
export function targetCoverageRatio(coveredCount: number, targetCount: number): number {
  above(0, { targetCount });
  atLeast(0, { coveredCount });
  atMost(targetCount, { coveredCount });
  return coveredCount / targetCount;
}
