// Buying until customers drop out after a purchase: the BG/NBD model. 买着买着就不来了：BG/NBD 模型。
import { above } from '../_check';
import { lnGammaRise } from '../special/ln-gamma';
import { lnOnePlusExp, logistic } from '../special/logistic';
import { checkHistory, type PurchaseHistory } from './purchase-histories';

/** How customers differ in buying and in dropping out. 购买频率与流失概率的异质性。 */
export interface BgNbdParameters {
  /** shape of the purchase rates, > 0. 购买频率的形状参数 */
  r: number;
  /** scale of the purchase rates; unit of time, > 0. 购买频率的尺度参数（时间单位） */
  alpha: number;
  /** with b: shares of purchases after which a customer is lost, > 0. 流失概率的参数 */
  a: number;
  /** a/(a + b) is the mean share, > 0. 流失概率的参数 */
  b: number;
}

/**
 * Logarithm of the probability of one customer's history. 一位客户购买历史的对数似然。
 *
 * @param parameters r, alpha, a, b
 * @param history    repeat purchases, last and observed time in the unit of alpha
 * @returns log-likelihood, not rounded; a density when there were repeat purchases
 * @throws RangeError if a parameter is not above 0 or the history cannot have happened
 * @source Fader, Hardie & Lee 2005, Marketing Science 24(2), 275–284, eq. 6
 * @formula L = \frac{B(a,b+x)}{B(a,b)} \frac{\Gamma(r+x)\alpha^r}{\Gamma(r)} \left[ (\alpha+T)^{-(r+x)} + \delta_{x>0} \frac{a}{b+x-1} (\alpha+t_x)^{-(r+x)} \right]
 * @simplifies Customers drop out only right after a purchase; one who never bought again counts as
 *   alive. 客户只在购买之后流失；从未复购的人都算还在。
 * @vectors clv.bgnbd
 * @example bgNbdLogLik({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 *   { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 }) // -9.458606
 */
export function bgNbdLogLik(parameters: BgNbdParameters, history: PurchaseHistory): number {
  const { r, alpha, a, b } = checked(parameters);
  const { repeatCount: x, observedTime } = history;
  const lnLost = lnLostOdds(parameters, history);
  const buying = lnGammaRise(r, x) + r * Math.log(alpha) - (r + x) * Math.log(alpha + observedTime);
  const staying = lnGammaRise(b, x) - lnGammaRise(a + b, x);
  return buying + staying + (lnLost === -Infinity ? 0 : lnOnePlusExp(lnLost));
}

/**
 * Probability that a customer is still a customer. 存活概率。
 *
 * @param parameters r, alpha, a, b
 * @param history    repeat purchases, last and observed time in the unit of alpha
 * @returns share 0–1; 1 for a customer without a repeat purchase, who had no chance to drop out
 * @throws RangeError if a parameter is not above 0 or the history cannot have happened
 * @source Fader, Hardie & Lee 2008, Computing P(alive) Using the BG/NBD Model, note 021
 * @formula P = \left[ 1 + \delta_{x>0} \frac{a}{b+x-1} \left( \frac{\alpha+T}{\alpha+t_x} \right)^{r+x} \right]^{-1}
 * @simplifies Customers drop out only right after a purchase, and nobody comes back.
 *   客户只在购买之后流失，流失后不再回来。
 * @vectors clv.bgnbd
 * @example bgNbdAliveRatio({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 *   { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 }) // 0.72657857
 */
export function bgNbdAliveRatio(parameters: BgNbdParameters, history: PurchaseHistory): number {
  checked(parameters);
  const lnLost = lnLostOdds(parameters, history);
  return lnLost === -Infinity ? 1 : logistic(-lnLost);
}

function checked(parameters: BgNbdParameters): BgNbdParameters {
  const { r, alpha, a, b } = parameters;
  above(0, { r, alpha, a, b });
  return parameters;
}

// ln of the odds of having dropped out at the last purchase; −Infinity without one.
function lnLostOdds({ r, alpha, a, b }: BgNbdParameters, history: PurchaseHistory): number {
  checkHistory(history);
  const { repeatCount: x, lastTime, observedTime } = history;
  if (x === 0) return -Infinity;
  const wait = Math.log1p((observedTime - lastTime) / (alpha + lastTime));
  return Math.log(a / (b + x - 1)) + (r + x) * wait;
}
