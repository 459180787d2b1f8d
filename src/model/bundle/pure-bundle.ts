// The best price when two goods are sold together only. 只卖套装的最优价格。
import { bestMenu } from './_best-menu';
import { type Buyers, buyersOf } from './_buyers';
import { bestPriceOf } from './_offer';
import { outcomeAt } from './menu-outcome';
import type { PricedMenu, TwoGoods } from './two-goods';

/**
 * The most profitable price of a bundle when neither good is sold apart. 纯捆绑的最优价格。
 *
 * @param goods willingness to pay, costs, complementarity
 * @returns price (null when no price earns anything; the goods themselves have none) and outcome
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Stigler 1963, Supreme Court Review, 152–157; Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @formula \max_{p} (p - c_1 - c_2) N(w_B \ge p)
 * @simplifies At most one bundle a buyer; one price for all. 每人最多一套，对所有人一个价。
 * @vectors bundle.optimal
 * @example pureBundle({ firstWtpYuan: [8000, 7000], secondWtpYuan: [2500, 3000], firstCostYuan: 0, secondCostYuan: 0 }).menu // { firstPriceYuan: null, secondPriceYuan: null, bundlePriceYuan: 10000 }
 */
export function pureBundle(goods: TwoGoods): PricedMenu {
  return pureMenu(buyersOf(goods));
}

/**
 * As `pureBundle`, for checked buyers. 同上。
 *
 * @param buyers checked buyers
 * @returns price and outcome
 * @throws nothing: buyers are checked before
 * @source Stigler 1963, Supreme Court Review, 152–157
 * @example pureMenu(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 })).outcome.profitYuan // 7
 */
export function pureMenu(buyers: Buyers): PricedMenu {
  const best = bestMenu(buyers);
  const point = bestPriceOf(buyers, 2, [Infinity, Infinity, 0], [0, Infinity]);
  if (point) best.offer([Infinity, Infinity, point.priceYuan], point.profitYuan);
  const prices = best.prices();
  const outcome = outcomeAt(buyers, prices);
  const bundlePriceYuan = outcome.bothCount > 0 ? prices[2] : null;
  const menu = { firstPriceYuan: null, secondPriceYuan: null, bundlePriceYuan };
  return { menu, outcome };
}
