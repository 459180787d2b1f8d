// Geometry of horizontal bars that share one axis. 共用一条横轴的条形图的几何。
import { fewTicks, roundEnds } from './ticks';

/** One bar with its words; the numbers on it are already written out. 一行条形。 */
export interface BarRow {
  label: string;
  value: number;
  /** The value as it is read. */
  valueText: string;
  /** What else is read beside the label. */
  note?: string;
  /** Value to compare with: a dashed mark. */
  ghost?: number;
  /** Ends of the interval drawn as a band. */
  band?: readonly [low: number, high: number];
  isStrong?: boolean;
}

/** A row in SVG lengths. 一行的 SVG 长度。 */
interface BarShape {
  width: string;
  ghostX: string | null;
  band: { x: string; width: string } | null;
}

/** Place of a tick and how its text is anchored, so that none leaves the picture. 刻度。 */
export interface Tick {
  value: number;
  x: string;
  anchor: 'start' | 'middle' | 'end';
}

/** Bars from 0 on an axis that ends at a round number. 从 0 起的条形，横轴止于整数。 */
export function barShapes(rows: readonly BarRow[]): { shapes: BarShape[]; ticks: Tick[] } {
  const ends = rows.flatMap(({ value, ghost = 0, band = [0, 0] }) => [value, ghost, band[1]]);
  // A round end stays while values move a little: it is the bars that are seen to move.
  const [, high] = roundEnds(0, Math.max(...ends, 0) || 1);
  const at = (value: number) => value / high;
  return {
    shapes: rows.map(({ value, ghost, band }) => ({
      width: percent(at(value)),
      ghostX: ghost === undefined ? null : percent(at(ghost)),
      band: band ? { x: percent(at(band[0])), width: percent(at(band[1]) - at(band[0])) } : null,
    })),
    ticks: fewTicks(0, high).map((value) => tickAt(value, at(value))),
  };
}

/** A tick whose text turns inward near the ends of the axis. 刻度文字在两端向内对齐。 */
export function tickAt(value: number, share: number): Tick {
  const anchor = share < 0.06 ? 'start' : share > 0.94 ? 'end' : 'middle';
  return { value, x: percent(share), anchor };
}

/** A share of the picture's width as an SVG length. 宽度占比。 */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
