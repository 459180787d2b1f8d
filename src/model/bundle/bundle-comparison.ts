// Selling two goods apart, as a bundle only, or both ways, side by side. 分开卖、纯捆绑、混合捆绑对比。
import { buyersOf } from './_buyers';
import { type MixedMenu, mixedMenu } from './mixed-bundle';
import { pureMenu } from './pure-bundle';
import { separateMenu } from './separate-prices';
import type { PricedMenu, TwoGoods } from './two-goods';

/** The best menu of each way to sell. 三种卖法各自的最优菜单。 */
export interface BundleComparison {
  /** the goods apart. 分开卖 */
  separate: PricedMenu;
  /** the bundle only. 纯捆绑 */
  pure: PricedMenu;
  /** apart and as a bundle; never below the other two. 混合捆绑 */
  mixed: MixedMenu;
}

/**
 * The best menus of the three ways to sell two goods, with profit and what buyers keep. 三种卖法对比。
 *
 * Compare profits, not prices: near the best menu profit is flat, and prices may tie. 比利润，不比价格：最优附近很平，价格可能并列。
 *
 * @param goods willingness to pay, costs, complementarity
 * @returns prices and outcome of each way
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498; Pindyck & Rubinfeld, Microeconomics, ch. 11
 * @simplifies At most one piece of each good; see each way to sell. 每种最多一件；其余见各卖法。
 * @vectors bundle.optimal
 * @example bundleComparison({ firstWtpYuan: [10, 50, 60, 90], secondWtpYuan: [90, 50, 40, 10], firstCostYuan: 20, secondCostYuan: 30 }).mixed.outcome.profitYuan // 230
 */
export function bundleComparison(goods: TwoGoods): BundleComparison {
  const buyers = buyersOf(goods);
  const separate = separateMenu(buyers);
  const pure = pureMenu(buyers);
  return { separate, pure, mixed: mixedMenu(buyers, [separate, pure]) };
}
