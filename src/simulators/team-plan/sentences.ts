// What the team plan says under its pictures. 筹备排期图下的话。
import type { Filling, Unit } from '@/i18n/format';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { savedKeyOf } from './inputs';
import type { RoleLoad } from './load';
import { RUN_COUNT } from './luck';
import type { TeamRole } from './plan-task';
import { lastDayYuan, leastYuan, nextDayYuan, simulatedRatio, type TeamResult } from './run';

/** A gap that is more than luck. */
const BIAS_RATIO = 0.03;
const NAMED_PATHS = 2;
/** Yuan that do not count. */
const HAIR_YUAN = 0.5;

/** The textbook counts weeks and dollars. 教科书用周和美元。 */
export const timeUnit = (scenario: string): Unit => (scenario === 'textbook' ? 'weeks' : 'days');
export const moneyUnit = (scenario: string): Unit => (scenario === 'textbook' ? 'dollars' : 'yuan');
export const ratio = (value: number, digits = 0): Filling => ({ value, unit: 'ratio', digits });
export const bare = (value: number, digits = 0): Filling => ({ value, unit: 'none', digits });

/** How lengths and amounts of a result are written. 工期与金额的写法。 */
export const speech = ({ scenario }: Pick<TeamResult, 'scenario'>) => ({
  time: (value: number): Filling => ({ value, unit: timeUnit(scenario) }),
  money: (value: number): Filling => ({ value, unit: moneyUnit(scenario) }),
});

export const roleName = (role: TeamRole): Place => ({ word: `roles.${role}` });

/** A task by its letter and name; its control has the same label. 任务名。 */
export function taskName(scenario: string, task: string): Place {
  if (scenario === 'textbook') return { word: `textbook.${task}` };
  return { word: savedKeyOf(task) ? `inputs.saved${task}Days` : `tasks.${task}` };
}

/** What a run is compared with. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

// Letters are the same in every language: they stand for themselves.
const letters = (path: readonly string[]): Place => ({ word: path.join('–') });

/** Lengths, the deadline, and what must not slip. 总工期、期限与关键路径。 */
export function ganttCaption(now: TeamResult): Sentence[] {
  const { time } = speech(now);
  const { criticalPaths, criticalPathCount, criticalNames } = now.path;
  const [first = [], second] = criticalPaths;
  const places = {
    length: time(now.lengthDays),
    deadline: time(now.deadlineDays),
    count: bare(criticalPathCount),
    first: letters(first),
    second: letters(second ?? []),
    free: bare(now.tasks.length - criticalNames.length),
  };
  const many = criticalPathCount > NAMED_PATHS ? 'many' : second ? 'two' : 'one';
  return [
    { key: 'captions.length', values: places },
    { key: `captions.paths.${many}`, values: places },
    { key: 'captions.free', values: places },
  ];
}

/** Who has most to do, and what has not one owner. 谁最满，哪项没有唯一拍板人。 */
export function loadCaption({ load, scenario }: TeamResult): Sentence[] {
  if (!load) return [{ key: 'captions.noRoles' }];
  const by = (of: (one: RoleLoad) => number) => load.roles.toSorted((a, b) => of(b) - of(a))[0];
  const fullest = by((one) => one.utilisationRatio);
  const boss = by((one) => one.answersForCount);
  if (!fullest || !boss) return [];
  const [shared] = load.withoutSingleA;
  return [
    {
      key: 'captions.fullest',
      values: {
        role: roleName(fullest.role),
        work: bare(fullest.workDays, 1),
        capacity: bare(fullest.capacityDays, 1),
        ratio: ratio(fullest.utilisationRatio),
      },
    },
    {
      key: 'captions.boss',
      values: { role: roleName(boss.role), count: bare(boss.answersForCount) },
    },
    shared
      ? { key: 'captions.notSingle', values: { task: taskName(scenario, shared) } }
      : { key: 'captions.single' },
  ];
}

/** What the length costs at least, and the next day. 这个工期最省多少钱，再早一天多少钱。 */
export function curveCaption(now: TeamResult): Sentence[] {
  const { time, money } = speech(now);
  const nextYuan = nextDayYuan(now.corners, now.lengthDays);
  const lastYuan = lastDayYuan(now.corners, now.lengthDays);
  const places = {
    length: time(now.lengthDays),
    least: money((leastYuan(now.corners, now.lengthDays) ?? 0) + now.reworkYuan),
    cost: money(now.costYuan),
    next: money(nextYuan ?? 0),
    last: money(lastYuan ?? 0),
    one: time(1),
  };
  const least = leastSentences(now, places);
  if (nextYuan === null) return [...least, { key: 'captions.shortest' }];
  const isJump = lastYuan !== null && nextYuan > lastYuan;
  return [...least, { key: `captions.${isJump ? 'jump' : 'next'}`, values: places }];
}

// What the plan costs beside the least; rework is in both, though it need not be done.
function leastSentences(now: TeamResult, places: Record<string, Place>): Sentence[] {
  const { costYuan, reworkYuan, corners, lengthDays } = now;
  if (costYuan === 0) return [{ key: 'captions.leastFree', values: places }];
  const isLeast = costYuan - reworkYuan <= (leastYuan(corners, lengthDays) ?? 0) + HAIR_YUAN;
  const first = { key: `captions.${isLeast ? 'leastSpent' : 'least'}`, values: places };
  if (reworkYuan === 0) return [first];
  return [first, { key: 'captions.rework', values: { rework: speech(now).money(reworkYuan) } }];
}

/** How likely the plan ends in time, counted and by PERT. 按期的可能性。 */
export function chanceCaption(now: TeamResult): Sentence[] {
  const { time } = speech(now);
  const simulated = simulatedRatio(now, now.deadlineDays);
  const places = {
    deadline: time(now.deadlineDays),
    runs: bare(RUN_COUNT),
    simulated: ratio(simulated),
    pert: ratio(now.onTimeRatio),
  };
  const isBiased = now.onTimeRatio - simulated > BIAS_RATIO;
  return [
    { key: 'captions.chance', values: places },
    ...(isBiased ? [{ key: 'captions.merge' }] : []),
  ];
}
