// The same plan run thousands of times: where PERT is too hopeful. 把同一计划跑上千遍，看 PERT 乐观了多少。
import { atLeast, wholeNumber } from '../_check';
import { tell, type Watch } from '../_watch';
import { betaDraw } from '../random/draws';
import { randomStream } from '../random/stream';
import { networkOf } from './_network';
import { earliestStarts, latestStarts, roundingOf } from './_passes';
import { durationSpread, type EstimatedActivity, pertPlan } from './pert';

/** How a plan is simulated. 模拟设置。 */
export interface PertSimulation {
  /** days from the start by which the plan should end, >= 0. 期限 */
  deadlineDays: number;
  /** runs, whole, >= 2. 模拟次数 */
  runCount: number;
  /** whole number; the same one gives the same runs. 随机种子 */
  seed: number;
}

/** What the runs show. 模拟结果。 */
export interface SimulatedPert {
  /** mean length of the plan, days. 平均工期 */
  meanDays: number;
  /** standard deviation of the length, days. 标准差 */
  deviationDays: number;
  /** standard error of the mean, days. 均值的标准误 */
  meanErrorDays: number;
  /** share of runs that end by the deadline, 0–1. 按期完工比例 */
  onTimeRatio: number;
  /** lengths of all runs in rising order, days. 各次工期（升序） */
  sortedDays: Float64Array;
  /** share of runs in which each activity is critical, 0–1. 各工序成为关键的比例 */
  criticalRatios: number[];
  /** mean of the runs less that of PERT, days: the merge bias. 汇合偏差 */
  mergeBiasDays: number;
}

/**
 * Length of a plan when all paths can be late. 蒙特卡罗模拟工期。
 *
 * Durations are beta numbers between the best and the worst guess with exactly the mean and the variance of
 * PERT, so that what differs from PERT is the merging of paths alone. Each activity has its own stream: a new
 * guess for one does not change the luck of the others.
 * 各工序取贝塔分布，均值与方差和 PERT 完全一致，所以差别只来自路径汇合；每道工序用自己的随机流。
 *
 * @param activities the plan; at least one activity
 * @param simulation deadline, runs, seed
 * @param watch      follows and stops the work
 * @returns days and shares, not rounded; the mean is within about two standard errors of the true one
 * @throws RangeError if a number is out of range, or as `pertPlan`
 * @source Van Slyke 1963, Operations Research 11(5), 839–860; Clark 1961, Operations Research 9(2), 145–162
 * @formula d = o + (p - o) B(\alpha, \beta), \quad \alpha + \beta = 36 x (1 - x) - 1, \quad x = \frac{\mu - o}{p - o}
 * @simplifies Activities are late independently of each other; nobody hurries when time runs short.
 *   各工序互不影响；快到期限也没人加快。
 * @example simulatedPert([{ name: 'page', optimisticDays: 4, likelyDays: 4, pessimisticDays: 4,
 *   predecessors: [] }], { deadlineDays: 4, runCount: 10, seed: 1 }).onTimeRatio // 1
 */
export function simulatedPert(
  activities: readonly EstimatedActivity[],
  simulation: PertSimulation,
  watch?: Watch,
): SimulatedPert {
  const { deadlineDays, runCount, seed } = simulation;
  wholeNumber({ runCount, seed });
  atLeast(2, { runCount });
  atLeast(0, { deadlineDays });
  const plan = pertPlan(activities);
  const network = networkOf(activities);
  const draws = activities.map((activity) => durationDraw(activity, seed));
  const sortedDays = new Float64Array(runCount);
  const criticalCounts = activities.map(() => 0);
  const durations = new Float64Array(activities.length);
  for (let run = 0; run < runCount; run++) {
    if (run % 500 === 0) tell(watch, run / runCount);
    draws.forEach((draw, i) => {
      durations[i] = draw();
    });
    const { starts, length } = earliestStarts(network, durations);
    const latest = latestStarts(network, durations, length);
    const rounding = roundingOf(length);
    for (let i = 0; i < starts.length; i++) {
      if ((latest[i] as number) - (starts[i] as number) > rounding) continue;
      criticalCounts[i] = (criticalCounts[i] as number) + 1;
    }
    sortedDays[run] = length;
  }
  tell(watch, 1);
  return {
    ...summary(sortedDays.sort(), deadlineDays),
    sortedDays,
    criticalRatios: criticalCounts.map((count) => count / runCount),
    mergeBiasDays: meanOf(sortedDays) - plan.meanDays,
  };
}

function durationDraw(activity: EstimatedActivity, seed: number): () => number {
  const { meanDays } = durationSpread(activity);
  const { optimisticDays, pessimisticDays } = activity;
  const range = pessimisticDays - optimisticDays;
  if (range === 0) return () => meanDays;
  const x = (meanDays - optimisticDays) / range;
  // A beta number has the variance x (1 − x)/(α + β + 1), to be 1/36.
  const total = 36 * x * (1 - x) - 1;
  const next = randomStream(seed, `duration of ${activity.name}`);
  return () => optimisticDays + range * betaDraw(next, x * total, (1 - x) * total);
}

function summary(sortedDays: Float64Array, deadlineDays: number) {
  const meanDays = meanOf(sortedDays);
  const squares = sortedDays.reduce((sum, days) => sum + (days - meanDays) ** 2, 0);
  const deviationDays = Math.sqrt(squares / (sortedDays.length - 1));
  const onTime = deadlineDays + roundingOf(deadlineDays);
  return {
    meanDays,
    deviationDays,
    meanErrorDays: deviationDays / Math.sqrt(sortedDays.length),
    onTimeRatio: sortedDays.filter((days) => days <= onTime).length / sortedDays.length,
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
