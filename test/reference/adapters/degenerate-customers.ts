// Degenerate inputs of clusters, RFM and baskets, in the words of the vector. 聚类、RFM 与购物篮的退化输入。
import { associationRules } from '@/model/basket/association-rules';
import { basketsFromLists, leastCountOf } from '@/model/basket/baskets';
import { frequentItemsets } from '@/model/basket/frequent-itemsets';
import { kMeans } from '@/model/cluster/k-means';
import { pointsOf } from '@/model/cluster/points';
import { rfmScores } from '@/model/customers/rfm-scores';
import { rfmTable } from '@/model/customers/rfm-table';

/** Fewer different points than clusters. 不同的点少于簇数 */
export function degenerateKmeans(): string {
  const cases = {
    'three clusters of two different points': [[0.1, 0.7, 0.1, 0.7], 3],
    'all points equal': [[0.3, 0.3, 0.3, 0.3, 0.3], 2],
    'one point': [[5], 3],
  } as const;
  for (const [name, [column, clusterCount]] of Object.entries(cases)) {
    const found = kMeans(pointsOf([column]), clusterCount, { seed: 1 });
    const numbers = [...found.labels, ...found.centers.flat(), ...found.sizes];
    if (!numbers.every(Number.isFinite)) return `${name}: not finite, ${numbers.join()}`;
    if (found.inertia !== 0) return `${name}: inertia ${found.inertia}`;
    if (!found.isConverged) return `${name}: did not terminate by itself`;
  }
  return 'k larger than the number of distinct points, all points equal, one point: terminates, no NaN, inertia 0';
}

/** Equal customers, and none. 客户全部相同，以及没有客户 */
export function degenerateRfm(): string {
  const equal = { recencyDays: [9, 9, 9], orderCounts: [2, 2, 2], amounts: [50, 50, 50] };
  const scores = rfmScores({
    recencyDays: Float64Array.from(equal.recencyDays),
    orderCounts: Float64Array.from(equal.orderCounts),
    amounts: Float64Array.from(equal.amounts),
  });
  const { recencyScores, frequencyScores, monetaryScores } = scores;
  const different = new Set([...recencyScores, ...frequencyScores, ...monetaryScores]);
  if (different.size !== 1) return `equal customers score ${[...different].join()}`;
  const none = rfmTable({ customerCodes: [], invoiceCodes: [], dayNumbers: [], amounts: [] }, 0);
  const rows = none.customerCodes.length + rfmScores(none).recencyScores.length;
  if (rows !== 0) return `an empty table has ${rows} rows`;
  return 'all customers equal: one score for all; empty table: empty result';
}

/** No basket, an item twice in a basket, no least support. 空篮表、篮内重复、支持度为 0 */
export function degenerateAssociation(): string {
  const empty = frequentItemsets(basketsFromLists([]), { leastCount: 1 });
  if (empty.setCount + associationRules(empty).rules.length > 0) return 'no basket, yet sets';
  const twice = frequentItemsets(basketsFromLists([['tea', 'tea'], ['tea']]), { leastCount: 1 });
  if (twice.counts.join() !== '2') return `tea in 2 baskets counted ${twice.counts.join()}`;
  try {
    return `least support 0 gave ${leastCountOf(0, 10)}`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 'empty basket list, a basket with a repeated item (count once), minSupport 0 refused or treated as one basket';
}
