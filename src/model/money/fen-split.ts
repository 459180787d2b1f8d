// An amount shared out in whole fen, so that nothing is lost. 按比例拆分金额，一分不差。
import { atLeast, nonEmpty, wholeNumber } from '../_check';

/**
 * Whole-fen shares in proportion to weights, by largest remainder. 最大余额法拆分整数分。
 *
 * Each gets the whole fen of the exact share; the fen left over go one by one to the largest
 * broken parts. 先各取整数部分，剩下的分按小数部分从大到小逐个发放。
 *
 * @param totalFen amount to share out, whole fen, >= 0
 * @param weights  one for each share, >= 0, at least one above 0 unless nothing is shared out
 * @returns whole fen for each weight, adding up to the total; equal broken parts: the earlier first;
 *   of whole weights none gets more than its weight when the total is at most their sum
 * @throws RangeError if the amount is not whole fen, a value is negative, or all weights are 0
 * @formula s_i = \lfloor A w_i / W \rfloor + \{0, 1\}, \quad \sum_i s_i = A
 * @source Balinski & Young 2001, Fair Representation, 2nd ed. (Hamilton's method)
 * @example splitFen(100, [1, 1, 1]) // [34, 33, 33]
 * @example splitFen(999, [3330, 0, 6660]) // [333, 0, 666]
 */
export function splitFen(totalFen: number, weights: readonly number[]): number[] {
  nonEmpty({ weights });
  wholeNumber({ totalFen });
  atLeast(0, { totalFen, weights });
  if (totalFen === 0) return weights.map(() => 0);
  const parts = commonParts(weights);
  const sum = parts.reduce((total, part) => total + part, 0n);
  if (sum === 0n) throw new RangeError('weights must have one above 0, got none');
  const products = parts.map((part) => BigInt(totalFen) * part);
  const shares = products.map((product) => Number(product / sum));
  const leftFen = totalFen - shares.reduce((total, fen) => total + fen, 0);
  const broken = products.map((product) => product % sum);
  const byBrokenPart = [...weights.keys()].sort((a, b) => {
    const gap = (broken[b] as bigint) - (broken[a] as bigint);
    return gap === 0n ? a - b : Number(gap > 0n) - Number(gap < 0n);
  });
  for (const index of byBrokenPart.slice(0, leftFen)) shares[index] = (shares[index] as number) + 1;
  return shares;
}

// Whole numbers in the same proportion, to the last bit: products of two amounts soon pass 2^53, and a
// rounded one could put a fen on the wrong side.
function commonParts(weights: readonly number[]): bigint[] {
  const scaled = weights.map((weight) => {
    let [whole, doublings] = [weight, 0];
    while (!Number.isInteger(whole)) {
      whole *= 2;
      doublings++;
    }
    return { whole: BigInt(whole), doublings };
  });
  const most = Math.max(...scaled.map(({ doublings }) => doublings));
  return scaled.map(({ whole, doublings }) => whole << BigInt(most - doublings));
}
