// What the team plan computes from its controls. 筹备排期由控件算出的结果。
import { type CrashCorner, crashCurve } from '@/model/project/crash-curve';
import { type CriticalPath, criticalPath } from '@/model/project/critical-path';
import { pertOnTimeRatio, type PertPlan, pertPlan } from '@/model/project/pert';
import type { RunContext } from '../_frame/declaration';
import { savedKeyOf } from './inputs';
import { type TeamLoad, teamLoad } from './load';
import { luckyLengths } from './luck';
import {
  estimates,
  openTasks,
  type OpenTask,
  reworkYuanOf,
  shortened,
  type TeamValues,
} from './plan';

/** Days that count as the same. */
const HAIR_DAYS = 1e-6;
/** A slip is told a week later than now: what does that cost? */
const LATER_DAYS = 7;

export interface TeamResult {
  scenario: string;
  tasks: OpenTask[];
  /** Days bought on each task that have an effect. */
  savedDays: number[];
  /** Days asked for beyond what can be bought. */
  vainDays: number[];
  path: CriticalPath;
  lengthDays: number;
  /** Length before any day is bought. */
  normalDays: number;
  deadlineDays: number;
  isOnTime: boolean;
  /** Yuan for days bought and for what is done twice. */
  costYuan: number;
  reworkYuan: number;
  /** Least cost of every length of this plan, without what is done twice. */
  corners: CrashCorner[];
  spreadRatio: number;
  pert: PertPlan;
  onTimeRatio: number;
  load: TeamLoad | null;
  /** Day on which the slip is told; null where nothing slips. */
  noticeDay: number | null;
  slipped: Slip | null;
  approver: number;
}

/** A task that is late, and what waiting longer to say so would cost. 拖期及晚报的代价。 */
interface Slip {
  task: string;
  slipDays: number;
  /** Days by which the whole plan is later for it, before any day is bought. */
  delayDays: number;
  laterDay: number;
  /** Least cost of ending by the deadline when it is told that late; null where nothing helps. */
  leastLaterYuan: number | null;
}

export function runTeam(values: TeamValues, { scenario }: RunContext): TeamResult {
  const tasks = openTasks(values, scenario);
  const asked = tasks.map(({ name }) => askedDays(values, name));
  const savedDays = tasks.map(({ maxReductionDays }, i) =>
    Math.min(maxReductionDays, asked[i] ?? 0),
  );
  const path = criticalPath(shortened(tasks, savedDays));
  const { deadlineDays, spreadRatio } = values;
  const reworkYuan = reworkYuanOf(values);
  const boughtYuan = tasks.reduce(
    (sum, { costYuanPerDay }, i) => sum + costYuanPerDay * (savedDays[i] ?? 0),
    0,
  );
  const corners = crashCurve(tasks);
  const pert = pertPlan(estimates(tasks, savedDays, spreadRatio));
  return {
    scenario,
    tasks,
    savedDays,
    vainDays: asked.map((days, i) => days - (savedDays[i] ?? 0)),
    path,
    lengthDays: path.durationDays,
    normalDays: corners[0]?.durationDays ?? path.durationDays,
    deadlineDays,
    isOnTime: path.durationDays <= deadlineDays + HAIR_DAYS,
    costYuan: boughtYuan + reworkYuan,
    reworkYuan,
    corners,
    spreadRatio,
    pert,
    onTimeRatio: pertOnTimeRatio(pert, deadlineDays),
    load: teamLoad(tasks, savedDays, deadlineDays),
    noticeDay: scenario === 'late' ? values.noticeDay : null,
    slipped: slipOf(values, scenario, tasks),
    approver: values.approver,
  };
}

function slipOf(values: TeamValues, scenario: string, tasks: readonly OpenTask[]): Slip | null {
  const late = tasks.find(({ slipDays }) => slipDays > 0);
  if (!late) return null;
  const laterDay = values.noticeDay + LATER_DAYS;
  const lengthOf = (list: readonly OpenTask[]) => criticalPath(list).durationDays;
  const planned = openTasks({ ...values, slipDays: 0 }, scenario);
  const later = crashCurve(openTasks({ ...values, noticeDay: laterDay }, scenario));
  return {
    task: late.name,
    slipDays: late.slipDays,
    delayDays: lengthOf(tasks) - lengthOf(planned),
    laterDay,
    leastLaterYuan: leastYuan(later, values.deadlineDays),
  };
}

function askedDays(values: TeamValues, task: string): number {
  const key = savedKeyOf(task);
  return key ? values[key] : 0;
}

/** Least cost of being as short as asked, yuan; null where no money can do it. 最低赶工费。 */
export function leastYuan(corners: readonly CrashCorner[], lengthDays: number): number | null {
  if (lengthDays >= (corners[0]?.durationDays ?? 0)) return 0;
  for (let i = 1; i < corners.length; i++) {
    const [long, short] = [corners[i - 1], corners[i]];
    if (!long || !short || lengthDays < short.durationDays - HAIR_DAYS) continue;
    return long.extraCostYuan + (long.durationDays - lengthDays) * (long.nextDayYuan ?? 0);
  }
  return null;
}

/** Price of one day less at a length, yuan; null where there is none to buy. 再早一天的价钱。 */
export function nextDayYuan(corners: readonly CrashCorner[], lengthDays: number): number | null {
  const at = corners.findLast(({ durationDays }) => durationDays >= lengthDays - HAIR_DAYS);
  return (at ?? corners[0])?.nextDayYuan ?? null;
}

/** Price of the last day saved to come to a length, yuan; null where none was. 最后一天的价钱。 */
export function lastDayYuan(corners: readonly CrashCorner[], lengthDays: number): number | null {
  const before = corners.findLast(({ durationDays }) => durationDays > lengthDays + HAIR_DAYS);
  return before?.nextDayYuan ?? null;
}

/** Least cost of ending by the deadline, with what is done twice. 按期完成的最低费用。 */
export function leastOnTimeYuan(result: TeamResult): number | null {
  const yuan = leastYuan(result.corners, result.deadlineDays);
  return yuan === null ? null : yuan + result.reworkYuan;
}

// Picture, sentence and table ask for the same.
const knownLengths = new WeakMap<TeamResult, readonly number[]>();

/** Simulated lengths in rising order: any path can be the late one there. 模拟的总工期（升序）。 */
export function simulatedLengths(result: TeamResult): readonly number[] {
  const known = knownLengths.get(result);
  if (known) return known;
  const lengths = luckyLengths(result.tasks, result.savedDays, result.spreadRatio);
  knownLengths.set(result, lengths);
  return lengths;
}

/** Share of simulated runs that end by a day. 到某天为止完成的比例。 */
export function simulatedRatio(result: TeamResult, day: number): number {
  const lengths = simulatedLengths(result);
  return lengths.filter((days) => days <= day + HAIR_DAYS).length / lengths.length;
}
