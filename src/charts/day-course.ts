// Geometry of amounts day by day: lines, days that stand out, days that are marked. 逐日折线的几何。
import { nice } from 'd3-array';
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks } from './ticks';

/** A day that is marked, with its words. 标出的一天。 */
export interface DayMark {
  /** Place of the day, first day 0. */
  day: number;
  label: string;
}

/** Lines in a box of 100 by 100 and what stands around them. 折线、坐标与标记。 */
export interface DayShapes {
  /** Points of an SVG polyline for each list. */
  lines: string[];
  ticks: Tick[];
  yTicks: { value: number; y: string }[];
  band: { x: string; width: string };
  marks: { x: string; label: string }[];
}

/** Steps rather than slopes: a day's amount holds for the whole day. 每天一级台阶。 */
export function dayShapes(
  lists: readonly (readonly number[])[],
  band: readonly [from: number, to: number],
  marks: readonly DayMark[],
): DayShapes {
  const days = Math.max(1, ...lists.map(({ length }) => length));
  const [, high] = nice(0, Math.max(0, ...lists.flat()) || 1, 3);
  const across = (day: number) => rounded((100 * day) / days);
  const up = (value: number) => rounded(100 - (100 * value) / high);
  return {
    lines: lists.map((list) =>
      list
        .flatMap((value, day) => [`${across(day)},${up(value)}`, `${across(day + 1)},${up(value)}`])
        .join(' '),
    ),
    // Day 1 lies between 0 and 1: its number stands in the middle.
    ticks: dayNumbers(days).map((day) => tickAt(day, (day - 0.5) / days)),
    yTicks: fewTicks(0, high, 3).map((value) => ({ value, y: percent(1 - value / high) })),
    band: { x: percent(band[0] / days), width: percent((band[1] - band[0]) / days) },
    marks: marks.map(({ day, label }) => ({ x: percent(day / days), label })),
  };
}

/** The first day, then every few days. 首日与其后的整数日。 */
export function dayNumbers(days: number): number[] {
  const later = fewTicks(1, days, 5).filter((day) => Number.isInteger(day) && day > 1);
  return [1, ...later];
}

const rounded = (value: number) => Number(value.toFixed(2));
