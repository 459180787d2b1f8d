// A plan whose durations are three guesses each. 每道工序用三个估计值的计划。
import { atLeast, atMost, finite } from '../_check';
import { normalBelowRatio } from '../special/normal-distribution';
import { type Activity, criticalPath } from './critical-path';

/** An activity that may go well or badly. 三点估计的工序。 */
export interface EstimatedActivity {
  /** name, unlike all others. 名称 */
  name: string;
  /** days if all goes well, >= 0. 乐观工期 */
  optimisticDays: number;
  /** days as a rule, from the optimistic to the pessimistic. 最可能工期 */
  likelyDays: number;
  /** days if all goes wrong. 悲观工期 */
  pessimisticDays: number;
  /** names of the activities that must end before it starts. 紧前工序 */
  predecessors: readonly string[];
}

/** Expected length of a plan and its spread. 计划的期望工期与波动。 */
export interface PertPlan {
  /** mean length of the critical path, days; the plan itself takes longer on average. 期望工期 */
  meanDays: number;
  /** variance along it, days². 方差 */
  varianceDays2: number;
  /** names without slack at mean durations. 关键工序 */
  criticalNames: string[];
  /** activities off that path: any of them can become the slow one, which this method does not see.
   * 关键路径之外的工序数：它们也可能拖期，本方法看不见 */
  unseenCount: number;
}

/** Mean and standard deviation of one activity. 单道工序的均值与标准差。 */
export interface DurationSpread {
  /** days. 均值 */
  meanDays: number;
  /** days. 标准差 */
  deviationDays: number;
}

/**
 * Mean and spread of a duration from three guesses. 三点估计的均值与标准差。
 *
 * @param activity three guesses, days, in rising order
 * @returns days, not rounded
 * @throws RangeError if a guess is not finite, the first is negative, or they do not rise
 * @source Malcolm, Roseboom, Clark & Fazar 1959, Operations Research 7(5), 646–669
 * @formula \mu = \frac{o + 4m + p}{6}, \quad \sigma = \frac{p - o}{6}
 * @simplifies Six standard deviations between best and worst, whatever the shape.
 *   不管分布什么形状，一律把最好到最坏当作六个标准差。
 * @vectors project.pert
 * @example durationSpread({ optimisticDays: 2, likelyDays: 3.5, pessimisticDays: 8 })
 *   // { meanDays: 4, deviationDays: 1 }
 */
export function durationSpread(
  activity: Pick<EstimatedActivity, 'optimisticDays' | 'likelyDays' | 'pessimisticDays'>,
): DurationSpread {
  const { optimisticDays, likelyDays, pessimisticDays } = activity;
  finite({ pessimisticDays });
  atLeast(0, { optimisticDays });
  atLeast(optimisticDays, { likelyDays });
  atMost(pessimisticDays, { likelyDays });
  return {
    meanDays: (optimisticDays + 4 * likelyDays + pessimisticDays) / 6,
    deviationDays: (pessimisticDays - optimisticDays) / 6,
  };
}

/**
 * Expected length of a plan by its critical path alone. 计划评审技术（PERT）。
 *
 * The true mean is longer: where paths merge, the slowest decides, and any of them can be it (merge bias).
 * `simulatedPert` shows by how much. 实际会更长：几条路汇合时要等最慢的那条，而哪条都可能最慢；差多少见模拟。
 *
 * @param activities the plan; at least one activity
 * @returns days and days², not rounded; of several critical paths, that with the largest variance counts
 * @throws RangeError if a guess is out of order, or as `criticalPath`
 * @source Malcolm, Roseboom, Clark & Fazar 1959, Operations Research 7(5), 646–669; Clark 1961, Operations
 *   Research 9(2), 145–162 (merge bias)
 * @formula \mu = \sum_{critical} \mu_i, \quad \sigma^2 = \sum_{critical} \sigma_i^2
 * @simplifies Only one path can be late; activities are late independently.
 *   只算一条路径会拖；各工序互不影响。
 * @vectors project.pert
 * @example pertPlan([{ name: 'page', optimisticDays: 2, likelyDays: 3.5, pessimisticDays: 8,
 *   predecessors: [] }]).meanDays // 4
 */
export function pertPlan(activities: readonly EstimatedActivity[]): PertPlan {
  const spreads = new Map(activities.map((one) => [one.name, durationSpread(one)]));
  const spreadOf = (name: string) => spreads.get(name) as DurationSpread;
  const plan = criticalPath(atMeans(activities));
  const variance = (path: readonly string[]) =>
    path.reduce((sum, name) => sum + spreadOf(name).deviationDays ** 2, 0);
  const widest = plan.criticalPaths.reduce((a, b) => (variance(b) > variance(a) ? b : a));
  return {
    meanDays: plan.durationDays,
    varianceDays2: variance(widest),
    criticalNames: plan.criticalNames,
    unseenCount: activities.length - widest.length,
  };
}

/**
 * Chance that a plan ends by a day, by its critical path alone. 按期完工的概率（PERT）。
 *
 * @param plan         mean and variance of the critical path
 * @param deadlineDays days from the start, >= 0
 * @returns chance 0–1, not rounded; too high where other paths merge; 0 or 1 when nothing is uncertain
 * @throws RangeError if the mean, the variance or the deadline is negative
 * @source Malcolm, Roseboom, Clark & Fazar 1959, Operations Research 7(5), 646–669
 * @formula P(T \le d) = \Phi\left( \frac{d - \mu}{\sigma} \right)
 * @simplifies Only one path can be late, and its length has the bell curve of many small causes.
 *   只算一条路径会拖，且其长度服从正态分布。
 * @vectors project.pert
 * @example pertOnTimeRatio({ meanDays: 44, varianceDays2: 9 }, 47) // 0.8413
 */
export function pertOnTimeRatio(
  { meanDays, varianceDays2 }: Pick<PertPlan, 'meanDays' | 'varianceDays2'>,
  deadlineDays: number,
): number {
  atLeast(0, { meanDays, varianceDays2, deadlineDays });
  if (varianceDays2 === 0) return deadlineDays >= meanDays ? 1 : 0;
  return normalBelowRatio((deadlineDays - meanDays) / Math.sqrt(varianceDays2));
}

function atMeans(activities: readonly EstimatedActivity[]): Activity[] {
  return activities.map((activity) => ({
    name: activity.name,
    durationDays: durationSpread(activity).meanDays,
    predecessors: activity.predecessors,
  }));
}
