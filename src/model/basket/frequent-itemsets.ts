// Sets of items that many baskets hold. 频繁项集：许多购物篮里一起出现的商品。
import { atLeast, wholeNumber } from '../_check';
import { type Watch, tell } from '../_watch';
import { type Vertical, sharedBaskets, verticalOf } from './_vertical';
import type { Baskets } from './baskets';

/** Sets by size, then by their item codes: set i has items[starts[i]] up to items[starts[i + 1]]. 频繁项集。 */
export interface Itemsets {
  setCount: number;
  starts: Int32Array;
  /** item codes of each set, rising. 商品编号 */
  items: Int32Array;
  /** baskets that hold each set. 含该项集的篮数 */
  counts: Int32Array;
  basketCount: number;
  names: readonly string[];
  /** baskets that a set had to be in. 最少篮数 */
  leastCount: number;
  /** true if sets were left out because there were too many. 是否因太多而截断 */
  isCapped: boolean;
}

/** Which sets are looked for. 找哪些项集。 */
export interface ItemsetLimits {
  /** baskets that a set must be in, whole, >= 1. 最少篮数 */
  leastCount: number;
  /** items of a set at most, whole, >= 1; any number if not said. 最大项数 */
  mostItems?: number;
  /** sets after which the search stops and says so, whole, >= 1; a million if not said. 最多项集数 */
  mostSets?: number;
  /** progress and stop. 进度与中止 */
  watch?: Watch;
}

/**
 * All sets of items that at least so many baskets hold. 频繁项集（Eclat）。
 *
 * @param baskets items of each basket; empty ones hold nothing
 * @param limits  how many baskets, and when to stop
 * @returns sets by size, then by item codes, with their counts; none when none is frequent
 * @throws RangeError if a limit is out of range
 * @throws whatever the signal of `watch` was aborted with
 * @source Zaki 2000, IEEE Transactions on Knowledge and Data Engineering 12(3), 372–390; the idea:
 *   Agrawal & Srikant 1994, VLDB, 487–499
 * @formula \{X : |\{b : X \subseteq b\}| \ge n_{\min}\}
 * @simplifies How many pieces, in which order and at which price is not looked at.
 *   不看买几件、先后顺序和价格。
 * @vectors basket.mine all.degenerate
 * @example frequentItemsets({ basketCount: 2, starts: Int32Array.of(0, 2, 3), items: Int32Array.of(0, 1, 0),
 *   names: ['tea', 'milk'], repeatedItemCount: 0 }, { leastCount: 1 }).counts // [2, 1, 1]
 */
export function frequentItemsets(baskets: Baskets, limits: ItemsetLimits): Itemsets {
  const { leastCount, mostItems = Number.MAX_SAFE_INTEGER, mostSets = 1_000_000, watch } = limits;
  wholeNumber({ leastCount, mostItems, mostSets });
  atLeast(1, { leastCount, mostItems, mostSets });
  const vertical = verticalOf(baskets, leastCount);
  const search: Search = {
    vertical,
    leastCount,
    mostItems,
    mostSets,
    prefix: [],
    sets: [],
    counts: [],
    isCapped: false,
  };
  vertical.items.forEach((_, place) => {
    const list = vertical.lists[place] as Int32Array;
    const rest = vertical.items.length - place - 1;
    const candidates = Array.from({ length: rest }, (_, i) => place + 1 + i);
    extend(search, place, list, candidates);
    tell(watch, (place + 1) / vertical.items.length);
  });
  return sortedSets(search, baskets);
}

/**
 * Item codes of one set. 某个项集的商品编号。
 *
 * @param itemsets sets that were found
 * @param i        number of the set, whole, from 0
 * @returns codes, rising
 * @throws nothing; beyond the last set the list is empty
 * @source own definition
 * @example itemsOf({ starts: Int32Array.of(0, 1, 3), items: Int32Array.of(4, 4, 7) }, 1) // [4, 7]
 */
export function itemsOf(
  { starts, items }: Pick<Itemsets, 'starts' | 'items'>,
  i: number,
): Int32Array {
  return items.subarray(starts[i] ?? items.length, starts[i + 1] ?? items.length);
}

interface Search {
  vertical: Vertical;
  leastCount: number;
  mostItems: number;
  mostSets: number;
  /** places of the items of the present set */
  prefix: number[];
  sets: Int32Array[];
  counts: number[];
  isCapped: boolean;
}

/** Notes the present set with one item more, then goes on with items that are frequent with it. */
function extend(search: Search, place: number, list: Int32Array, candidates: number[]): void {
  if (search.sets.length >= search.mostSets) search.isCapped = true;
  if (search.isCapped) return;
  const { vertical, prefix, leastCount } = search;
  prefix.push(place);
  search.sets.push(Int32Array.from(prefix, (one) => vertical.items[one] as number).sort());
  search.counts.push(list.length);
  if (prefix.length < search.mostItems) {
    const room = new Int32Array(list.length);
    const next: { place: number; list: Int32Array }[] = [];
    for (const candidate of candidates) {
      if (!canPair(vertical, place, candidate, leastCount)) continue;
      const count = sharedBaskets(list, vertical.bits[candidate] as Int32Array, room);
      if (count >= leastCount) next.push({ place: candidate, list: room.slice(0, count) });
    }
    const places = next.map((one) => one.place);
    next.forEach((one, i) => extend(search, one.place, one.list, places.slice(i + 1)));
  }
  prefix.pop();
}

// A set is no more frequent than any two of its items: most candidates fall here, without a search.
function canPair({ pairCounts, items }: Vertical, a: number, b: number, leastCount: number) {
  return !pairCounts || (pairCounts[a * items.length + b] as number) >= leastCount;
}

function sortedSets(search: Search, { basketCount, names }: Baskets): Itemsets {
  const { sets, counts, leastCount, isCapped } = search;
  const order = [...sets.keys()].sort((a, b) =>
    compare(sets[a] as Int32Array, sets[b] as Int32Array),
  );
  const starts = new Int32Array(sets.length + 1);
  order.forEach((set, i) => {
    starts[i + 1] = (starts[i] as number) + (sets[set] as Int32Array).length;
  });
  const items = new Int32Array(starts.at(-1) as number);
  order.forEach((set, i) => items.set(sets[set] as Int32Array, starts[i]));
  return {
    setCount: sets.length,
    starts,
    items,
    counts: Int32Array.from(order, (set) => counts[set] as number),
    basketCount,
    names,
    leastCount,
    isCapped,
  };
}

function compare(a: Int32Array, b: Int32Array): number {
  if (a.length !== b.length) return a.length - b.length;
  const differs = a.findIndex((item, i) => item !== b[i]);
  return differs < 0 ? 0 : (a[differs] as number) - (b[differs] as number);
}
