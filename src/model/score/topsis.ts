// Ranks options by how near they are to the best mix on offer. 按「离最好多近、离最差多远」排名。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';
import { descendingRanks } from './ranks';

type Table = readonly (readonly number[])[];

/** How each option lies between the best and the worst mix. 各方案与正负理想解的关系。 */
export interface TopsisRanking {
  /** distance to the best mix, in weighted units. 到正理想解的距离 */
  bestDistances: number[];
  /** distance to the worst mix, in weighted units. 到负理想解的距离 */
  worstDistances: number[];
  /** 1 at the best mix, 0 at the worst; null for all when all options are alike. 贴近度 */
  closenessRatios: number[] | null;
  /** place of each option, 1 is best, ties shared. 名次 */
  ranks: number[];
  /** criteria on which all options are equal, so that they decide nothing. 不起作用的指标 */
  idleCriteria: number[];
}

/**
 * Technique for order preference by similarity to the ideal solution. 逼近理想解排序法。
 *
 * A column that should be low, such as a price, is marked so and put in as it is: not turned round.
 * 越低越好的列（如价格）标出来即可，数值照原样放，不要先取倒数。
 *
 * @param scores    one row an option, one finite number a criterion, any unit
 * @param weights   what each criterion counts for, >= 0, brought to the sum 1
 * @param isBenefit for each criterion: true if more is better, false if less is
 * @returns distances, closeness 0–1 and places, not rounded
 * @throws RangeError if shapes do not fit, a list is empty, a weight is negative, all weights are 0, or
 *   a number is not finite
 * @source Hwang & Yoon 1981, Multiple Attribute Decision Making, 128–140
 * @formula r_{ij} = \frac{x_{ij}}{\sqrt{\sum_i x_{ij}^2}}, \quad C_i = \frac{d_i^-}{d_i^+ + d_i^-}
 * @simplifies The best and worst mix come from the options themselves: one more option, even the worst,
 *   can change who is first.
 *   正负理想解取自方案本身：多放进一个方案，哪怕是最差的，也可能换掉第一名。
 * @vectors score.topsis
 * @example topsis([[9, 3, 7], [5, 9, 7], [6, 1, 4]], [0.5, 0.3, 0.2], [true, true, true]).ranks
 *   // [2, 1, 3]
 */
export function topsis(
  scores: Table,
  weights: readonly number[],
  isBenefit: readonly boolean[],
): TopsisRanking {
  nonEmpty({ scores, weights });
  sameLength({ weights, isBenefit });
  scores.forEach((row, i) => sameLength({ weights, [`scores[${i}]`]: row }));
  atLeast(0, { weights });
  finite({ scores });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  above(0, { 'sum of weights': all });

  const columns = weights.map((weight, j) => {
    const column = scores.map((row) => row[j] as number);
    return unitLength(column).map((value) => (weight / all) * value);
  });
  const sides = columns.map((column, j) => {
    const [low, high] = [Math.min(...column), Math.max(...column)];
    return isBenefit[j] ? { best: high, worst: low } : { best: low, worst: high };
  });
  const distancesTo = (side: 'best' | 'worst') =>
    scores.map((_, i) =>
      Math.hypot(
        ...columns.map((column, j) => (column[i] as number) - (sides[j]?.[side] as number)),
      ),
    );
  const bestDistances = distancesTo('best');
  const worstDistances = distancesTo('worst');
  const isUndecided = bestDistances.every((far, i) => far + (worstDistances[i] as number) === 0);
  const closenessRatios = isUndecided ? null : closeness(bestDistances, worstDistances);
  return {
    bestDistances,
    worstDistances,
    closenessRatios,
    ranks: closenessRatios ? descendingRanks(closenessRatios) : scores.map(() => 1),
    idleCriteria: [...columns.keys()].filter((j) => sides[j]?.best === sides[j]?.worst),
  };
}

// As no two mixes coincide here, the two distances of an option are never both 0.
function closeness(bestDistances: readonly number[], worstDistances: readonly number[]): number[] {
  return bestDistances.map((far, i) => {
    const near = worstDistances[i] as number;
    return near / (far + near);
  });
}

// Divided by the largest first: squares of large numbers overflow. A column of zeros stays so.
function unitLength(column: readonly number[]): number[] {
  const largest = column.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return column.map(() => 0);
  const scaled = column.map((value) => value / largest);
  const length = Math.hypot(...scaled);
  return scaled.map((value) => value / length);
}
