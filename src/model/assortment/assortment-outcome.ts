// What visitors buy from a shelf, and what that brings. 货架上摆这些，顾客买什么、赚多少。
import { shelfOf } from './_shelf';

/** A product that could stand on the shelf. 备选商品。 */
export interface ShelfProduct {
  /** what one sale brings after all costs that come with it, yuan, any finite number. 单件贡献 */
  contributionYuan: number;
  /** how strongly it draws, on the scale of buying nothing, > 0. 吸引力 v */
  attraction: number;
}

/** What a visitor does on average. 平均每位访客的结果。 */
export interface AssortmentOutcome {
  /** chance to buy each product, 0–1. 各商品购买概率 */
  productRatios: number[];
  /** chance to buy nothing; with them adds up to 1. 不买的概率 */
  nothingRatio: number;
  /** contribution a visitor, yuan. 每位访客的贡献 */
  contributionYuan: number;
}

/**
 * What a shelf brings a visitor. 一组商品的每客贡献。
 *
 * @param products          products that stand on the shelf; may be none
 * @param outsideAttraction attraction of buying nothing or elsewhere, >= 0
 * @returns chances and yuan a visitor, not rounded
 * @throws RangeError if an attraction is not above 0, that of buying nothing is negative, or a contribution is
 *   not finite
 * @source Talluri & van Ryzin 2004, Management Science 50(1), 15–33
 * @formula R(S) = \frac{\sum_{j \in S} r_j v_j}{v_0 + \sum_{j \in S} v_j}
 * @simplifies A new product takes from all others in the same proportion, like or unlike.
 *   新商品按同一比例分走所有商品的客人，不管像不像。
 * @example assortmentOutcome([{ contributionYuan: 10, attraction: 1 }], 1).contributionYuan // 5
 */
export function assortmentOutcome(
  products: readonly ShelfProduct[],
  outsideAttraction: number,
): AssortmentOutcome {
  const { contributions, attractions, outside } = shelfOf(products, outsideAttraction);
  const all = attractions.reduce((sum, value) => sum + value, outside);
  if (all === 0) return { productRatios: [], nothingRatio: 1, contributionYuan: 0 };
  const productRatios = attractions.map((value) => value / all);
  return {
    productRatios,
    nothingRatio: outside / all,
    contributionYuan: productRatios.reduce(
      (sum, ratio, j) => sum + ratio * (contributions[j] as number),
      0,
    ),
  };
}
