// How often so many customers are there when some give up. 有人会放弃时，在场人数的分布。

/** Customers present, from `firstCount` on; the shares add up to 1. 在场人数的概率。 */
export interface PresentShares {
  firstCount: number;
  ratios: Float64Array;
}

// Shares below this part of the largest one are left out: together they are far below a rounding error.
const SMALLEST_WEIGHT = 1e-24;

/**
 * Long-run shares of a birth-death chain into which one comes at a time. 生灭链的稳态分布。
 *
 * Weights run from the likeliest count to both sides, so that none overflows.
 *
 * @param likeliestCount the count with the largest share, whole, >= 0: the last one from which fewer
 *   leave than come
 * @param leavingRate    how fast one of so many leaves, for each one who comes, > 0, rising in the count
 * @returns counts and shares, adding up to 1, not rounded
 * @throws RangeError never: `erlangA` has looked at the arguments
 * @source Kleinrock 1975, Queueing Systems 1, section 3.1
 * @formula \frac{p_n}{p_{n-1}} = \frac{1}{r(n)}
 * @example presentShares(1, (count) => count).ratios[1] // 0.367879441
 */
export function presentShares(
  likeliestCount: number,
  leavingRate: (count: number) => number,
): PresentShares {
  const below: number[] = [];
  for (let count = likeliestCount, weight = 1; count > 0; count--) {
    weight *= leavingRate(count);
    if (weight < SMALLEST_WEIGHT) break;
    below.push(weight);
  }
  const weights = [...below.reverse(), 1];
  for (let count = likeliestCount + 1, weight = 1; ; count++) {
    weight /= leavingRate(count);
    if (weight < SMALLEST_WEIGHT) break;
    weights.push(weight);
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    firstCount: likeliestCount - below.length,
    ratios: Float64Array.from(weights, (weight) => weight / whole),
  };
}
