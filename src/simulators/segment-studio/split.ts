// Customers parted into segments by the chosen features. 按所选特征把客户分成群。
import { type BoundRule, boundRule } from '@/model/tree/bound-rules';
import type { Cell } from './cells';
import type { Shop } from './shops';
import { unpacked } from './scales';

/** Customers of one segment, before it is known how they answer. 一群客户。 */
export interface Segment {
  customerCount: number;
  /** An ordinary order of each, summed by kind, yuan. */
  orderYuanByKind: number[];
  /** Geometric means: days since the last order, orders, yuan spent. */
  typical: [recencyDays: number, orderCount: number, spentYuan: number];
  cells: readonly Cell[];
}

/** A way to part all customers. 一种分法。 */
export interface Split {
  segments: Segment[];
  /** −1 to 1; null where it is not known or there is one segment. */
  silhouette: number | null;
}

const FEWEST = 2;
export const MOST = 8;

/** The choice of features in bits: 1 recency, 2 frequency, 4 money. 特征选择的编码。 */
export const featureBits = (isOn: readonly (number | boolean)[]) =>
  isOn.reduce<number>((bits, one, place) => bits + (one ? 1 << place : 0), 0);

export const hasFeature = (bits: number, place: number) => (bits & (1 << place)) !== 0;

/** Everybody as one segment. 不分群。 */
export function wholeOf(shop: Shop): Split {
  return { segments: [segmentOf(shop, shop.cells)], silhouette: null };
}

/** The segments that k-means found on these features and this scale; all as one without a feature. 聚类分群。 */
export function clusterSplit(shop: Shop, bits: number, scaling: number, count: number): Split {
  const { used, places, scale } = foundSplit(shop, bits, scaling);
  if (!scale) return wholeOf(shop);
  const centers = centersOf(scale.centers, places.length, count).map((value, i) =>
    scaled(shop, places[i % places.length] as number, used, value),
  );
  const coordinates = pointsOf(shop, places, used);
  const groups: Cell[][] = Array.from({ length: count }, () => []);
  shop.cells.forEach((cell, row) =>
    groups[nearest(centers, coordinates, row * places.length, places.length)]?.push(cell),
  );
  const filled = groups.filter((cells) => cells.length > 0);
  return {
    segments: bySpending(filled.map((cells) => segmentOf(shop, cells))),
    silhouette: scale.silhouettes[count - FEWEST] ?? null,
  };
}

/** Segments by the shop's own thresholds on the chosen features. 按门槛分群。 */
export function levelSplit(shop: Shop, bits: number): Split {
  const groups = new Map<string, Cell[]>();
  for (const cell of shop.cells) {
    const key = cell.steps.filter((_, place) => hasFeature(bits, place)).join();
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const segments = [...groups.values()].map((cells) => segmentOf(shop, cells));
  return { segments: bySpending(segments), silhouette: null };
}

const ruled = new WeakMap<Segment, BoundRule>();

/** The bounds on the chosen features that tell a segment; kept, and found only when they are read. 说明一群的分界。 */
export function ruleOf(shop: Shop, segment: Segment, bits: number): BoundRule | null {
  if (bits === 0) return null;
  const rule = ruled.get(segment) ?? foundRule(shop, segment, placesOf(bits));
  ruled.set(segment, rule);
  return rule;
}

function foundRule(shop: Shop, { cells }: Segment, places: readonly number[]): BoundRule {
  const own = new Set(cells);
  const stepsOf = (place: number) => shop.cells.map(({ steps }) => steps[place] as number);
  const rule = boundRule(
    {
      features: places.map(stepsOf),
      weights: shop.cells.map(({ customerCount }) => customerCount),
    },
    shop.cells.map((cell) => own.has(cell)),
    CUTS,
  );
  const bounds = [0, 1, 2].map((place) => {
    const found = rule.bounds[places.indexOf(place)];
    // A bound above everybody is none.
    return found && found.below <= Math.max(...stepsOf(place))
      ? found
      : { from: found?.from ?? 0, below: Infinity };
  });
  return { ...rule, bounds };
}

/** A rule is to be remembered: few cuts, each worth its words. */
const CUTS = { mostCuts: 4, leastGainRatio: 0.02 };

const MONEY = 2;

/** Where the centres of a choice are kept: some choices give the same segments as another. */
function foundSplit({ clusters }: Shop, bits: number, scaling: number) {
  const own = clusters?.splits[bits - 1];
  if (own?.[scaling]) return { used: scaling, places: placesOf(bits), scale: own[scaling] };
  const places = own?.[0] ? placesOf(bits) : [MONEY];
  return { used: 0, places, scale: own && clusters?.splits[featureBitsOf(places) - 1]?.[0] };
}

const featureBitsOf = (places: readonly number[]) =>
  places.reduce((bits, place) => bits + (1 << place), 0);

const placesOf = (bits: number) => [0, 1, 2].filter((place) => hasFeature(bits, place));

// Centres of 2, 3, … segments stand one after another.
function centersOf(text: string, size: number, count: number): Float64Array {
  const before = (((count - 1) * count) / 2 - 1) * size;
  return Float64Array.from({ length: count * size }, (_, i) => unpacked(text, 2 * (before + i)));
}

function scaled({ clusters }: Shop, place: number, scaling: number, value: number): number {
  if (!clusters || scaling === 0) return value;
  return scaling === 1
    ? value / (clusters.deviations[place] as number)
    : Math.log(value) / (clusters.logDeviations[place] as number);
}

const kept = new Map<number, Float64Array>();

/** Cells on the scale; the same for every number of segments, so they are kept. */
function pointsOf(shop: Shop, places: readonly number[], scaling: number): Float64Array {
  const key = featureBitsOf(places) * 3 + scaling;
  const known = kept.get(key);
  if (known) return known;
  const made = Float64Array.from(
    shop.cells.flatMap(({ values }) =>
      places.map((place) => scaled(shop, place, scaling, values[place] as number)),
    ),
  );
  kept.set(key, made);
  return made;
}

function nearest(centers: Float64Array, all: Float64Array, from: number, size: number): number {
  let [best, least] = [0, Infinity];
  for (let center = 0; center * size < centers.length; center++) {
    let far = 0;
    for (let i = 0; i < size; i++)
      far += ((centers[center * size + i] as number) - (all[from + i] as number)) ** 2;
    if (far < least) [best, least] = [center, far];
  }
  return best;
}

function segmentOf(shop: Shop, cells: readonly Cell[]): Segment {
  const orderYuanByKind = [0, 0, 0, 0];
  const logs: Segment['typical'] = [0, 0, 0];
  let customerCount = 0;
  for (const cell of cells) {
    const [, orderCount, spentYuan] = cell.values;
    customerCount += cell.customerCount;
    (orderYuanByKind[shop.kindOf(cell)] as number) += (cell.customerCount * spentYuan) / orderCount;
    for (const place of [0, 1, 2] as const)
      logs[place] += cell.customerCount * Math.log(cell.values[place]);
  }
  const typical = logs.map((sum) => Math.exp(sum / customerCount)) as Segment['typical'];
  return { customerCount, orderYuanByKind, typical, cells };
}

const bySpending = (segments: Segment[]) =>
  segments.toSorted((a, b) => b.typical[2] - a.typical[2] || b.customerCount - a.customerCount);
