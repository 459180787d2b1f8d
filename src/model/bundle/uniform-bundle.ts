// Bundling when every value is equally likely: the textbook square. 支付意愿均匀分布时的捆绑。
import { above, atLeast } from '../_check';
import { highestAt } from './_highest';

/** Best prices and profit per buyer. 最优价格与人均利润。 */
export interface UniformBundle {
  /** yuan, price of each good sold apart. 分开卖的价格 */
  separatePriceYuan: number;
  /** yuan per buyer. 分开卖的人均利润 */
  separateProfitYuan: number;
  /** yuan, price of the bundle sold alone. 纯捆绑价 */
  purePriceYuan: number;
  /** yuan per buyer. 纯捆绑人均利润 */
  pureProfitYuan: number;
  /** yuan, price of each good next to the bundle. 混合捆绑的单卖价 */
  mixedComponentPriceYuan: number;
  /** yuan, price of the bundle next to the goods. 混合捆绑的套装价 */
  mixedBundlePriceYuan: number;
  /** yuan per buyer. 混合捆绑人均利润 */
  mixedProfitYuan: number;
}

/**
 * The best prices of two like goods when willingness to pay is uniform and independent. 均匀分布下的最优捆绑。
 *
 * @param topYuan      highest willingness to pay for a good, yuan, > 0
 * @param unitCostYuan cost of a piece of either good, yuan, >= 0, below `topYuan`
 * @returns yuan, not rounded; prices to about eight digits
 * @throws RangeError if a value is out of range
 * @source McAfee, McMillan & Whinston 1989, Quarterly Journal of Economics 104(2), 371–383; Manelli & Vincent 2006, Journal of Economic Theory 127(1), 1–35
 * @formula p^* = \tfrac23, \quad p_B^* = \tfrac{4 - \sqrt2}{3} \quad (c = 0)
 * @simplifies Any two values are as likely as any other; both goods cost the same. 各种估值组合可能性相同，两种商品成本相同。
 * @vectors bundle.uniformContinuum
 * @example uniformBundle(1, 0).mixedBundlePriceYuan // 0.8619288
 * @example uniformBundle(1, 0).mixedProfitYuan // 0.54920100462
 */
export function uniformBundle(topYuan: number, unitCostYuan: number): UniformBundle {
  above(0, { topYuan });
  atLeast(0, { unitCostYuan });
  const cost = unitCostYuan / topYuan;
  if (cost >= 1) {
    throw new RangeError(`unitCostYuan must be below topYuan (${topYuan}), got ${unitCostYuan}`);
  }
  const separate = (1 + cost) / 2;
  const pure = highestAt((price) => (price - 2 * cost) * reaches(price), 2 * cost, 2);
  const component = highestAt((price) => mixed(price, bestStep(price, cost), cost), cost, 1);
  const step = bestStep(component, cost);
  return {
    separatePriceYuan: separate * topYuan,
    separateProfitYuan: 2 * (separate - cost) * (1 - separate) * topYuan,
    purePriceYuan: pure * topYuan,
    pureProfitYuan: (pure - 2 * cost) * reaches(pure) * topYuan,
    mixedComponentPriceYuan: component * topYuan,
    mixedBundlePriceYuan: (component + step) * topYuan,
    mixedProfitYuan: mixed(component, step, cost) * topYuan,
  };
}

// Share of the unit square in which both values together reach the price.
function reaches(price: number): number {
  return price <= 1 ? 1 - price ** 2 / 2 : (2 - price) ** 2 / 2;
}

// The second good costs one step more next to the first: buyers who value it at less take one alone.
function bestStep(price: number, cost: number): number {
  return highestAt((step) => mixed(price, step, cost), 0, price);
}

function mixed(price: number, step: number, cost: number): number {
  const one = 2 * (1 - price) * step;
  const both = (1 - step) ** 2 - (price - step) ** 2 / 2;
  return (price - cost) * one + (price + step - 2 * cost) * both;
}
