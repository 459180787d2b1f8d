// Geometry of a map of shades over two prices, or any two quantities. 热力图的几何。
import { drawn } from './square-plot';

/**
 * One shape for each shade, the palest first: cells whose value reaches a threshold but not the next.
 * 每档深浅一条路径：达到这一档而未到下一档的格子。
 *
 * @param rows       values, the lowest row first, each row from left to right
 * @param thresholds rising; cells below the first are left blank
 */
export function shadePaths(
  rows: readonly (readonly number[])[],
  thresholds: readonly number[],
): string[] {
  const paths = thresholds.map(() => '');
  const height = 100 / rows.length;
  rows.forEach((row, up) => {
    const width = 100 / row.length;
    const shades = row.map((value) => thresholds.findLastIndex((least) => value >= least));
    // Cells of one shade side by side are one stretch: fewer shapes, and no seams between them.
    for (let from = 0; from < shades.length;) {
      const shade = shades[from] as number;
      let to = from + 1;
      while (to < shades.length && shades[to] === shade) to += 1;
      if (shade >= 0) {
        const [x, y] = [drawn(from * width), drawn(100 - (up + 1) * height)];
        paths[shade] += `M${x} ${y}h${drawn((to - from) * width)}v${drawn(height)}H${x}Z`;
      }
      from = to;
    }
  });
  return paths;
}
