// How many agents a promise needs. 要兑现服务承诺，需要多少人。
import { above, atLeast, share } from '../_check';
import { erlangBStep } from './erlang-b';
import { erlangC, erlangCRatio, type SteadyQueue } from './erlang-c';

const ROUNDING = 1e-9;

/** Customers who come and what they are promised. 来客与服务承诺。 */
export interface StaffingGoal {
  /** customers who come, a minute, > 0. 每分钟来客 */
  arrivalsPerMinute: number;
  /** average time to serve one, minutes, > 0. 平均处理时长 */
  handlingMinutes: number;
  /** wait within which to answer, minutes, >= 0. 目标等待时间 */
  targetMinutes: number;
  /** share to be answered within it, above 0, below 1. 目标服务水平 */
  servedInTimeRatio: number;
  /** share of their time that agents may work at most, above 0, at most 1. 利用率上限 */
  maxOccupancyRatio?: number;
  /** share of paid time away from the queue: breaks, training, leave, 0 to below 1. 损耗率 */
  shrinkageRatio?: number;
}

/** The fewest agents, and how the queue then is. 最少人数及其效果。 */
export interface StaffingPlan {
  /** agents at work, at least 1. 在岗人数 */
  agentCount: number;
  /** agents to put on the rota, so that so many are at work. 排班人数 */
  scheduledCount: number;
  /** which limit needs the last agent. 由哪个条件决定 */
  binding: 'servedInTime' | 'occupancy';
  /** waiting with these agents. 等待情况 */
  queue: SteadyQueue;
}

/**
 * Fewest agents that keep a service promise. 满足服务水平的最少客服人数。
 *
 * @param goal arrivals, handling time, target, highest occupancy (1 if left out), shrinkage (0)
 * @returns whole agents at work and on the rota, which limit binds, and the waiting
 * @throws RangeError if a rate or time is not above 0, or a share or the target is out of range
 * @source Gans, Koole & Mandelbaum 2003, Manufacturing & Service Operations Management 5(2), 79–141
 * @formula c^* = \min \left\{ c : SL(c) \ge s, \; A/c \le u \right\}, \quad \left\lceil \frac{c^*}{1 - \text{shrinkage}} \right\rceil
 * @simplifies One queue, whole people; several small queues staffed one by one need more than one
 *   pooled queue. 只有一个队列，人数取整；几个小队列分开排班，比合并排班多用人。
 * @vectors queue.erlangCStaffing
 * @example erlangCStaffing({ arrivalsPerMinute: 100 / 30, handlingMinutes: 3, targetMinutes: 1 / 3, servedInTimeRatio: 0.8, maxOccupancyRatio: 0.85, shrinkageRatio: 0.3 }).agentCount // 14
 */
export function erlangCStaffing(goal: StaffingGoal): StaffingPlan {
  const { arrivalsPerMinute, handlingMinutes, targetMinutes, shrinkageRatio = 0 } = goal;
  const { servedInTimeRatio, maxOccupancyRatio = 1 } = goal;
  above(0, { arrivalsPerMinute, handlingMinutes, servedInTimeRatio, maxOccupancyRatio });
  atLeast(0, { targetMinutes });
  share({ servedInTimeRatio, maxOccupancyRatio, shrinkageRatio });
  below1({ servedInTimeRatio, shrinkageRatio });
  const loadErlangs = arrivalsPerMinute * handlingMinutes;
  const forService = countForService(
    loadErlangs,
    targetMinutes / handlingMinutes,
    servedInTimeRatio,
  );
  // A rounding error must not cost a person.
  const forRest = Math.ceil((loadErlangs / maxOccupancyRatio) * (1 - ROUNDING));
  const agentCount = Math.max(forService, forRest);
  const queue = erlangC({ arrivalsPerMinute, handlingMinutes, agentCount }, targetMinutes);
  return {
    agentCount,
    scheduledCount: Math.ceil((agentCount / (1 - shrinkageRatio)) * (1 - ROUNDING)),
    binding: forRest > forService ? 'occupancy' : 'servedInTime',
    queue: queue as SteadyQueue,
  };
}

function countForService(loadErlangs: number, targetTimes: number, wanted: number): number {
  for (let count = 1, blocked = 1; ; count++) {
    blocked = erlangBStep(blocked, count, loadErlangs);
    if (count <= loadErlangs) continue;
    const waits = erlangCRatio(blocked, count, loadErlangs);
    if (1 - waits * Math.exp((loadErlangs - count) * targetTimes) >= wanted) return count;
  }
}

function below1(named: Record<string, number>): void {
  for (const [name, value] of Object.entries(named)) {
    if (value >= 1) throw new RangeError(`${name} must be below 1, got ${value}`);
  }
}
