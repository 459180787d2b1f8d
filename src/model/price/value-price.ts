// A price from what the product is worth to the buyer. 从顾客得到的价值出发的定价。
import { atLeast, share } from '../_check';

/** What the buyer compares, each difference in yuan of use to him. 顾客眼中的比较 */
export interface ValueDifferences {
  /** price of the best alternative, yuan, >= 0. 参照价 */
  referencePriceYuan: number;
  /** what each advantage over it is worth, yuan, >= 0. 优势价值 */
  advantagesYuan: readonly number[];
  /** what each drawback costs, switching included, yuan, >= 0. 劣势价值（含转换成本） */
  drawbacksYuan: readonly number[];
}

/** Worth of the product to the buyer. 经济价值 */
export interface EconomicValue {
  /** most that an informed buyer would pay, yuan; negative if he would have to be paid. 经济价值 */
  economicValueYuan: number;
  /** advantages less drawbacks, yuan. 净差异价值 */
  netDifferenceYuan: number;
  /** a price that leaves the buyer his part of a net advantage, yuan. 价值定价 */
  priceYuan: number;
  /** what the buyer gains by changing over at that price, yuan, >= 0. 顾客净得 */
  buyerGainYuan: number;
}

/**
 * Economic value to the buyer, and a price that shares it. 经济价值分析与价值定价。
 *
 * A net drawback is not shared: at the reference price the buyer would simply not change over.
 * 净差异为负时不能分摊，要全部让出来，否则顾客不会换。
 *
 * @param differences   reference price, advantages, drawbacks
 * @param capturedRatio share of a net advantage that the price takes, 0–1
 * @returns value, price and the buyer's gain, not rounded
 * @throws RangeError if an amount is negative or the share is not between 0 and 1
 * @source Nagle & Holden 2002, The Strategy and Tactics of Pricing, 3rd ed., ch. 4; Hinterhuber 2008,
 *   Journal of Business Strategy 29(4), 41–50
 * @formula V = p_{ref} + \sum_i g_i - \sum_j l_j, \quad p = p_{ref} + s (V - p_{ref})
 * @simplifies The buyer is taken to know all differences and to believe them. 假设顾客知道并相信全部差异。
 * @example valuePrice({ referencePriceYuan: 100, advantagesYuan: [30, 20], drawbacksYuan: [10] }, 0.5)
 *   // { economicValueYuan: 140, netDifferenceYuan: 40, priceYuan: 120, buyerGainYuan: 20 }
 */
export function valuePrice(
  { referencePriceYuan, advantagesYuan, drawbacksYuan }: ValueDifferences,
  capturedRatio: number,
): EconomicValue {
  atLeast(0, { referencePriceYuan, advantagesYuan, drawbacksYuan });
  share({ capturedRatio });
  const total = (amounts: readonly number[]) => amounts.reduce((sum, yuan) => sum + yuan, 0);
  const netDifferenceYuan = total(advantagesYuan) - total(drawbacksYuan);
  const buyerGainYuan = Math.max(netDifferenceYuan, 0) * (1 - capturedRatio);
  const economicValueYuan = referencePriceYuan + netDifferenceYuan;
  return {
    economicValueYuan,
    netDifferenceYuan,
    priceYuan: economicValueYuan - buyerGainYuan,
    buyerGainYuan,
  };
}
