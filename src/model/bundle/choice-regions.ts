// Which willingness to pay leads to which choice: the map behind a menu. 支付意愿平面上的选择区域。
import { above } from '../_check';
import { checkedPricesOf } from './menu-outcome';
import type { BundleChoice, BundleMenu } from './two-goods';

/** A point of the plane: yuan for the first good, yuan for the second. 平面上的一点。 */
export type WtpPoint = readonly [firstYuan: number, secondYuan: number];

/** Buyers who choose alike. 选择相同的区域。 */
export interface ChoiceRegion {
  /** what they take. 选择 */
  choice: BundleChoice;
  /** corners in order; the region is convex. 顶点 */
  corners: WtpPoint[];
}

/** What a choice leaves a buyer: a yuan for each yuan of one good, of the other, and an amount. */
interface Gain {
  choice: BundleChoice;
  terms: readonly [perFirst: number, perSecond: number, yuan: number];
}

/**
 * Regions of equal choice among buyers who would pay up to `topYuan` for either good. 选择区域。
 *
 * What a choice leaves a buyer is a plane over the two values, so the region of each choice is a square
 * cut by straight lines. Both goods are worth (1 + θ)(w₁ + w₂), or the better one alone if that is more:
 * up to three planes, and as many regions. 每种选择的剩余是一个平面，区域由直线切出；套装最多由三个平面组成。
 *
 * @param menu    prices, null for what is not on sale
 * @param topYuan highest value shown for either good, yuan, > 0
 * @param complementarityRatio how much more both are worth together, > −1; 0 for neither more nor less
 * @returns regions that together cover the square, without those that have no area
 * @throws RangeError if a price is negative or another value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498 (figures 1 to 3); Sutherland & Hodgman 1974, Communications of the ACM 17(1), 32–42 (clipping)
 * @example choiceRegions({ firstPriceYuan: 60, secondPriceYuan: null, bundlePriceYuan: null }, 100, 0)
 *   // [{ choice: 'nothing', corners: [[0, 0], [60, 0], [60, 100], [0, 100]] }, { choice: 'first', corners: [[60, 0], [100, 0], [100, 100], [60, 100]] }]
 */
export function choiceRegions(
  menu: BundleMenu,
  topYuan: number,
  complementarityRatio: number,
): ChoiceRegion[] {
  above(0, { topYuan });
  above(-1, { complementarityRatio });
  const gains = gainsOf(menu, complementarityRatio);
  const square: WtpPoint[] = [
    [0, 0],
    [topYuan, 0],
    [topYuan, topYuan],
    [0, topYuan],
  ];
  const leastArea = topYuan ** 2 * 1e-9;
  return gains
    .map((gain, place) => ({
      choice: gain.choice,
      corners: gains.reduce(
        (corners, other, at) => (at === place ? corners : clipped(corners, gain, other)),
        square,
      ),
    }))
    .filter(({ corners }) => areaOf(corners) > leastArea);
}

function gainsOf(menu: BundleMenu, complementarityRatio: number): Gain[] {
  const [first, second, both] = checkedPricesOf(menu);
  const times = 1 + complementarityRatio;
  const gains: Gain[] = [
    { choice: 'nothing', terms: [0, 0, 0] },
    { choice: 'first', terms: [1, 0, -first] },
    { choice: 'second', terms: [0, 1, -second] },
    { choice: 'both', terms: [times, times, -both] },
    { choice: 'both', terms: [1, 0, -both] },
    { choice: 'both', terms: [0, 1, -both] },
  ];
  const onSale = gains.filter(({ terms }) => Number.isFinite(terms[2]));
  // Of two that leave the same to everybody, the first is taken: it is the smaller parcel.
  const isSame = (a: Gain, b: Gain) => a.terms.every((term, i) => term === b.terms[i]);
  return onSale.filter((gain, place) => onSale.findIndex((other) => isSame(gain, other)) === place);
}

// The part of a polygon in which one gain is no less than another.
function clipped(corners: readonly WtpPoint[], gain: Gain, other: Gain): WtpPoint[] {
  const [perFirst, perSecond, yuan] = gain.terms.map(
    (term, i) => term - (other.terms[i] as number),
  ) as [number, number, number];
  const ahead = ([first, second]: WtpPoint) => perFirst * first + perSecond * second + yuan;
  return corners.flatMap((corner, place): WtpPoint[] => {
    const next = corners[(place + 1) % corners.length] as WtpPoint;
    const [here, there] = [ahead(corner), ahead(next)];
    const kept = here >= 0 ? [corner] : [];
    if ((here > 0 && there < 0) || (here < 0 && there > 0)) {
      const share = here / (here - there);
      const between = (axis: 0 | 1) => corner[axis] + share * (next[axis] - corner[axis]);
      return [...kept, [between(0), between(1)]];
    }
    return kept;
  });
}

function areaOf(corners: readonly WtpPoint[]): number {
  const twice = corners.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = corners[(place + 1) % corners.length] as WtpPoint;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
