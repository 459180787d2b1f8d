// What to show a person next, by likeness to what they have, else by what most people buy. 接下来推荐什么。
import { atLeast, atMost, wholeNumber } from '../_check';
import type { ItemSimilarity } from './item-similarity';

/** An item to show. 一条推荐。 */
export interface Recommendation {
  item: number;
  /** sum of likeness to the person's items; 0 for a filler. 得分 */
  score: number;
  /** true when only its popularity put it here. 是否只凭热门补位 */
  isFiller: boolean;
}

/** What may be shown. 推荐的范围。 */
export interface RecommendationOptions {
  /** how many, whole, >= 1. 条数 */
  count: number;
  /** show also what the person has, as for refills. 是否包含已有商品 */
  keepsOwned?: boolean;
  /** do not fill up with popular items when likeness finds too few. 不用热门补足 */
  leavesShort?: boolean;
}

/**
 * Score of every item for a person: likeness to what the person has, added up. 每个商品对某人的得分。
 *
 * @param similarity likeness of items
 * @param owned      item codes the person has, whole, from 0; repeats count once
 * @returns one score for each item, >= 0; an item is not like itself
 * @throws RangeError if a code is not whole or out of range
 * @source Deshpande & Karypis 2004, ACM Transactions on Information Systems 22(1), 143–177
 * @formula s_j = \sum_{i \in \text{owned}} \mathrm{sim}(i, j)
 * @simplifies Many middling likenesses outweigh one strong one. 许多一般的相似，会压过一个很强的相似。
 * @vectors recommend.itemItem
 * @example itemScores({ itemCount: 2, starts: Int32Array.of(0, 1, 2), items: Int32Array.of(1, 0),
 *   similarities: Float64Array.of(0.7, 0.7), togetherCounts: Int32Array.of(1, 1),
 *   personCounts: Int32Array.of(2, 1) }, [0]) // [0, 0.7]
 */
export function itemScores(similarity: ItemSimilarity, owned: ArrayLike<number>): Float64Array {
  wholeNumber({ owned });
  atLeast(0, { owned });
  atMost(similarity.itemCount - 1, { owned });
  const scores = new Float64Array(similarity.itemCount);
  for (const item of new Set(Array.from(owned))) {
    const last = similarity.starts[item + 1] as number;
    for (let at = similarity.starts[item] as number; at < last; at++) {
      const other = similarity.items[at] as number;
      (scores[other] as number) += similarity.similarities[at] as number;
    }
  }
  return scores;
}

/**
 * Items to show a person, best first. 给某人的推荐列表。
 *
 * @param similarity likeness of items
 * @param owned      item codes the person has, whole, from 0; none for a newcomer
 * @param options    how many, and whether owned items and fillers may be among them
 * @returns items by falling score, equal ones by rising code, then popular ones; as many as asked for,
 *   unless the shop has no more
 * @throws RangeError if a code or `count` is out of range
 * @source Sarwar, Karypis, Konstan & Riedl 2001, WWW, 285–295; popular items as filler: Cremonesi,
 *   Koren & Turrin 2010, RecSys, 39–46
 * @formula L = \operatorname{top}_k \{ s_j \}
 * @simplifies It knows no stock, margin or season, and shows more of the same.
 *   不看库存、毛利和季节，而且总推相似的东西。
 * @vectors recommend.itemItem
 * @example recommendations({ itemCount: 2, starts: Int32Array.of(0, 1, 2), items: Int32Array.of(1, 0),
 *   similarities: Float64Array.of(0.7, 0.7), togetherCounts: Int32Array.of(1, 1),
 *   personCounts: Int32Array.of(2, 1) }, [0], { count: 3 }) // [{ item: 1, score: 0.7, isFiller: false }]
 */
export function recommendations(
  similarity: ItemSimilarity,
  owned: ArrayLike<number>,
  options: RecommendationOptions,
): Recommendation[] {
  const { count, keepsOwned, leavesShort } = options;
  wholeNumber({ count });
  atLeast(1, { count });
  const scores = itemScores(similarity, owned);
  const has = new Set(Array.from(owned));
  const allowed = [...scores.keys()].filter((item) => keepsOwned || !has.has(item));
  const liked = allowed.filter((item) => scores[item] !== 0).sort(byFalling(scores));
  const others = allowed.filter((item) => scores[item] === 0);
  const fillers = leavesShort ? [] : others.sort(byFalling(similarity.personCounts));
  return [...liked, ...fillers].slice(0, count).map((item) => {
    const score = scores[item] as number;
    return { item, score, isFiller: score === 0 };
  });
}

/**
 * The items most people have: what every other way must beat. 热门榜，其他推荐方法的比较基准。
 *
 * @param similarity likeness of items, for its counts
 * @param owned      item codes to leave out
 * @param count      how many, whole, >= 1
 * @returns item codes by falling number of people, equal ones by rising code
 * @throws RangeError if `count` is not whole or below 1
 * @source Cremonesi, Koren & Turrin 2010, RecSys, 39–46
 * @formula L = \operatorname{top}_k \{ n_j \}
 * @simplifies What is shown sells more, so that the list confirms itself. 越推越好卖，榜单会自我强化。
 * @vectors recommend.itemItem
 * @example popularItems({ personCounts: Int32Array.of(1, 2) }, [], 1) // [1]
 */
export function popularItems(
  { personCounts }: Pick<ItemSimilarity, 'personCounts'>,
  owned: ArrayLike<number>,
  count: number,
): number[] {
  wholeNumber({ count });
  atLeast(1, { count });
  const has = new Set(Array.from(owned));
  return [...personCounts.keys()]
    .filter((item) => !has.has(item))
    .sort(byFalling(personCounts))
    .slice(0, count);
}

function byFalling(values: ArrayLike<number>): (a: number, b: number) => number {
  return (a, b) => (values[b] as number) - (values[a] as number) || a - b;
}
