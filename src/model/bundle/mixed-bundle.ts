// The best prices when two goods are sold apart and as a bundle. 混合捆绑的最优价格。
import { type BestMenu, bestMenu, pricedMenu } from './_best-menu';
import { buyerGrid } from './_buyer-grid';
import { type Buyers, buyersOf, type Prices, type Sold } from './_buyers';
import { exactSearch } from './_exact-search';
import { gridSearch } from './_grid-search';
import { bestPriceOf } from './_offer';
import { pricesOf } from './menu-outcome';
import { pureMenu } from './pure-bundle';
import { EXACT_BUYER_COUNT, separateMenu } from './separate-prices';
import type { PricedMenu, TwoGoods } from './two-goods';

/** A mixed menu and how it was found. 混合捆绑菜单与求解方法。 */
export interface MixedMenu extends PricedMenu {
  /** every price that can be best; or a grid, then fine steps; or one price after another. 求解方法 */
  method: 'exact' | 'grid' | 'oneByOne';
}

// One price after another: rounds until nothing moves, fewer where each costs milliseconds.
const MAX_ROUNDS = 40;
const MANY_BUYERS = 20_000;
// So few that squares are coarse beside them, and a search price by price takes no time.
const FEW_BUYERS = 5000;
// Buyers that fine steps may look at: the fewer there are, the more places of the grid are followed,
// since then its first is not always the best.
const FOLLOWED = 8000;
// With many, how far the fine steps look to both sides of a price of the grid, in its steps.
const WINDOW_STEPS = 3;

/**
 * The most profitable menu of two goods and a bundle. 混合捆绑的最优菜单。
 *
 * Exact for up to 50 buyers. For more, prices on a grid of 256 × 256 squares, then on the buyers
 * themselves near the best of them (profit within 0.1 % of searching price by price); with
 * complements or substitutes, and for up to 5,000 buyers besides, one price after another from three
 * starts. Never below selling apart or the bundle only. 50 人以内精确；更多时先用直方图再细调；互补、替代或 5000 人以内时
 * 还从三个起点轮流调价。不会低于分开卖或纯捆绑。
 *
 * @param goods willingness to pay, costs, complementarity
 * @returns prices (null for what nobody buys, see `bundlePriceYuan`), outcome and method
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498; McAfee, McMillan & Whinston 1989, Quarterly Journal of Economics 104(2), 371–383
 * @formula \max_{p_1, p_2, p_B \le p_1 + p_2} \sum_i \pi_i(p_1, p_2, p_B)
 * @simplifies At most one piece of each good; the sample stands for all buyers, so a small one flatters the menu found on it. 每种最多一件；样本代表全部买家，样本小时会高估。
 * @vectors bundle.optimal
 * @example mixedBundle({ firstWtpYuan: [9, 3, 19, 16, 16], secondWtpYuan: [1, 10, 9, 18, 12], firstCostYuan: 2, secondCostYuan: 3 }).menu // { firstPriceYuan: 25, secondPriceYuan: 10, bundlePriceYuan: 26 }
 */
export function mixedBundle(goods: TwoGoods): MixedMenu {
  const buyers = buyersOf(goods);
  return mixedMenu(buyers, [separateMenu(buyers), pureMenu(buyers)]);
}

/**
 * As `mixedBundle`, for checked buyers and with menus already known. 同上。
 *
 * @param buyers checked buyers
 * @param known  menus that the result must not fall behind
 * @returns prices, outcome and method
 * @throws nothing: buyers are checked before
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @example mixedMenu(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 }), []).outcome.profitYuan // 7
 */
export function mixedMenu(buyers: Buyers, known: readonly PricedMenu[]): MixedMenu {
  const best = bestMenu(buyers);
  for (const { menu, outcome } of known) best.offer(pricesOf(menu), outcome.profitYuan);
  const method = search(buyers, known, best);
  return { ...pricedMenu(buyers, best.prices()), method };
}

function search(buyers: Buyers, known: readonly PricedMenu[], best: BestMenu): MixedMenu['method'] {
  const buyerCount = buyers.values[2].length;
  if (buyerCount <= EXACT_BUYER_COUNT) {
    exactSearch(buyers, best.offer);
    return 'exact';
  }
  if (!buyers.isAdditive || buyerCount <= FEW_BUYERS) {
    for (const start of startsFrom(known)) {
      oneByOne(buyers, { start, rounds: MAX_ROUNDS, windowYuan: Infinity }, best);
    }
  }
  if (!buyers.isAdditive) return 'oneByOne';
  const grid = buyerGrid(buyers);
  const isMany = buyerCount > MANY_BUYERS;
  const rounds = isMany ? 1 : MAX_ROUNDS;
  const windowYuan = isMany ? WINDOW_STEPS * (grid?.stepYuan ?? 0) : Infinity;
  const starts = grid ? gridSearch(grid).slice(0, Math.ceil(FOLLOWED / buyerCount)) : [];
  for (const start of starts) oneByOne(buyers, { start, rounds, windowYuan }, best);
  return 'grid';
}

// The menus known, and the lowest of each of their prices, from where a bundle is often worth while.
function startsFrom(known: readonly PricedMenu[]): Prices[] {
  const menus = known.map(({ menu }) => pricesOf(menu));
  const least = (sold: Sold) => Math.min(...menus.map((prices) => prices[sold]));
  return [...menus, [least(0), least(1), least(2)]];
}

interface Walk {
  start: Prices;
  rounds: number;
  windowYuan: number;
}

// Sets one price after another best, within a window around where it is, until nothing is gained.
function oneByOne(buyers: Buyers, { start, rounds, windowYuan }: Walk, best: BestMenu): void {
  let prices = start;
  let profit = -Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = profit;
    for (const sold of [2, 0, 1] as Sold[]) {
      const at = prices[sold];
      const isFree = windowYuan === Infinity || at === Infinity;
      const bounds = isFree ? [0, Infinity] : [at - windowYuan, at + windowYuan];
      const point = bestPriceOf(buyers, sold, prices, bounds as [number, number]);
      if (!point || point.profitYuan < profit) continue;
      prices = prices.map((price, i) =>
        i === sold ? point.priceYuan : price,
      ) as unknown as Prices;
      profit = point.profitYuan;
    }
    if (profit <= before) break;
  }
  if (Number.isFinite(prices[2])) best.offer(prices, profit);
}
