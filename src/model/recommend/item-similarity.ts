// How alike items are, by who bought both. 商品相似度：看买过两样的是不是同一批人。
import { atLeast, atMost, wholeNumber } from '../_check';
import { type Watch, tell } from '../_watch';
import { type Baskets, itemCounts } from '../basket/baskets';
import { rowGroups } from '../table/row-groups';

/** Items like each item, most alike first: of item i, places starts[i] up to starts[i + 1]. 相似商品表。 */
export interface ItemSimilarity {
  itemCount: number;
  starts: Int32Array;
  /** codes of the like items; equal ones by rising code, never the item itself. 相似商品 */
  items: Int32Array;
  /** how alike, above 0. 相似度 */
  similarities: Float64Array;
  /** people who have both. 共同购买人数 */
  togetherCounts: Int32Array;
  /** people who have each item. 各商品的购买人数 */
  personCounts: Int32Array;
}

/** How likeness is measured. 相似度的算法。 */
export interface SimilarityOptions {
  /** cosine if not said; lift says what goes with what, not what is alike. 余弦、雅卡尔、条件概率或提升度 */
  kind?: 'cosine' | 'jaccard' | 'conditional' | 'lift';
  /** for `conditional`: 0 favours what everybody buys, 1 what few buy, 0–1; 0.5 if not said. 热门惩罚 */
  popularityPower?: number;
  /** people that likeness must be earned from: c / (c + h) is multiplied on, >= 0; 0 if not said. 收缩 */
  shrinkCount?: number;
  /** people who must have both, whole, >= 1; 1 if not said. 至少几人同时买过 */
  leastTogetherCount?: number;
  /** like items kept for each item, whole, >= 1; all if not said. 每个商品保留几个 */
  mostNeighbours?: number;
  /** progress and stop. 进度与中止 */
  watch?: Watch;
}

const ITEMS_PER_TELL = 128;

/**
 * Likeness of items by who has both. 物品协同过滤的相似度。
 *
 * @param people  items of each person, or of each basket
 * @param options measure, shrinkage and how many to keep
 * @returns for each item the others that anybody has with it
 * @throws RangeError if an option is out of range
 * @throws whatever the signal of `watch` was aborted with
 * @source Sarwar, Karypis, Konstan & Riedl 2001, WWW, 285–295; Deshpande & Karypis 2004, ACM
 *   Transactions on Information Systems 22(1), 143–177 (conditional)
 * @formula \cos = \frac{c_{ij}}{\sqrt{n_i n_j}}, \quad J = \frac{c_{ij}}{n_i + n_j - c_{ij}}, \quad
 *   \frac{c_{ij}}{n_i n_j^{\alpha}}, \quad \mathrm{lift} = \frac{c_{ij}\, n}{n_i n_j}
 * @simplifies An item that nobody has yet is like nothing: new goods need another way.
 *   还没人买的商品谁也不像：新品要另想办法（冷启动）。
 * @vectors recommend.itemItem
 * @example itemSimilarity({ basketCount: 2, starts: Int32Array.of(0, 2, 3), items: Int32Array.of(0, 1, 0),
 *   names: ['tea', 'milk'], repeatedItemCount: 0 }).similarities // [0.70711, 0.70711]
 */
export function itemSimilarity(people: Baskets, options: SimilarityOptions = {}): ItemSimilarity {
  const { mostNeighbours = Number.MAX_SAFE_INTEGER, leastTogetherCount = 1, watch } = options;
  wholeNumber({ mostNeighbours, leastTogetherCount });
  atLeast(1, { mostNeighbours, leastTogetherCount });
  const personCounts = itemCounts(people);
  const likeness = likenessOf(options, personCounts, people.basketCount);
  const itemCount = personCounts.length;
  const havers = haversOf(people, itemCount);
  const counts = new Int32Array(itemCount);
  const rows: Row[] = [];
  for (let item = 0; item < itemCount; item++) {
    const others = withItem(item, people, havers, counts);
    const enough = others.filter((other) => (counts[other] as number) >= leastTogetherCount);
    rows.push(rowOf(item, enough, counts, likeness, mostNeighbours));
    for (const other of others) counts[other] = 0;
    if (item % ITEMS_PER_TELL === 0) tell(watch, (item + 1) / itemCount);
  }
  return joined(rows, personCounts);
}

interface Row {
  items: Int32Array;
  similarities: Float64Array;
  togetherCounts: Int32Array;
}

type Likeness = (together: number, item: number, other: number) => number;

function likenessOf(
  options: SimilarityOptions,
  personCounts: Int32Array,
  personCount: number,
): Likeness {
  const { kind = 'cosine', popularityPower = 0.5, shrinkCount = 0 } = options;
  atLeast(0, { popularityPower, shrinkCount });
  atMost(1, { popularityPower });
  const number = (item: number) => personCounts[item] as number;
  return (together, item, other) => {
    const trust = together / (together + shrinkCount);
    if (kind === 'cosine') return (trust * together) / Math.sqrt(number(item) * number(other));
    if (kind === 'jaccard') return (trust * together) / (number(item) + number(other) - together);
    if (kind === 'lift') return (trust * together * personCount) / (number(item) * number(other));
    return (trust * together) / (number(item) * number(other) ** popularityPower);
  };
}

/** People who have each item. */
function haversOf({ starts, items, basketCount }: Baskets, itemCount: number) {
  const persons = new Int32Array(items.length);
  for (let person = 0; person < basketCount; person++) {
    persons.fill(person, starts[person], starts[person + 1]);
  }
  const groups = rowGroups(items, itemCount);
  return { starts: groups.starts, persons: groups.rows.map((row) => persons[row] as number) };
}

/** Items that anybody has with the item; how many people is left in `counts`. */
function withItem(
  item: number,
  people: Baskets,
  havers: { starts: Int32Array; persons: Int32Array },
  counts: Int32Array,
): Int32Array {
  const found: number[] = [];
  const last = havers.starts[item + 1] as number;
  for (let at = havers.starts[item] as number; at < last; at++) {
    const person = havers.persons[at] as number;
    const end = people.starts[person + 1] as number;
    for (let place = people.starts[person] as number; place < end; place++) {
      const other = people.items[place] as number;
      if (other === item) continue;
      if (counts[other] === 0) found.push(other);
      (counts[other] as number)++;
    }
  }
  return Int32Array.from(found);
}

function rowOf(
  item: number,
  others: Int32Array,
  counts: Int32Array,
  likeness: Likeness,
  mostNeighbours: number,
): Row {
  const values = Float64Array.from(others, (other) =>
    likeness(counts[other] as number, item, other),
  );
  const byLikeness = (a: number, b: number) =>
    (values[b] as number) - (values[a] as number) || (others[a] as number) - (others[b] as number);
  const kept = Int32Array.from(firstPlaces(others.length, mostNeighbours, byLikeness));
  return {
    items: kept.map((place) => others[place] as number),
    similarities: Float64Array.from(kept, (place) => values[place] as number),
    togetherCounts: kept.map((place) => counts[others[place] as number] as number),
  };
}

/** The first places of an order: a few are put in one by one, many are sorted. */
function firstPlaces(
  count: number,
  wanted: number,
  compare: (a: number, b: number) => number,
): ArrayLike<number> {
  if (wanted * 8 >= count) {
    const order = Int32Array.from({ length: count }, (_, place) => place).sort(compare);
    return order.subarray(0, Math.min(count, wanted));
  }
  const first: number[] = [];
  for (let place = 0; place < count; place++) {
    if (first.length === wanted && compare(place, first[wanted - 1] as number) > 0) continue;
    let at = first.length;
    while (at > 0 && compare(place, first[at - 1] as number) < 0) at--;
    first.splice(at, 0, place);
    if (first.length > wanted) first.pop();
  }
  return first;
}

function joined(rows: readonly Row[], personCounts: Int32Array): ItemSimilarity {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = (starts[i] as number) + row.items.length));
  const length = starts.at(-1) as number;
  const items = new Int32Array(length);
  const similarities = new Float64Array(length);
  const togetherCounts = new Int32Array(length);
  rows.forEach((row, i) => {
    items.set(row.items, starts[i]);
    similarities.set(row.similarities, starts[i]);
    togetherCounts.set(row.togetherCounts, starts[i]);
  });
  return { itemCount: rows.length, starts, items, similarities, togetherCounts, personCounts };
}
