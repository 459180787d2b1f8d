// Choice sets brought to one scale, ready for heavy use. 统一尺度后的选择数据，供反复计算。
import { checkChoiceSets, type ChoiceSets } from './choice-sets';

/** Attributes as differences within their sets, in units of their own spread. 组内去均值后的属性。 */
export interface CentredSets {
  /** attributes of the first row, then of the second and so on. 逐行存放的属性 */
  values: Float64Array;
  /** what one unit in `values` is in units of each attribute; 0 if it never varies. 缩放单位 */
  spreads: number[];
  /** row where each set begins; last comes the number of rows. 各情境的起始行 */
  setStarts: Int32Array;
  /** how often each row was chosen. 被选次数 */
  choiceCounts: Float64Array;
}

/**
 * Attributes less the mean of their set, divided by their spread. 组内去均值并缩放的属性。
 *
 * Chances depend on differences within a set only, and this keeps prices in cents and scores of 1 to 5
 * from spoiling each other's digits. 选择概率只看组内差异；这样不同量级的属性不会互相损失精度。
 *
 * @param sets columns as in `ChoiceSets`
 * @returns the same sets in rows, and the spread each attribute was divided by
 * @throws RangeError as `checkChoiceSets`
 * @source own definition
 * @formula z_{jk} = \frac{x_{jk} - \bar x_k}{s_k}
 * @example centredSets({ attributes: [[10, 20]], setStarts: [0, 2], choiceCounts: [1, 0] })
 *   .values // [-1, 1]
 */
export function centredSets(sets: ChoiceSets): CentredSets {
  checkChoiceSets(sets);
  const { attributes, setStarts, choiceCounts } = sets;
  const width = attributes.length;
  const values = new Float64Array(choiceCounts.length * width);
  const spreads = attributes.map((column, k) => {
    const differences = centred(column, setStarts);
    const spread = spreadOf(differences, column);
    for (let row = 0; row < differences.length; row++) {
      values[row * width + k] = spread > 0 ? (differences[row] as number) / spread : 0;
    }
    return spread;
  });
  return {
    values,
    spreads,
    setStarts: Int32Array.from(setStarts),
    choiceCounts: Float64Array.from(choiceCounts),
  };
}

function centred(column: ArrayLike<number>, setStarts: ArrayLike<number>): Float64Array {
  const values = new Float64Array(column.length);
  for (let i = 0; i + 1 < setStarts.length; i++) {
    const [start, end] = [setStarts[i] as number, setStarts[i + 1] as number];
    const first = column[start] as number;
    let mean = 0;
    // Around the first value: a set of equal values comes out as exact zeros.
    for (let row = start; row < end; row++)
      mean += ((column[row] as number) - first) / (end - start);
    for (let row = start; row < end; row++) values[row] = (column[row] as number) - first - mean;
  }
  return values;
}

// What is left of a column by rounding alone is no variation.
function spreadOf(differences: Float64Array, column: ArrayLike<number>): number {
  let size = 0;
  let most = 0;
  for (let row = 0; row < differences.length; row++) {
    size = Math.max(size, Math.abs(column[row] as number));
    most = Math.max(most, Math.abs(differences[row] as number));
  }
  if (most <= 4 * Number.EPSILON * size) return 0;
  let squares = 0;
  for (let row = 0; row < differences.length; row++) {
    squares += ((differences[row] as number) / most) ** 2;
  }
  return most * Math.sqrt(squares / differences.length);
}
