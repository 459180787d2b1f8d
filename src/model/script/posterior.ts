// What an answer tells about a customer's motive. 一句回答透露的购买动机。
import { above, atLeast, atMost, nonEmpty, sameLength, wholeNumber } from '../_check';
import { checkBelief } from './_beliefs';

/**
 * Belief about motives after some answers. 听到回答后对动机的判断（贝叶斯后验）。
 *
 * @param prior       share of each motive among customers before anything is said, 0–1, adding up to 1
 * @param likelihoods one row an answer that was heard: how likely each motive gives it, above 0, at most 1;
 *   no row leaves the belief as it is
 * @returns belief in each motive, adding up to 1, not rounded; the order of the answers does not matter
 * @throws RangeError if the prior does not add up to 1, a row has another length, or a likelihood is 0 or
 *   outside: a likelihood of 0 would rule a motive out for good after one answer
 * @source Bayes 1763, Phil. Trans. Royal Society 53, 370–418
 * @formula P(m \mid a_1, a_2, \dots) \propto P(m) \prod_k P(a_k \mid m)
 * @simplifies Answers depend on the motive alone. A customer who repeats herself gives less news than
 *   the rule takes from it. 假设回答只取决于动机；同一个意思说两遍，其实没有两份信息。
 * @vectors script.posterior
 * @example posterior([0.5, 0.3, 0.2], [[0.7, 0.2, 0.1], [0.5, 0.6, 0.55]]) // [0.7882882883, 0.1621621622, 0.0495495495]
 */
export function posterior(
  prior: readonly number[],
  likelihoods: readonly (readonly number[])[],
): number[] {
  checkBelief({ prior });
  likelihoods.forEach((row, i) => sameLength({ prior, [`likelihoods[${i}]`]: row }));
  above(0, { likelihoods });
  atMost(1, { likelihoods });
  // In logarithms, so that a hundred answers do not vanish; a motive that nobody has stays at 0.
  const lnWeights = prior.map((share, motive) =>
    likelihoods.reduce((sum, row) => sum + Math.log(row[motive] as number), Math.log(share)),
  );
  const highest = Math.max(...lnWeights);
  const weights = lnWeights.map((lnWeight) => Math.exp(lnWeight - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * Table of answers learned from chats whose motive is known. 从已知动机的聊天记录估计回答概率。
 *
 * Some extra chats of each answer are added (Laplace), so that an answer not yet heard is rare and not
 * impossible. 每种回答先垫上几次（拉普拉斯平滑），没听到过的回答只是少见，而不是不可能。
 *
 * @param counts     one row an answer, one column a motive: chats, whole, >= 0
 * @param addedCount chats added to each cell, > 0; 1 is usual
 * @returns likelihoods in the same shape, each above 0, each column adding up to 1
 * @throws RangeError if the table is empty or ragged, a count is negative or not whole, or `addedCount` is
 *   not above 0
 * @source Laplace 1774, Mém. Acad. R. Sci. 6, 621–656 (rule of succession)
 * @formula \hat P(a \mid m) = \frac{n_{am} + c}{\sum_{a'} (n_{a'm} + c)}
 * @example learnedAnswers([[8, 0], [2, 10]]) // [[0.75, 0.083333], [0.25, 0.916667]]
 */
export function learnedAnswers(counts: readonly (readonly number[])[], addedCount = 1): number[][] {
  nonEmpty({ counts });
  const first = counts[0] as readonly number[];
  nonEmpty({ 'counts[0]': first });
  counts.forEach((row, i) => sameLength({ 'counts[0]': first, [`counts[${i}]`]: row }));
  wholeNumber({ counts });
  atLeast(0, { counts });
  above(0, { addedCount });
  const totals = first.map((_, motive) =>
    counts.reduce((sum, row) => sum + (row[motive] as number) + addedCount, 0),
  );
  return counts.map((row) =>
    row.map((count, motive) => (count + addedCount) / (totals[motive] as number)),
  );
}
