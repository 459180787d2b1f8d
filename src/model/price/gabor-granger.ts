// Buyers at each price of a ladder that people were asked about. 价格阶梯询问法。
import { above, atLeast, nonEmpty } from '../_check';
import { sampleBuyers, sampleDemand } from './sample-demand';

/** Answers to a ladder of prices. 价格阶梯的回答 */
export interface PriceLadder {
  /** prices asked about, yuan, > 0, any order. 询问的价格 */
  pricesYuan: readonly number[];
  /** highest price that each person accepted, yuan, >= 0; 0 for none. 各人能接受的最高价 */
  maxAcceptedYuan: readonly number[];
  /** cost of one more unit, yuan, >= 0. 单位成本 */
  unitCostYuan: number;
}

/** What each price would bring from the people asked. 各价位的结果 */
export interface LadderResult {
  /** people who accept each price. 买家数 */
  buyerCounts: number[];
  /** yuan taken at each price. 收入 */
  revenuesYuan: number[];
  /** yuan earned over unit costs at each price; may be negative. 毛利 */
  profitsYuan: number[];
  /** price with the most revenue; null when nobody buys. 收入最高价 */
  revenuePriceYuan: number | null;
  /** price with the most profit; null when no price earns any. 利润最高价 */
  profitPriceYuan: number | null;
}

/**
 * Buyers, revenue and profit on a ladder of prices. 加博–格兰杰价格测试。
 *
 * The price with the most revenue is not the one with the most profit as soon as a unit costs something.
 * 只要有成本，收入最高的价格就不一定是利润最高的价格。
 *
 * @param ladder prices, answers, cost
 * @returns results in the order of the prices; of equal prices the lowest
 * @throws RangeError if a list is empty, a price is not above 0, or an answer or the cost is negative
 * @source Gabor & Granger 1966, Economica 33(129), 43–70
 * @formula D(p) = \#\{ i : w_i \ge p \}
 * @simplifies People say that they would buy more readily than they do. 嘴上说买的，比真买的多。
 * @vectors pricing.gaborGranger
 * @example gaborGranger({ pricesYuan: [49, 69], maxAcceptedYuan: [49, 59, 69, 99], unitCostYuan: 30 }).buyerCounts // [4, 2]
 */
export function gaborGranger(ladder: PriceLadder): LadderResult {
  const { pricesYuan, maxAcceptedYuan, unitCostYuan } = ladder;
  nonEmpty({ pricesYuan, maxAcceptedYuan });
  above(0, { pricesYuan });
  atLeast(0, { maxAcceptedYuan, unitCostYuan });
  const demand = sampleDemand(maxAcceptedYuan);
  const buyerCounts = pricesYuan.map((priceYuan) => sampleBuyers(demand, priceYuan));
  const times = (yuan: (priceYuan: number) => number) =>
    pricesYuan.map((priceYuan, i) => (buyerCounts[i] as number) * yuan(priceYuan));
  const revenuesYuan = times((priceYuan) => priceYuan);
  const profitsYuan = times((priceYuan) => priceYuan - unitCostYuan);
  return {
    buyerCounts,
    revenuesYuan,
    profitsYuan,
    revenuePriceYuan: bestPrice(pricesYuan, revenuesYuan),
    profitPriceYuan: bestPrice(pricesYuan, profitsYuan),
  };
}

function bestPrice(pricesYuan: readonly number[], yuan: readonly number[]): number | null {
  const most = yuan.reduce((best, one) => Math.max(best, one), 0);
  if (most === 0) return null;
  const best = pricesYuan.filter((_, i) => yuan[i] === most);
  return best.reduce((lowest, one) => Math.min(lowest, one));
}
