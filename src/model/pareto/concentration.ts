// How unevenly value is spread over items. 价值集中在多少对象身上。
import { above, atLeast, nonEmpty, share } from '../_check';

/**
 * Gini coefficient of concentration. 基尼系数（集中度）。
 *
 * Not the Gini impurity of a decision tree, which has the same name. 与决策树的基尼不纯度同名不同义。
 *
 * @param values value of each item, >= 0, any unit, with a sum above 0
 * @returns 0 when all are equal, up to (n − 1)/n when one has all, not rounded
 * @throws RangeError if there is no value, one is negative, or all are 0
 * @source Gini 1912; form by ranks: Sen 1973, On Economic Inequality, § 2
 * @formula G = \frac{\sum_i (2i - n - 1) x_{(i)}}{n \sum_i x_i}
 * @simplifies One number: curves of different shape can have the same. 只是一个数：形状不同的曲线也可能得同一个值。
 * @vectors pareto.abc
 * @example giniCoefficient([50, 30, 10, 5, 5]) // 0.46
 */
export function giniCoefficient(values: ArrayLike<number>): number {
  const { rising, total } = checked(values);
  const count = rising.length;
  const weighted = rising.reduce((sum, value, i) => sum + (2 * i + 1 - count) * value, 0);
  return Math.max(0, weighted / (count * total));
}

/**
 * Share of all value that the largest items bring. 头部对象带来的价值占比。
 *
 * @param values    value of each item, >= 0, any unit, with a sum above 0
 * @param itemRatio share of the items that count as the largest, 0–1; part of an item counts in part
 * @returns share of value, 0–1, not rounded; never below `itemRatio`
 * @throws RangeError if there is no value, one is negative, all are 0, or `itemRatio` is not 0–1
 * @source Lorenz 1905, Publications of the American Statistical Association 9(70), 209–219
 * @formula 1 - L(1 - p)
 * @simplifies It says nothing of how the rest is spread. 其余部分怎么分布，它不管。
 * @vectors pareto.abc
 * @example topValueRatio([50, 30, 10, 5, 5], 0.4) // 0.8
 */
export function topValueRatio(values: ArrayLike<number>, itemRatio: number): number {
  share({ itemRatio });
  const { rising, total } = checked(values);
  const place = itemRatio * rising.length;
  const whole = Math.floor(place);
  let sum = 0;
  for (let i = 1; i <= whole; i++) sum += rising.at(-i) as number;
  const part = place > whole ? (place - whole) * (rising.at(-whole - 1) as number) : 0;
  return Math.min(1, (sum + part) / total);
}

/**
 * Points of the Lorenz curve: the share of value that the smallest items bring. 洛伦兹曲线的点。
 *
 * @param values     value of each item, >= 0, any unit, with a sum above 0
 * @param pointCount how many equal parts the items are cut into, whole, >= 1
 * @returns `pointCount` + 1 shares of value, 0–1, from 0 for no item to 1 for all, not rounded
 * @throws RangeError if there is no value, one is negative, all are 0, or `pointCount` is below 1
 * @source Lorenz 1905, Publications of the American Statistical Association 9(70), 209–219
 * @formula L(p) = \sum_{i \le pn} x_{(i)} / \sum_i x_i
 * @example lorenzCurve([50, 30, 10, 5, 5], 5) // [0, 0.05, 0.1, 0.2, 0.5, 1]
 */
export function lorenzCurve(values: ArrayLike<number>, pointCount: number): number[] {
  atLeast(1, { pointCount });
  const { rising, total } = checked(values);
  const sums = new Float64Array(rising.length + 1);
  rising.forEach((value, i) => (sums[i + 1] = (sums[i] as number) + value));
  return Array.from({ length: Math.floor(pointCount) + 1 }, (_, point) => {
    const place = (point / Math.floor(pointCount)) * rising.length;
    const whole = Math.floor(place);
    const next = rising[whole] ?? 0;
    return Math.min(1, ((sums[whole] as number) + (place - whole) * next) / total);
  });
}

function checked(values: ArrayLike<number>): { rising: Float64Array; total: number } {
  nonEmpty({ values });
  atLeast(0, { values });
  const rising = Float64Array.from(values).sort();
  const total = rising.reduce((sum, value) => sum + value, 0);
  above(0, { 'sum of values': total });
  return { rising, total };
}
