// Weights by how much a criterion tells options apart. 指标越能拉开差距，权重越大。
import { atLeast, nonEmpty, sameLength } from '../_check';

/**
 * Weights of criteria by the entropy of their shares. 熵权法的权重。
 *
 * A criterion on which all options are equal has full entropy and gets 0.
 * 各方案都一样的指标，熵最大，权重为 0。
 *
 * @param scores one row an option, at least two; one number >= 0 a criterion, any unit
 * @returns weights 0–1 that add up to 1, not rounded; null when no criterion tells options apart
 * @throws RangeError if there are fewer than two options, rows differ in length, or a number is negative
 * @source Hwang & Yoon 1981, Multiple Attribute Decision Making, 52–57; Shannon 1948, Bell System
 *   Technical J. 27, 379–423
 * @formula E_j = -\frac{1}{\ln n} \sum_i p_{ij} \ln p_{ij}, \quad w_j = \frac{1 - E_j}{\sum_k (1 - E_k)}
 * @simplifies What varies most is taken for what matters most; nobody is asked.
 *   谁差距大谁权重就大，没有问过任何人看重什么。
 * @vectors score.entropyWeights
 * @example entropyWeights([[3, 8, 5], [6, 8, 2], [9, 8, 1]]) // [0.3054, 0, 0.6946]
 */
export function entropyWeights(scores: readonly (readonly number[])[]): number[] | null {
  nonEmpty({ scores });
  if (scores.length < 2) throw new RangeError('scores must have two options or more, got 1');
  const first = scores[0] as readonly number[];
  nonEmpty({ 'scores[0]': first });
  scores.forEach((row, i) => sameLength({ 'scores[0]': first, [`scores[${i}]`]: row }));
  atLeast(0, { scores });
  const divergences = first.map((_, j) => divergence(scores.map((row) => row[j] as number)));
  const all = divergences.reduce((sum, value) => sum + value, 0);
  return all > 0 ? divergences.map((value) => value / all) : null;
}

// (1 − E) ln n = Σ (u ln u − u + 1) / n with u = n p, since the u − 1 add up to 0. No term is negative,
// so that nothing cancels when a criterion hardly varies.
function divergence(values: readonly number[]): number {
  const largest = Math.max(...values);
  if (largest === Math.min(...values)) return 0;
  const parts = values.map((value) => value / largest);
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return parts.reduce((sum, part) => sum + surplus(part / mean), 0) / parts.length;
}

function surplus(u: number): number {
  return u === 0 ? 1 : Math.max(0, u * Math.log(u) - (u - 1));
}
