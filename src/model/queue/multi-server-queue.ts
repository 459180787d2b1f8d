// A counter with several servers, hour by hour. 多服务台排队。
import { above, atLeast, wholeNumber } from '../_check';
import { erlangC, type UnstableQueue } from './erlang-c';

/** A counter. Any one time unit will do in place of hours. 服务台。 */
export interface Counter {
  /** customers who come, an hour, > 0. 每小时来客 */
  arrivalsPerHour: number;
  /** customers one server can serve, an hour, > 0. 每台每小时可服务人数 */
  servicesPerHour: number;
  /** servers, whole, >= 1. 服务台数 */
  serverCount: number;
}

/** What the counter looks like in the long run. 长期平均。 */
export interface CounterQueue {
  status: 'steady';
  /** share of time nobody is there, 0–1. 空闲概率 */
  emptyRatio: number;
  /** customers waiting, on average. 平均排队人数 Lq */
  queueCount: number;
  /** customers waiting or being served, on average. 平均在场人数 L */
  presentCount: number;
  /** average wait, hours. 平均等待 Wq */
  waitHours: number;
  /** average time from arrival to leaving, hours. 平均逗留 W */
  stayHours: number;
  /** share of customers who wait longer than asked, 0–1. 等待超过给定时间的比例 */
  waitsLongerRatio: number;
}

/**
 * Long-run averages of a counter with several servers. 多服务台排队（M/M/c）的长期平均。
 *
 * @param counter  arrivals > 0 and services > 0 an hour, servers >= 1
 * @param waitHours the wait to ask about, hours, >= 0
 * @returns shares, counts and hours, not rounded; `unstable` when arrivals are not below what all
 *   servers can do
 * @throws RangeError if a rate is not above 0, servers are not whole or below 1, or the time is negative
 * @source Hillier & Lieberman 2021, Introduction to Operations Research, 11th ed., section 17.6
 * @formula L_q = \lambda W_q, \quad W = W_q + \frac1\mu, \quad L = \lambda W, \quad P(W_q > t) = C e^{-(c\mu - \lambda)t}
 * @simplifies Arrivals and services are memoryless; nobody gives up. 到达与服务均无记忆；无人放弃。
 * @vectors queue.mmc
 * @example multiServerQueue({ arrivalsPerHour: 2, servicesPerHour: 3, serverCount: 2 }, 1).stayHours // 0.375
 * @example multiServerQueue({ arrivalsPerHour: 2, servicesPerHour: 3, serverCount: 1 }, 1).queueCount // 1.333333
 */
export function multiServerQueue(
  counter: Counter,
  waitHours: number,
): CounterQueue | UnstableQueue {
  const { arrivalsPerHour, servicesPerHour, serverCount } = counter;
  above(0, { arrivalsPerHour, servicesPerHour });
  wholeNumber({ serverCount });
  atLeast(1, { serverCount });
  atLeast(0, { waitHours });
  const team = {
    arrivalsPerMinute: arrivalsPerHour,
    handlingMinutes: 1 / servicesPerHour,
    agentCount: serverCount,
  };
  const queue = erlangC(team, waitHours);
  if (queue.status === 'unstable') return queue;
  const { loadErlangs, waitRatio, averageWaitMinutes: meanWait, queueCount } = queue;
  return {
    status: 'steady',
    emptyRatio: emptyRatio(serverCount, loadErlangs),
    queueCount,
    presentCount: queueCount + loadErlangs,
    waitHours: meanWait,
    stayHours: meanWait + 1 / servicesPerHour,
    waitsLongerRatio:
      waitRatio * Math.exp(-(serverCount * servicesPerHour - arrivalsPerHour) * waitHours),
  };
}

// Above 709 Erlangs the sum passes every number and the share is smaller than any: 0.
function emptyRatio(serverCount: number, loadErlangs: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < serverCount; k++) {
    sum += term;
    term *= loadErlangs / (k + 1);
  }
  return 1 / (sum + term / (1 - loadErlangs / serverCount));
}
