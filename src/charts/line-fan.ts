// Geometry of many lines on one pair of axes, with levels and marked points. 一组折线、水平线与标记点的几何。
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks } from './ticks';

/** A place on the axes. 坐标上的一点。 */
export interface FanPoint {
  x: number;
  y: number;
}

/** Where the axes begin and end. 坐标范围。 */
export interface FanAxes {
  xEnd: number;
  yLow: number;
  yHigh: number;
}

/** One line; the strong ones stand out. 一条折线。 */
export interface FanLine {
  points: readonly FanPoint[];
  isStrong: boolean;
}

interface FanShapes {
  /** Points of SVG polylines in a box of 100 by 100. */
  lines: { points: string; isStrong: boolean }[];
  /** Height of each level in that box. */
  levels: number[];
  dots: { x: string; y: string }[];
  xTicks: Tick[];
  yTicks: { value: number; y: string }[];
}

/** Everything in its place; what lies beyond the axes stays at their ends. 各图形的位置。 */
export function fanShapes(
  { xEnd, yLow, yHigh }: FanAxes,
  lines: readonly FanLine[],
  levels: readonly number[],
  dots: readonly FanPoint[],
): FanShapes {
  const across = (x: number) => x / xEnd;
  const down = (y: number) => Math.min(1, Math.max(0, (yHigh - y) / (yHigh - yLow)));
  const at = ({ x, y }: FanPoint) => `${rounded(100 * across(x))},${rounded(100 * down(y))}`;
  return {
    lines: lines.map(({ points, isStrong }) => ({ points: points.map(at).join(' '), isStrong })),
    levels: levels.map((level) => rounded(100 * down(level))),
    dots: dots.map(({ x, y }) => ({ x: percent(across(x)), y: percent(down(y)) })),
    xTicks: fewTicks(0, xEnd)
      .filter(Number.isInteger)
      .map((value) => tickAt(value, across(value))),
    yTicks: fewTicks(yLow, yHigh).map((value) => ({ value, y: percent(down(value)) })),
  };
}

const rounded = (value: number) => Number(value.toFixed(2));
