// A wrong rule that people use on queues, so that a wrong answer can be named. 排队的常见误算，用来认出错在哪。
import { atLeast, wholeNumber } from '../_check';
import { erlangC, type ServiceTeam } from './erlang-c';

/**
 * WRONG RULE: the wait shrinks as the number of agents grows. 误算：客服多一倍，等待就少一半。
 *
 * @param team       arrivals > 0 a minute, handling time > 0 minutes, agents >= 1; the queue settles
 * @param agentCount agents from now on, whole, >= 1
 * @returns the average wait that this reading promises, minutes; too long for more agents
 * @throws RangeError if the queue of `team` does not settle, `agentCount` is not whole or below 1, or as
 *   `erlangC`
 * @source own; the right rule is `erlangC`
 * @formula ASA \cdot \frac{c}{c'}
 * @simplifies Wrong on purpose: a queue reacts to the free time of agents, not to their number.
 *   故意写错：队伍长短看的是空闲的余量，不是人数的比例。
 * @example waitByProportionMinutes({ arrivalsPerMinute: 2, handlingMinutes: 4, agentCount: 9 }, 18) // 1.3066538565
 */
export function waitByProportionMinutes(team: ServiceTeam, agentCount: number): number {
  wholeNumber({ agentCount });
  atLeast(1, { agentCount });
  const queue = erlangC(team, 0);
  if (queue.status === 'unstable')
    throw new RangeError(
      `team.agentCount must be at least ${queue.leastAgentCount}, got ${team.agentCount}`,
    );
  return (queue.averageWaitMinutes * team.agentCount) / agentCount;
}
