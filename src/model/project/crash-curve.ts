// What each day less would cost, from the normal plan to the shortest. 每提前一天要花多少钱。
import { atLeast, nonEmpty } from '../_check';
import { crashNetwork } from './_crash-network';
import type { CrashActivity } from './crash-plan';

/** A corner of the cost curve. 费用曲线的拐点。 */
export interface CrashCorner {
  /** length of the plan, days. 工期 */
  durationDays: number;
  /** cost of being as short as that, yuan. 赶工费 */
  extraCostYuan: number;
  /** cost of one day less from here, yuan; null where it cannot be shorter. 再短一天的费用 */
  nextDayYuan: number | null;
}

/**
 * Least cost of every length of a plan. 工期—费用曲线。
 *
 * @param activities the plan, with what can be saved and its cost
 * @returns corners from the normal length to the shortest; between them the curve is straight, and each day
 *   costs no less than the one before
 * @throws RangeError if a reduction exceeds its duration, a cost is not above 0, or as `criticalPath`
 * @source Fulkerson 1961, Management Science 7(2), 167–178
 * @formula C(T) = \max_f \sum_k \Delta f_k (L_k - T)
 * @simplifies Each day saved on an activity costs the same; durations are certain.
 *   同一工序每压缩一天费用相同；工期是确定的。
 * @example crashCurve([{ name: 'shoot', durationDays: 3, predecessors: [], maxReductionDays: 1,
 *   costYuanPerDay: 500 }])[1] // { durationDays: 2, extraCostYuan: 500, nextDayYuan: null }
 */
export function crashCurve(activities: readonly CrashActivity[]): CrashCorner[] {
  const { flow, source, sink, slackDays } = crashNetwork(activities);
  const corners: CrashCorner[] = [];
  // No plan is shorter than 0 days, so this goes on until no money shortens it.
  for (const { lengthDays, yuanPerDay } of flow.augment(source, sink, -1)) {
    const nextDayYuan = yuanPerDay === Infinity ? null : yuanPerDay;
    const last = corners.at(-1);
    if (last && last.durationDays - lengthDays <= slackDays) {
      last.nextDayYuan = nextDayYuan;
      continue;
    }
    const savedDays = (last?.durationDays ?? lengthDays) - lengthDays;
    const extraCostYuan = (last?.extraCostYuan ?? 0) + savedDays * (last?.nextDayYuan ?? 0);
    corners.push({ durationDays: lengthDays, extraCostYuan, nextDayYuan });
  }
  return corners;
}

/**
 * Length at which a plan is cheapest, when every day it lasts costs something too. 总费用最低的工期。
 *
 * @param corners          corners of the cost curve from long to short, at least one
 * @param dailyCostYuan    cost of each day the plan lasts, yuan, >= 0
 * @returns the corner where one day less would cost more than it saves; at equal cost the longer plan
 * @throws RangeError if there is no corner or the daily cost is negative
 * @source Kelley & Walker 1959, Proc. Eastern Joint Computer Conference, 160–173
 * @formula \min_T C(T) + g T
 * @simplifies Ending early earns nothing but the daily cost.
 *   提前完工，只省下每天的固定开销。
 * @example cheapestLength([{ durationDays: 3, extraCostYuan: 0, nextDayYuan: 500 },
 *   { durationDays: 2, extraCostYuan: 500, nextDayYuan: null }], 600).durationDays // 2
 */
export function cheapestLength(
  corners: readonly CrashCorner[],
  dailyCostYuan: number,
): CrashCorner {
  nonEmpty({ corners });
  atLeast(0, { dailyCostYuan });
  return corners.find(
    ({ nextDayYuan }) => nextDayYuan === null || nextDayYuan >= dailyCostYuan,
  ) as CrashCorner;
}
