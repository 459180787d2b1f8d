// Geometry of shares day by day as lines on one pair of axes, with one day marked. 逐日曲线的几何。
import { nice } from 'd3-array';
import { percent, type Tick, tickAt } from './bar-rows';
import { dayNumbers } from './day-course';
import { fewTicks } from './ticks';

/** Lines in a box of 100 by 100, and where the marked day meets the first of them. 折线与标记点。 */
export interface DayLineShapes {
  lines: string[];
  ticks: Tick[];
  yTicks: { value: number; y: string }[];
  mark: { x: string; y: string };
}

const TICKS = 4;

/** What each list holds at the end of each day; a list may be shorter than the longest. 每天结束时的值。 */
export function dayLineShapes(
  lists: readonly (readonly number[])[],
  markedDay: number,
): DayLineShapes {
  const days = Math.max(1, ...lists.map(({ length }) => length));
  const [, high] = nice(0, Math.max(0, ...lists.flat()) || 1, TICKS);
  const across = (day: number) => (day + 0.5) / days;
  const rounded = (share: number) => Number((100 * share).toFixed(2));
  return {
    lines: lists.map((list) =>
      list.map((value, day) => `${rounded(across(day))},${rounded(1 - value / high)}`).join(' '),
    ),
    ticks: dayNumbers(days).map((day) => tickAt(day, across(day - 1))),
    yTicks: fewTicks(0, high, TICKS).map((value) => ({ value, y: percent(1 - value / high) })),
    mark: { x: percent(across(markedDay)), y: percent(1 - (lists[0]?.[markedDay] ?? 0) / high) },
  };
}
