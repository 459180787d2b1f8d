// Buying of customers who never leave: everybody at an own rate. 不会流失的客户：各买各的频率。
import { above, atLeast, wholeNumber } from '../_check';
import { lnGamma, lnGammaRise } from '../special/ln-gamma';

/** How rates of buying differ between customers. 购买频率的异质性。 */
export interface NbdParameters {
  /** shape: the smaller, the more customers differ, > 0. 形状参数 */
  r: number;
  /** r/alpha is the mean number of purchases per unit of time; unit of time, > 0. 尺度参数 */
  alpha: number;
}

/**
 * Shares of customers with 0, 1, 2 … purchases. 购买次数的分布（负二项分布）。
 *
 * @param parameters r and alpha
 * @param time       length of the period, >= 0, in the unit of alpha
 * @param count      how many shares, whole, >= 1
 * @returns `count` shares 0–1, the first for no purchase, not rounded
 * @throws RangeError if an argument is out of range
 * @source Ehrenberg 1959, Applied Statistics 8(1), 26–41
 * @formula P(N=n) = \frac{\Gamma(r+n)}{\Gamma(r)\,n!} \left(\frac{\alpha}{\alpha+t}\right)^r \left(\frac{t}{\alpha+t}\right)^n
 * @simplifies Purchases of one customer come at random at a rate that never changes.
 *   每位客户的购买随机发生，频率永远不变。
 * @example nbdCountRatios({ r: 1, alpha: 1 }, 1, 3) // [0.5, 0.25, 0.125]
 */
export function nbdCountRatios(parameters: NbdParameters, time: number, count: number): number[] {
  checkArguments(parameters, time, count);
  const { r, alpha } = parameters;
  const lnNone = -r * Math.log1p(time / alpha);
  const lnStep = time > 0 ? -Math.log1p(alpha / time) : -Infinity;
  return Array.from({ length: count }, (_, n) =>
    n === 0 ? Math.exp(lnNone) : Math.exp(lnNone + lnGammaRise(r, n) - lnGamma(n + 1) + n * lnStep),
  );
}

/**
 * Shares of customers with at least 0, 1, 2 … purchases. 至少买若干次的客户占比。
 *
 * @param parameters r and alpha
 * @param time       length of the period, >= 0, in the unit of alpha
 * @param count      how many shares, whole, >= 1
 * @returns `count` shares 0–1, the first is 1, not rounded; a small share keeps its digits
 * @throws RangeError if an argument is out of range
 * @source own derivation: P(N ≥ n) is the sum of the shares from n on, added from the far end
 * @formula P(N \ge n) = \sum_{k \ge n} P(N=k)
 * @simplifies Purchases of one customer come at random at a rate that never changes.
 *   每位客户的购买随机发生，频率永远不变。
 * @example nbdTailRatios({ r: 1, alpha: 1 }, 1, 3) // [1, 0.5, 0.25]
 */
export function nbdTailRatios(parameters: NbdParameters, time: number, count: number): number[] {
  const ratios = nbdCountRatios(parameters, time, count + 1);
  const z = time / (parameters.alpha + time);
  let term = ratios.pop() as number;
  let tail = term;
  for (let n = count; ; n++) {
    const ratio = ((parameters.r + n) / (n + 1)) * z;
    term *= ratio;
    tail += term;
    const slowest = Math.max(ratio, z);
    if (slowest < 1 && term <= 1e-17 * tail * (1 - slowest)) break;
  }
  for (let n = count - 1; n >= 0; n--) {
    tail += ratios[n] as number;
    ratios[n] = Math.min(1, tail);
  }
  return ratios;
}

function checkArguments({ r, alpha }: NbdParameters, time: number, count: number): void {
  above(0, { r, alpha });
  atLeast(0, { time });
  wholeNumber({ count });
  atLeast(1, { count });
}
