// Finds frequent sets level by level and keeps every step, to be shown. 逐层找频繁项集，每一步都留下，供讲解。
import { atLeast, atMost, wholeNumber } from '../_check';
import { type Baskets, itemCounts } from './baskets';

/** What was tried at one size. 某一层的过程。 */
export interface AprioriLevel {
  /** items of each candidate. 项数 */
  size: number;
  candidates: AprioriCandidate[];
}

/** A set that was tried. 一个候选项集。 */
export interface AprioriCandidate {
  /** item codes, rising. 商品编号 */
  items: number[];
  /** baskets with all of them; null when they were not counted. 篮数，未数为 null */
  count: number | null;
  /** true if enough baskets hold it. 是否频繁 */
  isFrequent: boolean;
  /** a part that is not frequent, so that counting was needless. 因哪个子集不频繁而免数 */
  rareSubset: number[] | null;
}

// More could not be read, let alone followed.
const MOST_CANDIDATES = 2_000;

/**
 * Apriori step by step: candidates, what is left out unseen, what is counted, what stays. Apriori 逐步演示。
 *
 * @param baskets    a few baskets
 * @param leastCount baskets that a frequent set must be in, whole, >= 1
 * @returns one level for each size until no candidate is left
 * @throws RangeError if `leastCount` is below 1 or not whole, or a level has more than 2000 candidates
 * @source Agrawal & Srikant 1994, VLDB, 487–499 (join and prune)
 * @formula X \text{ frequent} \Rightarrow \text{every } Y \subset X \text{ frequent}
 * @simplifies For teaching on small data; `frequentItemsets` finds the same sets fast.
 *   只为小数据讲解；同样的结果用 `frequentItemsets` 更快。
 * @vectors basket.mine
 * @example aprioriTrace({ basketCount: 2, starts: Int32Array.of(0, 2, 3), items: Int32Array.of(0, 1, 0),
 *   names: ['tea', 'milk'], repeatedItemCount: 0 }, 2)[0].candidates[1].isFrequent // false
 */
export function aprioriTrace(baskets: Baskets, leastCount: number): AprioriLevel[] {
  wholeNumber({ leastCount });
  atLeast(1, { leastCount });
  const counts = itemCounts(baskets);
  const seen = [...counts.keys()].filter((item) => counts[item] !== 0);
  const levels: AprioriLevel[] = [];
  let frequent: number[][] = [];
  let sets = seen.map((item) => [item]);
  while (sets.length > 0) {
    atMost(MOST_CANDIDATES, { [`candidates of size ${levels.length + 1}`]: sets.length });
    const known = new Set(frequent.map(String));
    const candidates = sets.map((items) => tried(items, baskets, known, leastCount));
    levels.push({ size: levels.length + 1, candidates });
    frequent = candidates.filter(({ isFrequent }) => isFrequent).map(({ items }) => items);
    sets = joined(frequent);
  }
  return levels;
}

function tried(
  items: number[],
  baskets: Baskets,
  known: ReadonlySet<string>,
  leastCount: number,
): AprioriCandidate {
  const parts = items.length === 1 ? [] : items.map((one) => items.filter((item) => item !== one));
  const rareSubset = parts.find((part) => !known.has(String(part))) ?? null;
  if (rareSubset) return { items, count: null, isFrequent: false, rareSubset };
  const count = countWith(items, baskets);
  return { items, count, isFrequent: count >= leastCount, rareSubset };
}

/** Pairs of sets that differ in their last item only, put together. */
function joined(frequent: readonly number[][]): number[][] {
  return frequent.flatMap((set, i) =>
    frequent
      .slice(i + 1)
      .filter((other) => String(other.slice(0, -1)) === String(set.slice(0, -1)))
      .map((other) => [...set, other.at(-1) as number]),
  );
}

function countWith(items: readonly number[], { basketCount, starts, items: all }: Baskets): number {
  let count = 0;
  for (let basket = 0; basket < basketCount; basket++) {
    const own = all.subarray(starts[basket], starts[basket + 1]);
    if (items.every((item) => own.includes(item))) count++;
  }
  return count;
}
