// An amount shared out in whole fen, so that nothing is lost. 按比例拆分金额，一分不差。
import { atLeast, nonEmpty, wholeNumber } from '../_check';

/**
 * Whole-fen shares in proportion to weights, by largest remainder. 最大余额法拆分整数分。
 *
 * Each gets the whole fen of her exact share; the fen left over go one by one to the largest
 * broken parts. 先各取整数部分，剩下的分按小数部分从大到小逐个发放。
 *
 * @param totalFen amount to share out, whole fen, >= 0
 * @param weights  one for each share, >= 0, at least one above 0 unless nothing is shared out
 * @returns whole fen for each weight, adding up to the total; equal broken parts: the earlier first
 * @throws RangeError if the amount is not whole fen, a value is negative, or all weights are 0
 * @source Balinski & Young 2001, Fair Representation, 2nd ed. (Hamilton's method)
 * @example splitFen(100, [1, 1, 1]) // [34, 33, 33]
 * @example splitFen(999, [3330, 0, 6660]) // [333, 0, 666]
 */
export function splitFen(totalFen: number, weights: readonly number[]): number[] {
  nonEmpty({ weights });
  wholeNumber({ totalFen });
  atLeast(0, { totalFen, weights });
  if (totalFen === 0) return weights.map(() => 0);
  const largest = Math.max(...weights);
  if (largest === 0) throw new RangeError('weights must have one above 0, got none');
  // Scaled first: the sum of very large weights is no number.
  const scaled = weights.map((weight) => weight / largest);
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  const exact = scaled.map((weight) => (totalFen * weight) / sum);
  const shares = exact.map(Math.floor);
  const leftFen = totalFen - shares.reduce((total, fen) => total + fen, 0);
  const byBrokenPart = exact
    .map((fen, index) => ({ index, brokenFen: fen - Math.floor(fen) }))
    .filter(({ index }) => (weights[index] as number) > 0)
    .sort((a, b) => b.brokenFen - a.brokenFen || a.index - b.index);
  for (let i = 0; i < leftFen; i++) {
    const { index } = byBrokenPart[i % byBrokenPart.length] as { index: number };
    shares[index] = (shares[index] as number) + 1;
  }
  return shares;
}
