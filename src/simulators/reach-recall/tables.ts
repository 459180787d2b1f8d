// The numbers behind the pictures of reach and recall. 触达与记忆各图的数据表。
import type { Place, Table } from '../_frame/declaration';
import { NO_CAP, schedules } from './inputs';
import { costsByCap } from './measures';
import type { Audience, ReachResult } from './run';
import { number } from './sentences';

/** Times seen that have a row of their own; the last row holds all above. 单列的次数。 */
export const LAST_TIMES = 10;
const MOST_ROWS = 40;

/** Shares that see it 0, 1, 2 … times, with the rest in one. 频次分布。 */
export function timesSeen({ frequencyRatios }: Audience): number[] {
  const rest = frequencyRatios.slice(LAST_TIMES).reduce((sum, one) => sum + one, 0);
  return Array.from({ length: LAST_TIMES + 1 }, (_, count) =>
    count < LAST_TIMES ? (frequencyRatios[count] ?? 0) : rest,
  );
}

/** Recall of each schedule, every day or every few days. 逐日回忆率。 */
export function recallTable(
  { courses, schedule, calendar }: ReachResult,
  base: ReachResult,
): Table {
  const { horizonDays, promotionDay } = calendar;
  const every = Math.ceil(horizonDays / MOST_ROWS);
  const days = Array.from({ length: horizonDays }, (_, day) => day).filter(
    (day) => day % every === 0 || day === promotionDay || day === horizonDays - 1,
  );
  return {
    columns: [
      { key: 'columns.day' },
      { key: 'columns.yours', unit: 'ratio' },
      ...schedules.map((one) => ({ key: `choices.schedule.${one}`, unit: 'ratio' as const })),
      { key: 'columns.before', unit: 'ratio' },
    ],
    rows: days.map((day) => ({
      label: number(day + 1),
      cells: [
        courses[schedule].ratios[day] ?? null,
        ...schedules.map((one) => courses[one].ratios[day] ?? null),
        base.courses[base.schedule].ratios[day] ?? null,
      ],
    })),
  };
}

/** How often people see it, with and without the cap. 频次分布表。 */
export function frequencyTable({ capped, open }: ReachResult, base: ReachResult): Table {
  const [now, without, before] = [capped, open, base.capped].map(timesSeen) as [
    number[],
    number[],
    number[],
  ];
  return {
    columns: [
      { key: 'columns.times' },
      { key: 'columns.yours', unit: 'ratio' },
      { key: 'columns.open', unit: 'ratio' },
      { key: 'columns.before', unit: 'ratio' },
    ],
    rows: now.map((ratio, count) => ({
      label: timesLabel(count),
      cells: [ratio, without[count] ?? null, before[count] ?? null],
    })),
  };
}

/** Name of a row of times. 次数的行名。 */
export const timesLabel = (count: number): Place =>
  count < LAST_TIMES ? number(count) : { word: 'frequency.more' };

/** The three ends of exposures, in the order of the picture. 曝光的三个去处。 */
export const useKeys = ['few', 'useful', 'worn'] as const;

/** Where exposures go. 曝光去处表。 */
export function usesTable({ capped, open }: ReachResult, base: ReachResult): Table {
  return {
    columns: [
      { key: 'columns.use' },
      { key: 'columns.yours', unit: 'ratio' },
      { key: 'columns.open', unit: 'ratio' },
      { key: 'columns.before', unit: 'ratio' },
    ],
    rows: useKeys.map((use) => ({
      label: { word: `uses.${use}` },
      cells: [capped.uses[use], open.uses[use], base.capped.uses[use]],
    })),
  };
}

/** Name of a cap. 上限的名称。 */
export const capLabel = (cap: number): Place =>
  cap >= NO_CAP ? { word: 'caps.none' } : number(cap);

/** Money for each person who sees enough, by cap. 各上限的单人成本。 */
export function costTable({ asked }: ReachResult, base: ReachResult): Table {
  const [now, before] = [costsByCap(asked), costsByCap(base.asked)];
  return {
    columns: [
      { key: 'columns.cap' },
      { key: 'columns.cost', unit: 'yuan', digits: 2 },
      { key: 'columns.costBefore', unit: 'yuan', digits: 2 },
    ],
    rows: now.map((cost, place) => ({
      label: capLabel(place + 1),
      cells: [cost, before[place] ?? null],
    })),
  };
}
