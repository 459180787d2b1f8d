// How chances move when one offer changes. 一个选项变动一点，各选项的概率变多少。
import { finite, nonEmpty, sameLength, share } from '../_check';

/**
 * Percent by which each chance moves when one attribute rises by one percent. 选择概率的弹性矩阵。
 *
 * @param ratios      chance of each alternative, 0–1
 * @param coefficient utility of one unit of the attribute, finite; negative for a price
 * @param values      the attribute of each alternative, finite, for example its price in yuan
 * @returns row j, column k: elasticity of the chance of j to the attribute of k; within a column all
 *   entries but the one on the diagonal are equal
 * @throws RangeError if lists differ in length or are empty, a chance is not 0–1, or a number is not finite
 * @source Train 2009, Discrete Choice Methods with Simulation, 2nd ed., § 3.6
 * @formula E_{jj} = \beta x_j (1 - P_j), \quad E_{jk} = -\beta x_k P_k
 * @simplifies Equal cross elasticities follow from the model, they are not measured.
 *   交叉弹性处处相等是模型的性质，不是测出来的。
 * @vectors store.mnl
 * @example logitElasticities([0.5, 0.5], -0.05, [20, 10]) // [[-0.5, 0.25], [0.5, -0.25]]
 */
export function logitElasticities(
  ratios: readonly number[],
  coefficient: number,
  values: readonly number[],
): number[][] {
  nonEmpty({ ratios });
  sameLength({ ratios, values });
  share({ ratios });
  finite({ coefficient, values });
  const slopes = values.map((value) => coefficient * value);
  return ratios.map((_, j) =>
    ratios.map((ratio, k) => (slopes[k] as number) * ((j === k ? 1 : 0) - ratio)),
  );
}
