// Who chooses what, by how attractive each choice is. 按吸引力算出各选项被选中的概率。
import { finite, nonEmpty } from '../_check';
import { logSumExp } from '../special/log-sum-exp';

/** Chances of the choices on offer, and what having the choice is worth. 选择概率与包容值。 */
export interface LogitShares {
  /** chance of each choice, 0–1; they add up to 1. 选择概率 */
  ratios: number[];
  /** ln of the sum of exp of the utilities: the expected best, up to a constant. 包容值 */
  logSum: number;
}

/**
 * Chance that each alternative is chosen. 多项 Logit 选择概率。
 *
 * Only differences of utilities count. Adding a copy of one alternative takes from all others alike,
 * in proportion: independence of irrelevant alternatives.
 * 只看效用之差。加一个一模一样的选项，会按比例从所有选项分走客人：无关选项独立性。
 *
 * @param utilities attractiveness of each alternative, finite, at least one
 * @returns chances and the log-sum, not rounded; nothing overflows
 * @throws RangeError if there is no alternative or a utility is not finite
 * @source McFadden 1974, in Frontiers in Econometrics, 105–142; Train 2009, Discrete Choice Methods, ch. 3
 * @formula P_j = \frac{e^{V_j}}{\sum_k e^{V_k}}
 * @simplifies Two near-copies are taken for two different offers, which gives them too much together.
 *   两个几乎一样的选项会被当成两个不同的，合起来分得过多。
 * @vectors store.mnl choice.mnlShares
 * @example logitShares([1.2, 0.8, -0.3]).ratios[0] // 0.528136412953437
 */
export function logitShares(utilities: ArrayLike<number>): LogitShares {
  nonEmpty({ utilities });
  finite({ utilities });
  const logSum = logSumExp(utilities);
  // Taken from the log-sum the chances would lose digits when utilities are large.
  const best = Array.from(utilities).reduce((most, value) => Math.max(most, value), -Infinity);
  const weights = Array.from(utilities, (value) => Math.exp(value - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { ratios: weights.map((weight) => weight / total), logSum };
}
