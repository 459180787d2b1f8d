// What each single buyer takes from a menu. 每位买家各选什么。
import { buyersOf } from './_buyers';
import { checkedPricesOf, takenAt } from './menu-outcome';
import type { BundleChoice, BundleMenu, TwoGoods } from './two-goods';

/**
 * Each buyer's choice, as `bundleMenuOutcome` counts them. 每位买家的选择。
 *
 * @param goods willingness to pay, costs, complementarity
 * @param menu  prices, null for what is not on sale
 * @returns one choice a buyer, in the order of the buyers
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @simplifies As `bundleMenuOutcome`. 同 `bundleMenuOutcome`。
 * @example menuChoices({ firstWtpYuan: [10, 50, 60, 90], secondWtpYuan: [90, 50, 40, 10], firstCostYuan: 20, secondCostYuan: 30 },
 *   { firstPriceYuan: 90, secondPriceYuan: 90, bundlePriceYuan: 100 }) // ['second', 'both', 'both', 'first']
 */
export function menuChoices(goods: TwoGoods, menu: BundleMenu): BundleChoice[] {
  const names: readonly BundleChoice[] = ['first', 'second', 'both'];
  return takenAt(buyersOf(goods), checkedPricesOf(menu)).map((taken) => names[taken] ?? 'nothing');
}
