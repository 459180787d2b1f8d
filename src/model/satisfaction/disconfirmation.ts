// Satisfaction as what was met against what was expected. 满意度：比预期好还是差。
import { atLeast, finite } from '../_check';

/** How strongly each side counts. 各因素的影响强度。 */
export interface DisconfirmationRule {
  /** satisfaction for one point of what was met, finite. 表现本身的权重 */
  perceivedWeight: number;
  /** satisfaction for one point better than expected, >= 0. 超出预期的增益 */
  gainWeight: number;
  /** satisfaction lost for one point worse than expected, >= 0; usually above the gain. 低于预期的损失 */
  lossWeight: number;
}

/** One customer's judgement. 一位客人的评判。 */
export interface Disconfirmation {
  /** what was met less what was expected, scale points. 期望不一致 */
  gapPoints: number;
  /** what was met and its surprise together, scale points. 满意度 */
  satisfactionPoints: number;
}

/**
 * Satisfaction by what was met and by surprise. 期望不一致模型的满意度。
 *
 * @param expectedPoints  what was expected, scale points, finite
 * @param perceivedPoints what was met, same scale
 * @param rule            how strongly the experience, gains and losses count
 * @returns points, not rounded; not bounded by the scale
 * @throws RangeError if a number is not finite or a gain or loss weight is negative
 * @source Oliver 1980, J. Marketing Research 17(4), 460–469; Anderson & Sullivan 1993, Marketing Science
 *   12(2), 125–143 (a point short counts more than a point over)
 * @formula s = w\,p + \begin{cases} g\,(p - e) & p \ge e \\ l\,(p - e) & p < e \end{cases}
 * @simplifies Promising less always looks better here; in truth it also brings fewer buyers.
 *   这里承诺越低越满意；实际上承诺低，来买的人也少。
 * @vectors satisfaction.disconfirmation
 * @example disconfirmation(6, 4, { perceivedWeight: 0.5, gainWeight: 0.8, lossWeight: 1.6 })
 *   .satisfactionPoints // -1.2
 */
export function disconfirmation(
  expectedPoints: number,
  perceivedPoints: number,
  { perceivedWeight, gainWeight, lossWeight }: DisconfirmationRule,
): Disconfirmation {
  finite({ expectedPoints, perceivedPoints, perceivedWeight });
  atLeast(0, { gainWeight, lossWeight });
  const gapPoints = perceivedPoints - expectedPoints;
  const surprise = gapPoints * (gapPoints >= 0 ? gainWeight : lossWeight);
  return { gapPoints, satisfactionPoints: perceivedWeight * perceivedPoints + surprise };
}
