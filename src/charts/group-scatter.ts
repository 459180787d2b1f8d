// Points of several groups, told apart by shape as well as by colour. 多组散点：形状与颜色都能区分。
import { drawn, placeOf } from './square-plot';

/** One group of points; coordinates are shares of the axes, 0–1. 一组点。 */
export interface ScatterGroup {
  /** Written at the group's middle. */
  label: string;
  /** What the key says of it. */
  name: string;
  points: readonly (readonly [x: number, y: number])[];
  middle: readonly [x: number, y: number];
}

/** How the points of a group are drawn. 一组点的画法。 */
interface Look {
  series: 1 | 2 | 3 | 4 | 5 | 6;
  width: number;
  isSquare?: boolean;
  /** Strokes around the point, in hundredths of the picture; a dot if none. */
  strokes?: string;
}

const looks: readonly Look[] = [
  { series: 1, width: 4.5 },
  { series: 2, width: 4.5, isSquare: true },
  { series: 3, width: 1.5, strokes: 'm0-.9l.9 1.6h-1.8z' },
  { series: 4, width: 1.5, strokes: 'm0-1.1l1.1 1.1-1.1 1.1-1.1-1.1z' },
  { series: 5, width: 1.5, strokes: 'm-.8-.8l1.6 1.6m0-1.6l-1.6 1.6' },
  { series: 6, width: 1.5, strokes: 'm-1 0h2m-1-1v2' },
  { series: 1, width: 1.75, strokes: 'm-1 0h2' },
  { series: 2, width: 1.75, strokes: 'm0-1v2' },
];

/** The look of a group by its place; the ninth is like the first. 第几组的画法。 */
export function lookOf(place: number): Look {
  return looks[place % looks.length] as Look;
}

/** All points of a group as one shape on a square of 100 by 100. 一组点合成一条路径。 */
export function groupPath(points: ScatterGroup['points'], place: number): string {
  const { strokes = 'h0' } = lookOf(place);
  return points.map(([x, y]) => `M${drawn(x * 100)} ${drawn(100 - y * 100)}${strokes}`).join('');
}

/** Where the label of a group stands: not at the very edge. 组标签的位置。 */
export function labelPlace({ middle: [x, y] }: ScatterGroup): { x: string; y: string } {
  const kept = (share: number) => Math.min(0.96, Math.max(0.04, share));
  return placeOf(kept(x), kept(y));
}
