// Checks and scales what stands on a shelf. 检查并缩放货架上的商品。
import { above, atLeast, finite } from '../_check';
import type { ShelfProduct } from './assortment-outcome';

// Far below what any buyer could show, yet far enough above 0 that shares of it are still numbers.
const SMALLEST = 1e-290;

/** Attractions divided by the largest, so that no sum overflows. 缩放后的吸引力。 */
export interface Shelf {
  contributions: number[];
  attractions: number[];
  outside: number;
}

/**
 * The shelf in plain lists, refused when a number is out of range. 货架数据。
 *
 * @param products          products on the shelf; may be none
 * @param outsideAttraction attraction of buying nothing or elsewhere, >= 0
 * @returns contributions in yuan, attractions as shares of the largest, 1e-290 to 1
 * @throws RangeError if an attraction is not above 0, that of buying nothing is negative, or a contribution is
 *   not finite
 * @source own definition
 * @example shelfOf([{ contributionYuan: 9, attraction: 2 }], 8)
 *   // { contributions: [9], attractions: [0.25], outside: 1 }
 */
export function shelfOf(products: readonly ShelfProduct[], outsideAttraction: number): Shelf {
  const contributions = products.map(({ contributionYuan }) => contributionYuan);
  const attractions = products.map(({ attraction }) => attraction);
  finite({ contributionYuan: contributions });
  above(0, { attraction: attractions });
  atLeast(0, { outsideAttraction });
  const largest =
    attractions.reduce((most, value) => Math.max(most, value), outsideAttraction) || 1;
  return {
    contributions,
    attractions: attractions.map((value) => Math.max(value / largest, SMALLEST)),
    outside: outsideAttraction / largest,
  };
}
