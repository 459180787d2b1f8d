// The best prices of several goods by each of five ways to sell them. 多种商品五种卖法各自的最优价格。
import { bestPrice } from './_best-price';
import { type OfferPrices, settledPrices } from './_offer-search';
import { type SchemeOffers, schemeOffers, sizeOf } from './scheme-offers';
import type { ManyGoods, PricedScheme, SellingScheme } from './many-goods';
import { offerPrices, outcomeOf, takenBy } from './scheme-outcome';

/** Best prices already found for other schemes. 其他卖法已知的最优价格。 */
export type KnownSchemes = Partial<Record<SellingScheme, PricedScheme>>;

/**
 * The most profitable prices of a scheme that a search of many moves finds. 某种卖法的最优价格。
 *
 * Exact for the goods together, and for goods apart that do not complement or replace each other;
 * else prices move alone and in groups from several starts until none gains. A scheme is never below
 * one that it contains: by count and the ladder contain the goods together, any set contains all.
 * 只卖全套、互不影响的分开卖是精确的；其余从多个起点逐组调价。任意组合不低于其他各卖法。
 *
 * @param goods  willingness to pay, costs, complementarity; 1 to 6 goods
 * @param scheme how they are sold
 * @param known  best prices of other schemes, found before; the ones needed are found when left out
 * @returns prices (null for what nobody takes) and outcome
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Chu, Leslie & Sorensen 2011, American Economic Review 101(1), 263–303; Mussa & Rosen 1978, Journal of Economic Theory 18(2), 301–317
 * @formula \max_p \sum_i \left( p_{S_i} - c_{S_i} \right), \quad S_i = \arg\max_S \left( w_{iS} - p_S \right)
 * @simplifies The sample stands for all buyers, so a small one flatters the prices found on it. 样本代表全部买家，样本小时会高估。
 * @example bestSchemePrices({ wtpYuan: [[9, 8, 2, 6, 1, 5], [3, 7, 8, 6, 2, 4], [1, 2, 3, 6, 9, 8]], unitCostsYuan: [1, 1, 1] }, 'byCount').outcome.profitYuan // 63
 */
export function bestSchemePrices(
  goods: ManyGoods,
  scheme: SellingScheme,
  known: KnownSchemes = {},
): PricedScheme {
  const offers = schemeOffers(goods, scheme);
  const found = startsOf(offers, goods, scheme, known)
    .map((start) => settledPrices(offers, start))
    .reduce((best, next) => (next.profitYuan > best.profitYuan ? next : best));
  return written(offers, found, scheme);
}

function startsOf(
  offers: SchemeOffers,
  goods: ManyGoods,
  scheme: SellingScheme,
  known: KnownSchemes,
): number[][] {
  const alone = offers.valuesYuan.map((_, offer) => bestAlone(offers, offer));
  if (scheme === 'pure') return [alone];
  if (scheme === 'separate')
    return [
      offerPrices(
        offers,
        goods.wtpYuan.map((_, good) => alone[2 ** good - 1] as number),
      ),
    ];
  const all = alone.at(-1) as number;
  const together = alone.map((_, offer) => (offer === alone.length - 1 ? all : Infinity));
  if (scheme !== 'anySet')
    return [alone, together, alone.map((_, k) => (all * (k + 1)) / alone.length)];
  const listOf = (name: SellingScheme) =>
    (known[name] ?? bestSchemePrices(goods, name)).pricesYuan.map((price) => price ?? Infinity);
  const [separate, byCount, ladder] = [listOf('separate'), listOf('byCount'), listOf('ladder')];
  const sets = alone.map((_, offer) => offer + 1);
  return [
    sets.map((set) =>
      separate.reduce((sum, price, good) => (set & (1 << good) ? sum + price : sum), 0),
    ),
    sets.map((set) => byCount[sizeOf(set) - 1] as number),
    sets.map((set) => ((set & (set + 1)) === 0 ? (ladder[sizeOf(set) - 1] as number) : Infinity)),
  ];
}

// The best price of an offer when there is no other.
function bestAlone({ buyerCount, valuesYuan, costsYuan, slackYuan }: SchemeOffers, offer: number) {
  const besidesYuan = (costsYuan[offer] as Float64Array).map((cost) => -cost);
  const limitsYuan = valuesYuan[offer] as Float64Array;
  const elseYuan = new Float64Array(buyerCount);
  return bestPrice({ limitsYuan, besidesYuan, elseYuan, slackYuan }, 0, Infinity).priceYuan;
}

function written(
  offers: SchemeOffers,
  { prices }: OfferPrices,
  scheme: SellingScheme,
): PricedScheme {
  const outcome = outcomeOf(offers, prices);
  const taken = new Set<number>();
  for (let buyer = 0; buyer < offers.buyerCount; buyer++) taken.add(takenBy(offers, prices, buyer));
  const pricesYuan = offers.parts.map((members, part) => {
    // Of goods apart the price is that of the set with this good alone.
    const offer = scheme === 'separate' ? 2 ** part - 1 : part;
    return members.some((member) => taken.has(member)) ? (prices[offer] as number) : null;
  });
  return { pricesYuan, outcome };
}
