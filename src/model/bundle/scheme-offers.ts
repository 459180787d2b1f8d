// What a scheme puts before each buyer: her value of every offer, and its cost. 一种卖法给每位买家的报价清单。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';
import type { ManyGoods, SellingScheme } from './many-goods';

/** Offers of a scheme with what they are worth to each buyer. 报价清单。 */
export interface SchemeOffers {
  /** buyers. 人数 */
  buyerCount: number;
  /** yuan, a list of buyers for each offer. 各报价对各买家的价值 */
  valuesYuan: Float64Array[];
  /** yuan, a list of buyers for each offer: by count, the pieces are the buyer's choice. 成本 */
  costsYuan: Float64Array[];
  /** pieces of each offer that its buyer values below their cost. 估价低于成本的件数 */
  unwantedCounts: Float64Array[];
  /** pieces of each offer. 件数 */
  pieceCounts: number[];
  /** offers whose price contains each price of the list. 每个价格影响的报价 */
  parts: number[][];
  /** offers whose prices a search moves together. 一起调价的报价 */
  groups: number[][];
  /** an offer and two that make it up together: nobody pays more for it. 可拆开买的组合 */
  ways: (readonly [whole: number, part: number, part: number])[];
  /** yuan within which a buyer is indifferent. 视为相等的差额 */
  slackYuan: number;
}

const SLACK_RATIO = 1e-10;
const MOST_GOODS = 6;

/**
 * The offers of a scheme, goods checked. 检查并列出报价。
 *
 * @param goods  willingness to pay, costs, complementarity; 1 to 6 goods
 * @param scheme how they are sold
 * @returns values and costs that every search runs through
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source own definition; degree of contingency as in Venkatesh & Kamakura 2003, Journal of Business 76(2), 211–231
 * @formula w_S = \max\left( \max_{g \in S} w_g,\; (1 + \theta) \sum_{g \in S} w_g \right), \quad |S| \ge 2
 * @example schemeOffers({ wtpYuan: [[3], [9], [1]], unitCostsYuan: [1, 1, 1] }, 'byCount').valuesYuan.map(([value]) => value) // [9, 12, 13]
 */
export function schemeOffers(goods: ManyGoods, scheme: SellingScheme): SchemeOffers {
  check(goods);
  const { wtpYuan, unitCostsYuan } = goods;
  const goodCount = wtpYuan.length;
  const buyerCount = (wtpYuan[0] as ArrayLike<number>).length;
  const isByCount = scheme === 'byCount';
  const sets = setsOf(scheme, goodCount);
  const place = (list: readonly number[]) => list.map(() => new Float64Array(buyerCount));
  const offers = {
    buyerCount,
    valuesYuan: place(sets),
    costsYuan: place(sets),
    unwantedCounts: place(sets),
    pieceCounts: sets.map(sizeOf),
    slackYuan: 0,
    ...structureOf(scheme, sets, goodCount),
  };
  const order = unitCostsYuan.map((_, good) => good);
  const worth = (good: number, buyer: number) => (wtpYuan[good] as ArrayLike<number>)[buyer] ?? 0;
  for (let buyer = 0; buyer < buyerCount; buyer++) {
    if (isByCount) order.sort((a, b) => worth(b, buyer) - worth(a, buyer));
    // By count the sets are of places in her own order: the first, the first two, and so on.
    sets.forEach((set, offer) => fill(offers, goods, { set, offer, buyer, order }));
  }
  const largest = offers.valuesYuan.at(-1)?.reduce((most, value) => Math.max(most, value), 0) ?? 0;
  finite({ largestWorthYuan: largest });
  return { ...offers, slackYuan: largest * SLACK_RATIO };
}

function check({ wtpYuan, unitCostsYuan, complementarityRatio = 0 }: ManyGoods): void {
  nonEmpty({ wtpYuan });
  sameLength({ wtpYuan, unitCostsYuan });
  if (wtpYuan.length > MOST_GOODS)
    throw new RangeError(`wtpYuan must be of at most ${MOST_GOODS} goods, got ${wtpYuan.length}`);
  const first = wtpYuan[0] as ArrayLike<number>;
  nonEmpty({ 'wtpYuan[0]': first });
  wtpYuan.forEach((list, good) => {
    sameLength({ 'wtpYuan[0]': first, [`wtpYuan[${good}]`]: list });
    atLeast(0, { [`wtpYuan[${good}]`]: list });
  });
  atLeast(0, { unitCostsYuan });
  above(-1, { complementarityRatio });
}

interface Place {
  set: number;
  offer: number;
  buyer: number;
  order: readonly number[];
}

function fill(
  { valuesYuan, costsYuan, unwantedCounts }: SchemeOffers,
  { wtpYuan, unitCostsYuan, complementarityRatio = 0 }: ManyGoods,
  { set, offer, buyer, order }: Place,
): void {
  let [sum, best, cost, unwanted] = [0, 0, 0, 0];
  for (let place = 0; place < order.length; place++) {
    if (!(set & (1 << place))) continue;
    const good = order[place] as number;
    const worth = (wtpYuan[good] as ArrayLike<number>)[buyer] as number;
    const goodCost = unitCostsYuan[good] as number;
    sum += worth;
    cost += goodCost;
    if (worth > best) best = worth;
    if (worth < goodCost) unwanted += 1;
  }
  const isSingle = (set & (set - 1)) === 0;
  (valuesYuan[offer] as Float64Array)[buyer] = isSingle
    ? sum
    : Math.max(best, (1 + complementarityRatio) * sum);
  (costsYuan[offer] as Float64Array)[buyer] = cost;
  (unwantedCounts[offer] as Float64Array)[buyer] = unwanted;
}

/**
 * Goods in a set. 集合里的商品数。
 *
 * @param set whole number, good g counts 2 to the power of g − 1
 * @returns number of goods
 * @throws nothing
 * @source own definition
 * @example sizeOf(5) // 2
 */
export function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

function setsOf(scheme: SellingScheme, goodCount: number): number[] {
  const all = 2 ** goodCount - 1;
  if (scheme === 'pure') return [all];
  if (scheme === 'byCount' || scheme === 'ladder')
    return Array.from({ length: goodCount }, (_, k) => 2 ** (k + 1) - 1);
  return Array.from({ length: all }, (_, s) => s + 1);
}

type Structure = Pick<SchemeOffers, 'parts' | 'groups' | 'ways'>;

function structureOf(scheme: SellingScheme, sets: readonly number[], goodCount: number): Structure {
  const places = sets.map((_, offer) => offer);
  const alone = places.map((offer) => [offer]);
  const goods = Array.from({ length: goodCount }, (_, good) =>
    places.filter((offer) => ((sets[offer] as number) & (1 << good)) !== 0),
  );
  if (scheme === 'separate') return { parts: goods, groups: goods, ways: [] };
  // Raising all from some size on keeps the steps between them.
  const upward = Array.from({ length: goodCount - 1 }, (_, k) =>
    places.filter((offer) => sizeOf(sets[offer] as number) > k + 1),
  );
  if (scheme === 'anySet')
    return { parts: alone, groups: [...alone, ...goods, ...upward], ways: splitsOf(sets) };
  const groups = [...alone, ...(scheme === 'pure' ? [] : [places, ...upward])];
  // Two orders of one piece are as good as an order of two; of a ladder the rungs hold each other.
  const ways = scheme === 'byCount' ? splitsByCount(goodCount) : [];
  return { parts: alone, groups, ways };
}

function splitsOf(sets: readonly number[]): SchemeOffers['ways'] {
  return sets.flatMap((whole) => {
    const parts = sets.filter((part) => (part & whole) === part && part < whole - part);
    return parts.map((part) => [whole - 1, part - 1, whole - part - 1] as const);
  });
}

function splitsByCount(goodCount: number): SchemeOffers['ways'] {
  return Array.from({ length: goodCount }, (_, k) => k + 1).flatMap((whole) =>
    Array.from({ length: Math.floor(whole / 2) }, (_, k) => k + 1).map(
      (part) => [whole - 1, part - 1, whole - part - 1] as const,
    ),
  );
}
