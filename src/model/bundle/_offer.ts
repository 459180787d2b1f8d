// Offers of the first good, the second, or both, when the other prices stay. 一种卖法对买家的报价。
import { type Offer, type PricePoint, bestPrice } from './_best-price';
import type { Buyers, Prices, Sold } from './_buyers';

/**
 * Best price of one of the three things on sale, the other two prices as given. 一种卖法的最优价。
 *
 * @param buyers checked buyers
 * @param sold   which price to set: 0 first, 1 second, 2 both
 * @param prices yuan; the one to set is not read
 * @param bounds yuan, lowest and highest price besides p_B <= p1 + p2; [0, Infinity] without
 * @returns price and profit from all buyers; null when no price is allowed, or both have none
 * @throws nothing: buyers are checked before
 * @source own derivation: a buyer takes it up to her value less what the best of the rest leaves her
 * @example bestPriceOf(buyersOf({ firstWtpYuan: [10, 50], secondWtpYuan: [90, 50], firstCostYuan: 0, secondCostYuan: 0 }), 2, [90, 90, 0], [0, Infinity]) // { priceYuan: 100, profitYuan: 200 }
 */
export function bestPriceOf(
  buyers: Buyers,
  sold: Sold,
  prices: Prices,
  bounds: readonly [number, number],
): PricePoint | null {
  const [first, second, both] = prices;
  // Without a price for both there is no bound to keep: buying both apart is another matter.
  if (sold !== 2 && both === Infinity) return null;
  const least = sold === 2 ? 0 : Math.max(0, both - (sold === 0 ? second : first));
  const most = sold === 2 ? first + second : Infinity;
  const low = Math.max(bounds[0], least);
  const high = Math.min(bounds[1], most);
  return low > high ? null : bestPrice(offerOf(buyers, sold, prices), low, high);
}

function offerOf({ values, costs, slackYuan }: Buyers, sold: Sold, prices: Prices): Offer {
  const [a, b] = [0, 1, 2].filter((other) => other !== sold) as [Sold, Sold];
  const [own, valueA, valueB] = [values[sold], values[a], values[b]];
  const [priceA, priceB] = [prices[a], prices[b]];
  const [marginA, marginB] = [priceA - costs[a], priceB - costs[b]];
  const limitsYuan = new Float64Array(own.length);
  const elseYuan = new Float64Array(own.length);
  for (let i = 0; i < own.length; i++) {
    const gainA = (valueA[i] as number) - priceA;
    const gainB = (valueB[i] as number) - priceB;
    const most = Math.max(0, gainA, gainB);
    const enough = most - slackYuan;
    let margin = enough <= 0 ? 0 : -Infinity;
    if (gainA >= enough && marginA > margin) margin = marginA;
    if (gainB >= enough && marginB > margin) margin = marginB;
    limitsYuan[i] = (own[i] as number) - most;
    elseYuan[i] = margin;
  }
  const besidesYuan = new Float64Array(own.length).fill(-costs[sold]);
  return { limitsYuan, besidesYuan, elseYuan, slackYuan };
}
