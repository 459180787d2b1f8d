// Geometry of curves over one range, with points that stand on or off them. 一段区间上的曲线与标出的点。
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks, roundEnds } from './ticks';

/** A place on the plot. 图上的一点。 */
export interface Place {
  x: number;
  y: number;
}

interface CourseShapes {
  /** Points of an SVG polyline for each curve, in a box of 100 by 100. */
  lines: string[];
  /** Places of the points, kept inside the plot. */
  dots: { x: string; y: string }[];
  /** Place of the upright line. */
  markX: string;
  xTicks: Tick[];
  yTicks: { value: number; y: string }[];
}

/** Curves and points from `range` across and from 0 up. 曲线、点与坐标。 */
export function courseShapes(
  curves: readonly (readonly Place[])[],
  dots: readonly Place[],
  range: readonly [low: number, high: number],
  mark: number,
  top?: number,
): CourseShapes {
  const [low, high] = range;
  const highest = Math.max(...curves.flat().map(({ y }) => y), ...dots.map(({ y }) => y), 0);
  const yHigh = top ?? roundEnds(0, highest || 1)[1];
  const across = (x: number) => (x - low) / (high - low || 1);
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  return {
    lines: curves.map((curve) =>
      curve
        .map(({ x, y }) => `${rounded(100 * across(x))},${rounded(100 - (100 * y) / yHigh)}`)
        .join(' '),
    ),
    dots: dots.map(({ x, y }) => ({
      x: percent(inside(across(x))),
      y: percent(1 - inside(y / yHigh)),
    })),
    markX: percent(inside(across(mark))),
    xTicks: fewTicks(low, high).map((value) => tickAt(value, across(value))),
    yTicks: fewTicks(0, yHigh, 4).map((value) => ({ value, y: percent(1 - value / yHigh) })),
  };
}

const rounded = (value: number) => Number(value.toFixed(2));
