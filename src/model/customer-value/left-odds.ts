// How the Pareto/NBD model reads silence: still buying, or gone. 从沉默时间判断客户还在不在。
import { lnHypergeometric } from '../special/hypergeometric';
import type { ParetoNbdParameters } from './pareto-nbd';

// Places and weights of Gauss and Legendre's rule on the interval 0 to 1, with five and ten places.
type Place = readonly [node: number, weight: number];
const FIVE: readonly Place[] = [
  [0.046910077030668004, 0.11846344252809454],
  [0.23076534494715845, 0.23931433524968324],
  [0.5, 0.284444444444444444],
  [0.7692346550528415, 0.23931433524968324],
  [0.953089922969332, 0.11846344252809454],
];
const HALF_OF_TEN: readonly Place[] = [
  [0.01304673574141414, 0.033335672154344069],
  [0.06746831665550775, 0.0747256745752903],
  [0.1602952158504878, 0.10954318125799102],
  [0.2833023029353764, 0.13463335965499817],
  [0.4255628305091844, 0.14776211235737644],
];
const TEN = [...HALF_OF_TEN, ...HALF_OF_TEN.map(([node, weight]): Place => [1 - node, weight])];
const LONGEST_PANEL = 1.5;
// Within a panel the integrand may fall by e^−5; ten places are then right to the last digit, and five
// when it falls by no more than e^−½.
const STEEPEST_FALL = 5;
const GENTLE_FALL = 0.5;
// Scales as close as this, and a silence as long as this against them, make the closed form both quick
// and safe; its two parts are then far enough apart.
const CLOSE_SCALES = 0.7;
const LONG_SILENCE = 0.1;
const LARGEST_LOG = 500;

/**
 * Logarithm of the odds that a customer has left by now. 客户已经流失的对数几率。
 *
 * The chance of leaving at u and of the silence before is summed over all moments since the last
 * purchase. The usual closed form takes two hypergeometric functions apart, which may be nearly equal,
 * and needs thousands of terms when alpha and beta differ much; it serves only where it is safe.
 * 常用的闭式要相减两个可能几乎相等的超几何函数，只在稳妥时用，其余直接积分。
 *
 * @param parameters   r, alpha, s, beta, each > 0
 * @param repeatCount  x, whole, >= 0
 * @param lastTime     t_x, >= 0
 * @param observedTime T, >= t_x
 * @returns ln of the odds, −Infinity when the last purchase is now; arguments are not checked, since
 *   the fit asks for every row again and again
 * @source Fader & Hardie 2005, A Note on Deriving the Pareto/NBD Model, eq. 19 (closed form); own
 *   derivation: s/(r+s+x) A₀ is the integral over the moment u of leaving, here by Gauss & Legendre's
 *   rule on ln u
 * @formula \frac{1-P}{P} = s \int_{t_x}^T \left( \frac{\alpha+T}{\alpha+u} \right)^{r+x} \left( \frac{\beta+T}{\beta+u} \right)^s \frac{du}{\beta+u}
 * @example lnLeftOdds({ r: 1, alpha: 1, s: 1, beta: 1 }, 0, 0, 1) // 0.4054651081
 */
export function lnLeftOdds(
  { r, alpha, s, beta }: ParetoNbdParameters,
  repeatCount: number,
  lastTime: number,
  observedTime: number,
): number {
  const silence = observedTime - lastTime;
  if (!(silence > 0)) return -Infinity;
  const buying = r + repeatCount;
  const buyScale = alpha + lastTime;
  const leaveScale = beta + lastTime;
  const buyWait = Math.log1p(silence / buyScale);
  const leaveWait = Math.log1p(silence / leaveScale);
  const lnRatio = buying * buyWait + s * leaveWait;
  const isFaster = buyScale <= leaveScale;
  const short = isFaster ? buyScale : leaveScale;
  const long = isFaster ? leaveScale : buyScale;
  if (short >= CLOSE_SCALES * long && buyWait > LONG_SILENCE && lnRatio < LARGEST_LOG) {
    const top = isFaster ? s + 1 : buying;
    const c = buying + s + 1;
    const early = Math.exp(lnRatio) * closed(top, c, 1 - short / long, isFaster);
    const late = closed(top, c, (long - short) / (long + silence), isFaster);
    return Math.log((s / (buying + s)) * (early - late));
  }
  const lnArea = isFaster
    ? lnSilence(buyWait, buyScale, buying, leaveScale, s + 1)
    : lnSilence(leaveWait, leaveScale, s + 1, buyScale, buying);
  return lnRatio + lnArea - Math.log(leaveScale / s);
}

// One part of the closed form after Euler's transformation, which leaves a ₂F₁ with a 1 on top.
function closed(top: number, c: number, z: number, isFaster: boolean): number {
  return Math.exp(lnHypergeometric(1, top, c, z)) * (isFaster ? 1 - z : 1);
}

// ln ∫ (1 + y/short)^−fall (1 + y/long)^−slowFall dy from 0 to the end of the silence, on the scale
// v = ln(1 + y/short), where the integrand is smooth and its logarithm bends down.
function lnSilence(
  end: number,
  short: number,
  fall: number,
  long: number,
  slowFall: number,
): number {
  const share = short / long;
  const steepness = (v: number) =>
    Math.abs(1 - fall) + slowFall / (1 + (1 - share) / (share * Math.exp(v)));
  let sum = 0;
  for (let from = 0; from < end;) {
    // The steepness grows with v, so that it is asked for where the panel would end.
    const wide = Math.min(end - from, LONGEST_PANEL);
    const guess = Math.min(wide, STEEPEST_FALL / steepness(from));
    const steepest = steepness(from + guess);
    const width = Math.min(guess, STEEPEST_FALL / steepest);
    const places = width * steepest <= GENTLE_FALL ? FIVE : TEN;
    let part = 0;
    for (let k = 0; k < places.length; k++) {
      const [node, weight] = places[k] as Place;
      const v = from + node * width;
      const slow = slowFall * Math.log(1 + share * (Math.exp(v) - 1));
      part += weight * Math.exp((1 - fall) * v - slow);
    }
    sum += part * width;
    // Past its peak the integrand only falls faster; a panel too narrow to count is past it too.
    if (part * width < 1e-18 * sum || from + width === from) break;
    from += width;
  }
  return Math.log(sum * short);
}
