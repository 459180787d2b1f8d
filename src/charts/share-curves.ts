// Geometry of falling curves of shares, 0 to 1, on one pair of axes. 占比曲线的几何。
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks } from './ticks';

/** One curve. 一条曲线。 */
export interface ShareCurve {
  label: string;
  points: readonly { x: number; y: number }[];
}

/** Curves as points of SVG polylines in a box of 100 by 100. 曲线与刻度。 */
export function curveShapes(curves: readonly ShareCurve[]): {
  lines: string[];
  xEnd: number;
  xTicks: Tick[];
  yTicks: { value: number; y: string }[];
} {
  const xEnd = Math.max(...curves.flatMap(({ points }) => points.map(({ x }) => x)), 0) || 1;
  const rounded = (value: number) => Number(value.toFixed(2));
  return {
    lines: curves.map(({ points }) =>
      points.map(({ x, y }) => `${rounded((100 * x) / xEnd)},${rounded(100 - 100 * y)}`).join(' '),
    ),
    xEnd,
    xTicks: fewTicks(0, xEnd).map((value) => tickAt(value, value / xEnd)),
    yTicks: [0, 0.5, 1].map((value) => ({ value, y: percent(1 - value) })),
  };
}
