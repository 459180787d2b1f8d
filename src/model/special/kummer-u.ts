// The function behind the discounted future of a buyer who may leave. 折现未来购买所用的库默尔函数。
import { above } from '../_check';
import { lnGamma } from './ln-gamma';

// Below this the integrand falls too slowly to the left; one step of the recurrence lifts s.
const SMALLEST_S = 0.25;
const ACCURACY = 1e-18;

/**
 * Logarithm of Kummer's function U(s, s, z). 库默尔函数 U(s, s, z) 的自然对数。
 *
 * Equal to e^z times the upper incomplete gamma function Γ(1 − s, z), also where 1 − s is negative.
 * Integrated on t = e^u: every term is positive, so nothing cancels, as it does in the usual form with
 * two series. 各项都为正，避免了常用两项式的相消。
 *
 * @param s above 0
 * @param z above 0
 * @returns ln U(s, s, z), to about 1e-13 of the larger of 1 and the value while s is below 1,000
 * @throws RangeError if an argument is not above 0 or not finite
 * @source Abramowitz & Stegun 1964, 13.2.5 (integral), 13.6.28; trapezoidal rule: Trefethen &
 *   Weideman 2014, SIAM Review 56(3), 385–458
 * @formula U(s,s,z) = \frac1{\Gamma(s)} \int_0^\infty \frac{e^{-zt} t^{s-1}}{1+t}\,dt = e^z\,\Gamma(1-s, z)
 * @example lnKummerU(1, 1) // -0.516931959
 */
export function lnKummerU(s: number, z: number): number {
  above(0, { s, z });
  // U(s) = z^−s − s U(s+1): for a small s the second part is small.
  if (s < SMALLEST_S) {
    const first = -s * Math.log(z);
    const second = Math.log(s) + lnKummerU(s + 1, z);
    return first + Math.log1p(-Math.exp(second - first));
  }
  return lnIntegral(s, z) - lnGamma(s);
}

function lnIntegral(s: number, z: number): number {
  // ln of the integrand in u; it is concave, so it rises to one peak and falls on both sides.
  const height = (u: number) => s * u - z * Math.exp(u) - Math.log1p(Math.exp(u));
  const slope = (u: number) => s - z * Math.exp(u) - 1 / (1 + Math.exp(-u));
  const peak = root(slope, s, z);
  const half = 1 / (1 + Math.exp(-peak));
  const curvature = z * Math.exp(peak) + half * (1 - half);
  const step = Math.min(0.25, 0.5 / Math.sqrt(curvature));
  const top = height(peak);
  let sum = 1;
  for (const side of [-step, step]) {
    let term = 1;
    for (let k = 1; term > ACCURACY * sum; k++) {
      term = Math.exp(height(peak + k * side) - top);
      sum += term;
    }
  }
  return top + Math.log(sum * step);
}

// The slope falls in u. It is above 0 where both of its losses are below s/2, and below 0 where z e^u
// alone is above s; in between the interval is halved.
function root(slope: (u: number) => number, s: number, z: number): number {
  const lossSmall = s >= 2 ? Infinity : -Math.log(2 / s - 1);
  let [low, high] = [Math.min(Math.log(s / 2 / z), lossSmall), Math.log(s / z)];
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
