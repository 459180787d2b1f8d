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
  const [outcome] = bundleMenuOutcomes(goods, [menu]);
  return outcome as MenuOutcome;
}

/**
 * Outcomes of many menus for the same buyers, as `bundleMenuOutcome` gives one. 多份菜单的结果。
 *
 * @param goods willingness to pay, costs, complementarity
 * @param menus prices, null for what is not on sale
 * @returns one outcome for each menu, yuan (not rounded) and counts
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @example bundleMenuOutcomes({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 },
 *   [7, 9, 10].map((bundlePriceYuan) => ({ firstPriceYuan: null, secondPriceYuan: null, bundlePriceYuan }))).map(({ profitYuan }) => profitYuan) // [5, 7, 0]
 */
export function bundleMenuOutcomes(goods: TwoGoods, menus: readonly BundleMenu[]): MenuOutcome[] {
  const buyers = buyersOf(goods);
  return menus.map((menu) => outcomeAt(buyers, checkedPricesOf(menu)));
}

/**
 * As `pricesOf`, after a check that no price is negative. 检查后转为三个价格。
 *
 * @param menu prices in yuan, null for what is not on sale
 * @returns first, second, both; both never above the other two together
 * @throws RangeError if a price is negative
 * @source own definition
 * @example checkedPricesOf({ firstPriceYuan: 3, secondPriceYuan: 4, bundlePriceYuan: 6 }) // [3, 4, 6]
 */
export function checkedPricesOf(menu: BundleMenu): Prices {
  for (const [name, price] of Object.entries(menu)) {
    if (price !== null) atLeast(0, { [name]: price as number });
  }
  return pricesOf(menu);
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
export function outcomeAt(buyers: Buyers, prices: Prices): MenuOutcome {
  const margins = marginsOf(buyers, prices);
  const counts: [number, number, number] = [0, 0, 0];
  const gains: Gains = [0, 0, 0];
  let consumerSurplusYuan = 0;
  const { length } = buyers.values[2];
  for (let i = 0; i < length; i++) {
    const most = setGains(gains, buyers, prices, i);
    const taken = takenOf(gains, margins, most, buyers.slackYuan);
    if (taken >= 0) counts[taken as Sold] += 1;
    consumerSurplusYuan += most;
  }
  const [firstCount, secondCount, bothCount] = counts;
  // What nobody buys may be priced at Infinity, and 0 × Infinity is no number.
  const profitYuan = counts.reduce(
    (sum, count, sold) => (count > 0 ? sum + count * (margins[sold] as number) : sum),
    0,
  );
  const nothingCount = length - firstCount - secondCount - bothCount;
  return { profitYuan, consumerSurplusYuan, nothingCount, firstCount, secondCount, bothCount };
}

/**
 * What each buyer takes at three prices, by the same rule as `outcomeAt`. 每位买家在三个价格下的选择。
 *
 * @param buyers checked buyers
 * @param prices yuan for first, second, both; Infinity for what is not on sale
 * @returns 0 first, 1 second, 2 both, −1 nothing, in the order of the buyers
 * @throws nothing: buyers are checked before
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @example takenAt(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 }), [Infinity, Infinity, 8]) // [2]
 */
export function takenAt(buyers: Buyers, prices: Prices): (Sold | -1)[] {
  const margins = marginsOf(buyers, prices);
  const gains: Gains = [0, 0, 0];
  return Array.from(buyers.values[2], (_, i) => {
    const most = setGains(gains, buyers, prices, i);
    return takenOf(gains, margins, most, buyers.slackYuan);
  });
}

/** What one, the other and both leave a buyer; written anew for each, since there are many. */
type Gains = [number, number, number];

const marginsOf = ({ costs }: Buyers, prices: Prices) =>
  prices.map((price, sold) => price - (costs[sold] as number)) as Gains;

// Returns the most that anything leaves her, nothing included.
function setGains(gains: Gains, { values }: Buyers, prices: Prices, i: number): number {
  gains[0] = (values[0][i] as number) - prices[0];
  gains[1] = (values[1][i] as number) - prices[1];
  gains[2] = (values[2][i] as number) - prices[2];
  return Math.max(0, gains[0], gains[1], gains[2]);
}

function takenOf(gains: Gains, margins: Gains, most: number, slackYuan: number): Sold | -1 {
  const enough = most - slackYuan;
  let taken: Sold | -1 = -1;
  let margin = enough <= 0 ? 0 : -Infinity;
  if (gains[0] >= enough && margins[0] >= margin) margin = margins[(taken = 0)];
  if (gains[1] >= enough && margins[1] >= margin) margin = margins[(taken = 1)];
  if (gains[2] >= enough && margins[2] >= margin) taken = 2;
  return taken;
}
