// The factorial between whole numbers, as a logarithm. 阶乘在整数之间的推广，取对数。
import { above, atLeast } from '../_check';

// Below this, Stirling's series has too few digits; the recurrence Γ(x+1) = xΓ(x) lifts x above it.
const FROM = 10;
const HALF_LN_TWO_PI = 0.9189385332046728;
// A rise further than this is taken as a difference: the product in its place could overflow.
const FAR = 1e6;

/**
 * Logarithm of the gamma function. 伽马函数的自然对数。
 *
 * @param x above 0; Γ(x) itself would overflow from 171 on
 * @returns ln Γ(x), to about 1e-15 of the larger of 1 and the value
 * @throws RangeError if `x` is not above 0 or not finite
 * @source Stirling's series: Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 6.1.41
 * @formula \ln\Gamma(x) \approx (x - \tfrac12)\ln x - x + \tfrac12\ln 2\pi + \tfrac1{12x} - \dots
 * @example lnGamma(5) // 3.178053830347946
 * @example lnGamma(0.5) // 0.5723649429247001
 */
export function lnGamma(x: number): number {
  // Looked at by hand first: a likelihood calls this some hundred thousand times.
  if (!(x > 0 && x < Infinity)) above(0, { x });
  let product = 1;
  let y = x;
  for (; y < FROM; y++) product *= y;
  return (y - 0.5) * Math.log(y) - y + HALF_LN_TWO_PI + tail(y) - Math.log(product);
}

/**
 * How much ln Γ rises from x to x + n. 伽马函数对数的增量（上升阶乘的对数）。
 *
 * For whole n this is ln x(x+1)…(x+n−1). Taking two values of `lnGamma` apart would lose the digits
 * of a small rise far out. 两个大数相减会丢位，所以直接算增量。
 *
 * @param x above 0
 * @param n how far, >= 0, need not be whole
 * @returns ln Γ(x + n) − ln Γ(x), to about 1e-15 of the larger of 1 and the value
 * @throws RangeError if an argument is out of range or not finite
 * @source own derivation from Stirling's series: the difference of its terms, put together in pairs
 * @formula \ln\Gamma(x+n) - \ln\Gamma(x)
 * @example lnGammaRise(3, 2) // 2.4849066497880004
 * @example lnGammaRise(1e9, 1) // 20.72326583694641
 */
export function lnGammaRise(x: number, n: number): number {
  if (!(x > 0 && x < Infinity)) above(0, { x });
  if (!(n >= 0 && n < Infinity)) atLeast(0, { n });
  if (n > FAR) return lnGamma(x + n) - lnGamma(x);
  let product = 1;
  let y = x;
  for (; y < FROM; y++) product *= 1 + n / y;
  const high = y + n;
  const stirling = (y - 0.5) * Math.log1p(n / y) + n * (Math.log(high) - 1);
  return stirling + tail(high) - tail(y) - Math.log(product);
}

/**
 * What Stirling's formula leaves over of ln Γ. 斯特林公式的余项。
 *
 * Two large logarithms that nearly cancel are better replaced by their remainders. 两个大对数几乎相消
 * 时，改用余项，位数不丢。
 *
 * @param x at least 10
 * @returns ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, to about 1e-16
 * @throws RangeError if `x` is below 10 or not finite
 * @source Stirling's series: Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 6.1.41
 * @formula \frac1{12x} - \frac1{360x^3} + \frac1{1260x^5} - \dots
 * @example stirlingRemainder(10) // 0.00833056343336
 */
export function stirlingRemainder(x: number): number {
  if (!(x >= FROM && x < Infinity)) atLeast(FROM, { x });
  return tail(x);
}

// The terms of Stirling's series in 1/y, for y of 10 or more; the next one is below 1e-16.
function tail(y: number): number {
  const q = 1 / (y * y);
  const far = q * (1 / 1188 - q * (691 / 360360 - q / 156));
  return (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - far)))) / y;
}
