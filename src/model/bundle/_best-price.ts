// The best price of one thing when all other prices stay. 其余价格不变时，一件商品的最优价。

/** One thing on offer to buyers who have something else to do. 一个报价面对的买家。 */
export interface Offer {
  /** yuan, the highest price at which each buyer takes it. 各买家的最高接受价 */
  limitsYuan: Float64Array;
  /** yuan earned from each besides the price, usually minus the cost. 价格之外的收益 */
  besidesYuan: Float64Array;
  /** yuan earned from each who does not take it. 不接受时的收益 */
  elseYuan: Float64Array;
  /** yuan within which a buyer is indifferent. 视为相等的差额 */
  slackYuan: number;
}

/** A price and what it earns. 价格与利润。 */
export interface PricePoint {
  /** yuan; Infinity when the thing had better not be sold. 价格 */
  priceYuan: number;
  /** yuan from all buyers. 利润 */
  profitYuan: number;
}

interface Bin {
  count: number;
  besides: number;
  other: number;
  atTop: number;
}
interface Sweep {
  best: PricePoint;
  takers: number;
  besides: number;
  other: number;
}

// Few buyers are sorted outright; of many, only those in bins that could hold the best price.
const FEW = 200;
const BINS = 256;

/**
 * The price within bounds that earns most; of equal ones the lowest. 区间内利润最高的价格。
 *
 * Between two limits profit rises with the price, so the best price is a limit of some buyer, or the
 * upper bound. 利润在两个接受价之间随价格上升，所以最优价必是某位买家的最高接受价或上界。
 *
 * @param offer    buyers' limits and what each earns
 * @param lowYuan  lowest price allowed
 * @param highYuan highest price allowed; Infinity allows not to sell
 * @returns price and profit of all buyers together
 * @throws nothing: offers are made from checked buyers
 * @source own derivation
 * @example bestPrice({ limitsYuan: new Float64Array([9, 4]), besidesYuan: new Float64Array([-1, -1]), elseYuan: new Float64Array([0, 0]), slackYuan: 0 }, 0, Infinity) // { priceYuan: 9, profitYuan: 8 }
 */
export function bestPrice(offer: Offer, lowYuan: number, highYuan: number): PricePoint {
  const { limitsYuan, besidesYuan, elseYuan, slackYuan } = offer;
  const inside = new Uint32Array(limitsYuan.length);
  let insideCount = 0;
  let [top, takers, besides, other] = [lowYuan, 0, 0, 0];
  for (let i = 0; i < limitsYuan.length; i++) {
    const limit = limitsYuan[i] as number;
    if (limit > highYuan + slackYuan) {
      takers += 1;
      besides += besidesYuan[i] as number;
      continue;
    }
    other += elseYuan[i] as number;
    if (limit < lowYuan) continue;
    inside[insideCount++] = i;
    if (limit > top) top = limit;
  }
  const start = { priceYuan: highYuan, profitYuan: other };
  if (highYuan < Infinity) start.profitYuan += takers * highYuan + besides;
  const sweep: Sweep = { best: start, takers, besides, other };
  const members = inside.subarray(0, insideCount);
  if (insideCount <= FEW) sweepDown(offer, [...members], sweep);
  else sweepBins(offer, members, sweep, [lowYuan, Math.min(top, highYuan)]);
  return sweep.best;
}

// Goes down from limit to limit; buyers within the slack of a price are indifferent at it.
function sweepDown(offer: Offer, members: number[], sweep: Sweep): void {
  const { limitsYuan, besidesYuan, elseYuan, slackYuan } = offer;
  members.sort((a, b) => (limitsYuan[b] as number) - (limitsYuan[a] as number));
  for (let from = 0; from < members.length;) {
    const price = limitsYuan[members[from] as number] as number;
    let [to, tied, tiedBesides, tiedOther] = [from, 0, 0, 0];
    for (; to < members.length; to++) {
      const i = members[to] as number;
      if ((limitsYuan[i] as number) < price - slackYuan) break;
      const [more, instead] = [besidesYuan[i] as number, elseYuan[i] as number];
      tied += Math.max(price + more, instead);
      tiedBesides += more;
      tiedOther += instead;
    }
    sweep.other -= tiedOther;
    const profitYuan = sweep.takers * price + sweep.besides + tied + sweep.other;
    if (profitYuan >= sweep.best.profitYuan) sweep.best = { priceYuan: price, profitYuan };
    sweep.takers += to - from;
    sweep.besides += tiedBesides;
    from = to;
  }
}

// Exact as the sweep: a bin is passed over only when no price in it can reach what an edge reaches.
function sweepBins(
  offer: Offer,
  inside: Uint32Array,
  sweep: Sweep,
  [low, top]: readonly [number, number],
): void {
  const width = (top - low) / BINS;
  const binAt = (limit: number) =>
    width > 0 ? Math.min(BINS - 1, Math.floor((limit - low) / width)) : 0;
  const bins = filled(offer, inside, binAt, (bin) => low + (bin + 1) * width);
  const reach = upperBounds(bins, sweep, low, width);
  const members = bins.map((): number[] => []);
  for (const i of inside) {
    const bin = binAt(offer.limitsYuan[i] as number);
    if (reach[bin]) (members[bin] as number[]).push(i);
  }
  for (let bin = BINS - 1; bin >= 0; bin--) {
    if (reach[bin]) {
      sweepDown(offer, members[bin] as number[], sweep);
      continue;
    }
    const { count, besides, other } = bins[bin] as Bin;
    sweep.takers += count;
    sweep.besides += besides;
    sweep.other -= other;
  }
}

function filled(
  { limitsYuan, besidesYuan, elseYuan }: Offer,
  inside: Uint32Array,
  binAt: (limit: number) => number,
  topOf: (bin: number) => number,
): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, besides: 0, other: 0, atTop: 0 }));
  for (const i of inside) {
    const place = binAt(limitsYuan[i] as number);
    const bin = bins[place] as Bin;
    const [more, instead] = [besidesYuan[i] as number, elseYuan[i] as number];
    bin.count += 1;
    bin.besides += more;
    bin.other += instead;
    bin.atTop += Math.max(topOf(place) + more, instead);
  }
  return bins;
}

// Whether a price in each bin might beat every lower edge of a bin.
function upperBounds(bins: readonly Bin[], sweep: Sweep, low: number, width: number): boolean[] {
  let { takers, besides, other } = sweep;
  let reached = sweep.best.profitYuan;
  const bounds = bins.map(() => 0);
  for (let bin = BINS - 1; bin >= 0; bin--) {
    const { count, besides: more, other: instead, atTop } = bins[bin] as Bin;
    other -= instead;
    bounds[bin] = takers * (low + (bin + 1) * width) + besides + atTop + other;
    takers += count;
    besides += more;
    reached = Math.max(reached, takers * (low + bin * width) + besides + other);
  }
  const slack = 1e-9 * Math.abs(reached);
  return bounds.map((bound) => bound >= reached - slack);
}
