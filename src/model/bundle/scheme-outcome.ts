// Who buys how many goods at given prices, by any of five schemes. 给定价格，每位买家买几件。
import { atLeast, sameLength } from '../_check';
import type { SchemeOutcome } from './many-goods';
import type { SchemeOffers } from './scheme-offers';

/**
 * Outcome of a scheme at given prices: profit, what buyers keep, who takes how many. 某种卖法的结果。
 *
 * A buyer takes what leaves her most; when two things leave her the same, the one that earns the
 * seller more. She may place two orders where that is cheaper. 买家选剩余最大的；相同时选让卖家赚得多的；拆单更便宜就拆单。
 *
 * @param offers     what `schemeOffers` lists for goods and a scheme
 * @param pricesYuan yuan, >= 0, in the order of the scheme; null for what is not on sale
 * @returns yuan (not rounded) and counts, which add up to all buyers
 * @throws RangeError if there are more or fewer prices than the scheme has, or one is negative
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498; Chu, Leslie & Sorensen 2011, American Economic Review 101(1), 263–303
 * @formula \max_S \left( w_S - p_S \right), \quad p_{S \cup T} \le p_S + p_T
 * @simplifies At most one piece of each good; buyers know what they like and see all prices. 每种最多买一件，买家清楚自己的偏好和全部价格。
 * @example schemeOutcome(schemeOffers({ wtpYuan: [[10, 50, 60, 90], [90, 50, 40, 10]], unitCostsYuan: [20, 30] }, 'byCount'), [90, 100])
 *   // { profitYuan: 230, consumerSurplusYuan: 0, buyerCounts: [0, 2, 2], paidYuan: [0, 180, 200], earnedYuan: [0, 130, 100], unwantedPieceCount: 0 }
 */
export function schemeOutcome(
  offers: SchemeOffers,
  pricesYuan: readonly (number | null)[],
): SchemeOutcome {
  sameLength({ 'prices of the scheme': offers.parts, pricesYuan });
  const prices = pricesYuan.map((price) => price ?? Infinity);
  atLeast(0, { pricesYuan: prices.filter((price) => price < Infinity) });
  return outcomeOf(offers, offerPrices(offers, prices));
}

/**
 * The price of each offer: its parts together, or less when it is bought in two orders. 各报价的实际价格。
 *
 * @param offers checked offers
 * @param prices yuan, in the order of the scheme; Infinity for what is not on sale
 * @returns yuan for each offer
 * @throws nothing: offers are checked before
 * @source own definition
 * @example offerPrices(schemeOffers({ wtpYuan: [[3], [9]], unitCostsYuan: [1, 1] }, 'byCount'), [4, 10]) // [4, 8]
 */
export function offerPrices(offers: SchemeOffers, prices: readonly number[]): number[] {
  const whole = offers.pieceCounts.map(() => 0);
  offers.parts.forEach((members, part) => {
    for (const offer of members) whole[offer] = (whole[offer] as number) + (prices[part] as number);
  });
  // Parts come before wholes, so that one pass is enough.
  for (const [all, one, other] of offers.ways)
    whole[all] = Math.min(whole[all] as number, (whole[one] as number) + (whole[other] as number));
  return whole;
}

/**
 * Outcome at a price for each offer. 各报价定价后的结果。
 *
 * @param offers checked offers
 * @param prices yuan for each offer; Infinity for what is not on sale
 * @returns yuan (not rounded) and counts
 * @throws nothing: offers are checked before
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @example outcomeOf(schemeOffers({ wtpYuan: [[3], [9]], unitCostsYuan: [1, 1] }, 'pure'), [11]).profitYuan // 9
 */
export function outcomeOf(offers: SchemeOffers, prices: readonly number[]): SchemeOutcome {
  const { pieceCounts, unwantedCounts, costsYuan } = offers;
  const sizes = Math.max(...pieceCounts) + 1;
  const buyerCounts = Array.from({ length: sizes }, () => 0);
  const paidYuan = [...buyerCounts];
  const earnedYuan = [...buyerCounts];
  let [profitYuan, consumerSurplusYuan, unwantedPieceCount] = [0, 0, 0];
  for (let buyer = 0; buyer < offers.buyerCount; buyer++) {
    const offer = takenBy(offers, prices, buyer);
    const size = offer < 0 ? 0 : (pieceCounts[offer] as number);
    buyerCounts[size] = (buyerCounts[size] as number) + 1;
    if (offer < 0) continue;
    const price = prices[offer] as number;
    const margin = price - ((costsYuan[offer] as Float64Array)[buyer] as number);
    paidYuan[size] = (paidYuan[size] as number) + price;
    earnedYuan[size] = (earnedYuan[size] as number) + margin;
    profitYuan += margin;
    consumerSurplusYuan += Math.max(0, valueOf(offers, offer, buyer) - price);
    unwantedPieceCount += (unwantedCounts[offer] as Float64Array)[buyer] as number;
  }
  const lists = { buyerCounts, paidYuan, earnedYuan };
  return { profitYuan, consumerSurplusYuan, ...lists, unwantedPieceCount };
}

/**
 * The offer a buyer takes. 买家选的报价。
 *
 * @param offers checked offers
 * @param prices yuan for each offer; Infinity for what is not on sale
 * @param buyer  place in the lists
 * @returns place of the offer, −1 for nothing
 * @throws nothing: offers are checked before
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @example takenBy(schemeOffers({ wtpYuan: [[3], [9]], unitCostsYuan: [1, 1] }, 'byCount'), [8, 10], 0) // 1
 */
export function takenBy(offers: SchemeOffers, prices: readonly number[], buyer: number): number {
  const { costsYuan, slackYuan } = offers;
  let most = 0;
  for (let offer = 0; offer < prices.length; offer++) {
    const gain = valueOf(offers, offer, buyer) - (prices[offer] as number);
    if (gain > most) most = gain;
  }
  const enough = most - slackYuan;
  let taken = -1;
  let margin = enough <= 0 ? 0 : -Infinity;
  for (let offer = 0; offer < prices.length; offer++) {
    const price = prices[offer] as number;
    if (valueOf(offers, offer, buyer) - price < enough) continue;
    const own = price - ((costsYuan[offer] as Float64Array)[buyer] as number);
    if (own < margin) continue;
    margin = own;
    taken = offer;
  }
  return taken;
}

const valueOf = ({ valuesYuan }: SchemeOffers, offer: number, buyer: number): number =>
  (valuesYuan[offer] as Float64Array)[buyer] as number;
