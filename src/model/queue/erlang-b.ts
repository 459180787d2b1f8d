// How often all lines are busy, when nobody waits. 全忙就走的系统：有多少人扑空。
import { atLeast, wholeNumber } from '../_check';

/**
 * Share of customers who find every server busy and leave. 爱尔朗 B：损失率。
 *
 * @param serverCount servers, whole, >= 0
 * @param loadErlangs arrivals × handling time, Erlangs, >= 0
 * @returns share 0–1, not rounded; 1 without servers
 * @throws RangeError if the count is not whole or negative, or the load is negative
 * @source Erlang 1917, Post Office Electrical Engineers' Journal 10, 189–197 (translation); recursion
 *   without factorials, which would overflow at 171
 * @formula b_0 = 1, \quad b_k = \frac{A b_{k-1}}{k + A b_{k-1}}
 * @simplifies Arrivals are independent; who finds no server never tries again. 来客互相独立；没接通的人不再拨。
 * @vectors queue.erlangB
 * @example erlangBRatio(2, 1) // 0.2
 * @example erlangBRatio(17, 10) // 0.0129488752247
 */
export function erlangBRatio(serverCount: number, loadErlangs: number): number {
  wholeNumber({ serverCount });
  atLeast(0, { serverCount, loadErlangs });
  let ratio = 1;
  // Once the share is below every number, more servers leave it there.
  for (let k = 1; k <= serverCount && ratio > 0; k++) ratio = erlangBStep(ratio, k, loadErlangs);
  return ratio;
}

/**
 * The share with one more server, from the share with one fewer. 爱尔朗 B 递推一步。
 *
 * Searching for the right number of servers, carry the share on instead of starting again: 8 to 40
 * times faster. 找人数时把结果往后递推，不必每次从头算。
 *
 * @param ratio       share lost with `serverCount` − 1 servers, 0–1
 * @param serverCount servers now, >= 1
 * @param loadErlangs arrivals × handling time, Erlangs, >= 0
 * @returns share lost with `serverCount` servers, 0–1, not rounded
 * @throws RangeError never: it runs in the inner loop and trusts its callers
 * @source Jagerman 1974, Bell System Technical Journal 53(3), 525–551
 * @formula b_k = \frac{A b_{k-1}}{k + A b_{k-1}}
 * @simplifies As `erlangBRatio`. 同 erlangBRatio。
 * @vectors queue.erlangB
 * @example erlangBStep(1, 1, 1) // 0.5
 */
export function erlangBStep(ratio: number, serverCount: number, loadErlangs: number): number {
  const busy = loadErlangs * ratio;
  return busy / (serverCount + busy);
}
