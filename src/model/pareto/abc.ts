// Few items bring most of the value: which are they? 少数对象带来大部分价值：是哪些？
import { above, atLeast, atMost, finite, nonEmpty } from '../_check';

/** Items sorted into classes by what they bring, class 0 (A) most. ABC 分类结果。 */
export interface AbcClasses {
  /** class of each item: 0 for A, 1 for B, and so on. 每个对象的类 */
  classes: Uint8Array;
  /** items from the largest value to the smallest; equal values in their own order. 排序 */
  order: Int32Array;
  /** share of all value that items up to and with each place of `order` bring, 0–1. 累计占比 */
  cumulativeRatios: Float64Array;
  /** one summary for each class. 各类汇总 */
  summaries: ClassSummary[];
  /** classes that end between equal values: there the order of the list decided. 分界落在同值之间的次数 */
  splitTieCount: number;
}

/** What one class holds. 一类的数量与价值。 */
export interface ClassSummary {
  itemCount: number;
  /** share of all items, 0–1. 数量占比 */
  itemRatio: number;
  value: number;
  /** share of all value, 0–1. 价值占比 */
  valueRatio: number;
}

/**
 * ABC classes: A while the share before an item is below the first cut. ABC 分类。
 *
 * The item that crosses a cut still belongs to the better class. 跨过分界线的那一个仍算好的一类。
 *
 * @param values value of each item, >= 0, any unit, with a sum above 0
 * @param cutRatios rising shares of all value where classes end, above 0 to 1; usually 0.8 and 0.95
 * @returns classes, order, cumulative shares and a summary of each class
 * @throws RangeError if there is no item, a value is negative, all are 0, or cuts do not rise
 * @source Dickie 1951, Factory Management and Maintenance 109(7); the line: own convention
 * @formula c_{(i)} = |\{k : \sum_{j<i} x_{(j)} \ge \kappa_k \sum x\}|
 * @simplifies One measure decides; a cheap part without which nothing ships may land in C.
 *   只看一个指标；便宜却缺不得的配件可能落到 C 类。
 * @vectors pareto.abc markov.tierMigration
 * @example abcClasses([50, 30, 10, 5, 5], [0.8, 0.95]).classes // [0, 0, 1, 1, 2]
 */
export function abcClasses(
  values: ArrayLike<number>,
  cutRatios: readonly number[] = [0.8, 0.95],
): AbcClasses {
  checkValues(values);
  checkCuts(cutRatios);
  const order = descendingOrder(values);
  const total = sumInOrder(values, order);
  const classes = new Uint8Array(values.length);
  const cumulativeRatios = new Float64Array(values.length);
  let before = 0;
  for (let place = 0; place < order.length; place++) {
    const item = order[place] as number;
    classes[item] = cutRatios.filter((cut) => !isBelow(before, cut * total)).length;
    before += values[item] as number;
    cumulativeRatios[place] = before / total;
  }
  const summaries = summariesOf(values, classes, cutRatios);
  return {
    classes,
    order,
    cumulativeRatios,
    summaries,
    splitTieCount: splitTies(values, classes, order),
  };
}

// 0.8 × 100 is a little less than 80 + rounding at times: a sum that meets the cut has reached it.
function isBelow(sum: number, limit: number): boolean {
  return sum < limit * (1 - 1e-12);
}

function splitTies(values: ArrayLike<number>, classes: Uint8Array, order: Int32Array): number {
  return order.filter((item, place) => {
    const before = order[place - 1];
    return (
      before !== undefined && classes[before] !== classes[item] && values[before] === values[item]
    );
  }).length;
}

function checkValues(values: ArrayLike<number>): void {
  nonEmpty({ values });
  atLeast(0, { values });
}

function checkCuts(cutRatios: readonly number[]): void {
  nonEmpty({ cutRatios });
  finite({ cutRatios });
  atMost(1, { cutRatios });
  atMost(254, { 'cutRatios.length': cutRatios.length });
  cutRatios.forEach((cut, i) =>
    above(i === 0 ? 0 : (cutRatios[i - 1] as number), {
      [`cutRatios[${i}]`]: cut,
    }),
  );
}

function descendingOrder(values: ArrayLike<number>): Int32Array {
  const order = Int32Array.from({ length: values.length }, (_, i) => i);
  return order.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

function sumInOrder(values: ArrayLike<number>, order: Int32Array): number {
  const total = order.reduce((sum, item) => sum + (values[item] as number), 0);
  above(0, { 'sum of values': total });
  return total;
}

function summariesOf(
  values: ArrayLike<number>,
  classes: Uint8Array,
  cutRatios: readonly number[],
): ClassSummary[] {
  const itemCounts = Array.from({ length: cutRatios.length + 1 }, () => 0);
  const sums = itemCounts.slice();
  let total = 0;
  classes.forEach((found, i) => {
    const value = values[i] as number;
    (itemCounts[found] as number)++;
    (sums[found] as number) += value;
    total += value;
  });
  return itemCounts.map((itemCount, found) => ({
    itemCount,
    itemRatio: itemCount / classes.length,
    value: sums[found] as number,
    valueRatio: (sums[found] as number) / total,
  }));
}
