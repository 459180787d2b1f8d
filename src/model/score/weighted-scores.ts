// One mark out of several, by what each counts for. 按权重合成一个总分。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';
import { descendingRanks } from './ranks';

/** Marks of all options, best place first. 各方案的总分与名次。 */
export interface WeightedScores {
  /** weighted mean of each option, unit of the scores. 加权总分 */
  totals: number[];
  /** what each criterion adds to each option's total. 各项贡献 */
  contributions: number[][];
  /** place of each option, 1 is best, ties shared. 名次 */
  ranks: number[];
}

/**
 * Weighted mean of the scores of each option. 加权评分卡。
 *
 * @param weights what each criterion counts for, >= 0, brought to the sum 1; for example for
 *   attractiveness, competitiveness and execution
 * @param scores  one row an option, one finite score a criterion, all on one scale, more is better
 * @returns totals on the scale of the scores, not rounded
 * @throws RangeError if shapes do not fit, a list is empty, a weight is negative, all weights are 0, or
 *   a score is not finite
 * @source definition (weighted sum model; Fishburn 1967, Operations Research 15(3), 537–542)
 * @formula s_i = \frac{\sum_j w_j x_{ij}}{\sum_j w_j}
 * @simplifies A weak point can be made up for by a strong one, however weak it is.
 *   短板再短，也能被长板补回来。
 * @vectors score.weighted
 * @example weightedScores([0.4, 0.35, 0.25], [[80, 60, 90], [70, 85, 60]]).totals // [75.5, 72.75]
 */
export function weightedScores(
  weights: readonly number[],
  scores: readonly (readonly number[])[],
): WeightedScores {
  nonEmpty({ weights, scores });
  scores.forEach((row, i) => sameLength({ weights, [`scores[${i}]`]: row }));
  atLeast(0, { weights });
  finite({ scores });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  above(0, { 'sum of weights': all });
  const contributions = scores.map((row) =>
    row.map((score, j) => score * ((weights[j] as number) / all)),
  );
  const totals = contributions.map((row) => row.reduce((sum, part) => sum + part, 0));
  return { totals, contributions, ranks: descendingRanks(totals) };
}
