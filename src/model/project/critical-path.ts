// How long a plan takes and which activities must not slip. 计划要多久，哪些工序一天都不能拖。
import { atLeast } from '../_check';
import { type Network, networkOf } from './_network';
import { earliestStarts, latestStarts, roundingOf } from './_passes';

/** One activity of a plan. 一道工序。 */
export interface Activity {
  /** name, unlike all others. 名称 */
  name: string;
  /** days it takes, any unit if the same for all, >= 0. 工期 */
  durationDays: number;
  /** names of the activities that must end before it starts. 紧前工序 */
  predecessors: readonly string[];
}

/** A plan in time; lists are in the order of the activities. 计划的时间参数。 */
export interface CriticalPath {
  /** length of the whole plan, days. 总工期 */
  durationDays: number;
  /** earliest start of each, days. 最早开始 */
  earliestStartDays: number[];
  /** latest start of each that does not delay the end, days. 最晚开始 */
  latestStartDays: number[];
  /** days each can slip without delaying the end, >= 0. 总时差 */
  slackDays: number[];
  /** days each can slip without delaying any other, 0 to its slack. 自由时差 */
  freeSlackDays: number[];
  /** names without slack. 关键工序 */
  criticalNames: string[];
  /** how many critical paths there are. 关键路径条数 */
  criticalPathCount: number;
  /** names along each of them, at most the first 20. 关键路径 */
  criticalPaths: string[][];
}

const MOST_PATHS = 20;

/**
 * Times, slack and critical paths of a plan. 关键路径法。
 *
 * @param activities the plan; at least one activity
 * @returns times in days, not rounded; all critical paths are counted, 20 are listed
 * @throws RangeError if there is no activity, a name comes twice, a predecessor is unknown, activities wait for
 *   each other in a circle (which is named), or a duration is negative
 * @source Kelley & Walker 1959, Proc. Eastern Joint Computer Conference, 160–173
 * @formula ES_j = \max_{i \to j} (ES_i + d_i), \quad LS_i = \min_{i \to j} LS_j - d_i, \quad slack = LS - ES
 * @simplifies Durations are certain, and there are people enough for everything that can run at once.
 *   工期是确定的；能并行的活都有人做。
 * @vectors project.cpm
 * @example criticalPath([{ name: 'shoot', durationDays: 3, predecessors: [] },
 *   { name: 'copy', durationDays: 1, predecessors: [] },
 *   { name: 'page', durationDays: 2, predecessors: ['shoot', 'copy'] }]).slackDays // [0, 2, 0]
 * @example criticalPath([{ name: 'a', durationDays: 1, predecessors: ['b'] },
 *   { name: 'b', durationDays: 1, predecessors: ['a'] }])
 *   // RangeError: activities must not wait for each other in a circle, got a → b → a
 */
export function criticalPath(activities: readonly Activity[]): CriticalPath {
  const network = networkOf(activities);
  const durations = activities.map(({ durationDays }) => durationDays);
  atLeast(0, { durationDays: durations });
  const { starts, length } = earliestStarts(network, durations);
  const latest = latestStarts(network, durations, length);
  const rounding = roundingOf(length);
  const slackDays = Array.from(latest, (late, i) =>
    cleared(late - (starts[i] as number), rounding),
  );
  const finish = (i: number) => (starts[i] as number) + (durations[i] as number);
  const freeSlackDays = slackDays.map((_, i) => {
    const next = (network.after[i] as number[]).map((j) => starts[j] as number);
    return cleared(Math.min(length, ...next) - finish(i), rounding);
  });
  const isTight = (i: number, j: number) => (starts[j] as number) - finish(i) <= rounding;
  const paths = criticalPaths(network, slackDays, isTight);
  return {
    durationDays: length,
    earliestStartDays: Array.from(starts),
    latestStartDays: slackDays.map((slack, i) => (starts[i] as number) + slack),
    slackDays,
    freeSlackDays,
    criticalNames: activities.filter((_, i) => slackDays[i] === 0).map(({ name }) => name),
    criticalPathCount: paths.count,
    criticalPaths: paths.listed.map((path) => path.map((i) => activities[i]?.name as string)),
  };
}

function cleared(slack: number, rounding: number): number {
  return slack <= rounding ? 0 : slack;
}

// A critical activity without followers ends the plan; one without predecessors starts it.
function criticalPaths(
  { before, after, order }: Network,
  slacks: readonly number[],
  isTight: (i: number, j: number) => boolean,
): { count: number; listed: number[][] } {
  const nextOf = slacks.map((slack, i) =>
    slack > 0 ? [] : (after[i] as number[]).filter((j) => slacks[j] === 0 && isTight(i, j)),
  );
  const counts = slacks.map(() => 0);
  for (const i of [...order].reverse()) {
    const next = nextOf[i] as number[];
    counts[i] = next.reduce((sum, j) => sum + (counts[j] as number), next.length ? 0 : 1);
  }
  const firsts = slacks.flatMap((slack, i) => (slack === 0 && !before[i]?.length ? [i] : []));
  const listed: number[][] = [];
  const walk = (path: readonly number[]): void => {
    const next = nextOf[path.at(-1) as number] as number[];
    if (next.length === 0 && listed.length < MOST_PATHS) listed.push([...path]);
    for (const j of next) if (listed.length < MOST_PATHS) walk([...path, j]);
  };
  for (const first of firsts) walk([first]);
  return { count: firsts.reduce((sum, i) => sum + (counts[i] as number), 0), listed };
}
