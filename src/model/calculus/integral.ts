// The area under a curve. 曲线下的面积。
import { atLeast, finite } from '../_check';

const ACCURACY = 1e-14;
const MAX_LEVELS = 10;
// Beyond ±3.2 the nodes lie closer to the ends than a number can tell.
const REACH = 3.2;

/**
 * Integral of a smooth function; its ends may be steep. 光滑函数的定积分，端点可以很陡。
 *
 * @param integrand function, finite inside the interval; it is never asked at the ends themselves
 * @param from      lower end, finite
 * @param to        upper end, finite, >= `from`
 * @returns area, to about 1e-13 of itself when the function has one sign
 * @throws RangeError if an end is not finite or they are in the wrong order
 * @source Takahasi & Mori 1974, Publ. RIMS Kyoto 9, 721–741 (double exponential rule)
 * @formula \int_a^b f(x)\,dx, \quad x = \tfrac{a+b}2 + \tfrac{b-a}2 \tanh\left(\tfrac\pi2 \sinh v\right)
 * @example integral((x) => x * x, 0, 3) // 9.000000000
 * @example integral((x) => 1 / Math.sqrt(x), 0, 1) // 2.0000000
 */
export function integral(integrand: (x: number) => number, from: number, to: number): number {
  finite({ from, to });
  atLeast(from, { to });
  const width = to - from;
  if (width === 0) return 0;
  // The distance of a node from its nearer end is worked out itself: as a difference it would be lost.
  const pair = (v: number) => {
    const lift = (Math.PI / 2) * Math.sinh(v);
    const gap = 1 / (1 + Math.exp(2 * lift));
    const weight = (Math.PI / 2) * Math.cosh(v) * 2 * gap * (1 - gap);
    const [low, high] = [from + width * gap, to - width * gap];
    const left = low > from ? integrand(low) : 0;
    const right = high < to ? integrand(high) : 0;
    return weight * (left + right);
  };
  let step = 1;
  let sum = (Math.PI / 4) * integrand(from + width / 2);
  for (let v = step; v <= REACH; v += step) sum += pair(v);
  let area = sum * step * width;
  for (let level = 1; level <= MAX_LEVELS; level++) {
    step /= 2;
    // The new nodes lie halfway between the old ones.
    for (let v = step; v <= REACH; v += 2 * step) sum += pair(v);
    const finer = sum * step * width;
    const change = Math.abs(finer - area);
    area = finer;
    // The number of right digits doubles at each level.
    if (level > 2 && change <= Math.sqrt(ACCURACY) * 1e-2 * Math.abs(area)) break;
  }
  return area;
}
