// Geometry of a picture with an axis on two sides, drawn on a square of 100 by 100. 双轴方图的几何。
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks } from './ticks';

/** A tick of the upright axis. 纵轴刻度。 */
export interface UprightTick {
  value: number;
  y: string;
}

/** Ticks of both axes, from 0 to their ends. 两轴的刻度。 */
export function squareTicks(xHigh: number, yHigh: number): { x: Tick[]; y: UprightTick[] } {
  return {
    x: fewTicks(0, xHigh).map((value) => tickAt(value, value / xHigh)),
    y: fewTicks(0, yHigh).map((value) => ({ value, y: percent(1 - value / yHigh) })),
  };
}

/** A number of the drawing, short enough for thousands of them. 绘图用的短数字。 */
export function drawn(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Where something stands, kept inside the picture. 图内的位置。 */
export function placeOf(xShare: number, yShare: number): { x: string; y: string } {
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  return { x: percent(inside(xShare)), y: percent(1 - inside(yShare)) };
}
