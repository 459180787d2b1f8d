// Gauss' hypergeometric function, which buy-till-you-drop models are made of. 高斯超几何函数。
import { above, atLeast } from '../_check';

const ACCURACY = 1e-17;
const MAX_TERMS = 50_000_000;
// Terms grow for a while when a and b are large; they are brought down by this before they overflow.
const SCALE = 2 ** 800;
const LN_SCALE = 800 * Math.LN2;
// From here on the continued fraction needs fewer steps than the series.
const FRACTION_FROM = 0.2;

/**
 * Logarithm of Gauss' hypergeometric function for positive arguments. 高斯超几何函数的自然对数。
 *
 * All terms are positive, so no digits cancel; the value itself may lie far beyond 1e308.
 * 各项都为正，不会抵消；函数值本身可以远超浮点上限。
 *
 * @param a at least 0
 * @param b at least 0
 * @param c above 0
 * @param z 0 to below 1; the closer to 1, the more terms: about 40/(1 − z), with a = 1 or b = 1 about
 *   10/√(1 − z)
 * @returns ln ₂F₁(a, b; c; z), >= 0
 * @throws RangeError if an argument is out of range, or z is so close to 1 that 50 million terms do
 *   not suffice
 * @source Abramowitz & Stegun 1964, 15.1.1 (series), 15.3.3 (Euler); Gauss 1813 (continued fraction)
 * @formula {}_2F_1(a,b;c;z) = \sum_{n \ge 0} \frac{(a)_n (b)_n}{(c)_n} \frac{z^n}{n!}
 * @example lnHypergeometric(1, 1, 2, 0.5) // 0.3266342600
 * @example lnHypergeometric(1000, 900, 1200, 0.5) // 512.9787859936
 */
export function lnHypergeometric(a: number, b: number, c: number, z: number): number {
  // Looked at by hand first: a likelihood calls this some hundred thousand times.
  if (!(a >= 0 && a < Infinity && b >= 0 && b < Infinity)) atLeast(0, { a, b });
  if (!(c > 0 && c < Infinity)) above(0, { c });
  if (!(z >= 0 && z < 1)) throw new RangeError(`z must be at least 0 and below 1, got ${z}`);
  if (z > FRACTION_FROM && c > 1) {
    if (a === 1 && c > b) return lnFraction(b, c - 1, z);
    if (b === 1 && c > a) return lnFraction(a, c - 1, z);
  }
  // Euler: the same function with smaller numerators, whose terms fall sooner.
  const [left, right] = [c - a, c - b];
  if (left >= 0 && right >= 0 && left + right < a + b) {
    return (left + right - c) * Math.log1p(-z) + lnSeries(left, right, c, z);
  }
  return lnSeries(a, b, c, z);
}

function lnSeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  let lnScale = 0;
  for (let n = 0; n < MAX_TERMS; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    // What is still to come is at most a geometric series: ratios end at z.
    const slowest = Math.max(ratio, z);
    if (slowest < 1 && term <= ACCURACY * sum * (1 - slowest)) return lnScale + Math.log(sum);
    if (sum > SCALE) {
      term /= SCALE;
      sum /= SCALE;
      lnScale += LN_SCALE;
    }
  }
  throw tooMany(z);
}

// ₂F₁(1, a; c+1; z) = c/(c − u₁z/(c+1 − u₂z/(c+2 − …))), from the front by Lentz' method; every
// u is positive when c + 1 > a, and so is every denominator.
function lnFraction(a: number, c: number, z: number): number {
  let value = c;
  let upper = c;
  let lower = 0;
  for (let n = 1; n < MAX_TERMS; n++) {
    const k = n >> 1;
    const u = n & 1 ? (a + k) * (c + k) : k * (c - a + k);
    lower = 1 / (c + n - u * z * lower);
    upper = c + n - (u * z) / upper;
    const change = upper * lower;
    value *= change;
    if (Math.abs(change - 1) < 1e-16 * Math.sqrt(1 - z)) return Math.log(c / value);
  }
  throw tooMany(z);
}

function tooMany(z: number): RangeError {
  return new RangeError(`z must leave a sum of at most ${MAX_TERMS} terms, got ${z}`);
}
