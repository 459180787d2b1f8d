// The best price for people whose willingness to pay is known. 已知各人支付意愿时的最优价格。
import { atLeast } from '../_check';
import { sampleBuyers, type SampleDemand } from './sample-demand';

/** The price that would have earned most from the sample. 样本内利润最高的价格 */
export interface SamplePrice {
  /** yuan per unit; null when nobody pays more than a unit costs. 最优价格 */
  priceYuan: number | null;
  /** people who buy at it. 买家数 */
  buyerCount: number;
  /** yuan earned over unit costs, from all of them. 毛利 */
  profitYuan: number;
}

/**
 * Price with the highest profit from a sample. 样本内利润最高的价格。
 *
 * Between two named prices the same people buy, so that only named prices are worth trying: the
 * answer is exact. With few people it is also lucky: it fits their chance answers, and earns less from
 * others (`earnedOfBest`). 只需比较有人报过的价格，结果精确；但人少时会迁就样本里的偶然，换一批人就赚不到那么多。
 *
 * @param demand       staircase of the sample
 * @param unitCostYuan cost of one more unit, yuan, >= 0; 0 finds the price with the most revenue
 * @returns price and result, not rounded; of equal prices the lowest, which has more buyers
 * @throws RangeError if the cost is negative
 * @source own derivation: profit on (w_{k−1}, w_k] is D(w_k)(p − c), which rises up to w_k
 * @formula \max_k D(w_k) (w_k - c)
 * @simplifies Each buys one unit or none, and says the truth. 每人最多买一件，而且说的是真话。
 * @example optimalSamplePrice(sampleDemand([30, 50, 30, 80]), 20)
 *   // { priceYuan: 50, buyerCount: 2, profitYuan: 60 }
 */
export function optimalSamplePrice(demand: SampleDemand, unitCostYuan: number): SamplePrice {
  atLeast(0, { unitCostYuan });
  let best: SamplePrice = { priceYuan: null, buyerCount: 0, profitYuan: 0 };
  for (let k = 0; k < demand.pricesYuan.length; k++) {
    const priceYuan = demand.pricesYuan[k] as number;
    const buyerCount = demand.buyerCounts[k] as number;
    const profitYuan = buyerCount * (priceYuan - unitCostYuan);
    if (profitYuan > best.profitYuan) best = { priceYuan, buyerCount, profitYuan };
  }
  return best;
}

/**
 * Profit of a price among people, as a share of the best possible. 某价格拿到了最优利润的几成。
 *
 * @param demand       staircase of all buyers, or of people not asked when the price was chosen
 * @param priceYuan    price, yuan per unit, >= 0
 * @param unitCostYuan cost of one more unit, yuan, >= 0
 * @returns share, at most 1, not rounded, negative for a price below cost; null when no price earns
 * @throws RangeError if price or cost are negative
 * @source definition
 * @formula \frac{D(p)(p - c)}{\max_k D(w_k)(w_k - c)}
 * @simplifies Each buys one unit or none, and says the truth. 每人最多买一件，而且说的是真话。
 * @example earnedOfBest(sampleDemand([30, 50, 30, 80]), 30, 20) // 0.6667
 */
export function earnedOfBest(
  demand: SampleDemand,
  priceYuan: number,
  unitCostYuan: number,
): number | null {
  const { profitYuan } = optimalSamplePrice(demand, unitCostYuan);
  const earnedYuan = sampleBuyers(demand, priceYuan) * (priceYuan - unitCostYuan);
  return profitYuan > 0 ? earnedYuan / profitYuan : null;
}
