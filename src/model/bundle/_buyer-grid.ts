// Buyers counted in squares, so that any price triple is evaluated at once. 买家的二维直方图。
import type { Buyers } from './_buyers';

/** Counts of buyers in squares of values, added up for quick sums. 二维直方图的累计表。 */
export interface BuyerGrid {
  /** yuan, width of a square; prices on the grid are whole multiples. 格宽 */
  stepYuan: number;
  /** good whose values the rows are, the one with the lower ones: 0 first, 1 second. 行对应的商品 */
  rowGood: 0 | 1;
  /** rows of squares. 行数 */
  rowCount: number;
  /** columns of squares, one for each step of the other good's values. 列数 */
  columnCount: number;
  /** buyers in squares before (i, j): row i, `columnCount` + 1 wide. 累计人数 */
  below: Int32Array;
  /** buyers in squares (k, m) with k < i and k + m < s: row s, `rowCount` + 1 wide. 斜线以下累计人数 */
  diagonal: Int32Array;
  /** yuan a piece of the good in rows, in columns. 成本 */
  costs: readonly [number, number];
}

const SQUARES_A_SIDE = 256;
// Of a cheap and a dear good the dear one gets more squares, but not without end.
const MOST_SQUARES_A_SIDE = 4096;
const NEXT_TO_NOTHING_YUAN = 1e-300;

/**
 * Buyers counted in squares of equal width along both goods. 买家直方图。
 *
 * @param buyers checked buyers of goods that neither complement nor replace each other
 * @returns running counts; null when nobody would pay anything to speak of
 * @throws nothing: buyers are checked before
 * @source own derivation: summed-area table (Crow 1984, Computer Graphics 18(3), 207–212), here also along diagonals
 * @example buyerGrid(buyersOf({ firstWtpYuan: [0], secondWtpYuan: [0], firstCostYuan: 1, secondCostYuan: 1 })) // null
 */
export function buyerGrid({ values, costs }: Buyers): BuyerGrid | null {
  const tops = [largest(values[0]), largest(values[1])] as const;
  const rowGood = tops[0] <= tops[1] ? 0 : 1;
  const [rowTop, columnTop] = [tops[rowGood], tops[1 - rowGood] as number];
  // The same width for both, else lines of equal sum would not run through corners.
  const stepYuan = Math.max(
    (Math.sqrt(rowTop) * Math.sqrt(columnTop)) / SQUARES_A_SIDE,
    columnTop / MOST_SQUARES_A_SIDE,
  );
  if (stepYuan < NEXT_TO_NOTHING_YUAN) return null;
  const rowCount = Math.floor(rowTop / stepYuan) + 1;
  const columnCount = Math.floor(columnTop / stepYuan) + 1;
  const [rows, columns] = [values[rowGood], values[1 - rowGood] as Float64Array];
  const width = columnCount + 1;
  const below = new Int32Array((rowCount + 1) * width);
  for (let i = 0; i < rows.length; i++) {
    const row = Math.floor((rows[i] as number) / stepYuan) + 1;
    const place = row * width + Math.floor((columns[i] as number) / stepYuan) + 1;
    below[place] = (below[place] as number) + 1;
  }
  // First along each row, so that a row counts its own squares; then row upon row.
  for (let place = 1; place < below.length; place++) {
    if (place % width !== 0) below[place] = (below[place] as number) + (below[place - 1] as number);
  }
  const diagonal = diagonalSums(below, rowCount, columnCount);
  for (let place = width; place < below.length; place++) {
    below[place] = (below[place] as number) + (below[place - width] as number);
  }
  const rowCosts = [costs[rowGood], costs[1 - rowGood] as number] as const;
  return { stepYuan, rowGood, rowCount, columnCount, below, diagonal, costs: rowCosts };
}

// `rows` holds each row's own running count.
function diagonalSums(rows: Int32Array, rowCount: number, columnCount: number): Int32Array {
  const width = columnCount + 1;
  const sums = new Int32Array((rowCount + columnCount + 1) * (rowCount + 1));
  for (let sum = 0; sum <= rowCount + columnCount; sum++) {
    const start = sum * (rowCount + 1);
    for (let i = 0; i < rowCount; i++) {
      const end = Math.max(0, Math.min(columnCount, sum - i));
      sums[start + i + 1] = (sums[start + i] as number) + (rows[(i + 1) * width + end] as number);
    }
  }
  return sums;
}

/**
 * Profit at prices that are whole steps of the grid. 网格价格上的利润。
 *
 * Squares that the line of equal sum cuts count half. 被斜线切开的格子算一半。
 *
 * @param grid   running counts
 * @param first  price of the good in rows, whole steps, 0 to `rowCount`
 * @param second price of the good in columns, whole steps, 0 to `columnCount`
 * @param both   price of the bundle, whole steps, from the dearer good's price to the sum of both
 * @returns yuan from all buyers, within what half squares may hide
 * @throws nothing: the search keeps the bounds
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498 (the regions of choice)
 * @example gridProfitYuan(buyerGrid(buyersOf({ firstWtpYuan: [4], secondWtpYuan: [4], firstCostYuan: 0, secondCostYuan: 0 })), 200, 200, 400) // 6.25
 */
export function gridProfitYuan(
  grid: BuyerGrid,
  first: number,
  second: number,
  both: number,
): number {
  const { stepYuan, rowCount, columnCount, below, diagonal, costs } = grid;
  const width = columnCount + 1;
  const at = (i: number, j: number) => below[i * width + j] as number;
  // From here on the other good is worth adding at what the bundle costs more.
  const addFirst = Math.min(both - second, rowCount);
  const addSecond = Math.min(both - first, columnCount);
  const onlyFirst = at(rowCount, addSecond) - at(first, addSecond);
  const onlySecond = at(addFirst, columnCount) - at(addFirst, second);
  const row = (sum: number) => {
    const start = Math.min(sum, rowCount + columnCount) * (rowCount + 1);
    return (diagonal[start + first] as number) - (diagonal[start + addFirst] as number);
  };
  // Worth adding each to the other, yet not worth the bundle: the triangle below its price.
  const corner =
    first > addFirst
      ? (row(both) + row(both - 1)) / 2 - (at(first, addSecond) - at(addFirst, addSecond))
      : 0;
  const bundles =
    at(rowCount, columnCount) -
    at(addFirst, columnCount) -
    (at(rowCount, addSecond) - at(addFirst, addSecond)) -
    corner;
  return (
    onlyFirst * (first * stepYuan - costs[0]) +
    onlySecond * (second * stepYuan - costs[1]) +
    bundles * (both * stepYuan - costs[0] - costs[1])
  );
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
