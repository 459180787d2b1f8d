// Cuts a whole amount into whole parts without losing or making a fen. 把整数金额按比例拆成整数，一分不差。
import { atLeast, nonEmpty, wholeNumber } from '../_check';

/**
 * Whole parts of a whole amount, in proportion to weights. 按权重分摊的整数份额（最大余数法）。
 *
 * Each part is rounded down first; what is left goes, one by one, to the parts that lost most.
 * 先各自向下取整，余下的一个个补给小数部分最大的。
 *
 * @param wholeAmount what to cut up (fen, pieces …), whole, >= 0
 * @param weights     whole, >= 0; not all 0 unless there is nothing to cut up
 * @returns whole parts that add up to the amount; ties go to the earlier one; none is above its weight
 *   when the amount is at most the sum of weights
 * @throws RangeError if the list is empty, a value is not whole or negative, or all weights are 0
 * @source Balinski & Young 1982, Fair Representation, ch. 2 (Hamilton’s method)
 * @formula s_i = \lfloor A w_i / W \rfloor + \{0, 1\}, \quad \sum_i s_i = A
 * @example wholeShares(100, [1, 1, 1]) // [34, 33, 33]
 * @example wholeShares(10000, [31920, 0, 32900]) // [4924, 0, 5076]
 */
export function wholeShares(wholeAmount: number, weights: readonly number[]): number[] {
  nonEmpty({ weights });
  wholeNumber({ wholeAmount, weights });
  atLeast(0, { wholeAmount, weights });
  if (wholeAmount === 0) return weights.map(() => 0);
  // Products of two amounts pass 2^53 soon, and a rounded one could put a fen on the wrong side.
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) throw new RangeError('weights must have one above 0, got none');
  const products = weights.map((weight) => BigInt(wholeAmount) * BigInt(weight));
  const shares = products.map((product) => Number(product / total));
  const left = wholeAmount - shares.reduce((sum, share) => sum + share, 0);
  const remainders = products.map((product) => product % total);
  const order = [...weights.keys()].sort((a, b) => {
    const gap = (remainders[b] as bigint) - (remainders[a] as bigint);
    return gap === 0n ? a - b : Number(gap > 0n) - Number(gap < 0n);
  });
  for (const i of order.slice(0, left)) shares[i] = (shares[i] as number) + 1;
  return shares;
}
