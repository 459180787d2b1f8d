// Many goods for one price: the more there are, the more alike the buyers. 大捆绑：商品越多，买家越像。
import { above, atLeast, wholeNumber } from '../_check';
import { highestAt } from './_highest';
import { uniformSumReaches } from './_irwin-hall';

/** A bundle of many goods. 大捆绑。 */
export interface LargeBundleSetting {
  /** goods in the bundle, whole, >= 1. 商品数 */
  goodCount: number;
  /** yuan, highest value a good can have for a buyer, > 0; all values up to it are as likely. 最高支付意愿 */
  topYuan: number;
  /** yuan a piece of each good costs, >= 0; 0 for information goods. 单位成本 */
  unitCostYuan: number;
}

/** The best price of a large bundle. 大捆绑的最优价。 */
export interface LargeBundle {
  /** yuan a good in the bundle; null when no price earns anything. 平均每件的价格 */
  pricePerGoodYuan: number | null;
  /** share of buyers who take it, 0–1. 购买比例 */
  buyingRatio: number;
  /** yuan per buyer and good. 每人每件利润 */
  profitPerGoodYuan: number;
  /** yuan, standard deviation among buyers of the mean value of a good: falls with √n. 人均估值的离散程度 */
  valueSpreadYuan: number;
}

/**
 * The most profitable price of a bundle of many unrelated goods. 大捆绑的最优价。
 *
 * Each buyer likes some goods and not others, so the mean over many goods differs little from buyer to
 * buyer and one price takes nearly all of it, as long as a piece costs next to nothing. 每人各有所好，商品一多
 * 人均估值就彼此接近，一个价格几乎拿走全部价值；前提是单位成本接近零。
 *
 * @param setting goods, values, cost
 * @returns price, buyers, profit and spread per good, not rounded
 * @throws RangeError if the count is no whole number from 1 or a value is out of range
 * @source Bakos & Brynjolfsson 1999, Management Science 45(12), 1613–1630
 * @formula \max_p \, (p - c) \, P\!\left( \tfrac1n \sum_i v_i \ge p \right)
 * @simplifies Values are independent and uniform; a good more is worth as much as the first. 估值相互独立、均匀分布，边际价值不减。
 * @vectors bundle.largeBundle
 * @example largeBundle({ goodCount: 20, topYuan: 1, unitCostYuan: 0 }) // { pricePerGoodYuan: 0.4078974, buyingRatio: 0.92267825, profitPerGoodYuan: 0.376358060267, valueSpreadYuan: 0.0645497224 }
 */
export function largeBundle({ goodCount, topYuan, unitCostYuan }: LargeBundleSetting): LargeBundle {
  wholeNumber({ goodCount });
  above(0, { goodCount, topYuan });
  atLeast(0, { unitCostYuan });
  const valueSpreadYuan = topYuan / Math.sqrt(12 * goodCount);
  const costRatio = unitCostYuan / topYuan;
  if (costRatio >= 1) {
    return { pricePerGoodYuan: null, buyingRatio: 0, profitPerGoodYuan: 0, valueSpreadYuan };
  }
  const reach = (ratio: number) => uniformSumReaches(goodCount, ratio * goodCount);
  // One hill: uniform values have a density whose logarithm is concave, and so has their sum.
  const best = highestAt((ratio) => (ratio - costRatio) * reach(ratio), costRatio, 1);
  const buyingRatio = reach(best);
  return {
    pricePerGoodYuan: best * topYuan,
    buyingRatio,
    profitPerGoodYuan: (best - costRatio) * topYuan * buyingRatio,
    valueSpreadYuan,
  };
}
