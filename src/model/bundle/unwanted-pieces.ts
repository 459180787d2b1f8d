// Pieces that reach buyers to whom they are worth less than they cost. 塞给不想要的人的商品。
import { buyersOf } from './_buyers';
import { checkedPricesOf, takenAt } from './menu-outcome';
import type { BundleMenu, TwoGoods } from './two-goods';

/**
 * Buyers of both goods who value one of them below what it costs to supply. 被塞进一件不值成本的商品的买家数。
 *
 * Selling apart at no less than cost never does this; a bundle may, and the dearer the pieces, the more
 * often. It is why cost kills bundles. 只要单卖价不低于成本，分开卖不会如此；套装会，成本越高越常见。
 *
 * @param goods willingness to pay, costs, complementarity
 * @param menu  prices, null for what is not on sale
 * @returns buyers, at most those who take both
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498 (breach of "exclusion")
 * @example unwantedPieceCount({ firstWtpYuan: [10, 50, 60, 90], secondWtpYuan: [90, 50, 40, 10], firstCostYuan: 20, secondCostYuan: 30 },
 *   { firstPriceYuan: null, secondPriceYuan: null, bundlePriceYuan: 100 }) // 2
 */
export function unwantedPieceCount(goods: TwoGoods, menu: BundleMenu): number {
  const buyers = buyersOf(goods);
  const { values, costs } = buyers;
  const isBelowCost = (good: 0 | 1, buyer: number) => (values[good][buyer] as number) < costs[good];
  return takenAt(buyers, checkedPricesOf(menu)).reduce<number>(
    (count, taken, buyer) =>
      taken === 2 && (isBelowCost(0, buyer) || isBelowCost(1, buyer)) ? count + 1 : count,
    0,
  );
}
