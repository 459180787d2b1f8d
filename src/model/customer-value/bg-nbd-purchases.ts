// How much a customer will buy, under the BG/NBD model. BG/NBD 模型下的未来购买次数。
import { above, atLeast, atMost } from '../_check';
import { bgNbdAliveRatio, type BgNbdParameters } from './bg-nbd';
import { nbdCountRatios, nbdTailRatios } from './nbd';
import type { PurchaseHistory } from './purchase-histories';

// Periods this many times alpha need 40 million terms; further out they are refused.
const LONGEST = 1e6;
const SCALE = 2 ** 800;
const LN_SCALE = 800 * Math.LN2;

/**
 * Purchases expected of a new customer. 新客户的期望购买次数。
 *
 * @param parameters r, alpha, a, b
 * @param time       length of the period from the first purchase on, >= 0, at most a million alpha
 * @returns repeat purchases, not rounded
 * @throws RangeError if an argument is out of range
 * @source Fader, Hardie & Lee 2005, Marketing Science 24(2), 275–284, eq. 9; summed here as
 *   own derivation: the k+1-th purchase of an everlasting customer happens with P(N > k), and k
 *   purchases are survived by B(a, b+k)/B(a, b); unlike eq. 9 this has no gap at a = 1
 * @formula E[X(t)] = \sum_{k \ge 0} \frac{B(a,b+k)}{B(a,b)}\, P(N_t > k)
 * @simplifies Customers drop out only right after a purchase, and nobody comes back.
 *   客户只在购买之后流失，流失后不再回来。
 * @vectors clv.bgnbd
 * @example bgNbdExpectedPurchases({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 52) // 1.44605
 */
export function bgNbdExpectedPurchases(parameters: BgNbdParameters, time: number): number {
  const { r, alpha, a, b } = parameters;
  above(0, { r, alpha, a, b });
  atLeast(0, { time });
  atMost(LONGEST, { 'time/alpha': time / alpha });
  if (time === 0) return 0;
  const z = time / (alpha + time);
  let term = 1;
  let lnScale = -r * Math.log1p(time / alpha);
  // Purchases counted when n happen to a customer who never leaves: those before the dropping out.
  let counted = 0;
  let stay = 1;
  let sum = 0;
  for (let n = 1; ; n++) {
    const ratio = ((r + n - 1) / n) * z;
    term *= ratio;
    counted += stay;
    stay *= (b + n - 1) / (a + b + n - 1);
    sum += term * counted;
    // `counted` grows by less than a factor (n+1)/n a step.
    const slowest = Math.max(ratio, z) * (1 + 1 / n);
    if (slowest < 1 && term * counted <= 1e-17 * sum * (1 - slowest)) break;
    if (sum > SCALE) {
      term /= SCALE;
      sum /= SCALE;
      lnScale += LN_SCALE;
    }
  }
  return Math.exp(lnScale + Math.log(sum));
}

/**
 * Purchases expected of a known customer in the time to come. 已知客户未来的期望购买次数。
 *
 * @param parameters r, alpha, a, b
 * @param history    repeat purchases, last and observed time in the unit of alpha
 * @param time       length of the period to come, >= 0, at most a million times alpha + T
 * @returns purchases, not rounded
 * @throws RangeError if an argument is out of range or the history cannot have happened
 * @source Fader, Hardie & Lee 2005, Marketing Science 24(2), 275–284, eq. 10; own derivation: a
 *   customer who is alive is a new one with r + x, alpha + T, a, b + x
 * @formula E[Y(t)] = P(\text{alive}) \; E[X(t) \mid r+x,\, \alpha+T,\, a,\, b+x]
 * @simplifies Customers drop out only right after a purchase, and nobody comes back.
 *   客户只在购买之后流失，流失后不再回来。
 * @vectors clv.bgnbd
 * @example bgNbdFuturePurchases({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 *   { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 }, 39) // 1.226028
 */
export function bgNbdFuturePurchases(
  parameters: BgNbdParameters,
  history: PurchaseHistory,
  time: number,
): number {
  const aliveRatio = bgNbdAliveRatio(parameters, history);
  const { r, alpha, a, b } = parameters;
  const { repeatCount, observedTime } = history;
  const asNew = { r: r + repeatCount, alpha: alpha + observedTime, a, b: b + repeatCount };
  return aliveRatio * bgNbdExpectedPurchases(asNew, time);
}

/**
 * Shares of new customers with 0, 1, 2 … repeat purchases. 新客户重复购买次数的分布。
 *
 * @param parameters r, alpha, a, b
 * @param time       length of the period from the first purchase on, >= 0
 * @param count      how many shares, whole, >= 1
 * @returns `count` shares 0–1, the first for no repeat purchase, not rounded
 * @throws RangeError if an argument is out of range
 * @source Fader, Hardie & Lee 2005, Marketing Science 24(2), 275–284, eq. 8
 * @formula P(X=x) = \frac{B(a,b+x)}{B(a,b)} P(N=x) + \delta_{x>0} \frac{B(a+1,b+x-1)}{B(a,b)} P(N \ge x)
 * @simplifies Customers drop out only right after a purchase, and nobody comes back.
 *   客户只在购买之后流失，流失后不再回来。
 * @vectors clv.bgnbd
 * @example bgNbdCountRatios({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 39, 2) // [0.573786, 0.199395]
 */
export function bgNbdCountRatios(
  parameters: BgNbdParameters,
  time: number,
  count: number,
): number[] {
  const { a, b } = parameters;
  above(0, { a, b });
  const exact = nbdCountRatios(parameters, time, count);
  const atLeastSo = nbdTailRatios(parameters, time, count);
  let stay = 1;
  return exact.map((ratio, x) => {
    if (x === 0) return ratio;
    const leavesNow = (stay * a) / (a + b + x - 1);
    stay *= (b + x - 1) / (a + b + x - 1);
    return stay * ratio + leavesNow * (atLeastSo[x] as number);
  });
}
