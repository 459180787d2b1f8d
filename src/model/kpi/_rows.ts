// Guards and products of tables of factors. 因子表的检查与乘积。
import { finite, nonEmpty, sameLength } from '../_check';

/** One row a channel, one column a factor; the worth of a row is the product of its factors. 每行一个渠道，每列一个因子。 */
export type FactorRows = readonly (readonly number[])[];

/**
 * Refuses two tables that cannot be compared. 拒绝无法对比的两张表。
 *
 * @param beforeRows table before, finite values
 * @param afterRows  table after, as many rows and columns
 * @throws RangeError naming the table, row and value that is missing or not finite
 * @source own definition
 * @example checkRows([[1, 2]], [[1]]) // RangeError: afterRows[0] must be as long as beforeRows[0] (2), got 1
 */
export function checkRows(beforeRows: FactorRows, afterRows: FactorRows): void {
  nonEmpty({ beforeRows });
  sameLength({ beforeRows, afterRows });
  const first = beforeRows[0] as readonly number[];
  nonEmpty({ 'beforeRows[0]': first });
  beforeRows.forEach((row, i) => {
    sameLength({ 'beforeRows[0]': first, [`beforeRows[${i}]`]: row });
    sameLength({ 'beforeRows[0]': first, [`afterRows[${i}]`]: afterRows[i] as readonly number[] });
  });
  finite({ beforeRows, afterRows });
}

/**
 * Product of factors. 因子之积。
 *
 * @param factors any finite numbers
 * @returns their product, not rounded; 1 for none
 * @throws never
 * @source definition
 * @example productOf([2, 3, 4]) // 24
 */
export function productOf(factors: readonly number[]): number {
  return factors.reduce((product, factor) => product * factor, 1);
}

/**
 * Sum of values. 求和。
 *
 * @param values any finite numbers
 * @returns their sum, not rounded; 0 for none
 * @throws never
 * @source definition
 * @example sumOf([2, 3, 4]) // 9
 */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
