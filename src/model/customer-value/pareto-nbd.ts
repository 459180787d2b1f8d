// Buying until customers leave at any moment: the Pareto/NBD model. 随时可能离开：Pareto/NBD 模型。
import { above } from '../_check';
import { lnGammaRise } from '../special/ln-gamma';
import { lnKummerU } from '../special/kummer-u';
import { lnOnePlusExp, logistic } from '../special/logistic';
import { lnLeftOdds } from './left-odds';
import { checkHistory, type PurchaseHistory } from './purchase-histories';

/** How customers differ in buying and in leaving. 购买频率与流失速度的异质性。 */
export interface ParetoNbdParameters {
  /** shape of the purchase rates, > 0. 购买频率的形状参数 */
  r: number;
  /** scale of the purchase rates; unit of time, > 0. 购买频率的尺度参数（时间单位） */
  alpha: number;
  /** shape of the leaving rates, > 0. 流失速度的形状参数 */
  s: number;
  /** scale of the leaving rates; unit of time, > 0. 流失速度的尺度参数（时间单位） */
  beta: number;
}

/**
 * Logarithm of the probability of one customer's history. 一位客户购买历史的对数似然。
 *
 * @param parameters r, alpha, s, beta
 * @param history    repeat purchases, last and observed time in the unit of alpha and beta
 * @returns log-likelihood, not rounded; a density when there were repeat purchases
 * @throws RangeError if a parameter is not above 0 or the history cannot have happened
 * @source Schmittlein, Morrison & Colombo 1987, Management Science 33(1), 1–24; Fader & Hardie 2005, A
 *   Note on Deriving the Pareto/NBD Model, eq. 19
 * @formula L = \frac{\Gamma(r+x)\alpha^r\beta^s}{\Gamma(r)} \left[ \frac{1}{(\alpha+T)^{r+x}(\beta+T)^s} + s \int_{t_x}^T \frac{du}{(\alpha+u)^{r+x}(\beta+u)^{s+1}} \right]
 * @simplifies Leaving has nothing to do with buying, and nobody comes back.
 *   流失与购买互不相干，流失后不再回来。
 * @vectors clv.paretoNbd
 * @example paretoNbdLogLik({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
 *   { repeatCount: 0, lastTime: 0, observedTime: 38.86 }) // -0.521046
 */
export function paretoNbdLogLik(parameters: ParetoNbdParameters, history: PurchaseHistory): number {
  const { r, alpha, s, beta } = checked(parameters);
  checkHistory(history);
  const { repeatCount: x, lastTime, observedTime } = history;
  const front = lnGammaRise(r, x) + r * Math.log(alpha) + s * Math.log(beta);
  const buying = -(r + x) * Math.log(alpha + observedTime) - s * Math.log(beta + observedTime);
  const lnLeft = lnLeftOdds(parameters, x, lastTime, observedTime);
  return front + buying + (lnLeft === -Infinity ? 0 : lnOnePlusExp(lnLeft));
}

/**
 * Probability that a customer is still a customer. 存活概率。
 *
 * @param parameters r, alpha, s, beta
 * @param history    repeat purchases, last and observed time in the unit of alpha and beta
 * @returns share 0–1, not rounded
 * @throws RangeError if a parameter is not above 0 or the history cannot have happened
 * @source Schmittlein, Morrison & Colombo 1987, Management Science 33(1), 1–24, eq. 11–13
 * @formula P = \left[ 1 + s \int_{t_x}^T \frac{(\alpha+T)^{r+x}(\beta+T)^s}{(\alpha+u)^{r+x}(\beta+u)^{s+1}} du \right]^{-1}
 * @simplifies Leaving has nothing to do with buying, and nobody comes back.
 *   流失与购买互不相干，流失后不再回来。
 * @vectors clv.paretoNbd
 * @example paretoNbdAliveRatio({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
 *   { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 }) // 0.869167559
 */
export function paretoNbdAliveRatio(
  parameters: ParetoNbdParameters,
  history: PurchaseHistory,
): number {
  checked(parameters);
  checkHistory(history);
  const { repeatCount: x, lastTime, observedTime } = history;
  const lnLeft = lnLeftOdds(parameters, x, lastTime, observedTime);
  return lnLeft === -Infinity ? 1 : logistic(-lnLeft);
}

/**
 * Purchases still to come, each discounted to now. 折现后的剩余期望购买次数（DERT）。
 *
 * Times the gross profit of a purchase it is what the customer is still worth. 乘以每次购买的毛利，就是
 * 这位客户还值多少钱。
 *
 * @param parameters   r, alpha, s, beta
 * @param history      repeat purchases, last and observed time in the unit of alpha and beta
 * @param discountRate continuous discount rate per unit of time, > 0; 15 % a year is ln 1.15 / 52 a week
 * @returns discounted purchases, not rounded
 * @throws RangeError if an argument is out of range or the history cannot have happened
 * @source Fader, Hardie & Lee 2005, J. Marketing Research 42(4), 415–430, eq. 3
 * @formula \mathrm{DERT} = \frac{(r+x)(\beta+T)^s \delta^{s-1}}{\alpha+T}\, U(s,s,\delta(\beta+T))\; P(\text{alive})
 * @simplifies Every purchase is worth the same; rates never change.
 *   每次购买价值相同，频率永远不变。
 * @vectors clv.paretoNbd
 * @example paretoNbdDiscountedPurchases({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
 *   { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 }, 0.0027) // 6.48377357
 */
export function paretoNbdDiscountedPurchases(
  parameters: ParetoNbdParameters,
  history: PurchaseHistory,
  discountRate: number,
): number {
  above(0, { discountRate });
  const { r, alpha, s, beta } = parameters;
  const aliveRatio = paretoNbdAliveRatio(parameters, history);
  const { repeatCount: x, observedTime } = history;
  const lnWait = Math.log(beta + observedTime);
  const lnValue =
    s * lnWait +
    (s - 1) * Math.log(discountRate) +
    lnKummerU(s, discountRate * (beta + observedTime));
  return ((r + x) / (alpha + observedTime)) * Math.exp(lnValue) * aliveRatio;
}

function checked(parameters: ParetoNbdParameters): ParetoNbdParameters {
  const { r, alpha, s, beta } = parameters;
  above(0, { r, alpha, s, beta });
  return parameters;
}
