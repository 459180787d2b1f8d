// A plan with its crash costs, written as arcs. 把带赶工费的计划写成弧。
import { above, atLeast, atMost } from '../_check';
import { CrashFlow } from './_crash-flow';
import { networkOf } from './_network';
import type { CrashActivity } from './crash-plan';

/** Arcs of a plan, and where it starts and ends. 计划的弧网络。 */
export interface CrashNetwork {
  flow: CrashFlow;
  source: number;
  sink: number;
  /** Days below this are rounding. 舍入界限 */
  slackDays: number;
}

/**
 * Node in which an activity starts. 工序的起点。
 *
 * @param activity number of the activity, whole, >= 0
 * @returns number of the node
 * @throws nothing
 * @source own definition
 * @example startNode(3) // 6
 */
export function startNode(activity: number): number {
  return 2 * activity;
}

/**
 * Node in which an activity ends. 工序的终点。
 *
 * @param activity number of the activity, whole, >= 0
 * @returns number of the node
 * @throws nothing
 * @source own definition
 * @example endNode(3) // 7
 */
export function endNode(activity: number): number {
  return 2 * activity + 1;
}

/**
 * Arcs of a plan with its crash costs, checked. 带赶工费的弧网络。
 *
 * @param activities the plan; at least one activity
 * @returns flow without any flow yet, its ends, and what is rounding
 * @throws RangeError if a reduction exceeds its duration, a cost is not above 0 where days can be saved, a number
 *   is negative, or as `networkOf`
 * @source Fulkerson 1961, Management Science 7(2), 167–178
 * @example crashNetwork([{ name: 'shoot', durationDays: 3, predecessors: [], maxReductionDays: 1,
 *   costYuanPerDay: 5 }]).flow.augment(2, 3, 2) // [{ lengthDays: 3, yuanPerDay: 5 }]
 */
export function crashNetwork(activities: readonly CrashActivity[]): CrashNetwork {
  const { before, after } = networkOf(activities);
  activities.forEach(checkCrash);
  const [source, sink] = [2 * activities.length, 2 * activities.length + 1];
  const total = (of: (activity: CrashActivity) => number) =>
    activities.reduce((sum, activity) => sum + of(activity), 0);
  const slackDays = 1e-12 * total(({ durationDays }) => durationDays);
  const slackYuan = 1e-12 * total(({ costYuanPerDay }) => costYuanPerDay);
  const flow = new CrashFlow(sink + 1, slackDays, slackYuan);
  activities.forEach(({ durationDays, maxReductionDays, costYuanPerDay }, i) => {
    const [start, end] = [startNode(i), endNode(i)];
    // Flow up to the cost of a day keeps the activity long; only more than that makes it short.
    if (maxReductionDays > 0) flow.add(start, end, durationDays, costYuanPerDay);
    flow.add(start, end, durationDays - maxReductionDays, Infinity);
    before[i]?.forEach((from) => flow.add(endNode(from), start, 0, Infinity));
    if (before[i]?.length === 0) flow.add(source, start, 0, Infinity);
    if (after[i]?.length === 0) flow.add(end, sink, 0, Infinity);
  });
  return { flow, source, sink, slackDays };
}

function checkCrash({ durationDays, maxReductionDays, costYuanPerDay }: CrashActivity): void {
  atLeast(0, { durationDays, maxReductionDays, costYuanPerDay });
  atMost(durationDays, { maxReductionDays });
  // Days that cost nothing to save belong in the duration itself.
  if (maxReductionDays > 0) above(0, { costYuanPerDay });
}
