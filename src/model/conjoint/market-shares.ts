// Which product each person would choose, and what shares follow. 市场份额模拟器。
import { above, finite, nonEmpty } from '../_check';
import { logitShares } from '../choice/logit-shares';
import { type PartWorths, productUtility } from './part-worths';

/** How utilities become choices. 选择规则 */
export interface ChoiceRule {
  /** logits for one point of utility, > 0; larger: the best is chosen more surely; 1 when left out. 尺度 */
  scale?: number;
  /** utility of buying nothing, on the scale of the ratings; buying is certain when left out. 不买的效用 */
  outsideUtility?: number;
}

/** Shares of the market. 模拟市场份额 */
export interface MarketShares {
  /** share of people for each product, 0–1. 各产品份额 */
  ratios: number[];
  /** share who buy nothing, 0–1; with the others it makes 1. 不买的比例 */
  outsideRatio: number;
}

/**
 * Shares of products in a market, person by person. 用个人效用值模拟市场份额。
 *
 * Each person has his own chances, and chances are averaged: a product that few love can win them, though
 * the average person would not look at it. 先算各人的选择概率再平均：少数人热爱的产品能拿到这些人，尽管“平均人”看不上。
 *
 * @param people   part-worths of each person, at least one
 * @param products level of each product on each attribute, whole, from 0; at least one product
 * @param rule     scale and the choice of buying nothing
 * @returns shares, not rounded
 * @throws RangeError if a list is empty, a level does not exist, the scale is not above 0, or a utility is
 *   not finite
 * @source Train 2009, Discrete Choice Methods with Simulation, 2nd ed., ch. 3; Louviere & Woodworth 1983,
 *   J. Marketing Research 20(4), 350–367
 * @formula s_j = \frac1n \sum_i \frac{e^{\lambda U_{ij}}}{\sum_k e^{\lambda U_{ik}}}
 * @simplifies All products are known and in stock alike. Two near-copies get too much together.
 *   假设产品都买得到、都被知道；两个几乎一样的产品合起来分得过多。
 * @example marketShares([{ intercept: 5, levels: [[1, -1]] }], [[0], [1]]).ratios // [0.8808, 0.1192]
 */
export function marketShares(
  people: readonly PartWorths[],
  products: readonly (readonly number[])[],
  { scale = 1, outsideUtility }: ChoiceRule = {},
): MarketShares {
  nonEmpty({ people, products });
  above(0, { scale });
  if (outsideUtility !== undefined) finite({ outsideUtility });
  const outside = outsideUtility === undefined ? [] : [outsideUtility];
  const sums = new Float64Array(products.length + outside.length);
  for (const person of people) {
    const own = products.map((levels) => productUtility(person, levels));
    const { ratios } = logitShares([...own, ...outside].map((utility) => scale * utility));
    ratios.forEach((ratio, j) => (sums[j] = (sums[j] as number) + ratio));
  }
  const means = Array.from(sums, (sum) => sum / people.length);
  return { ratios: means.slice(0, products.length), outsideRatio: means[products.length] ?? 0 };
}
