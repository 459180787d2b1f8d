// Hides one item of each person and sees whether it is recommended. 藏起每人的一件商品，看能不能推荐出来。
import { atLeast, wholeNumber } from '../_check';
import type { Baskets } from '../basket/baskets';
import { randomStream } from '../random/stream';

/** How well hidden items were found. 推荐效果。 */
export interface HiddenItemResult {
  /** people whose hidden item was in the list, 0–1; null when nobody could be tested. 命中率 */
  hitRatio: number | null;
  /** mean of 1/place of the hidden item, 0 where it is not in the list. 平均倒数排名 */
  meanReciprocalRank: number | null;
  /** items that were recommended to anybody, as a share of all, 0–1. 覆盖率 */
  coverageRatio: number | null;
  /** mean surprise of what was shown: −log2 of the share of people who have it. 新颖度（比特） */
  noveltyBits: number | null;
  /** people who were tested. 参与测试的人数 */
  testedCount: number;
  /** people with fewer than two items, who cannot be tested. 不足两件而略去的人数 */
  skippedCount: number;
}

/** Gives at most `count` item codes for a person who has `owned`, best first. 一种推荐方法。 */
export type Recommender = (owned: Int32Array, count: number) => readonly number[];

/**
 * Hit ratio, rank, coverage and novelty of a recommender. 推荐方法的命中率、排名、覆盖率与新颖度。
 *
 * @param people    items of people that the recommender has not learned from
 * @param recommend the way to be tested; try `popularItems` too
 * @param options   `count` places of the list, whole, >= 1, and `seed`, whole, by which items are hidden
 * @returns means over the people with two items or more
 * @throws RangeError if an option is out of range
 * @source Cremonesi, Koren & Turrin 2010, RecSys, 39–46; novelty: Zhou et al. 2010, PNAS 107(10)
 * @formula \mathrm{hit@}k = \frac1n\sum_u [h_u \in L_u], \quad \mathrm{MRR} = \frac1n\sum_u \frac1{r_u}
 * @simplifies It finds what people bought anyway; whether showing it sells more only an experiment says.
 *   只说明能猜中本来就会买的；推荐能不能多卖，要做试验才知道。
 * @example hiddenItemTest({ basketCount: 1, starts: Int32Array.of(0, 2), items: Int32Array.of(0, 1),
 *   names: ['tea', 'milk'], repeatedItemCount: 0 }, () => [0, 1], { count: 2, seed: 1 }).hitRatio // 1
 */
export function hiddenItemTest(
  people: Baskets,
  recommend: Recommender,
  options: { count: number; seed: number },
): HiddenItemResult {
  const { count, seed } = options;
  wholeNumber({ count });
  atLeast(1, { count });
  const random = randomStream(seed, 'hidden item');
  const haverCounts = new Int32Array(people.names.length);
  for (const item of people.items) (haverCounts[item] as number)++;
  const shown = new Set<number>();
  const sums = { hits: 0, ranks: 0, bits: 0, places: 0, tested: 0 };
  for (let person = 0; person < people.basketCount; person++) {
    const items = people.items.subarray(people.starts[person], people.starts[person + 1]);
    if (items.length < 2) continue;
    const hidden = items[Math.floor(random() * items.length)] as number;
    const list = recommend(
      items.filter((item) => item !== hidden),
      count,
    ).slice(0, count);
    const place = list.indexOf(hidden) + 1;
    sums.tested++;
    sums.hits += place > 0 ? 1 : 0;
    sums.ranks += place > 0 ? 1 / place : 0;
    for (const item of list) {
      shown.add(item);
      // An item that nobody here has counts as if one had: its surprise would be without end.
      sums.bits -= Math.log2(Math.max(1, haverCounts[item] ?? 0) / people.basketCount);
      sums.places++;
    }
  }
  return result(sums, shown.size, people);
}

function result(
  sums: { hits: number; ranks: number; bits: number; places: number; tested: number },
  shownCount: number,
  people: Baskets,
): HiddenItemResult {
  const { hits, ranks, bits, places, tested } = sums;
  return {
    hitRatio: quotient(hits, tested),
    meanReciprocalRank: quotient(ranks, tested),
    coverageRatio: tested === 0 ? null : quotient(shownCount, people.names.length),
    noveltyBits: quotient(bits, places),
    testedCount: tested,
    skippedCount: people.basketCount - tested,
  };
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
