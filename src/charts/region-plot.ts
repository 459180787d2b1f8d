// Geometry of points among regions of a plane. 平面上的区域与散点。
import { drawn, placeOf } from './square-plot';

export type PlanePoint = readonly [x: number, y: number];

/** How a point of a group looks, so that colour is not alone. 散点的形状。 */
export type DotMark = 'round' | 'square' | 'cross' | 'small';

/** The outline of a region, or of several. 区域的轮廓。 */
export function outlinePath(outlines: readonly (readonly PlanePoint[])[], high: number): string {
  return outlines
    .map((corners) => `M${corners.map((corner) => spot(corner, high)).join('L')}Z`)
    .join('');
}

/** All points of a group as one shape; those beyond the axes are left out. 一组点合成一条路径。 */
export function dotsPath(points: readonly PlanePoint[], high: number, mark: DotMark): string {
  const inside = points.filter(([x, y]) => x <= high && y <= high);
  if (mark !== 'cross') return inside.map((point) => `M${spot(point, high)}h0`).join('');
  return inside
    .map(([x, y]) => {
      const [left, top] = [(x / high) * 100, 100 - (y / high) * 100];
      return `M${drawn(left - 0.9)} ${drawn(top)}h1.8M${drawn(left)} ${drawn(top - 0.9)}v1.8`;
    })
    .join('');
}

/** Middle of a region and its share of the picture, for a label. 区域的中心与占比。 */
export function middleOf(
  corners: readonly PlanePoint[],
  high: number,
): { x: string; y: string; share: number } {
  let [twice, x, y] = [0, 0, 0];
  corners.forEach(([x0, y0], place) => {
    const [x1, y1] = corners[(place + 1) % corners.length] as PlanePoint;
    const part = x0 * y1 - x1 * y0;
    twice += part;
    x += (x0 + x1) * part;
    y += (y0 + y1) * part;
  });
  // A label is written around its place, and must not leave the picture.
  const kept = (share: number) => Math.min(0.8, Math.max(0.2, share));
  const place = placeOf(kept(x / (3 * twice) / high), y / (3 * twice) / high);
  return { ...place, share: Math.abs(twice) / 2 / high ** 2 };
}

function spot([x, y]: PlanePoint, high: number): string {
  return `${drawn((x / high) * 100)} ${drawn(100 - (y / high) * 100)}`;
}
