// Whom one more product takes its sales from. 加一个新品，它的销量从哪儿来。
import { assortmentOutcome, type ShelfProduct } from './assortment-outcome';

/** What one more product changes for an average visitor. 加品的影响（每位访客）。 */
export interface AddedProduct {
  /** chance to buy the new one, 0–1. 新品购买概率 */
  boughtRatio: number;
  /** part of it from people who would have bought nothing. 来自原本不买的人 */
  fromNothingRatio: number;
  /** part of it from each product that stood there before. 来自各个老商品（蚕食） */
  fromProductRatios: number[];
  /** change of the contribution a visitor, yuan. 每客贡献的变化 */
  changeYuan: number;
}

/**
 * Where the sales of one more product come from, and whether it pays. 新品的销量来源与蚕食。
 *
 * It pays exactly when it brings more a sale than the shelf brings a visitor.
 * 当且仅当它的单件贡献高于现在的每客贡献，加它才划算。
 *
 * @param shelf             products that stand there already; may be none
 * @param added             the new one
 * @param outsideAttraction attraction of buying nothing or elsewhere, >= 0
 * @returns chances that add up to that of the new one, and yuan a visitor, not rounded
 * @throws RangeError as `assortmentOutcome`
 * @source Talluri & van Ryzin 2004, Management Science 50(1), 15–33; Kök, Fisher & Vaidyanathan 2015,
 *   in Retail Supply Chain Management, 2nd ed.
 * @formula R(S \cup \{j\}) - R(S) = P_j \left( r_j - R(S) \right)
 * @simplifies A new product takes from all others in the same proportion, like or unlike.
 *   新商品按同一比例分走所有商品的客人，不管像不像。
 * @example addedProduct([{ contributionYuan: 10, attraction: 1 }], { contributionYuan: 4, attraction: 2 }, 1)
 *   // { boughtRatio: 0.5, fromNothingRatio: 0.25, fromProductRatios: [0.25], changeYuan: -0.5 }
 */
export function addedProduct(
  shelf: readonly ShelfProduct[],
  added: ShelfProduct,
  outsideAttraction: number,
): AddedProduct {
  const before = assortmentOutcome(shelf, outsideAttraction);
  const after = assortmentOutcome([...shelf, added], outsideAttraction);
  const boughtRatio = after.productRatios.at(-1) as number;
  // Everybody who switches to it leaves something: each share shrinks by the same factor.
  return {
    boughtRatio,
    fromNothingRatio: before.nothingRatio * boughtRatio,
    fromProductRatios: before.productRatios.map((ratio) => ratio * boughtRatio),
    changeYuan: boughtRatio * (added.contributionYuan - before.contributionYuan),
  };
}
