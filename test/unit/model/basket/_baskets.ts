// Random baskets and a plain way to find frequent sets. 随机购物篮与朴素的频繁项集算法。
import fc from 'fast-check';

export const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** Up to 12 baskets of up to five items, repeats allowed. 随机购物篮。 */
export const lists = fc.array(fc.array(fc.constantFrom(...NAMES), { maxLength: 6 }), {
  maxLength: 12,
});

/** Counts of all sets that at least so many baskets hold, by "a,b". 逐个子集数出的频繁项集。 */
export function plainSets(
  baskets: readonly string[][],
  leastCount: number,
): Record<string, number> {
  const found: Record<string, number> = {};
  for (let bits = 1; bits < 2 ** NAMES.length; bits++) {
    const set = NAMES.filter((_, i) => (bits >> i) & 1);
    const count = baskets.filter((basket) => set.every((item) => basket.includes(item))).length;
    if (count >= leastCount) found[set.join()] = count;
  }
  return found;
}
