// Keeps the best menu found so far, and writes it in one way. 记录最优菜单并统一写法。
import type { Buyers, Prices } from './_buyers';
import { outcomeAt, pricesOf } from './menu-outcome';
import type { BundleMenu, MenuOutcome, PricedMenu } from './two-goods';

// Sums in another order differ by this much; what is closer is equal.
const EQUAL_RATIO = 1e-10;

/** A search's best. 目前最优。 */
export interface BestMenu {
  /** takes a menu into account; profit is only read to save work. 提交一组价格 */
  offer: (prices: Prices, profitYuan: number) => void;
  /** yuan for first, second, both; all Infinity when nothing was worth selling. 最优价格 */
  prices: () => Prices;
}

/**
 * The best of the menus offered: most profit, then most left to buyers, then the lower prices. 择优。
 *
 * @param buyers checked buyers
 * @returns a place to offer menus to; without an offer nothing is sold
 * @throws nothing: buyers are checked before
 * @source own definition
 * @example bestMenu(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 })).prices() // [Infinity, Infinity, Infinity]
 */
export function bestMenu(buyers: Buyers): BestMenu {
  const start: Prices = [Infinity, Infinity, Infinity];
  let best = { prices: start, outcome: outcomeAt(buyers, start) };
  const offer = (prices: Prices, profitYuan: number) => {
    const { profitYuan: most } = best.outcome;
    if (profitYuan < most - EQUAL_RATIO * (1 + Math.abs(most))) return;
    const outcome = outcomeAt(buyers, prices);
    if (isBetter({ prices, outcome }, best)) best = { prices, outcome };
  };
  return { offer, prices: () => best.prices };
}

type Found = { prices: Prices; outcome: MenuOutcome };

function isBetter(next: Found, best: Found): boolean {
  const rank = ({ prices, outcome }: Found) => [
    outcome.profitYuan,
    outcome.consumerSurplusYuan,
    ...[prices[2], prices[0], prices[1]].map((price) => -price),
  ];
  const other = rank(best);
  for (const [place, value] of rank(next).entries()) {
    const gap = value - (other[place] as number);
    if (Math.abs(gap) > EQUAL_RATIO * (1 + Math.abs(value))) return gap > 0;
  }
  return false;
}

/**
 * A menu written so that it does not depend on how it was found, with its outcome. 菜单的统一写法。
 *
 * What nobody buys is not on the menu, but for a good next to a bundle that sells: its price is the
 * lowest at which nobody would pay for it alone and everybody would rather add the rest of the
 * bundle. 没人买的不列价；套装在售时，没人单买的商品取「无人愿单买、人人宁可加价买套装」的最低价。
 *
 * @param buyers checked buyers
 * @param prices yuan for first, second, both; Infinity for what is not on sale
 * @returns menu and outcome
 * @throws nothing: buyers are checked before
 * @source own definition
 * @example pricedMenu(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 }), [Infinity, Infinity, 9]).menu // { firstPriceYuan: 5, secondPriceYuan: 4, bundlePriceYuan: 9 }
 */
export function pricedMenu(buyers: Buyers, prices: Prices): PricedMenu {
  const { firstCount, secondCount, bothCount } = outcomeAt(buyers, prices);
  const bundlePriceYuan = bothCount > 0 ? prices[2] : null;
  const isBought = [firstCount > 0, secondCount > 0] as const;
  const singles = ([0, 1] as const).map((sold) => {
    if (isBought[sold]) return prices[sold];
    return bundlePriceYuan === null ? null : unboughtPrice(buyers, sold, bundlePriceYuan);
  }) as [number | null, number | null];
  const gapYuan = (bundlePriceYuan ?? 0) - (singles[0] ?? 0) - (singles[1] ?? 0);
  // Complements: both apart must not undercut the bundle; a good that sells alone keeps its price.
  const unbought = isBought.filter((bought) => !bought).length;
  const [firstPriceYuan, secondPriceYuan] = singles.map((price, sold) =>
    price === null || isBought[sold] || gapYuan <= 0 ? price : price + gapYuan / unbought,
  ) as [number | null, number | null];
  const menu: BundleMenu = { firstPriceYuan, secondPriceYuan, bundlePriceYuan };
  // A price that is now on the menu may just suit a buyer: the seller then earns more, never less.
  return { menu, outcome: outcomeAt(buyers, pricesOf(menu)) };
}

function unboughtPrice({ values }: Buyers, sold: 0 | 1, bundlePriceYuan: number): number {
  const [own, both] = [values[sold], values[2]];
  let [highest, leastAdded] = [0, Infinity];
  for (let i = 0; i < own.length; i++) {
    highest = Math.max(highest, own[i] as number);
    leastAdded = Math.min(leastAdded, (both[i] as number) - (own[i] as number));
  }
  return Math.max(highest, bundlePriceYuan - leastAdded);
}
