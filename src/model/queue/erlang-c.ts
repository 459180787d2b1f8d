// How long customers wait when all of them wait. 人人都肯等时，要等多久。
import { above, atLeast, wholeNumber } from '../_check';
import { erlangBRatio } from './erlang-b';

/** A team that answers one queue. Any one time unit will do in place of minutes. 一支客服队伍。 */
export interface ServiceTeam {
  /** customers who come, a minute, > 0. 每分钟来客 */
  arrivalsPerMinute: number;
  /** average time to serve one, minutes, > 0. 平均处理时长 AHT */
  handlingMinutes: number;
  /** agents at work, whole, >= 1. 在岗人数 */
  agentCount: number;
}

/** A queue that settles. 稳定的队列。 */
export interface SteadyQueue {
  status: 'steady';
  /** arrivals × handling time. 话务量 */
  loadErlangs: number;
  /** share of customers who wait at all, 0–1. 等待概率 */
  waitRatio: number;
  /** share of customers answered within the target, 0–1. 服务水平 */
  servedInTimeRatio: number;
  /** average wait of all customers, minutes. 平均响应时间 ASA */
  averageWaitMinutes: number;
  /** share of their time that agents work, 0–1. 坐席利用率 */
  occupancyRatio: number;
  /** customers waiting, on average. 平均排队人数 */
  queueCount: number;
}

/** A queue that grows without end: no average exists. 不稳定的队列：越排越长，没有平均值。 */
export interface UnstableQueue {
  status: 'unstable';
  /** arrivals × handling time; at least the number of agents. 话务量 */
  loadErlangs: number;
  /** agents from which on the queue settles. 至少需要的人数 */
  leastAgentCount: number;
}

/**
 * Waiting when nobody gives up. 爱尔朗 C：无人放弃时的等待。
 *
 * @param team          arrivals > 0 a minute, handling time > 0 minutes, agents >= 1
 * @param targetMinutes wait within which to answer, minutes, >= 0
 * @returns shares and minutes, not rounded; `unstable` when the load is not below the agents
 * @throws RangeError if a rate or time is not above 0, agents are not whole or below 1, or the target
 *   is negative
 * @source Erlang 1917; Gans, Koole & Mandelbaum 2003, Manufacturing & Service Operations Management 5(2)
 * @formula C = \frac{c B}{c - A (1 - B)}, \quad SL = 1 - C e^{-(c - A) t / h}, \quad ASA = \frac{C h}{c - A}
 * @simplifies Nobody gives up, and the rate of arrivals holds for hours; at a peak look at the
 *   backlog too. 没有人放弃，且来客速度长时间不变；高峰期要同时看积压。
 * @vectors queue.erlangC
 * @example erlangC({ arrivalsPerMinute: 12, handlingMinutes: 4, agentCount: 55 }, 0.25).servedInTimeRatio // 0.845883
 * @example erlangC({ arrivalsPerMinute: 12, handlingMinutes: 4, agentCount: 48 }, 0.25) // { status: 'unstable', loadErlangs: 48, leastAgentCount: 49 }
 */
export function erlangC(team: ServiceTeam, targetMinutes: number): SteadyQueue | UnstableQueue {
  const { arrivalsPerMinute, handlingMinutes, agentCount } = team;
  above(0, { arrivalsPerMinute, handlingMinutes });
  atLeast(0, { targetMinutes });
  wholeNumber({ agentCount });
  atLeast(1, { agentCount });
  const loadErlangs = arrivalsPerMinute * handlingMinutes;
  if (loadErlangs >= agentCount) {
    return { status: 'unstable', loadErlangs, leastAgentCount: Math.floor(loadErlangs) + 1 };
  }
  const blockedRatio = erlangBRatio(agentCount, loadErlangs);
  const waitRatio = erlangCRatio(blockedRatio, agentCount, loadErlangs);
  const spare = agentCount - loadErlangs;
  const averageWaitMinutes = (waitRatio * handlingMinutes) / spare;
  return {
    status: 'steady',
    loadErlangs,
    waitRatio,
    servedInTimeRatio: 1 - waitRatio * Math.exp((-spare * targetMinutes) / handlingMinutes),
    averageWaitMinutes,
    occupancyRatio: loadErlangs / agentCount,
    queueCount: arrivalsPerMinute * averageWaitMinutes,
  };
}

/**
 * Share of customers who wait, from the share that would be lost. 由爱尔朗 B 得到等待概率。
 *
 * @param blockedRatio share lost if nobody waited, Erlang B, 0–1
 * @param agentCount   agents, above the load
 * @param loadErlangs  arrivals × handling time, Erlangs, > 0
 * @returns share 0–1, not rounded
 * @throws RangeError if the agents are not above the load
 * @source Jagerman 1974, Bell System Technical Journal 53(3), 525–551
 * @formula C = \frac{c B}{c - A (1 - B)}
 * @simplifies As `erlangC`. 同 erlangC。
 * @vectors queue.erlangC
 * @example erlangCRatio(0.5, 2, 1) // 0.666666667
 */
export function erlangCRatio(
  blockedRatio: number,
  agentCount: number,
  loadErlangs: number,
): number {
  // Looked at by hand first: the search for a team size calls this in its inner loop.
  if (!(agentCount > loadErlangs)) above(loadErlangs, { agentCount });
  return (agentCount * blockedRatio) / (agentCount - loadErlangs * (1 - blockedRatio));
}
