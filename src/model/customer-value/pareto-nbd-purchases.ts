// How much a customer will buy, under the Pareto/NBD model. Pareto/NBD 模型下的未来购买次数。
import { above, atLeast } from '../_check';
import { integral } from '../calculus/integral';
import { nbdCountRatios } from './nbd';
import { paretoNbdAliveRatio, type ParetoNbdParameters } from './pareto-nbd';
import type { PurchaseHistory } from './purchase-histories';

/**
 * Purchases expected of a new customer. 新客户的期望购买次数。
 *
 * @param parameters r, alpha, s, beta
 * @param time       length of the period from the first purchase on, >= 0
 * @returns repeat purchases, not rounded; the limit at s = 1 included
 * @throws RangeError if an argument is out of range
 * @source Schmittlein, Morrison & Colombo 1987, Management Science 33(1), 1–24, eq. 17
 * @formula E[X(t)] = \frac{r\beta}{\alpha(s-1)} \left[ 1 - \left( \frac{\beta}{\beta+t} \right)^{s-1} \right]
 * @simplifies Leaving has nothing to do with buying, and nobody comes back.
 *   流失与购买互不相干，流失后不再回来。
 * @vectors clv.paretoNbd
 * @example paretoNbdExpectedPurchases({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, 52) // 1.4729968
 * @example paretoNbdExpectedPurchases({ r: 1, alpha: 1, s: 1, beta: 1 }, 1) // 0.6931471805599453
 */
export function paretoNbdExpectedPurchases(parameters: ParetoNbdParameters, time: number): number {
  const { r, alpha, s, beta } = parameters;
  above(0, { r, alpha, s, beta });
  atLeast(0, { time });
  const lnWait = Math.log1p(time / beta);
  const activeTime = s === 1 ? lnWait : -Math.expm1(-(s - 1) * lnWait) / (s - 1);
  return (r / alpha) * beta * activeTime;
}

/**
 * Purchases expected of a known customer in the time to come. 已知客户未来的期望购买次数。
 *
 * @param parameters r, alpha, s, beta
 * @param history    repeat purchases, last and observed time in the unit of alpha and beta
 * @param time       length of the period to come, >= 0
 * @returns purchases, not rounded
 * @throws RangeError if an argument is out of range or the history cannot have happened
 * @source Schmittlein, Morrison & Colombo 1987, Management Science 33(1), 1–24, eq. 22; a customer who
 *   is alive is a new one with r + x, alpha + T, s, beta + T
 * @formula E[Y(t)] = P(\text{alive}) \; E[X(t) \mid r+x,\, \alpha+T,\, s,\, \beta+T]
 * @simplifies Leaving has nothing to do with buying, and nobody comes back.
 *   流失与购买互不相干，流失后不再回来。
 * @vectors clv.paretoNbd
 * @example paretoNbdFuturePurchases({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
 *   { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 }, 39) // 1.455123193
 */
export function paretoNbdFuturePurchases(
  parameters: ParetoNbdParameters,
  history: PurchaseHistory,
  time: number,
): number {
  const aliveRatio = paretoNbdAliveRatio(parameters, history);
  const { r, alpha, s, beta } = parameters;
  const { repeatCount, observedTime } = history;
  const asNew = { r: r + repeatCount, alpha: alpha + observedTime, s, beta: beta + observedTime };
  return aliveRatio * paretoNbdExpectedPurchases(asNew, time);
}

/**
 * Shares of new customers with 0, 1, 2 … repeat purchases. 新客户重复购买次数的分布。
 *
 * @param parameters r, alpha, s, beta
 * @param time       length of the period from the first purchase on, >= 0
 * @param count      how many shares, whole, >= 1
 * @returns `count` shares 0–1, the first for no repeat purchase, not rounded
 * @throws RangeError if an argument is out of range
 * @source own derivation: leaving is independent of buying, so the NBD of the time a customer stays is
 *   averaged over that time, whose density is s/(β+u) (β/(β+u))^s; the closed form of Fader & Hardie
 *   2006 takes nearly equal numbers apart
 * @formula P(X=x) = \left(\tfrac{\beta}{\beta+t}\right)^s P(N_t=x) + \int_0^t \tfrac{s}{\beta+u} \left(\tfrac{\beta}{\beta+u}\right)^s P(N_u=x)\,du
 * @simplifies Leaving has nothing to do with buying, and nobody comes back.
 *   流失与购买互不相干，流失后不再回来。
 * @vectors clv.paretoNbd
 * @example paretoNbdCountRatios({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, 39, 2) // [0.593625, 0.165563]
 */
export function paretoNbdCountRatios(
  parameters: ParetoNbdParameters,
  time: number,
  count: number,
): number[] {
  const { r, alpha, s, beta } = parameters;
  above(0, { s, beta });
  const whole = nbdCountRatios({ r, alpha }, time, count);
  const stayRatio = Math.exp(-s * Math.log1p(time / beta));
  // On a logarithmic scale of time: what happens within alpha and beta is drawn wide.
  const unit = Math.min(alpha, beta);
  const end = Math.log1p(time / unit);
  return whole.map((ratio, x) => {
    const leaving = integral(
      (v) => {
        const u = unit * Math.expm1(v);
        const density = (s / (beta + u)) * Math.exp(-s * Math.log1p(u / beta));
        const until = nbdCountRatios({ r, alpha }, u, x + 1)[x] as number;
        return density * until * unit * Math.exp(v);
      },
      0,
      end,
    );
    return stayRatio * ratio + leaving;
  });
}
