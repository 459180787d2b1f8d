// Geometry of bars in time: start, length, room to slip, marked days. 甘特图的几何：起止、时差与标线。
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks } from './ticks';

/** One bar in time with its words. 一行。 */
export interface GanttRow {
  label: string;
  start: number;
  /** How long it lasts, and how much of that, at its end, came on top. */
  length: number;
  extra?: number;
  /** How far it can slip before something else does. */
  slack: number;
  /** Whether nothing may slip: a full bar rather than an outline. */
  isCritical: boolean;
  /** Start and end it is compared with: a dashed line. */
  ghost?: readonly [from: number, to: number];
  /** What is read at the end of the row. */
  valueText?: string;
}

/** A marked day with its words. 标出的一天。 */
export interface GanttMark {
  at: number;
  label: string;
}

interface Span {
  x: string;
  width: string;
}

interface GanttShape {
  bar: Span;
  extra: Span | null;
  /** From the end of the bar as far as it can slip. */
  slack: { x1: string; x2: string } | null;
  ghost: { x1: string; x2: string } | null;
}

/** Bars, marks and ticks on one axis from 0 to the last of them. 各行共用的时间轴。 */
export function ganttShapes(
  rows: readonly GanttRow[],
  marks: readonly GanttMark[],
): { shapes: GanttShape[]; marks: { x: string; label: string }[]; ticks: Tick[] } {
  const ends = rows.flatMap(({ start, length, slack, ghost }) => [
    start + length + slack,
    ghost?.[1] ?? 0,
  ]);
  const high = Math.max(...ends, ...marks.map(({ at }) => at), 0) || 1;
  const x = (at: number) => percent(at / high);
  const span = (from: number, length: number): Span => ({ x: x(from), width: x(length) });
  return {
    shapes: rows.map(({ start, length, extra = 0, slack, ghost }) => {
      const end = start + length;
      return {
        bar: span(start, length),
        extra: extra > 0 ? span(end - extra, extra) : null,
        slack: slack > 0 ? { x1: x(end), x2: x(end + slack) } : null,
        ghost: ghost ? { x1: x(ghost[0]), x2: x(ghost[1]) } : null,
      };
    }),
    marks: marks.map(({ at, label }) => ({ x: x(at), label })),
    ticks: fewTicks(0, high).map((value) => tickAt(value, value / high)),
  };
}
