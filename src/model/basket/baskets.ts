// Which items were bought together, basket by basket. 哪些商品一起买：逐篮记录。
import { atLeast, sameLength, wholeNumber } from '../_check';
import { rowGroups } from '../table/row-groups';
import { codeCount } from '../table/distinct-counts';

/** Items of each basket: basket b has items[starts[b]] up to items[starts[b + 1]]. 购物篮数据。 */
export interface Baskets {
  basketCount: number;
  /** where each basket begins in `items`; one more than there are baskets. 各篮起点 */
  starts: Int32Array;
  /** item codes of each basket, rising, each once. 商品编号 */
  items: Int32Array;
  /** name of each item by code. 商品名 */
  names: readonly string[];
  /** items that came more than once in their basket and were counted once. 篮内重复而只计一次的条数 */
  repeatedItemCount: number;
}

/**
 * Baskets from columns of order numbers and item codes. 由订单列和商品列得到购物篮。
 *
 * @param basketCodes basket of each row, whole, from 0; −1 for rows to leave out
 * @param itemCodes   item of each row, whole, from 0; −1 adds nothing to the basket
 * @param names       name of each item by code
 * @param basketCount number of baskets, whole, above every code; empty ones count too
 * @returns each basket with its items once, rising
 * @throws RangeError if the columns differ in length, or a code is not whole or out of range
 * @source own definition
 * @example basketsOf([0, 0, 1], [1, 0, 1], ['tea', 'milk'], 2).items // [0, 1, 1]
 */
export function basketsOf(
  basketCodes: ArrayLike<number>,
  itemCodes: ArrayLike<number>,
  names: readonly string[],
  basketCount: number,
): Baskets {
  sameLength({ basketCodes, itemCodes });
  atLeast(codeCount(itemCodes), { 'names.length': names.length });
  const groups = rowGroups(basketCodes, basketCount);
  const starts = new Int32Array(basketCount + 1);
  const items = new Int32Array(groups.rows.length);
  let length = 0;
  let repeatedItemCount = 0;
  for (let basket = 0; basket < basketCount; basket++) {
    const rows = groups.rows.subarray(groups.starts[basket], groups.starts[basket + 1]);
    const codes = rows.map((row) => itemCodes[row] as number).sort();
    for (let at = 0; at < codes.length; at++) {
      const item = codes[at] as number;
      if (item === -1) continue;
      if (at > 0 && codes[at - 1] === item) repeatedItemCount++;
      else items[length++] = item;
    }
    starts[basket + 1] = length;
  }
  return { basketCount, starts, items: items.slice(0, length), names, repeatedItemCount };
}

/**
 * Baskets from lists of item names. 由商品名列表得到购物篮。
 *
 * @param lists items of each basket; spaces around a name and empty names are dropped
 * @param names items in the order their codes shall have; others follow as they appear
 * @returns each basket with its items once
 * @throws nothing; no basket at all gives none
 * @source own definition: a space at the end of a label would make two items of one
 * @example basketsFromLists([['tea', 'milk '], ['milk']]).names // ['tea', 'milk']
 */
export function basketsFromLists(
  lists: readonly (readonly string[])[],
  names: readonly string[] = [],
): Baskets {
  const codes = new Map(names.map((name, code) => [name.trim(), code]));
  const basketCodes: number[] = [];
  const itemCodes: number[] = [];
  lists.forEach((list, basket) => {
    for (const label of list) {
      const name = label.trim();
      if (name === '') continue;
      const code = codes.get(name) ?? codes.size;
      codes.set(name, code);
      basketCodes.push(basket);
      itemCodes.push(code);
    }
  });
  return basketsOf(basketCodes, itemCodes, [...codes.keys()], lists.length);
}

/**
 * Baskets in which each item lies. 每种商品出现在多少篮里。
 *
 * @param baskets items of each basket, by code
 * @returns one count for each item code
 * @throws nothing
 * @source definition
 * @formula n_i = |\{b : i \in b\}|
 * @simplifies How many pieces lie in a basket is not looked at. 不看一篮里买几件。
 * @vectors basket.mine
 * @example itemCounts(basketsFromLists([['tea', 'milk'], ['milk']])) // [1, 2]
 */
export function itemCounts({ items, names }: Baskets): Int32Array {
  const counts = new Int32Array(names.length);
  for (const item of items) (counts[item] as number)++;
  return counts;
}

/**
 * The number of baskets that a share of them needs, at least one. 最小支持度对应的篮数。
 *
 * @param supportRatio share of all baskets, above 0 to 1
 * @param basketCount  baskets, whole, >= 0
 * @returns the smallest whole number that is not below the share
 * @throws RangeError if a number is out of range
 * @source own convention: count >= ceil(support × baskets)
 * @formula \lceil s n \rceil
 * @vectors basket.mine all.degenerate
 * @example leastCountOf(0.01, 9835) // 99
 */
export function leastCountOf(supportRatio: number, basketCount: number): number {
  if (!(supportRatio > 0 && supportRatio <= 1)) {
    throw new RangeError(`supportRatio must be above 0 and at most 1, got ${supportRatio}`);
  }
  wholeNumber({ basketCount });
  atLeast(0, { basketCount });
  // 0.07 × 100 is 7.000000000000001: it means 7.
  return Math.max(1, Math.ceil(supportRatio * basketCount * (1 - 1e-12)));
}
