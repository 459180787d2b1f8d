// The best prices of all five ways to sell several goods, side by side. 五种卖法的最优价格对比。
import { bestSchemePrices } from './best-scheme-prices';
import type { ManyGoods, PricedScheme, SellingScheme } from './many-goods';

/** The best menu of each way to sell. 各卖法的最优价格。 */
export type SchemeComparison = Record<SellingScheme, PricedScheme>;

/**
 * The best prices of each way to sell several goods, with profit and what buyers keep. 五种卖法对比。
 *
 * @param goods willingness to pay, costs, complementarity; 1 to 6 goods
 * @returns prices and outcome of each way; any set is never below the others
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Chu, Leslie & Sorensen 2011, American Economic Review 101(1), 263–303
 * @simplifies At most one piece of each good; see each way to sell. 每种最多一件；其余见各卖法。
 * @example schemeComparison({ wtpYuan: [[10, 50, 60, 90], [90, 50, 40, 10]], unitCostsYuan: [20, 30] }).anySet.outcome.profitYuan // 230
 */
export function schemeComparison(goods: ManyGoods): SchemeComparison {
  const separate = bestSchemePrices(goods, 'separate');
  const pure = bestSchemePrices(goods, 'pure');
  const byCount = bestSchemePrices(goods, 'byCount');
  const ladder = bestSchemePrices(goods, 'ladder');
  const anySet = bestSchemePrices(goods, 'anySet', { separate, byCount, ladder });
  return { separate, pure, byCount, ladder, anySet };
}
