// The best shelf found by comparing every one. 逐一比较所有组合，找出最优货架。
import { atLeast, atMost, sameLength, wholeNumber } from '../_check';
import { type Shelf, shelfOf } from './_shelf';
import type { ShelfProduct } from './assortment-outcome';

/** A shelf with few slots. 货位有限的选品问题。 */
export interface CappedShelf {
  /** products to choose from. 备选商品 */
  products: readonly ShelfProduct[];
  /** attraction of buying nothing or elsewhere, >= 0. 不买的吸引力 */
  outsideAttraction: number;
  /** most products that can be shown, whole, >= 0. 货位数 */
  slotCount: number;
}

/** A choice of products. 选品结果。 */
export interface ChosenProducts {
  /** products to show, numbered from 0, in rising order. 上架商品 */
  chosen: number[];
  /** contribution a visitor less the cost of showing, yuan. 每客净贡献 */
  contributionYuan: number;
}

const MOST_PRODUCTS = 20;
// Less of a gain than this share is rounding: the smaller shelf is kept.
const ROUNDING = 1e-12;

/**
 * Best shelf of up to 20 products, with few slots and a cost of showing each. 枚举选品（货位与上架费）。
 *
 * @param shelf            products, outside option, slots
 * @param listingCostsYuan cost of showing each product, yuan a visitor, >= 0; none when left out
 * @returns choice, yuan a visitor not rounded; equal choices go to fewer, then earlier products
 * @throws RangeError if there are more than 20 products, slots are not whole or negative, costs are negative
 *   or not one a product, or a product is out of range
 * @source Kök, Fisher & Vaidyanathan 2015, in Retail Supply Chain Management, 2nd ed., § 6.3
 * @formula \max_{|S| \le C} R(S) - \sum_{j \in S} f_j
 * @simplifies Products substitute each other in proportion.
 *   商品按比例互相替代。
 * @vectors assortment.mnlCapacity
 * @example enumeratedAssortment({ products: [{ contributionYuan: 10, attraction: 1 },
 *   { contributionYuan: 8, attraction: 9 }], outsideAttraction: 1, slotCount: 1 }).chosen // [1]
 */
export function enumeratedAssortment(
  { products, outsideAttraction, slotCount }: CappedShelf,
  listingCostsYuan: readonly number[] = products.map(() => 0),
): ChosenProducts {
  atMost(MOST_PRODUCTS, { 'products.length': products.length });
  wholeNumber({ slotCount });
  atLeast(0, { slotCount, listingCostsYuan });
  sameLength({ products, listingCostsYuan });
  return bestOf(shelfOf(products, outsideAttraction), slotCount, listingCostsYuan);
}

function bestOf(shelf: Shelf, slotCount: number, costs: readonly number[]): ChosenProducts {
  const { contributions, attractions, outside } = shelf;
  const best: ChosenProducts = { chosen: [], contributionYuan: 0 };
  const onShelf: number[] = [];
  const visit = (from: number, earned: number, drawn: number, cost: number): void => {
    for (let product = from; product < contributions.length; product++) {
      const attraction = attractions[product] as number;
      const nextEarned = earned + (contributions[product] as number) * attraction;
      const nextDrawn = drawn + attraction;
      const nextCost = cost + (costs[product] as number);
      const yuan = nextEarned / (outside + nextDrawn) - nextCost;
      onShelf.push(product);
      if (isBetter(yuan, best, onShelf.length)) {
        best.chosen = [...onShelf];
        best.contributionYuan = yuan;
      }
      if (onShelf.length < slotCount) visit(product + 1, nextEarned, nextDrawn, nextCost);
      onShelf.pop();
    }
  };
  if (slotCount > 0) visit(0, 0, 0, 0);
  return best;
}

function isBetter(yuan: number, best: ChosenProducts, count: number): boolean {
  const slack = ROUNDING * Math.abs(best.contributionYuan);
  if (yuan > best.contributionYuan + slack) return true;
  return yuan >= best.contributionYuan - slack && count < best.chosen.length;
}
