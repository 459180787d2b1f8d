// How long a plan takes when its durations are given run by run. 给定每次的工期，算出计划每次要多久。
import { atLeast, sameLength } from '../_check';
import { networkOf } from './_network';
import { earliestStarts } from './_passes';

/**
 * Length of a plan in each of many runs. 每次模拟的总工期。
 *
 * For runs that are drawn once and used again as the plan changes; `simulatedPert` draws its own.
 * 抽样一次、反复使用；若要每次重新抽样，见 `simulatedPert`。
 *
 * @param activities names and predecessors; at least one activity
 * @param runs       durations of all activities in each run, days, >= 0
 * @returns days for each run, not rounded
 * @throws RangeError if a run has not one duration for each activity, one is negative, or as `criticalPath`
 * @source Kelley & Walker 1959, Proc. Eastern Joint Computer Conference, 160–173 (forward pass)
 * @formula T_r = \max_j (ES_{jr} + d_{jr})
 * @simplifies There are people enough for everything that can run at once.
 *   能并行的活都有人做。
 * @example runLengths([{ name: 'shoot', predecessors: [] }, { name: 'page', predecessors: ['shoot'] }],
 *   [[3, 2], [5, 2]]) // [5, 7]
 */
export function runLengths(
  activities: readonly { name: string; predecessors: readonly string[] }[],
  runs: readonly ArrayLike<number>[],
): number[] {
  const network = networkOf(activities);
  return runs.map((durations) => {
    sameLength({ activities, durations });
    atLeast(0, { durations });
    return earliestStarts(network, durations).length;
  });
}
