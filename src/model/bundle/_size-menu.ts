// What buyers take from prices by count, and the search for the best of them. 按件数定价的购买与搜索。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';

/** Buyers of several goods, of whom each keeps those she likes best. 按件数购买的买家。 */
export interface SizeBuyers {
  /** yuan a buyer would pay for her best 1, 2 … goods, buyer after buyer. 前 k 件的支付意愿之和 */
  topSumsYuan: Float64Array;
  /** goods. 商品数 */
  goodCount: number;
  /** yuan a piece. 单位成本 */
  unitCostYuan: number;
  /** yuan within which a buyer is indifferent. 视为相等的差额 */
  slackYuan: number;
}

/** Prices that may be asked. 可选价格。 */
export interface PriceGrid {
  /** yuan, >= 0. 最低 */
  lowestYuan: number;
  /** yuan, >= `lowestYuan`. 最高 */
  highestYuan: number;
  /** yuan, > 0. 间隔 */
  stepYuan: number;
}

/** Profit and what buyers keep. 利润与消费者剩余。 */
export interface SizeOutcome {
  /** yuan from all buyers. 利润 */
  profitYuan: number;
  /** yuan all buyers keep. 消费者剩余 */
  consumerSurplusYuan: number;
}

/** Prices by count with their outcome. 按件数的价格与结果。 */
export interface SizeMenu extends SizeOutcome {
  /** yuan for 1, 2 … goods. 各件数价格 */
  pricesYuan: number[];
}

const EQUAL_RATIO = 1e-10;
const MAX_ROUNDS = 60;

/**
 * Buyers with the sums of their best goods. 整理买家。
 *
 * @param wtpYuan      for each buyer, what she would pay for each good, yuan, >= 0
 * @param unitCostYuan yuan a piece, the same for all goods, >= 0
 * @returns sums that every search runs through
 * @throws RangeError if lists are empty or differ in length, or a value is negative
 * @source own definition
 * @example [...sizeBuyers([[3, 9, 1]], 1).topSumsYuan] // [9, 12, 13]
 */
export function sizeBuyers(
  wtpYuan: readonly (readonly number[])[],
  unitCostYuan: number,
): SizeBuyers {
  nonEmpty({ wtpYuan });
  const first = wtpYuan[0] as readonly number[];
  nonEmpty({ 'wtpYuan[0]': first });
  wtpYuan.forEach((row, i) => sameLength({ 'wtpYuan[0]': first, [`wtpYuan[${i}]`]: row }));
  atLeast(0, { wtpYuan, unitCostYuan });
  const goodCount = first.length;
  const topSumsYuan = new Float64Array(wtpYuan.length * goodCount);
  let largest = 0;
  wtpYuan.forEach((row, buyer) => {
    let sum = 0;
    Float64Array.from(row)
      .sort()
      .reverse()
      .forEach((value, k) => (topSumsYuan[buyer * goodCount + k] = sum += value));
    largest = Math.max(largest, sum);
  });
  return { topSumsYuan, goodCount, unitCostYuan, slackYuan: largest * EQUAL_RATIO };
}

/**
 * Every price of a grid, rising. 网格上的全部价格。
 *
 * @param grid bounds and step
 * @returns yuan, at least one price
 * @throws RangeError if a bound is negative, they are the wrong way round, or the step is not above 0
 * @source own definition
 * @example gridPrices({ lowestYuan: 0, highestYuan: 1, stepYuan: 0.25 }) // [0, 0.25, 0.5, 0.75, 1]
 */
export function gridPrices({ lowestYuan, highestYuan, stepYuan }: PriceGrid): number[] {
  finite({ lowestYuan, highestYuan });
  atLeast(0, { lowestYuan });
  atLeast(lowestYuan, { highestYuan });
  above(0, { stepYuan });
  // A step that was meant to end on the highest price may miss it by a hair.
  const stepCount = Math.floor((highestYuan - lowestYuan) / stepYuan + 1e-9);
  return Array.from({ length: stepCount + 1 }, (_, i) => lowestYuan + i * stepYuan);
}

/**
 * What buyers take at prices by count: the number of goods that leaves them most. 按件数购买的结果。
 *
 * @param buyers     sums of their best goods
 * @param pricesYuan yuan for 1, 2 … goods
 * @returns profit and surplus; indifferent buyers take what earns the seller more
 * @throws nothing: buyers and prices are checked before
 * @source Chu, Leslie & Sorensen 2011, American Economic Review 101(1), 263–303
 * @example sizeOutcome(sizeBuyers([[3, 9, 1]], 1), [8, 11, 13]) // { profitYuan: 9, consumerSurplusYuan: 1 }
 */
export function sizeOutcome(buyers: SizeBuyers, pricesYuan: readonly number[]): SizeOutcome {
  const { topSumsYuan, goodCount, unitCostYuan, slackYuan } = buyers;
  let profitYuan = 0;
  let consumerSurplusYuan = 0;
  for (let start = 0; start < topSumsYuan.length; start += goodCount) {
    let most = 0;
    for (let k = 0; k < goodCount; k++) {
      const gain = (topSumsYuan[start + k] as number) - (pricesYuan[k] as number);
      if (gain > most) most = gain;
    }
    let margin = most <= slackYuan ? 0 : -Infinity;
    for (let k = 0; k < goodCount; k++) {
      const price = pricesYuan[k] as number;
      const gain = (topSumsYuan[start + k] as number) - price;
      if (gain >= most - slackYuan) margin = Math.max(margin, price - (k + 1) * unitCostYuan);
    }
    profitYuan += margin;
    consumerSurplusYuan += most;
  }
  return { profitYuan, consumerSurplusYuan };
}

/**
 * The best of all non-decreasing price lists from a grid. 逐一试遍不降的价格组合。
 *
 * @param buyers sums of their best goods
 * @param prices grid, rising
 * @returns the list with most profit, of equal ones that which leaves buyers most
 * @throws nothing: buyers and prices are checked before
 * @source own definition
 * @example everySizeMenu(sizeBuyers([[3, 9]], 1), [8, 9, 12]).pricesYuan // [9, 12]
 */
export function everySizeMenu(buyers: SizeBuyers, prices: readonly number[]): SizeMenu {
  const places = Array.from({ length: buyers.goodCount }, () => 0);
  const list = () => places.map((place) => prices[place] as number);
  let best = menuAt(buyers, list());
  for (;;) {
    const at = places.findLastIndex((place) => place < prices.length - 1);
    if (at < 0) return best;
    places.fill((places[at] as number) + 1, at);
    const next = menuAt(buyers, list());
    if (advantage(next, best) > 0) best = next;
  }
}

/**
 * A good price list: one price after another set best, from a start, until none moves. 轮流调价。
 *
 * @param buyers sums of their best goods
 * @param prices grid, rising
 * @param start  price for 1, 2 … goods, non-decreasing
 * @returns a list that no change of one price betters
 * @throws nothing: buyers and prices are checked before
 * @source own definition
 * @example settledSizeMenu(sizeBuyers([[3, 9]], 1), [8, 9, 12], [8, 8]).profitYuan // 10
 */
export function settledSizeMenu(
  buyers: SizeBuyers,
  prices: readonly number[],
  start: readonly number[],
): SizeMenu {
  let best = menuAt(buyers, start);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = best;
    for (let k = buyers.goodCount - 1; k >= 0; k--) {
      const low = best.pricesYuan[k - 1] ?? 0;
      const high = best.pricesYuan[k + 1] ?? Infinity;
      for (const price of prices) {
        if (price < low || price > high) continue;
        const next = menuAt(buyers, best.pricesYuan.with(k, price));
        const gain = advantage(next, best);
        // A number of goods that nobody takes holds the others back least when it is dear.
        if (gain > 0 || (gain === 0 && price > (best.pricesYuan[k] as number))) best = next;
      }
    }
    if (best === before) break;
  }
  return best;
}

function menuAt(buyers: SizeBuyers, pricesYuan: readonly number[]): SizeMenu {
  return { pricesYuan: [...pricesYuan], ...sizeOutcome(buyers, pricesYuan) };
}

// Above 0 when the next menu earns more, or as much and leaves buyers more; 0 when neither differs.
function advantage(next: SizeMenu, best: SizeMenu): number {
  const noise = EQUAL_RATIO * (1 + Math.abs(best.profitYuan));
  const gains = [
    next.profitYuan - best.profitYuan,
    next.consumerSurplusYuan - best.consumerSurplusYuan,
  ];
  return gains.find((gain) => Math.abs(gain) > noise) ?? 0;
}
