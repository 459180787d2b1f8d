// Demand read off what people in a sample would pay. 由支付意愿样本得到的需求曲线。
import { atLeast, nonEmpty } from '../_check';

/** A falling staircase: so many buy at each price that someone named. 需求阶梯 */
export interface SampleDemand {
  /** prices that people named, yuan, rising, each once. 价格 */
  pricesYuan: Float64Array;
  /** people who would pay at least that price, falling. 买家数 */
  buyerCounts: Int32Array;
}

/**
 * Demand curve of a sample of willingness to pay. 支付意愿样本的需求曲线。
 *
 * @param willingnessYuan most that each person would pay, yuan, >= 0, at least one
 * @returns the staircase, exact
 * @throws RangeError if there is no person or an amount is negative
 * @source definition: the empirical survival function, times the people asked
 * @formula D(p) = \#\{ i : w_i \ge p \}
 * @simplifies Each buys one unit or none, and says the truth. 每人最多买一件，而且说的是真话。
 * @example sampleDemand([30, 50, 30, 80])
 *   // { pricesYuan: [30, 50, 80], buyerCounts: [4, 2, 1] }
 */
export function sampleDemand(willingnessYuan: ArrayLike<number>): SampleDemand {
  nonEmpty({ willingnessYuan });
  atLeast(0, { willingnessYuan });
  // Plus 0 makes one zero of −0 and 0.
  const sorted = Float64Array.from(willingnessYuan, (yuan) => yuan + 0).sort();
  const pricesYuan = new Float64Array(sorted.length);
  const buyerCounts = new Int32Array(sorted.length);
  let steps = 0;
  for (let i = 0; i < sorted.length; i++) {
    const yuan = sorted[i] as number;
    if (i > 0 && yuan === sorted[i - 1]) continue;
    pricesYuan[steps] = yuan;
    buyerCounts[steps] = sorted.length - i;
    steps++;
  }
  return { pricesYuan: pricesYuan.slice(0, steps), buyerCounts: buyerCounts.slice(0, steps) };
}

/**
 * People of a sample who buy at a price. 某价位的买家数。
 *
 * @param demand    staircase of the sample
 * @param priceYuan price, yuan per unit, >= 0
 * @returns people, whole; who would pay exactly the price buys
 * @throws RangeError if the price is negative
 * @source definition
 * @formula D(p) = \#\{ i : w_i \ge p \}
 * @example sampleBuyers(sampleDemand([30, 50, 30, 80]), 50) // 2
 */
export function sampleBuyers({ pricesYuan, buyerCounts }: SampleDemand, priceYuan: number): number {
  atLeast(0, { priceYuan });
  let [low, high] = [0, pricesYuan.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pricesYuan[middle] as number) < priceYuan) low = middle + 1;
    else high = middle;
  }
  return buyerCounts[low] ?? 0;
}
