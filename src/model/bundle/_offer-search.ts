// Sets the prices of a scheme best, one group of offers after another. 逐组调价的搜索。
import { type Offer, bestPrice } from './_best-price';
import type { SchemeOffers } from './scheme-offers';
import { outcomeOf } from './scheme-outcome';

/** Prices of all offers and what they earn. 各报价的价格与利润。 */
export interface OfferPrices {
  prices: number[];
  profitYuan: number;
}

const MAX_ROUNDS = 40;
/** A round that gains less than this share is the last. */
const ENOUGH_RATIO = 1e-5;

/**
 * Prices that no move of one group betters, from a start. 从起点轮流调价，直到不动。
 *
 * Each move is the best there is for its group: between two buyers' limits profit rises with the
 * price. The end is a best price list only as far as single moves reach; several starts help. 每一步都取该组的
 * 精确最优价；整体只保证单组调价不能再好，多起点可减少漏失。
 *
 * @param offers checked offers
 * @param start  yuan for each offer; Infinity for what is not on sale
 * @returns prices and profit, never below the start
 * @throws nothing: offers are checked before
 * @source own derivation: coordinate ascent
 * @example settledPrices(schemeOffers({ wtpYuan: [[3, 8], [9, 2]], unitCostsYuan: [1, 1] }, 'pure'), [11]).prices // [10]
 */
export function settledPrices(offers: SchemeOffers, start: readonly number[]): OfferPrices {
  let best = priced(offers, start);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = best.profitYuan;
    for (const group of offers.groups) {
      const moved = movedBest(offers, best.prices, group);
      if (!moved || moved.profitYuan <= best.profitYuan) continue;
      // Profit is counted anew only where an order in two parts undercuts the move.
      const next = hasUndercut(offers, moved.prices) ? priced(offers, moved.prices) : moved;
      if (next.profitYuan > best.profitYuan) best = next;
    }
    if (best.profitYuan <= before + ENOUGH_RATIO * Math.abs(before)) break;
  }
  return best;
}

function hasUndercut({ ways }: SchemeOffers, prices: readonly number[]): boolean {
  return ways.some(
    ([whole, one, other]) =>
      (prices[whole] as number) > (prices[one] as number) + (prices[other] as number),
  );
}

function priced(offers: SchemeOffers, wanted: readonly number[]): OfferPrices {
  const prices = [...wanted];
  for (const [whole, one, other] of offers.ways)
    prices[whole] = Math.min(
      prices[whole] as number,
      (prices[one] as number) + (prices[other] as number),
    );
  return { prices, profitYuan: outcomeOf(offers, prices).profitYuan };
}

/** What each offer of a group costs above the cheapest of them. */
type Above = ReadonlyMap<number, number>;

function movedBest(
  offers: SchemeOffers,
  prices: readonly number[],
  group: readonly number[],
): OfferPrices | null {
  // One offer may come on sale; several that are not cannot move together.
  const members =
    group.length === 1 ? group : group.filter((offer) => Number.isFinite(prices[offer]));
  if (members.length === 0) return null;
  const lowest = Math.min(...members.map((offer) => prices[offer] as number));
  const above: Above = new Map(
    members.map((offer) => [offer, group.length === 1 ? 0 : (prices[offer] as number) - lowest]),
  );
  const [low, high] = boundsOf(offers, prices, above);
  if (low > high) return null;
  const { priceYuan, profitYuan } = bestPrice(offerOf(offers, prices, above), low, high);
  const moved = prices.map((price, offer) => {
    const more = above.get(offer);
    return more === undefined ? price : priceYuan + more;
  });
  return { prices: moved, profitYuan };
}

// How far a group may move before an order in two parts is cheaper, of it or with it.
function boundsOf(
  { ways }: SchemeOffers,
  prices: readonly number[],
  above: Above,
): [low: number, high: number] {
  let [low, high] = [0, Infinity];
  for (const [whole, one, other] of ways) {
    const ownWhole = above.get(whole);
    const parts = [one, other].map((part) => ({ more: above.get(part), price: prices[part] ?? 0 }));
    const moving = parts.filter(({ more }) => more !== undefined).length;
    const fixed = parts.reduce((sum, { more, price }) => sum + (more ?? price), 0);
    const target = ownWhole ?? (prices[whole] as number);
    if (ownWhole !== undefined && moving === 0) high = Math.min(high, fixed - target);
    const lifting = moving - (ownWhole === undefined ? 0 : 1);
    if (lifting > 0 && target < Infinity) low = Math.max(low, (target - fixed) / lifting);
  }
  return [low, high];
}

function offerOf(
  { buyerCount, valuesYuan, costsYuan, slackYuan }: SchemeOffers,
  prices: readonly number[],
  above: Above,
): Offer {
  const limitsYuan = new Float64Array(buyerCount);
  const besidesYuan = new Float64Array(buyerCount);
  const gainsElse = new Float64Array(buyerCount);
  const elseYuan = new Float64Array(buyerCount);
  limitsYuan.fill(-Infinity);
  valuesYuan.forEach((values, offer) => {
    const costs = costsYuan[offer] as Float64Array;
    const more = above.get(offer);
    const price = more ?? (prices[offer] as number);
    if (price === Infinity) return;
    const [gains, margins] = more === undefined ? [gainsElse, elseYuan] : [limitsYuan, besidesYuan];
    for (let buyer = 0; buyer < buyerCount; buyer++) {
      const gain = (values[buyer] as number) - price;
      const most = gains[buyer] as number;
      if (gain < most - slackYuan) continue;
      const margin = price - (costs[buyer] as number);
      // Of equal ones that which earns the seller more.
      if (gain <= most + slackYuan && margin <= (margins[buyer] as number)) continue;
      gains[buyer] = gain > most ? gain : most;
      margins[buyer] = margin;
    }
  });
  for (let buyer = 0; buyer < buyerCount; buyer++)
    limitsYuan[buyer] = (limitsYuan[buyer] as number) - (gainsElse[buyer] as number);
  return { limitsYuan, besidesYuan, elseYuan, slackYuan };
}
