// How a channel fills up: the share of its ceiling that a pressure reaches. 渠道的饱和程度。
import { above, atLeast, share } from '../_check';

/**
 * Share of the ceiling on a Hill curve. 希尔曲线的饱和比例。
 *
 * @param pressure     spend or advertising stock, >= 0, in the unit of `halfPressure`
 * @param halfPressure pressure that reaches half of the ceiling, > 0
 * @param shape        steepness, > 0; up to 1 each yuan does less than the one before, above 1 the
 *   curve is S-shaped
 * @returns share 0–1, not rounded
 * @throws RangeError if an argument is out of range
 * @source Hill 1910, J. Physiology 40, iv–vii; Jin et al. 2017, Bayesian Methods for Media Mix Modeling
 * @formula h(x) = \frac{x^a}{x^a + k^a}
 * @vectors media.hill
 * @example hillRatio(130, 130, 2.2) // 0.5
 * @example hillRatio(260, 130, 2.2) // 0.8213
 */
export function hillRatio(pressure: number, halfPressure: number, shape: number): number {
  atLeast(0, { pressure });
  above(0, { halfPressure, shape });
  // k/x may overflow to Infinity, which is right: the share is then 0. x^a itself would give ∞/∞.
  return pressure === 0 ? 0 : 1 / (1 + (halfPressure / pressure) ** shape);
}

/**
 * Half-way pressure from the range that was seen. 由观察范围得到的半饱和点。
 *
 * @param leastPressure smallest pressure seen, >= 0
 * @param mostPressure  largest pressure seen, >= `leastPressure`
 * @param placeRatio    how far between them, 0–1
 * @returns pressure that reaches half of the ceiling, not rounded
 * @throws RangeError if an argument is out of range
 * @source Meta Marketing Science, Robyn 3, saturation_hill (its gamma)
 * @formula k = (1 - \gamma) x_{\min} + \gamma x_{\max}
 * @example hillHalfPressure(100, 200, 0.3) // 130
 * @example hillHalfPressure(150, 250, 0.4) // 190
 */
export function hillHalfPressure(
  leastPressure: number,
  mostPressure: number,
  placeRatio: number,
): number {
  atLeast(0, { leastPressure });
  atLeast(leastPressure, { mostPressure });
  share({ placeRatio });
  return leastPressure + placeRatio * (mostPressure - leastPressure);
}

/**
 * Share of the ceiling on a logistic curve through 0. 逻辑斯蒂饱和比例。
 *
 * @param pressure spend or advertising stock, >= 0
 * @param rate     how fast the channel fills up, > 0, per unit of pressure
 * @returns share 0–1, not rounded
 * @throws RangeError if an argument is out of range
 * @source PyMC Labs, PyMC-Marketing, logistic_saturation
 * @formula s(x) = \frac{1 - e^{-\lambda x}}{1 + e^{-\lambda x}} = \tanh\frac{\lambda x}{2}
 * @vectors media.logistic
 * @example logisticSaturationRatio(1, 1) // 0.4621
 * @example logisticSaturationRatio(5000, 1) // 1
 */
export function logisticSaturationRatio(pressure: number, rate: number): number {
  atLeast(0, { pressure });
  above(0, { rate });
  return Math.tanh((rate * pressure) / 2);
}
