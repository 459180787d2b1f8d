// What the marks of the team plan draw. 筹备排期各图所画的内容。
import type { BarRow } from '@/charts/bar-rows';
import type { Place } from '@/charts/course-plot';
import type { GanttMark, GanttRow } from '@/charts/gantt';
import { short } from '@/i18n/format';
import { pertOnTimeRatio } from '@/model/project/pert';
import type { Phrases } from '../_frame/phrases';
import { leastYuan, simulatedLengths, simulatedRatio, type TeamResult } from './run';
import { bare, moneyUnit, ratio, roleName, speech, taskName } from './sentences';

/** How far below the deadline the cost is drawn. */
const BELOW_DAYS = 2;

/** Bars in time; the dashed line is where each stood before, if it moved. 甘特图各行。 */
export function ganttRows(now: TeamResult, base: TeamResult, text: Phrases): GanttRow[] {
  const unit = moneyUnit(now.scenario);
  const isSamePlan = base.scenario === now.scenario;
  return now.tasks.map((task, i) => {
    const bought = now.savedDays[i] ?? 0;
    const [from, length] = spanOf(now, i);
    const [fromBefore, lengthBefore] = spanOf(base, i);
    const isMoved = from !== fromBefore || length !== lengthBefore;
    const price = {
      price: short(task.costYuanPerDay, unit, text.tag),
      bought: String(bought),
      most: String(task.maxReductionDays),
    };
    return {
      label: text.text(taskName(now.scenario, task.name)),
      start: from,
      length,
      extra: Math.min(task.slipDays, length),
      slack: now.path.slackDays[i] ?? 0,
      isCritical: now.path.criticalNames.includes(task.name),
      ghost: isSamePlan && isMoved ? [fromBefore, fromBefore + lengthBefore] : undefined,
      valueText: task.maxReductionDays > 0 ? text.word('gantt.price', price) : '',
    };
  });
}

function spanOf({ path, tasks, savedDays }: TeamResult, i: number): [from: number, length: number] {
  return [path.earliestStartDays[i] ?? 0, (tasks[i]?.durationDays ?? 0) - (savedDays[i] ?? 0)];
}

/** The deadline, and the day on which a slip is told. 期限与报告拖期的那天。 */
export function ganttMarks(now: TeamResult, text: Phrases): GanttMark[] {
  const { time } = speech(now);
  const deadline = text.word('gantt.deadline', { deadline: text.text(time(now.deadlineDays)) });
  const told =
    now.noticeDay === null
      ? []
      : [
          {
            at: now.noticeDay,
            label: text.word('gantt.told', { day: text.text(bare(now.noticeDay)) }),
          },
        ];
  return [{ at: now.deadlineDays, label: deadline }, ...told];
}

/** How full each role is. 各岗位的负荷。 */
export function loadRows({ load }: TeamResult, text: Phrases): BarRow[] {
  return (load?.roles ?? []).map((one) => ({
    label: text.text(roleName(one.role)),
    value: one.utilisationRatio,
    valueText: text.text(ratio(one.utilisationRatio)),
    note: text.word('load.note', {
      work: text.text(bare(one.workDays, 1)),
      capacity: text.text(bare(one.capacityDays, 1)),
      count: text.text(bare(one.answersForCount)),
    }),
    ghost: 1,
    isStrong: load?.overloaded.includes(one.role),
  }));
}

/** The least cost of every length, the plan now, and the cheapest one in time. 工期与费用。 */
export function costCourse(now: TeamResult) {
  const withRework = (yuan: number) => yuan + now.reworkYuan;
  const shortestDays = now.corners.at(-1)?.durationDays ?? 0;
  // Far below the deadline nobody looks, and there the bends would be too small to see.
  const lowDays = Math.max(shortestDays, Math.min(now.deadlineDays, now.lengthDays) - BELOW_DAYS);
  const shown = now.corners.filter(({ durationDays }) => durationDays > lowDays);
  const low = { x: lowDays, y: withRework(leastYuan(now.corners, lowDays) ?? 0) };
  const bestYuan = leastYuan(now.corners, now.deadlineDays);
  const bestDays = Math.min(now.deadlineDays, now.normalDays);
  return {
    points: [
      ...shown.map(({ durationDays, extraCostYuan }): Place => ({
        x: durationDays,
        y: withRework(extraCostYuan),
      })),
      low,
    ],
    now: { x: now.lengthDays, y: now.costYuan },
    best: bestYuan === null ? null : { x: bestDays, y: withRework(bestYuan) },
    range: [lowDays, Math.max(now.normalDays, lowDays + 1)] as const,
  };
}

/** The chance to end by each day, counted and by PERT. 到每一天为止完成的概率。 */
export function chanceCourse(now: TeamResult) {
  const days = chanceDays(now);
  return {
    simulated: days.map((x): Place => ({ x, y: simulatedRatio(now, x) })),
    pert: days.map((x): Place => ({ x, y: pertOnTimeRatio(now.pert, x) })),
    now: { x: now.deadlineDays, y: simulatedRatio(now, now.deadlineDays) },
    range: [days[0] ?? 0, days.at(-1) ?? 1] as const,
  };
}

/** Whole days from before the first run ends until after the last. 覆盖全部模拟结果的整天。 */
export function chanceDays(now: TeamResult): number[] {
  const lengths = simulatedLengths(now);
  const low = Math.floor(Math.min(lengths[0] ?? 0, now.deadlineDays)) - 1;
  const high = Math.ceil(Math.max(lengths.at(-1) ?? 0, now.deadlineDays)) + 1;
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}
