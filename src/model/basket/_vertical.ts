// Baskets seen from the items: for each item, the baskets it lies in. 从商品看篮：每种商品在哪些篮里。
import type { Baskets } from './baskets';

/** Frequent items, rarest first, with their baskets in two forms. 频繁商品及其所在的篮。 */
export interface Vertical {
  /** item codes, rarest first */
  items: Int32Array;
  /** baskets of each of these items, rising */
  lists: Int32Array[];
  /** the same as bits, 32 baskets a word */
  bits: Int32Array[];
  /** baskets with both of two of these items, place a × n + b for a < b; null when there are too many */
  pairCounts: Int32Array | null;
}

// Beyond this the table of pairs takes more room than it saves time.
const MOST_PAIRED_ITEMS = 4_000;

/**
 * Frequent items with the baskets they lie in. 频繁商品的倒排表。
 *
 * @param baskets    items of each basket, by code
 * @param leastCount baskets that an item must lie in, whole, >= 1
 * @returns items from the rarest on, equal counts by code, their baskets and counts of pairs
 * @throws nothing: the caller has checked
 * @source Zaki 2000, IEEE Transactions on Knowledge and Data Engineering 12(3), 372–390
 * @example verticalOf({ basketCount: 2, starts: Int32Array.of(0, 2, 3), items: Int32Array.of(0, 1, 1),
 *   names: ['tea', 'milk'], repeatedItemCount: 0 }, 1).lists // [[0], [0, 1]]
 */
export function verticalOf(baskets: Baskets, leastCount: number): Vertical {
  const { basketCount, starts, items, names } = baskets;
  const counts = new Int32Array(names.length);
  for (const item of items) (counts[item] as number)++;
  const count = (item: number) => counts[item] as number;
  const frequent = Int32Array.from(counts.keys())
    .filter((item) => count(item) >= leastCount)
    .sort((a, b) => count(a) - count(b) || a - b);
  const places = new Int32Array(names.length).fill(-1);
  frequent.forEach((item, place) => (places[item] = place));
  const lists = Array.from(frequent, (item) => new Int32Array(count(item)));
  const bits = Array.from(frequent, () => new Int32Array((basketCount + 31) >>> 5));
  const filled = new Int32Array(frequent.length);
  for (let basket = 0; basket < basketCount; basket++) {
    for (let at = starts[basket] as number; at < (starts[basket + 1] as number); at++) {
      const place = places[items[at] as number] as number;
      if (place === -1) continue;
      (lists[place] as Int32Array)[(filled[place] as number)++] = basket;
      ((bits[place] as Int32Array)[basket >>> 5] as number) |= 1 << (basket & 31);
    }
  }
  const isSmall = frequent.length <= MOST_PAIRED_ITEMS;
  const pairCounts = isSmall ? countPairs(baskets, places, frequent.length) : null;
  return { items: frequent, lists, bits, pairCounts };
}

/**
 * Baskets of a list that also hold an item. 列表中也含某商品的篮。
 *
 * @param list baskets, rising
 * @param bits baskets of the item, 32 a word
 * @param room where the result is written, at least as long as `list`
 * @returns how many were written
 * @throws nothing: it runs in the innermost loop
 * @source Zaki 2000, IEEE Transactions on Knowledge and Data Engineering 12(3), 372–390
 * @example sharedBaskets(Int32Array.of(0, 3), Int32Array.of(0b1000), new Int32Array(2)) // 1
 */
export function sharedBaskets(list: Int32Array, bits: Int32Array, room: Int32Array): number {
  let count = 0;
  for (let at = 0; at < list.length; at++) {
    const basket = list[at] as number;
    room[count] = basket;
    count += ((bits[basket >>> 5] as number) >>> (basket & 31)) & 1;
  }
  return count;
}

function countPairs(
  { basketCount, starts, items }: Baskets,
  places: Int32Array,
  itemCount: number,
): Int32Array {
  const pairCounts = new Int32Array(itemCount * itemCount);
  for (let basket = 0; basket < basketCount; basket++) {
    const own = items
      .subarray(starts[basket], starts[basket + 1])
      .map((item) => places[item] as number)
      .filter((place) => place >= 0)
      .sort();
    for (let a = 0; a < own.length; a++) {
      const row = (own[a] as number) * itemCount;
      for (let b = a + 1; b < own.length; b++) (pairCounts[row + (own[b] as number)] as number)++;
    }
  }
  return pairCounts;
}
