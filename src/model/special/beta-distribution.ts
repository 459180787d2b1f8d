// How sure one is of a share: the beta distribution. 对一个比率有多大把握：贝塔分布。
import { above, share as isShare } from '../_check';
import { betaTails } from './_beta-tails';

/**
 * Share of a beta distribution below a value. 贝塔分布函数（正则化不完全贝塔函数）。
 *
 * @param share value, 0–1
 * @param a     above 0
 * @param b     above 0; a/(a + b) is the mean
 * @returns I_x(a, b), 0–1, to about 1e-13 of itself; for the upper tail ask for 1 − share, b, a
 * @throws RangeError if the share is outside 0–1, or a parameter is not above 0
 * @source Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 26.5.8; Lentz 1976, Applied
 *   Optics 15(3), 668–671
 * @formula I_x(a,b) = \frac{1}{B(a,b)} \int_0^x t^{a-1}(1-t)^{b-1}\,dt
 * @example betaBelowRatio(0.5, 3, 1) // 0.125
 * @example betaBelowRatio(0.5, 50001, 50001) // 0.5
 */
export function betaBelowRatio(share: number, a: number, b: number): number {
  isShare({ share });
  above(0, { a, b });
  return betaTails({ share, rest: 1 - share }, { a, b }).below;
}
