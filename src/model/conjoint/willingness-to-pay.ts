// What a feature is worth in money. 属性的支付意愿。
import { finite } from '../_check';

/** Worth of each feature, or why there is none. 各属性的支付意愿 */
export interface FeatureWorths {
  /** yuan for one unit of each feature, negative where people would rather be without; or null. 支付意愿 */
  worthsYuan: Record<string, number> | null;
  /** people do not mind a higher price, so that nothing can be expressed in it. 无解原因 */
  problem: null | 'priceDoesNotDeter';
}

/**
 * Willingness to pay for features, from the coefficients of a choice model. 支付意愿：属性系数与价格系数之比。
 *
 * @param priceCoefficient utility of one yuan more, finite; below 0 unless something is wrong
 * @param coefficients     utility of one unit of each feature, by name, finite
 * @returns yuan, not rounded; null when the price coefficient is 0 or more, where a ratio would be nonsense
 * @throws RangeError if a coefficient is not finite
 * @source Train 2009, Discrete Choice Methods with Simulation, 2nd ed., § 3.2
 * @formula WTP_x = -\beta_x / \beta_{price}
 * @simplifies One taste for all: when the price coefficient differs from person to person, the ratio has no
 *   mean, and willingness to pay must be estimated itself. 假设人人口味相同；价格系数因人而异时，比值没有均值，要直接估计支付意愿。
 * @vectors conjoint.willingnessToPay
 * @example featureWorths(-0.02, { warranty: 0.84 }) // { worthsYuan: { warranty: 42 }, problem: null }
 * @example featureWorths(0.01, { warranty: 0.84 }).problem // 'priceDoesNotDeter'
 */
export function featureWorths(
  priceCoefficient: number,
  coefficients: Readonly<Record<string, number>>,
): FeatureWorths {
  finite({ priceCoefficient, ...coefficients });
  if (priceCoefficient >= 0) return { worthsYuan: null, problem: 'priceDoesNotDeter' };
  const worths = Object.entries(coefficients).map(([name, utility]) => [
    name,
    utility / -priceCoefficient,
  ]);
  return { worthsYuan: Object.fromEntries(worths), problem: null };
}
