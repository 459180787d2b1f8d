// What money can still save of a plan that is under way. 计划进行到第几天，还剩哪些天能用钱买。
import { atLeast } from '../_check';
import type { CrashActivity } from './crash-plan';
import { criticalPath } from './critical-path';

/**
 * Days that can still be saved on each activity on a day of the plan. 到某一天还能压缩的天数。
 *
 * Every activity starts as early as it can. What has ended cannot be shortened any more, what is under way at
 * most by what is left of it, and what has not begun by all that it could be from the start.
 * 各工序都尽早开始：做完的不能再压，做到一半的最多压掉剩下的，没开始的照旧。
 *
 * @param activities the plan, with what could be saved at the start
 * @param day        days since the start, >= 0
 * @returns days for each activity, in their order, 0 to its greatest reduction
 * @throws RangeError if the day is negative, or as `criticalPath`
 * @source own derivation: an activity that lasts from s to s + d has lasted t − s on day t, so that it can end at t
 *   at the earliest: min(m, max(0, s + d − t))
 * @formula r_j(t) = \min(m_j, \max(0, ES_j + d_j - t))
 * @simplifies Nobody starts later than possible, and days saved early are not known in advance.
 *   各工序都尽早开工；之前没有赶过工。
 * @example openReductionDays([{ name: 'shoot', durationDays: 5, predecessors: [], maxReductionDays: 2,
 *   costYuanPerDay: 500 }, { name: 'page', durationDays: 3, predecessors: ['shoot'], maxReductionDays: 1,
 *   costYuanPerDay: 300 }], 4) // [1, 1]
 */
export function openReductionDays(activities: readonly CrashActivity[], day: number): number[] {
  atLeast(0, { day });
  const { earliestStartDays } = criticalPath(activities);
  return activities.map(({ durationDays, maxReductionDays }, i) => {
    const leftDays = (earliestStartDays[i] as number) + durationDays - day;
    return Math.min(maxReductionDays, Math.max(0, leftDays));
  });
}
