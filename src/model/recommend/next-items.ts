// What people look at or buy right after an item. 看过或买过一件之后，紧接着是哪一件。
import { above, atLeast, wholeNumber } from '../_check';
import type { Watch } from '../_watch';
import { tell } from '../_watch';

/** Next items of each item, likeliest first: of item i, places starts[i] up to starts[i + 1]. 下一件的转移表。 */
export interface NextItems {
  itemCount: number;
  starts: Int32Array;
  /** codes of the next items; equally likely ones by rising code. 下一件 */
  items: Int32Array;
  /** share of the steps from the item that lead there, above 0 to 1. 转移占比 */
  ratios: Float64Array;
  /** steps from each item to another. 各商品之后的步数 */
  stepCounts: Int32Array;
}

const SEQUENCES_PER_TELL = 1024;

/**
 * Shares of steps from each item to the next one. 一阶马尔可夫的下一件转移占比。
 *
 * The same item twice in a row is one look at it. 连续两次同一件只算一次。
 *
 * @param sequences item codes of each visit or person in order of time, whole, from 0
 * @param itemCount number of items, whole, >= 1, above every code
 * @param watch     progress and stop, optional
 * @returns for each item what came right after it; none for an item that was always last
 * @throws RangeError if a code is not whole or out of range, or `itemCount` is
 * @throws whatever the signal of `watch` was aborted with
 * @source Rendle, Freudenthaler & Schmidt-Thieme 2010, WWW, 811–820 (first-order Markov chains of items)
 * @formula P(j \mid i) = \frac{n_{i \to j}}{\sum_k n_{i \to k}}
 * @simplifies Only the last item counts, not how somebody came to it. 只看最后一件，不看之前怎么走来。
 * @example nextItems([[0, 1, 2], [0, 0, 1]], 3).ratios // [1, 1]
 */
export function nextItems(
  sequences: readonly ArrayLike<number>[],
  itemCount: number,
  watch?: Watch,
): NextItems {
  wholeNumber({ itemCount });
  above(0, { itemCount });
  const counts = Array.from({ length: itemCount }, () => new Map<number, number>());
  sequences.forEach((sequence, i) => {
    addSteps(counts, sequence, i);
    if (i % SEQUENCES_PER_TELL === 0) tell(watch, (i + 1) / sequences.length);
  });
  const starts = new Int32Array(itemCount + 1);
  counts.forEach((row, item) => (starts[item + 1] = (starts[item] as number) + row.size));
  const items = new Int32Array(starts[itemCount] as number);
  const ratios = new Float64Array(items.length);
  const stepCounts = Int32Array.from(counts, (row) => sumOf(row.values()));
  counts.forEach((row, item) => {
    const order = [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    order.forEach(([next, count], place) => {
      items[(starts[item] as number) + place] = next;
      ratios[(starts[item] as number) + place] = count / (stepCounts[item] as number);
    });
  });
  return { itemCount, starts, items, ratios, stepCounts };
}

function addSteps(counts: Map<number, number>[], sequence: ArrayLike<number>, i: number): void {
  let last: number | undefined;
  for (let at = 0; at < sequence.length; at++) {
    const item = sequence[at] as number;
    if (!counts[item]) refuse(`sequences[${i}][${at}]`, item, counts.length);
    const row = last === undefined ? undefined : counts[last];
    if (row && item !== last) row.set(item, (row.get(item) ?? 0) + 1);
    last = item;
  }
}

function refuse(place: string, code: number, itemCount: number): never {
  wholeNumber({ [place]: code });
  atLeast(0, { [place]: code });
  throw new RangeError(`${place} must be below itemCount ${itemCount}, got ${code}`);
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
