// How much customers spend per purchase: the Gamma-Gamma model. 客户每次买多少钱：Gamma-Gamma 模型。
import { above, atLeast, wholeNumber } from '../_check';
import { lnGamma, lnGammaRise } from '../special/ln-gamma';

/** How spend differs between purchases and between customers. 每单金额的异质性。 */
export interface GammaGammaParameters {
  /** shape of the spend of one customer, > 0. 单个客户金额的形状参数 */
  p: number;
  /** shape of the customers' scales, > 0. 客户间差异的形状参数 */
  q: number;
  /** scale of the customers' scales, yuan, > 0. 尺度参数（元） */
  gammaYuan: number;
}

/**
 * Logarithm of the density of a customer's mean spend. 平均每单金额的对数似然。
 *
 * @param parameters    p, q, gammaYuan
 * @param purchaseCount purchases that the mean was taken over, whole, >= 1
 * @param meanYuan      mean spend of a purchase, yuan, > 0
 * @returns log-density, per yuan, not rounded
 * @throws RangeError if an argument is out of range
 * @source Colombo & Jiang 1999, J. Interactive Marketing 13(3), 2–12; Fader & Hardie 2013, The
 *   Gamma-Gamma Model of Monetary Value, note 025, eq. 1a
 * @formula f(m \mid x) = \frac{\Gamma(px+q)}{\Gamma(px)\Gamma(q)} \frac{\gamma^q m^{px-1} x^{px}}{(\gamma+mx)^{px+q}}
 * @simplifies How much a customer spends has nothing to do with how often.
 *   每次花多少与来得多勤互不相干。
 * @vectors clv.gammaGamma
 * @example gammaGammaLogLik({ p: 1, q: 1, gammaYuan: 1 }, 1, 1) // -1.3862943611198906
 */
export function gammaGammaLogLik(
  { p, q, gammaYuan }: GammaGammaParameters,
  purchaseCount: number,
  meanYuan: number,
): number {
  above(0, { p, q, gammaYuan, meanYuan });
  wholeNumber({ purchaseCount });
  atLeast(1, { purchaseCount });
  const shape = p * purchaseCount;
  const spentYuan = purchaseCount * meanYuan;
  const front = lnGammaRise(q, shape) - lnGamma(shape) - Math.log(meanYuan);
  return front - q * Math.log1p(spentYuan / gammaYuan) - shape * Math.log1p(gammaYuan / spentYuan);
}

/**
 * Mean spend of a purchase over all customers. 全体客户的平均每单金额。
 *
 * @param parameters p, q, gammaYuan
 * @returns yuan, not rounded; Infinity when q is 1 or less: the largest spenders have no bound
 * @throws RangeError if a parameter is not above 0
 * @source Fader & Hardie 2013, The Gamma-Gamma Model of Monetary Value, note 025
 * @formula E[M] = \frac{p\gamma}{q-1}
 * @simplifies How much a customer spends has nothing to do with how often. 每次花多少与来得多勤互不相干。
 * @example meanSpendYuan({ p: 6.25, q: 3.74, gammaYuan: 15.44 }) // 35.2189781
 * @example meanSpendYuan({ p: 6.25, q: 1, gammaYuan: 15.44 }) // Infinity
 */
export function meanSpendYuan({ p, q, gammaYuan }: GammaGammaParameters): number {
  above(0, { p, q, gammaYuan });
  return q > 1 ? (p * gammaYuan) / (q - 1) : Infinity;
}

/**
 * Spend expected of a customer's next purchases. 某客户以后每单的期望金额。
 *
 * It lies between the customer's own mean and the mean of all: the more purchases are known, the closer
 * to the own one. 结果在他自己的均值与全体均值之间，买得越多越靠近自己的均值。
 *
 * @param parameters    p, q, gammaYuan
 * @param purchaseCount purchases that the mean was taken over, whole, >= 0
 * @param meanYuan      mean spend of these purchases, yuan, >= 0; does not matter without a purchase
 * @returns yuan a purchase, not rounded; Infinity when p x + q is 1 or less
 * @throws RangeError if an argument is out of range
 * @source Fader, Hardie & Lee 2005, J. Marketing Research 42(4), 415–430, eq. 5
 * @formula E[M \mid x, m] = \frac{p(\gamma + mx)}{px + q - 1}
 * @simplifies How much a customer spends has nothing to do with how often, and does not change.
 *   每次花多少与来得多勤互不相干，也不随时间变。
 * @vectors clv.gammaGamma
 * @example expectedSpendYuan({ p: 6.25, q: 3.74, gammaYuan: 15.44 }, 2, 22.35) // 24.66371
 */
export function expectedSpendYuan(
  parameters: GammaGammaParameters,
  purchaseCount: number,
  meanYuan: number,
): number {
  const { p, q, gammaYuan } = parameters;
  above(0, { p, q, gammaYuan });
  wholeNumber({ purchaseCount });
  atLeast(0, { purchaseCount, meanYuan });
  const divisor = p * purchaseCount + q - 1;
  return divisor > 0 ? (p * (gammaYuan + purchaseCount * meanYuan)) / divisor : Infinity;
}
