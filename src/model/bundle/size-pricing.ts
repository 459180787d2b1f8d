// A price for any one good, any two, any three: bundle-size pricing. 按件数定价。
import {
  everySizeMenu,
  gridPrices,
  type PriceGrid,
  settledSizeMenu,
  type SizeBuyers,
  sizeBuyers,
  type SizeMenu,
  sizeOutcome,
} from './_size-menu';

/** The best prices by count, and the simpler schemes beside them. 按件数定价与其他方案。 */
export interface SizePricing {
  /** yuan for any 1, 2 … goods, non-decreasing. 各件数价格 */
  pricesYuan: number[];
  /** yuan from all buyers. 利润 */
  profitYuan: number;
  /** yuan all buyers keep. 消费者剩余 */
  consumerSurplusYuan: number;
  /** yuan from the best single price for any good. 所有商品一个价的利润 */
  uniformProfitYuan: number;
  /** yuan from the best price for each good of its own. 每件商品各自定价的利润 */
  componentProfitYuan: number;
  /** yuan from the best price for all goods together. 纯捆绑利润 */
  pureProfitYuan: number;
  /** whether every list of prices on the grid was tried. 是否逐一试遍 */
  isExhaustive: boolean;
}

// About a tenth of a second.
const MOST_TRIES = 10_000_000;

/**
 * The most profitable prices that depend only on how many goods are taken. 按件数定价的最优价格。
 *
 * Tries every list of prices where that takes a moment; else one price after another from the simpler
 * schemes, which never ends below the bundle only. 数据少时逐一试遍；多时从较简单的方案出发轮流调价，不会低于纯捆绑。
 *
 * @param wtpYuan      for each buyer, what she would pay for each good, yuan, >= 0
 * @param unitCostYuan yuan a piece, the same for all goods, >= 0
 * @param grid         prices that may be asked
 * @returns prices, profit, and the simpler schemes
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Chu, Leslie & Sorensen 2011, American Economic Review 101(1), 263–303
 * @formula \max_{P_1 \le \dots \le P_n} \sum_i \left( P_{k_i} - c\,k_i \right), \quad k_i = \arg\max_k \left( \textstyle\sum_{j \le k} w_{i(j)} - P_k \right)
 * @simplifies Goods cost the same, and are worth together what they are worth apart. 各商品成本相同，互不影响。
 * @vectors bundle.bundleSizePricing
 * @example sizePricing([[9, 3, 1], [8, 7, 2], [2, 8, 3], [6, 6, 6], [1, 2, 9], [5, 4, 8]], 1, { lowestYuan: 0, highestYuan: 24, stepYuan: 1 }).profitYuan // 63
 */
export function sizePricing(
  wtpYuan: readonly (readonly number[])[],
  unitCostYuan: number,
  grid: PriceGrid,
): SizePricing {
  const buyers = sizeBuyers(wtpYuan, unitCostYuan);
  const prices = gridPrices(grid);
  const { goodCount } = buyers;
  const sizes = Array.from({ length: goodCount }, (_, k) => k + 1);
  const best = (menus: number[][]) =>
    menus
      .map((pricesYuan): SizeMenu => ({ pricesYuan, ...sizeOutcome(buyers, pricesYuan) }))
      .reduce((most, next) => (next.profitYuan > most.profitYuan ? next : most));
  const uniform = best(prices.map((price) => sizes.map((size) => size * price)));
  const pure = best(prices.map((price) => sizes.map(() => price)));
  const goods = sizes.map((_, good) => wtpYuan.map((row) => [row[good] as number]));
  const component = goods.map((values) => {
    const alone = sizeBuyers(values, unitCostYuan);
    return Math.max(0, ...prices.map((price) => sizeOutcome(alone, [price]).profitYuan));
  });
  const isExhaustive =
    listCount(prices.length, goodCount) * buyers.topSumsYuan.length <= MOST_TRIES;
  const menu = isExhaustive
    ? everySizeMenu(buyers, prices)
    : settledFrom(buyers, prices, [onGrid(prices, uniform.pricesYuan), pure.pricesYuan]);
  return {
    ...menu,
    uniformProfitYuan: uniform.profitYuan,
    componentProfitYuan: component.reduce((sum, profit) => sum + profit, 0),
    pureProfitYuan: pure.profitYuan,
    isExhaustive,
  };
}

function settledFrom(
  buyers: SizeBuyers,
  prices: readonly number[],
  starts: readonly number[][],
): SizeMenu {
  return starts
    .map((start) => settledSizeMenu(buyers, prices, start))
    .reduce((most, next) => (next.profitYuan > most.profitYuan ? next : most));
}

function onGrid(prices: readonly number[], wanted: readonly number[]): number[] {
  const [lowest] = prices as [number];
  return wanted.map((price) => prices.findLast((allowed) => allowed <= price) ?? lowest);
}

// Non-decreasing lists of so many prices: C(prices + goods − 1, goods).
function listCount(priceCount: number, goodCount: number): number {
  let count = 1;
  for (let k = 1; k <= goodCount; k++) count = (count * (priceCount + k - 1)) / k;
  return count;
}
