// How steadily each item sells, alone and crossed with what it brings. 销售稳不稳（XYZ），以及与 ABC 的交叉。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';

/** Steadiness of an item; null when it never sold. 需求稳定性分类，从未卖出为 null。 */
export type XyzClass = 'X' | 'Y' | 'Z';

/**
 * Coefficient of variation of a demand series. 变异系数。
 *
 * @param demand units in each period, >= 0; at least one period
 * @returns standard deviation (divisor n) over mean, not rounded; null when nothing was ever sold
 * @throws RangeError if there is no period or a demand is negative
 * @source Pearson 1896; divisor n: own convention, for the periods are all there are
 * @formula CV = \frac{\sqrt{\tfrac1n\sum_t (x_t - \bar x)^2}}{\bar x}
 * @simplifies Season and trend look like unsteadiness. 季节性和趋势也会被当成不稳定。
 * @vectors pareto.xyz
 * @example variationRatio([20, 10, 15, 25, 5, 15]) // 0.430331482911935
 */
export function variationRatio(demand: ArrayLike<number>): number | null {
  nonEmpty({ demand });
  atLeast(0, { demand });
  const series = Float64Array.from(demand);
  const most = series.reduce((largest, value) => Math.max(largest, value), 0);
  if (most === 0) return null;
  // Divided by the largest, squares of very large or very small demands stay in range.
  const parts = series.map((value) => value / most);
  const mean = parts.reduce((sum, value) => sum + value, 0) / parts.length;
  const squares = parts.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / parts.length) / mean;
}

/**
 * XYZ class of each item: X steady, Y varying, Z erratic. XYZ 分类：X 稳定、Y 波动、Z 不规则。
 *
 * @param variationRatios coefficient of variation of each item, >= 0; null when it never sold
 * @param cuts            largest ratio for X and for Y, rising, above 0; usually 0.5 and 1
 * @returns a class for each item, null where it never sold; a ratio equal to a cut is on its steadier side
 * @throws RangeError if a ratio is negative or cuts do not rise
 * @source own convention; ABC–XYZ: Scholz-Reiter et al. 2012, Int. J. Mechanical Engineering 6(7)
 * @formula X: CV \le \kappa_1, \quad Y: \kappa_1 < CV \le \kappa_2, \quad Z: CV > \kappa_2
 * @simplifies Season and trend look like unsteadiness. 季节性和趋势也会被当成不稳定。
 * @vectors pareto.xyz
 * @example xyzClasses([0.1, 1.3, 0.43, null]) // ['X', 'Z', 'X', null]
 */
export function xyzClasses(
  variationRatios: readonly (number | null)[],
  cuts: readonly [steady: number, varying: number] = [0.5, 1],
): (XyzClass | null)[] {
  const [steady, varying] = cuts;
  above(0, { 'cuts[0]': steady });
  above(steady, { 'cuts[1]': varying });
  atLeast(0, { variationRatios: variationRatios.map((ratio) => ratio ?? 0) });
  return variationRatios.map((ratio) => {
    if (ratio === null) return null;
    if (ratio <= steady) return 'X';
    return ratio <= varying ? 'Y' : 'Z';
  });
}

/** Items of one ABC class and one XYZ class. 九宫格中的一格。 */
export interface AbcXyzCell {
  itemCount: number;
  value: number;
}

/**
 * Items and value of each pair of ABC and XYZ class. ABC–XYZ 九宫格。
 *
 * @param abc    class of each item, 0 for A
 * @param xyz    class of each item; items that never sold (null) are left out
 * @param values value of each item, any unit
 * @returns rows by ABC class, columns X, Y, Z
 * @throws RangeError if the lists differ in length or are empty, or a value is not finite
 * @source Scholz-Reiter et al. 2012, Int. J. Mechanical Engineering 6(7)
 * @example abcXyzMatrix([0, 1], ['X', 'Z'], [80, 20])[0][0] // { itemCount: 1, value: 80 }
 */
export function abcXyzMatrix(
  abc: ArrayLike<number>,
  xyz: readonly (XyzClass | null)[],
  values: ArrayLike<number>,
): AbcXyzCell[][] {
  nonEmpty({ abc });
  sameLength({ abc, xyz, values });
  finite({ abc, values });
  const classCount = 1 + Math.max(...Array.from(abc));
  const matrix = Array.from({ length: classCount }, () =>
    ['X', 'Y', 'Z'].map((): AbcXyzCell => ({ itemCount: 0, value: 0 })),
  );
  xyz.forEach((found, i) => {
    const cell = matrix[abc[i] as number]?.['XYZ'.indexOf(found ?? '-')];
    if (!cell) return;
    cell.itemCount++;
    cell.value += values[i] as number;
  });
  return matrix;
}
