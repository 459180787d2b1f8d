// How far a normal variable exceeds a value on average. 正态损失函数：平均超出多少。
import { finite } from '../_check';
import { normalBelowRatio } from './normal-distribution';

const ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;
// From here on the direct difference loses digits, and forty steps of the fraction are exact.
const FRACTION_FROM = 3;
const FRACTION_STEPS = 40;

/**
 * Standard normal loss: expected excess of a standard normal variable over z. 标准正态损失函数。
 *
 * Demand that is normal exceeds a stock of mean + z·sd by sd times this. 需求超出备货的平均件数 = 标准差 × 此值。
 *
 * @param z any finite number, standard deviations from the mean
 * @returns standard deviations, >= 0, to about 1e-13 of itself far into the tail; 0 beyond z = 38
 * @throws RangeError if `z` is not finite
 * @source Hadley & Whitin 1963, Analysis of Inventory Systems; Mills' ratio as a continued fraction:
 *   Abramowitz & Stegun 1964, 26.2.14
 * @formula L(z) = \varphi(z) - z \left( 1 - \Phi(z) \right)
 * @vectors inventory.standardNormalLoss
 * @example normalLoss(0.3) // 0.266761242
 * @example normalLoss(5.5) // 3.25500686e-9
 */
export function normalLoss(z: number): number {
  finite({ z });
  const density = ONE_OVER_SQRT_TWO_PI * Math.exp(-z * z * 0.5);
  if (z < FRACTION_FROM) return density - z * normalBelowRatio(-z);
  // Mills' ratio is 1/(z + k) with k = 1/(z + 2/(z + 3/(z + …))), so 1 − z·ratio = k/(z + k).
  let k = 0;
  for (let step = FRACTION_STEPS; step >= 1; step--) k = step / (z + k);
  return density * (k / (z + k));
}
