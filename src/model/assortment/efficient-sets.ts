// Which assortments are worth offering at all. 哪些组合值得拿出来卖。
import { atLeast, finite, nonEmpty, sameLength } from '../_check';

/**
 * Assortments on the concave frontier of sales and contribution. 有效组合（凹前沿）。
 *
 * One is inefficient when offering others in turn, or nothing at times, sells no more and brings more. When
 * stock is scarce only efficient ones are ever offered. 如果轮流卖别的组合（或干脆不卖）销量不多却赚得更多，
 * 这个组合就是无效的。库存紧张时只会用到有效组合。
 *
 * @param soldRatios        chance that each assortment sells, or units a visitor, >= 0
 * @param contributionsYuan what each brings a visitor, yuan, any finite number
 * @returns efficient assortments, numbered from 0, from few sales to many; equal ones are all kept, but not
 *   one that earns nothing or needs more sales to earn as much
 * @throws RangeError if lists are empty or differ in length, or a number is out of range
 * @source Talluri & van Ryzin 2004, Management Science 50(1), 15–33 (definition 1)
 * @formula \nexists\, \alpha \ge 0,\ \sum \alpha_S = 1:\ \sum \alpha_S Q_S \le Q_T,\ \sum \alpha_S R_S > R_T
 * @simplifies One visitor at a time; what the frontier is used for, the value of stock, is not computed.
 *   一次一位访客；前沿上选哪一点，取决于库存的价值，这里不算。
 * @vectors assortment.efficientSets
 * @example efficientSets([0.3, 0.4, 0.8, 1], [240, 200, 465, 505]) // [0, 2, 3]
 */
export function efficientSets(
  soldRatios: readonly number[],
  contributionsYuan: readonly number[],
): number[] {
  nonEmpty({ soldRatios });
  sameLength({ soldRatios, contributionsYuan });
  atLeast(0, { soldRatios });
  finite({ contributionsYuan });
  const points = soldRatios.map((q, set) => ({ set, q, r: contributionsYuan[set] as number }));
  points.sort((a, b) => a.q - b.q || b.r - a.r || a.set - b.set);
  const corners = frontierOf(points);
  return points.filter((point) => isOnFrontier(point, corners)).map(({ set }) => set);
}

interface Point {
  q: number;
  r: number;
}

// Upper hull from offering nothing to the largest contribution, its corners only.
function frontierOf(points: readonly Point[]): Point[] {
  const corners: Point[] = [{ q: 0, r: 0 }];
  for (const point of points) {
    if (point.r <= (corners.at(-1) as Point).r) continue;
    while (corners.length > 1 && !isConcave(corners.at(-2), corners.at(-1), point)) corners.pop();
    // Something sold to nobody yet earning replaces offering nothing.
    if (point.q === (corners.at(-1) as Point).q) corners.pop();
    corners.push(point);
  }
  return corners;
}

function isConcave(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b.r - a.r) * (c.q - b.q) > (c.r - b.r) * (b.q - a.q);
}

function isOnFrontier({ q, r }: Point, corners: readonly Point[]): boolean {
  const at = corners.findIndex((corner) => corner.q >= q);
  const [right, left] = [corners[at], corners[at - 1]];
  if (!right || r <= 0) return false;
  if (right.q === q || !left) return r === right.r;
  const height = left.r + ((right.r - left.r) * (q - left.q)) / (right.q - left.q);
  return height - r <= 1e-12 * Math.abs(height);
}
