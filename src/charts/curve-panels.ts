// Geometry of small curves side by side on one pair of axes, each with a point and its slope. 并排小曲线：当前点、切线与割线。
import { nice } from 'd3-array';
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks } from './ticks';

/** One curve with the point that is stood on. 一条曲线与当前点。 */
export interface CurvePanel {
  label: string;
  /** What is read beside the label. */
  note: string;
  points: readonly { x: number; y: number }[];
  at: { x: number; y: number };
  /** Rise of the curve at the point, y for one x. */
  slope: number;
}

interface PanelShape {
  /** Points of an SVG polyline in a box of 100 by 100. */
  curve: string;
  tangent: Ends;
  /** From the origin to the point: its slope is the average. */
  chord: Ends;
  dot: { x: string; y: string };
}

interface Ends {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const TANGENT_HALF = 0.22;

/** All panels on the same axes, which end at round numbers. 同一对坐标轴上的各小图。 */
export function panelShapes(panels: readonly CurvePanel[]): {
  shapes: PanelShape[];
  xTicks: Tick[];
  yTicks: { value: number; y: string }[];
} {
  const points = panels.flatMap((panel) => [panel.at, ...panel.points]);
  const xEnd = Math.max(...points.map(({ x }) => x), 0) || 1;
  const [, yEnd] = nice(0, Math.max(...points.map(({ y }) => y), 0) || 1, 3);
  const across = (x: number) => rounded((100 * x) / xEnd);
  const up = (y: number) => rounded(100 - (100 * y) / yEnd);
  return {
    shapes: panels.map(({ points: course, at, slope }) => {
      const half = TANGENT_HALF * xEnd;
      const [from, to] = [at.x - half, at.x + half];
      return {
        curve: course.map(({ x, y }) => `${across(x)},${up(y)}`).join(' '),
        tangent: {
          x1: across(from),
          y1: up(at.y - slope * half),
          x2: across(to),
          y2: up(at.y + slope * half),
        },
        chord: { x1: 0, y1: 100, x2: across(at.x), y2: up(at.y) },
        dot: { x: percent(at.x / xEnd), y: percent(1 - at.y / yEnd) },
      };
    }),
    xTicks: fewTicks(0, xEnd, 3).map((value) => tickAt(value, value / xEnd)),
    yTicks: fewTicks(0, yEnd, 3).map((value) => ({ value, y: percent(1 - value / yEnd) })),
  };
}

const rounded = (value: number) => Number(value.toFixed(2));
