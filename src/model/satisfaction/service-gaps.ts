// Service as met against service as expected. 服务质量差距：感受减期望。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';

type Items = readonly (readonly number[])[];

/** Gaps of each dimension of service and of all. 各维度与总体的差距。 */
export interface ServiceGaps {
  /** perception less expectation, by dimension, in scale points. 各维度差距 */
  gaps: number[];
  /** gaps weighted by importance. 加权差距 */
  weightedGap: number;
  /** mean perception by dimension: steadier than a difference, show it beside. 各维度感受均值 */
  perceptions: number[];
  /** perceptions weighted by importance. 加权感受 */
  weightedPerception: number;
  /** dimension that takes most off the weighted gap, from 0, the first on a tie. 最拖后腿的维度 */
  worstDimension: number;
}

/**
 * Gaps between perceived and expected service. 服务质量差距（SERVQUAL）。
 *
 * @param expectations one row a dimension, mean answer to each of its questions, finite, any one scale
 * @param perceptions  answers to the same questions about the shop, same shape and scale
 * @param weights      importance of each dimension, >= 0; people share out 100 points, any sum will do
 * @returns scale points, not rounded; negative where the shop falls short
 * @throws RangeError if shapes do not fit, a list is empty, a weight is negative, all are 0, or an answer
 *   is not finite
 * @source Parasuraman, Zeithaml & Berry 1988, J. Retailing 64(1), 12–40; weights: Zeithaml, Parasuraman &
 *   Berry 1990, Delivering Quality Service
 * @formula G_d = \frac{1}{n_d} \sum_i (P_{di} - E_{di}), \quad G = \frac{\sum_d w_d G_d}{\sum_d w_d}
 * @simplifies A gap of one point counts alike everywhere on the scale; differences of answers are noisy.
 *   量表上处处差一分都一样；两次回答相减，误差会变大。
 * @vectors satisfaction.servqual
 * @example serviceGaps([[6, 6], [7, 7]], [[6, 5], [5, 6]], [25, 75]).weightedGap // -1.25
 */
export function serviceGaps(
  expectations: Items,
  perceptions: Items,
  weights: readonly number[],
): ServiceGaps {
  nonEmpty({ expectations });
  sameLength({ expectations, perceptions, weights });
  expectations.forEach((row, d) => {
    nonEmpty({ [`expectations[${d}]`]: row });
    sameLength({ [`expectations[${d}]`]: row, [`perceptions[${d}]`]: perceptions[d] ?? [] });
  });
  finite({ expectations, perceptions });
  atLeast(0, { weights });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  above(0, { 'sum of weights': all });
  const weighted = (values: readonly number[]) =>
    values.reduce((sum, value, d) => sum + (value * (weights[d] as number)) / all, 0);

  const means = perceptions.map(mean);
  const gaps = expectations.map((row, d) =>
    mean(row.map((expected, i) => (perceptions[d]?.[i] as number) - expected)),
  );
  const losses = gaps.map((gap, d) => gap * (weights[d] as number));
  return {
    gaps,
    weightedGap: weighted(gaps),
    perceptions: means,
    weightedPerception: weighted(means),
    worstDimension: losses.indexOf(Math.min(...losses)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
