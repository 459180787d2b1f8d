// The slope of a Hill curve and its way back, in logarithms. 希尔曲线的斜率及其反解（取对数）。

// Newton's method doubles its digits; only at the very top of an S-shaped slope it halves the error.
const MAX_STEPS = 60;

/**
 * ln f′ in units of m·a/k, at s = ln(x/k). 斜率的对数。
 *
 * @param lnHalves ln of spend over half-way spend, finite
 * @param shape    steepness, > 0
 * @returns ln of the slope, not rounded
 * @source own derivation: f′ = (ma/k) e^{(a−1)s} / (1 + e^{as})²
 * @formula (a-1)s - 2\ln(1 + e^{as})
 * @example hillLnSlope(0, 1) // -1.386294
 */
export function hillLnSlope(lnHalves: number, shape: number): number {
  const rise = shape * lnHalves;
  const lnWhole = Math.max(rise, 0) + Math.log1p(Math.exp(-Math.abs(rise)));
  return (shape - 1) * lnHalves - 2 * lnWhole;
}

/**
 * Where the slope of an S-shaped curve is steepest, as ln(x/k). S 形曲线的拐点。
 *
 * @param shape steepness, above 1
 * @returns ln of spend over half-way spend
 * @source own derivation: the derivative of (a−1)s − 2 ln(1 + e^{as}) is 0
 * @formula \tfrac1a \ln\frac{a-1}{a+1}
 * @example hillLnInflection(3) // -0.231049
 */
export function hillLnInflection(shape: number): number {
  return Math.log((shape - 1) / (shape + 1)) / shape;
}

/**
 * Spend over half-way spend at which the slope has fallen to e^lnSlope. 斜率降到给定值时的投放（以半饱和点计）。
 *
 * @param shape   steepness, > 0
 * @param lnSlope ln of the slope in units of m·a/k, not NaN
 * @returns x/k on the falling side; 0 where the curve is never that steep
 * @source own derivation: ln f′ is concave in s and below −(a+1)s and (a−1)s, so that Newton's method,
 *   begun where one of these lines meets the value, comes down to the root without passing it
 * @formula u:\; f'(ku) = \tfrac{ma}{k} e^{L}
 * @example hillHalvesAtLnSlope(1, -2 * Math.log(2.5)) // 1.5
 */
export function hillHalvesAtLnSlope(shape: number, lnSlope: number): number {
  if (lnSlope === -Infinity) return Infinity;
  if (shape === 1) return lnSlope >= 0 ? 0 : Math.expm1(-lnSlope / 2);
  if (lnSlope === Infinity) return 0;
  if (shape > 1 && lnSlope > hillLnSlope(hillLnInflection(shape), shape)) return 0;
  let s = -lnSlope / (shape + 1);
  if (shape < 1) s = Math.min(s, lnSlope / (shape - 1));
  for (let step = 0; step < MAX_STEPS; step++) {
    const bend = shape - 1 - (2 * shape) / (1 + Math.exp(-shape * s));
    if (bend >= 0) break;
    const next = s - (hillLnSlope(s, shape) - lnSlope) / bend;
    if (!(next < s)) break;
    s = next;
  }
  return Math.exp(s);
}
