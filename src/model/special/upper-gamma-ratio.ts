// How rarely chance alone gives so large a sum of squares. 卡方检验的尾部概率。
import { above, atLeast } from '../_check';
import { lnGamma } from './ln-gamma';

const ACCURACY = 1e-17;
const SMALLEST = 1e-300;

/**
 * Regularised upper incomplete gamma function. 正则化上不完全伽马函数。
 *
 * With `a` = half the degrees of freedom and `x` = half of χ² it is the p-value of a χ² test.
 * a 取自由度的一半、x 取 χ² 的一半，就是卡方检验的 p 值。
 *
 * @param a above 0
 * @param x at least 0
 * @returns Q(a, x) = Γ(a, x)/Γ(a), 0–1, not rounded
 * @throws RangeError if an argument is out of range or not finite
 * @source Abramowitz & Stegun 1964, 6.5.29 (series) and 6.5.31 (continued fraction); Pearson 1900
 * @formula Q(a,x) = \frac{1}{\Gamma(a)} \int_x^\infty t^{a-1} e^{-t} \, dt
 * @example upperGammaRatio(0.5, 1.920729410347062) // 0.05
 */
export function upperGammaRatio(a: number, x: number): number {
  above(0, { a });
  atLeast(0, { x });
  if (x === 0) return 1;
  const lnFront = a * Math.log(x) - x - lnGamma(a);
  return x < a + 1 ? 1 - Math.exp(lnFront) * series(a, x) : Math.exp(lnFront) * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > ACCURACY * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

// Lentz' method on 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))).
function fraction(a: number, x: number): number {
  let below = x + 1 - a;
  let upper = 1 / SMALLEST;
  let lower = 1 / below;
  let value = lower;
  for (let n = 1, change = 0; Math.abs(change - 1) > 1e-16; n++) {
    const factor = -n * (n - a);
    below += 2;
    lower = 1 / away(factor * lower + below);
    upper = away(below + factor / upper);
    change = upper * lower;
    value *= change;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
