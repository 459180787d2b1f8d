// Waiting when some give up. 有人等不及就走时的等待。
import { above, atLeast, atMost, wholeNumber } from '../_check';
import { turns } from './_turn';
import { type PresentShares, presentShares } from './_waiting-states';
import type { ServiceTeam } from './erlang-c';

// Beyond this the line is too long to go through it place by place.
const MOST_COUNT = 1e7;

/** A team whose customers lose patience. 顾客会失去耐心的客服队伍。 */
export interface ImpatientTeam extends ServiceTeam {
  /** average time after which a waiting customer gives up, minutes, > 0. 平均耐心 */
  patienceMinutes: number;
}

/** The queue in the long run; with impatience it always settles. 长期平均；有人放弃，队列总会稳定。 */
export interface ImpatientQueue {
  /** arrivals × handling time; may exceed the agents. 话务量 */
  loadErlangs: number;
  /** share of customers who find no free agent, 0–1. 等待概率 */
  waitRatio: number;
  /** share of customers who give up, 0–1. 放弃率 */
  abandonRatio: number;
  /** answered within the target, of all who came, 0–1. 服务水平（分母为全部来客） */
  servedInTimeRatio: number;
  /** still waiting at the target, of all who came, 0–1. 超过目标仍在等的比例 */
  waitsLongerRatio: number;
  /** average wait of all who came, also of those who gave up, minutes. 平均等待 */
  averageWaitMinutes: number;
  /** share of their time that agents work, 0–1. 坐席利用率 */
  occupancyRatio: number;
  /** customers waiting, on average. 平均排队人数 */
  queueCount: number;
}

/**
 * Waiting, giving up and service level when patience runs out. 爱尔朗 A：会放弃的排队。
 *
 * @param team          arrivals, handling time, patience > 0; agents >= 1; at most ten million Erlangs,
 *   and at most ten million arrivals within one patience
 * @param targetMinutes wait within which to answer, minutes, >= 0
 * @returns shares of all who came, minutes and counts, not rounded
 * @throws RangeError if a rate or time is not above 0 or too large, agents are not whole or below 1,
 *   or the target is negative
 * @source Palm 1957, Tele 1, 1–136; Garnett, Mandelbaum & Reiman 2002, Manufacturing & Service
 *   Operations Management 4(3), 208–227
 * @formula \frac{p_n}{p_{n-1}} = \frac{\lambda}{\min(n,c)\mu + (n-c)^+ \theta}, \quad P_{ab} = \frac{\theta L_q}{\lambda}
 * @simplifies Patience does not depend on what the screen says, and who gives up does not come back.
 *   耐心不受“前面还有几人”影响；走掉的人不再来。
 * @vectors queue.erlangA
 * @example erlangA({ arrivalsPerMinute: 40, handlingMinutes: 4, agentCount: 150, patienceMinutes: 10 }, 0.5).abandonRatio // 0.0662623
 * @example erlangA({ arrivalsPerMinute: 40, handlingMinutes: 4, agentCount: 150, patienceMinutes: 10 }, 0.5).servedInTimeRatio // 0.3617225
 */
export function erlangA(team: ImpatientTeam, targetMinutes: number): ImpatientQueue {
  check(team, targetMinutes);
  const { arrivalsPerMinute, handlingMinutes, agentCount, patienceMinutes } = team;
  const shares = shareOfCounts(team);
  const mean = (of: (count: number) => number) =>
    shares.ratios.reduce((sum, ratio, i) => sum + ratio * of(shares.firstCount + i), 0);
  const queueCount = mean((count) => Math.max(count - agentCount, 0));
  return {
    loadErlangs: arrivalsPerMinute * handlingMinutes,
    waitRatio: Math.min(
      1,
      mean((count) => Number(count >= agentCount)),
    ),
    abandonRatio: queueCount / (arrivalsPerMinute * patienceMinutes),
    ...byTarget(team, shares, targetMinutes),
    averageWaitMinutes: queueCount / arrivalsPerMinute,
    occupancyRatio: Math.min(1, mean((count) => Math.min(count, agentCount)) / agentCount),
    queueCount,
  };
}

/**
 * Share of customers who give up, without the waits that `erlangA` goes through one by one. 只求放弃率，算得快。
 *
 * @param team arrivals, handling time, patience > 0; agents >= 1; at most ten million Erlangs, and at most
 *   ten million arrivals within one patience
 * @returns share of all who come, 0–1, not rounded; the same as of `erlangA`
 * @throws RangeError if a rate or time is not above 0 or too large, or agents are not whole or below 1
 * @source as `erlangA`
 * @formula P_{ab} = \frac{\theta L_q}{\lambda}
 * @example abandonRatioA({ arrivalsPerMinute: 40, handlingMinutes: 4, agentCount: 150, patienceMinutes: 10 }) // 0.0662623
 */
export function abandonRatioA(team: ImpatientTeam): number {
  check(team, 0);
  const { firstCount, ratios } = shareOfCounts(team);
  const queueCount = ratios.reduce(
    (sum, ratio, i) => sum + ratio * Math.max(firstCount + i - team.agentCount, 0),
    0,
  );
  return queueCount / (team.arrivalsPerMinute * team.patienceMinutes);
}

function shareOfCounts(team: ImpatientTeam): PresentShares {
  const { arrivalsPerMinute, handlingMinutes, agentCount, patienceMinutes } = team;
  const loadErlangs = arrivalsPerMinute * handlingMinutes;
  const overflow = (arrivalsPerMinute - agentCount / handlingMinutes) * patienceMinutes;
  const likeliest = loadErlangs < agentCount ? loadErlangs : agentCount + Math.max(overflow, 0);
  const patientArrivals = arrivalsPerMinute * patienceMinutes;
  return presentShares(
    Math.floor(likeliest),
    (count) =>
      Math.min(count, agentCount) / loadErlangs + Math.max(count - agentCount, 0) / patientArrivals,
  );
}

// Who comes sees the long-run shares; with every agent busy, one takes the place behind the line.
function byTarget(team: ImpatientTeam, { firstCount, ratios }: PresentShares, minutes: number) {
  const { agentCount, handlingMinutes, patienceMinutes } = team;
  const places = turns((agentCount * patienceMinutes) / handlingMinutes, minutes / patienceMinutes);
  let servedInTimeRatio = 0;
  let waitsLongerRatio = 0;
  for (let count = Math.min(firstCount, agentCount); count < firstCount + ratios.length; count++) {
    const ratio = ratios[count - firstCount] ?? 0;
    if (count < agentCount) {
      servedInTimeRatio += ratio;
    } else {
      const { value } = places.next();
      servedInTimeRatio += ratio * value.servedRatio;
      waitsLongerRatio += ratio * value.waitsRatio;
    }
  }
  return {
    servedInTimeRatio: Math.min(1, servedInTimeRatio),
    waitsLongerRatio: Math.min(1, waitsLongerRatio),
  };
}

function check(team: ImpatientTeam, targetMinutes: number): void {
  const { arrivalsPerMinute, handlingMinutes, agentCount, patienceMinutes } = team;
  above(0, { arrivalsPerMinute, handlingMinutes, patienceMinutes });
  wholeNumber({ agentCount });
  atLeast(1, { agentCount });
  atLeast(0, { targetMinutes });
  atMost(MOST_COUNT, {
    'arrivals × handling time': arrivalsPerMinute * handlingMinutes,
    'arrivals × patience': arrivalsPerMinute * patienceMinutes,
  });
}
