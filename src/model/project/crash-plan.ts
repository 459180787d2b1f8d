// The cheapest way to end a plan earlier. 想提前完工，怎样赶工最省钱。
import { atLeast } from '../_check';
import { type CrashNetwork, crashNetwork, endNode, startNode } from './_crash-network';
import { type Activity, criticalPath } from './critical-path';

/** An activity that can be shortened for money. 可以花钱压缩的工序。 */
export interface CrashActivity extends Activity {
  /** most days that can be saved, 0 to its duration. 最多可压缩 */
  maxReductionDays: number;
  /** cost of each day saved, yuan, > 0 where a day can be saved. 每天赶工费 */
  costYuanPerDay: number;
}

/** Days saved on an activity: in this plan, and in any plan as cheap. 压缩天数。 */
export interface Reduction {
  /** days saved here. 本方案压缩天数 */
  savedDays: number;
  /** fewest in any plan of the same cost. 同费用方案中的最少天数 */
  leastDays: number;
  /** most in any plan of the same cost. 同费用方案中的最多天数 */
  mostDays: number;
}

/** A cheapest plan, or the reason why there is none. 最省赶工方案。 */
export type CrashPlan =
  | {
      isFeasible: true;
      /** cost of all days saved, yuan. 赶工费 */
      extraCostYuan: number;
      /** cost of one day less than the deadline's last, yuan; 0 when nothing need be saved. 最后一天的价钱 */
      lastDayYuan: number;
      /** days saved on each activity. 各工序压缩 */
      reductions: Reduction[];
      /** whether no other plan costs as little. 是否唯一最优 */
      isOnlyPlan: boolean;
      /** shortest the plan can be, days. 最短工期 */
      shortestDays: number;
    }
  | { isFeasible: false; shortestDays: number };

/**
 * Cheapest days to save so that a plan ends by a deadline. 最小费用赶工方案。
 *
 * The linear programme is solved by its mirror image, exactly: costs flow through the plan along longest
 * paths, each full path is a set of activities whose shortening saves a day most cheaply, at times by giving
 * days back elsewhere. From whole days come whole days. Plans may tie: the least and the most days saved on an
 * activity in any plan as cheap stand beside this one, which does everything as early as it can.
 * 用对偶的最长路增流精确求解线性规划；数据是整天，方案也是整天。方案可能并列，同费用下各工序的最少、最多天数一并给出。
 *
 * @param activities   the plan, with what can be saved and its cost
 * @param deadlineDays days from the start, >= 0
 * @returns plan of least cost, yuan and days not rounded; or the shortest length when that is too long
 * @throws RangeError if the deadline is negative, a reduction exceeds its duration, a cost is not above 0, or as
 *   `criticalPath`
 * @source Fulkerson 1961, Management Science 7(2), 167–178; Kelley 1961, Operations Research 9(3), 296–320
 * @formula \min \sum_j c_j y_j, \quad t_k \ge t_j + d_j - y_j, \quad 0 \le y_j \le m_j, \quad t_{end} \le T
 * @simplifies Each day saved on an activity costs the same; durations are certain.
 *   同一工序每压缩一天费用相同；工期是确定的。
 * @vectors project.crash
 * @example crashPlan([{ name: 'shoot', durationDays: 3, predecessors: [], maxReductionDays: 2,
 *   costYuanPerDay: 500 }, { name: 'page', durationDays: 2, predecessors: ['shoot'], maxReductionDays: 1,
 *   costYuanPerDay: 300 }], 3).extraCostYuan // 800
 * @example crashPlan([{ name: 'shoot', durationDays: 3, predecessors: [], maxReductionDays: 1,
 *   costYuanPerDay: 500 }], 1) // { isFeasible: false, shortestDays: 2 }
 */
export function crashPlan(activities: readonly CrashActivity[], deadlineDays: number): CrashPlan {
  atLeast(0, { deadlineDays });
  const network = crashNetwork(activities);
  const shortestDays = shortestLength(activities);
  const { flow, source, sink } = network;
  const steps = flow.augment(source, sink, deadlineDays);
  const lastDayYuan = steps.at(-1)?.yuanPerDay ?? 0;
  if (lastDayYuan === Infinity) return { isFeasible: false, shortestDays };
  let [extraCostYuan, flowing] = [0, 0];
  for (const { lengthDays, yuanPerDay } of steps) {
    extraCostYuan += (yuanPerDay - flowing) * (lengthDays - deadlineDays);
    flowing = yuanPerDay;
  }
  // From here the plan ends exactly on the deadline, if anything had to be saved, else by then.
  if (flowing > 0) flow.add(source, sink, deadlineDays, Infinity);
  flow.add(sink, source, -deadlineDays, Infinity);
  const reductions = reductionsOf(activities, network);
  return {
    isFeasible: true,
    extraCostYuan,
    lastDayYuan,
    reductions,
    isOnlyPlan: reductions.every(({ leastDays, mostDays }) => leastDays === mostDays),
    shortestDays,
  };
}

// A plan is as cheap exactly when its times obey every arc that still has room, both ways: the longest path
// between two nodes is the least time between them.
function reductionsOf(activities: readonly CrashActivity[], network: CrashNetwork): Reduction[] {
  const { flow, source, slackDays } = network;
  const times = flow.distances(source);
  return activities.map(({ durationDays, maxReductionDays }, i) => {
    const [start, end] = [startNode(i), endNode(i)];
    const saved = (lastsDays: number) => {
      const days = Math.min(durationDays - lastsDays, maxReductionDays);
      // Enough for the rounding of every arc on the way.
      return days > 4 * times.length * slackDays ? days : 0;
    };
    const leastDays = saved(-(flow.distances(end)[start] as number));
    const mostDays = saved(flow.distances(start)[end] as number);
    const isSame = mostDays - leastDays <= 4 * times.length * slackDays;
    return {
      savedDays: saved((times[end] as number) - (times[start] as number)),
      leastDays,
      mostDays: isSame ? leastDays : mostDays,
    };
  });
}

function shortestLength(activities: readonly CrashActivity[]): number {
  return criticalPath(
    activities.map(({ name, predecessors, durationDays, maxReductionDays }) => ({
      name,
      predecessors,
      durationDays: durationDays - maxReductionDays,
    })),
  ).durationDays;
}
