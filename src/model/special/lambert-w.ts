// The number w with w e^w = x: it solves the price of a logit demand. 朗伯 W 函数。
import { atLeast, finite } from '../_check';

// 1/e to twice the usual digits: next to the branch point only the difference to it counts.
const INVERSE_E = 0.36787944117144233;
const INVERSE_E_REST = -1.2428753672788363e-17;
const MAX_STEPS = 20;
// Steps shrink with their third power, so that the one after such a step changes nothing.
const SMALL_STEP = 1e-6;

/**
 * Principal branch of the Lambert W function: w with w e^w = x. 朗伯 W 函数主支。
 *
 * @param x at least −1/e; the double next to −1/e, −0.36787944117144233, counts as −1/e itself
 * @returns w >= −1, right to some 15 digits
 * @throws RangeError if `x` is below −1/e or not finite
 * @source Corless, Gonnet, Hare, Jeffrey & Knuth 1996, On the Lambert W function, Advances in
 *   Computational Mathematics 5, 329–359
 * @formula W(x) e^{W(x)} = x, \quad W(x) \ge -1
 * @example lambertW0(1) // 0.567143290409784
 * @example lambertW0(Math.E) // 1
 * @example lambertW0(-1 / Math.E) // -1
 */
export function lambertW0(x: number): number {
  atLeast(-INVERSE_E, { x });
  if (x > Math.E) return wrightOmega(Math.log(x));
  return x < -0.25 ? nearBranchPoint(x) : nearZero(x);
}

/**
 * Lambert W of e^log, for numbers too large to write down: w with w + ln w = log. 赖特 ω 函数，即 W(e^y)。
 *
 * @param log natural logarithm of the argument of W, any finite number
 * @returns w >= 0, right to some 15 digits; never overflows, 0 only where e^log itself is 0
 * @throws RangeError if `log` is not finite
 * @source Corless & Jeffrey 2002, The Wright ω function, LNCS 2385, 76–89; the step is that of Fritsch,
 *   Shafer & Crowley 1973, Communications of the ACM 16(2), 123–124
 * @formula \omega(y) = W(e^y), \quad \omega + \ln \omega = y
 * @example wrightOmega(1) // 1
 * @example wrightOmega(1000) // 993.099169472389
 * @example wrightOmega(-1000) // 0
 */
export function wrightOmega(log: number): number {
  finite({ log });
  // Below, ln w is many times larger than w, and so would be the error of their sum.
  if (log < 0) return nearZero(Math.exp(log));
  let w = log > 1 ? log - Math.log(log) : (1 + log) / 2;
  for (let i = 0; i < MAX_STEPS; i++) {
    const rest = log - w - Math.log(w);
    const first = rest / (1 + w);
    const bend = 2 * (1 + w + (2 / 3) * rest);
    const step = (first * (bend - first)) / (bend - 2 * first);
    w += w * step;
    if (Math.abs(step) < SMALL_STEP) break;
  }
  return w;
}

// Halley's method on w − x e^−w, whose value keeps its digits when x is tiny.
function nearZero(x: number): number {
  let w = Math.log1p(x);
  for (let i = 0; i < MAX_STEPS; i++) {
    const term = x * Math.exp(-w);
    const value = w - term;
    const slope = 1 + term;
    const step = value / (slope + (value * term) / (2 * slope));
    w -= step;
    if (Math.abs(step) <= SMALL_STEP * Math.abs(w)) break;
  }
  return w;
}

// With w = u − 1 the equation is u e^u − (e^u − 1) = e x + 1: both sides vanish at the branch point.
function nearBranchPoint(x: number): number {
  const distance = Math.max(0, Math.E * (x + INVERSE_E + INVERSE_E_REST));
  const root = Math.sqrt(2 * distance);
  let u = root - distance * (2 / 3) + (11 / 72) * root ** 3;
  for (let i = 0; i < MAX_STEPS && u > 0; i++) {
    const value = u * Math.exp(u) - Math.expm1(u) - distance;
    const slope = u * Math.exp(u);
    const bend = (1 + u) * Math.exp(u);
    const step = value / (slope - (value * bend) / (2 * slope));
    u -= step;
    if (Math.abs(step) <= SMALL_STEP * u) break;
  }
  return u - 1;
}
