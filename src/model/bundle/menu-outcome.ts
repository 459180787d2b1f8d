// Who buys what from a menu of two goods and a bundle. 给定价格菜单，谁买什么。
import { atLeast } from '../_check';
import { type Buyers, buyersOf, type Prices, type Sold } from './_buyers';
import type { BundleMenu, MenuOutcome, TwoGoods } from './two-goods';

/**
 * Outcome of a menu: profit, what buyers keep, and who takes what. 价格菜单的结果。
 *
 * A buyer takes what leaves her most; when two things leave her the same, the one that earns the
 * seller more. Both goods never cost more than apart. 买家选剩余最大的；相同时选让卖家赚得多的；套装价不高于分开买。
 *
 * @param goods willingness to pay, costs, complementarity
 * @param menu  prices, null for what is not on sale
 * @returns yuan (not rounded) and counts, which add up to all buyers
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @formula \max \{ 0,\; w_1 - p_1,\; w_2 - p_2,\; w_B - \min(p_B, p_1 + p_2) \}
 * @simplifies At most one piece of each good; buyers know what they like and see all prices. 每种最多买一件，买家清楚自己的偏好和全部价格。
 * @example bundleMenuOutcome({ firstWtpYuan: [10, 50, 60, 90], secondWtpYuan: [90, 50, 40, 10], firstCostYuan: 20, secondCostYuan: 30 },
 *   { firstPriceYuan: 90, secondPriceYuan: 90, bundlePriceYuan: 100 }) // { profitYuan: 230, consumerSurplusYuan: 0, nothingCount: 0, firstCount: 1, secondCount: 1, bothCount: 2 }
 */
export function bundleMenuOutcome(goods: TwoGoods, menu: BundleMenu): MenuOutcome {
  const buyers = buyersOf(goods);
  const { firstPriceYuan, secondPriceYuan, bundlePriceYuan } = menu;
  for (const [name, price] of Object.entries({
    firstPriceYuan,
    secondPriceYuan,
    bundlePriceYuan,
  })) {
    if (price !== null) atLeast(0, { [name]: price });
  }
  return outcomeAt(buyers, pricesOf(menu));
}

/**
 * Prices of a menu with Infinity for what is not on sale. 菜单转为三个价格。
 *
 * @param menu prices in yuan, null for what is not on sale
 * @returns first, second, both; both never above the other two together
 * @throws nothing: menus are checked where they come in
 * @source own definition
 * @example pricesOf({ firstPriceYuan: 3, secondPriceYuan: 4, bundlePriceYuan: null }) // [3, 4, 7]
 */
export function pricesOf({ firstPriceYuan, secondPriceYuan, bundlePriceYuan }: BundleMenu): Prices {
  const first = firstPriceYuan ?? Infinity;
  const second = secondPriceYuan ?? Infinity;
  return [first, second, Math.min(bundlePriceYuan ?? Infinity, first + second)];
}

/**
 * Outcome at three prices. 三个价格的结果。
 *
 * @param buyers checked buyers
 * @param prices yuan for first, second, both; Infinity for what is not on sale
 * @returns yuan (not rounded) and counts
 * @throws nothing: buyers are checked before
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @example outcomeAt(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 }), [Infinity, Infinity, 8]).profitYuan // 6
 */
export function outcomeAt({ values, costs, slackYuan }: Buyers, prices: Prices): MenuOutcome {
  const margins = prices.map((price, sold) => price - (costs[sold] as number));
  const counts = [0, 0, 0];
  const [first, second, both] = values;
  const [firstPrice, secondPrice, bothPrice] = prices;
  let consumerSurplusYuan = 0;
  for (let i = 0; i < both.length; i++) {
    const gain0 = (first[i] as number) - firstPrice;
    const gain1 = (second[i] as number) - secondPrice;
    const gain2 = (both[i] as number) - bothPrice;
    const most = Math.max(0, gain0, gain1, gain2);
    const enough = most - slackYuan;
    let taken: Sold | -1 = -1;
    let margin = enough <= 0 ? 0 : -Infinity;
    if (gain0 >= enough && (margins[0] as number) >= margin) {
      margin = margins[(taken = 0)] as number;
    }
    if (gain1 >= enough && (margins[1] as number) >= margin) {
      margin = margins[(taken = 1)] as number;
    }
    if (gain2 >= enough && (margins[2] as number) >= margin) taken = 2;
    if (taken >= 0) counts[taken] = (counts[taken] as number) + 1;
    consumerSurplusYuan += most;
  }
  const [firstCount, secondCount, bothCount] = counts as [number, number, number];
  // What nobody buys may be priced at Infinity, and 0 × Infinity is no number.
  const profitYuan = counts.reduce(
    (sum, count, sold) => (count > 0 ? sum + count * (margins[sold] as number) : sum),
    0,
  );
  const nothingCount = both.length - firstCount - secondCount - bothCount;
  return { profitYuan, consumerSurplusYuan, nothingCount, firstCount, secondCount, bothCount };
}
