// Points as one flat list of numbers, and columns brought to a common scale. 点的存放与各列的标准化。
import { above, finite, nonEmpty, sameLength } from '../_check';

/** Points of equal size, one after the other. 点集，依次存放。 */
export interface Points {
  /** coordinates, point by point; finite. 坐标 */
  values: Float64Array;
  /** coordinates of each point, >= 1. 维数 */
  size: number;
  /** number of points, >= 1. 点数 */
  count: number;
}

/**
 * Points whose coordinates are the rows of columns. 由各列得到点集。
 *
 * @param columns at least one, of equal length, at least one row; finite numbers
 * @returns one point for each row, in order
 * @throws RangeError if there is no column or row, lengths differ, or a number is not finite
 * @source own definition
 * @example pointsOf([[1, 2], [5, 6]]).values // [1, 5, 2, 6]
 */
export function pointsOf(columns: readonly ArrayLike<number>[]): Points {
  checkColumns(columns);
  const size = columns.length;
  const count = columns[0]?.length as number;
  const values = new Float64Array(size * count);
  columns.forEach((column, place) => {
    for (let row = 0; row < count; row++) values[row * size + place] = column[row] as number;
  });
  return { values, size, count };
}

/** Columns on a common scale, and how to get back. 标准化后的各列与还原所需的数。 */
export interface ScaledColumns {
  columns: Float64Array[];
  /** mean of each column before. 原均值 */
  means: number[];
  /** standard deviation of each column before, divisor n. 原标准差 */
  deviations: number[];
  /** places of columns that never vary: they say nothing and are all 0. 没有变化的列 */
  constantColumns: number[];
}

/**
 * Columns with mean 0 and standard deviation 1. 标准化（z 分数）。
 *
 * Clusters follow the column with the largest numbers unless all have one scale.
 * 不先标准化，聚类就只听数值最大的那一列。
 *
 * @param columns at least one, of equal length, at least one row; finite numbers
 * @returns scaled columns, their means and deviations (divisor n), and which never vary
 * @throws RangeError if there is no column or row, lengths differ, or a number is not finite
 * @source Milligan & Cooper 1988, J. of Classification 5, 181–204
 * @formula z_i = (x_i - \bar x) / s
 * @simplifies A few giants still stretch the scale; take logarithms first where amounts are skewed.
 *   少数极大的值仍会拉长尺度；金额类偏斜数据应先取对数。
 * @vectors cluster.kmeans
 * @example zScaled([[1, 3]]).columns[0] // [-1, 1]
 */
export function zScaled(columns: readonly ArrayLike<number>[]): ScaledColumns {
  checkColumns(columns);
  const moments = columns.map((column) => momentsOf(Float64Array.from(column)));
  return {
    columns: columns.map((column, place) => {
      const { mean, deviation } = moments[place] as Moments;
      if (deviation === 0) return new Float64Array(column.length);
      return Float64Array.from(column, (value) => (value - mean) / deviation);
    }),
    means: moments.map(({ mean }) => mean),
    deviations: moments.map(({ deviation }) => deviation),
    constantColumns: [...moments.keys()].filter((place) => moments[place]?.deviation === 0),
  };
}

/**
 * Natural logarithms of a column. 取自然对数。
 *
 * @param column values above 0, any unit, at least one
 * @returns logarithm of each value
 * @throws RangeError if there is no value or one is not above 0
 * @source definition
 * @formula \ln x_i
 * @vectors cluster.kmeans
 * @example logged([1, Math.E]) // [0, 1]
 */
export function logged(column: ArrayLike<number>): Float64Array {
  nonEmpty({ column });
  above(0, { column });
  return Float64Array.from(column, Math.log);
}

interface Moments {
  mean: number;
  deviation: number;
}

function momentsOf(column: Float64Array): Moments {
  const first = column[0] as number;
  if (column.every((value) => value === first)) return { mean: first, deviation: 0 };
  const most = column.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  // Divided by the largest, sums and squares of very large or very small numbers stay in range.
  const parts = column.map((value) => value / most);
  const mean = parts.reduce((sum, value) => sum + value, 0) / parts.length;
  const squares = parts.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean: mean * most, deviation: Math.sqrt(squares / parts.length) * most };
}

function checkColumns(columns: readonly ArrayLike<number>[]): void {
  nonEmpty({ columns });
  sameLength(Object.fromEntries(columns.map((column, i) => [`columns[${i}]`, column])));
  nonEmpty({ 'columns[0]': columns[0] as ArrayLike<number> });
  finite({ columns });
}
