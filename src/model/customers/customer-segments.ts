// Parts customers into segments by what they do, and puts each segment into words. 按购买行为把客户分群，并说清每群的特征。
import { above, atLeast, nonEmpty, sameLength, wholeNumber } from '../_check';
import { type Watch, watchPart } from '../_watch';
import { type Clusters, kMeans, orderedClusters } from '../cluster/k-means';
import { logged, type Points, pointsOf, type ScaledColumns, zScaled } from '../cluster/points';
import { silhouette, silhouetteEstimate } from '../cluster/silhouette';
import { groupRules, type Rule } from '../tree/rules';
import type { RfmTable } from './rfm-table';

/** Segments of customers, 0 spends most. 客户分群，0 号群消费最多。 */
export interface CustomerSegments {
  /** segment of each row of the table. 每位客户的群 */
  labels: Int32Array;
  segments: CustomerSegment[];
  /** sum of squared distances to the own centre, in scaled logarithms. 簇内平方和 */
  inertia: number;
  /** false if the search was stopped before nothing changed. 是否收敛 */
  isConverged: boolean;
  /** how well the segments are parted, −1 to 1; null with fewer than two. 平均轮廓系数 */
  silhouette: number | null;
  /** one standard error of it; 0 when every customer was looked at. 抽样标准误 */
  silhouetteError: number;
}

/** What one segment does. 一个群的特征。 */
export interface CustomerSegment {
  customerCount: number;
  /** sum of what they spent. 消费合计 */
  amount: number;
  /** share of all that was spent, 0–1. 消费占比 */
  amountRatio: number;
  /** geometric mean of days since the last purchase; null in an empty segment. 典型的最近一次消费天数 */
  typicalRecencyDays: number | null;
  /** geometric mean of orders. 典型的订单数 */
  typicalOrderCount: number | null;
  /** geometric mean of money. 典型的金额 */
  typicalAmount: number | null;
  /** the short rule that tells most of them from the rest; null in an empty segment. 识别规则 */
  rule: Rule | null;
}

/** How customers are parted. 分群方式。 */
export interface SegmentOptions {
  /** whole number; the same seed gives the same segments. 种子 */
  seed: number;
  /** segments, whole, >= 1; 5 if not said. 群数 */
  clusterCount?: number;
  /** starts of the search, of which the best is kept, whole, >= 1; 10 if not said. 起步次数 */
  startCount?: number;
  /** progress and stop. 进度与中止 */
  watch?: Watch | undefined;
}

// Beyond this all pairs take longer than all that comes before.
const MOST_EXACT_CUSTOMERS = 6_000;
const SAMPLED_CUSTOMERS = 2_000;
const AMOUNT = 2;

/**
 * Segments of customers: k-means on recency, frequency and money, each told by a rule. 客户分群与识别规则。
 *
 * Logarithms come first and a common scale second, so that neither giants nor the unit of money
 * decide. 先取对数再标准化，免得大客户和金额单位说了算。
 *
 * @param table   one row for each customer; days, orders and money above 0
 * @param options seed, segments, starts and progress
 * @returns segments by falling typical money, and how sharply they part
 * @throws RangeError if there is no row, columns differ in length, a value is not above 0, or an option
 *   is out of range
 * @throws whatever the signal of the watch was aborted with
 * @source Chen, Sain & Guo 2012, J. Database Marketing & Customer Strategy Management 19(3), 197–208
 *   (k-means on RFM, then a tree); logarithms: own choice
 * @formula z = \frac{\ln x - m}{s}, \quad \min_{c_1,\dots,c_k} \sum_i \min_j \lVert z_i - c_j \rVert^2
 * @simplifies It finds as many segments as you ask for, whether or not customers fall into groups.
 *   要几群就给几群，不管客户是不是真的分群。
 * @example customerSegments({ recencyDays: [1, 2, 90, 99], orderCounts: [9, 8, 1, 1],
 *   amounts: [900, 800, 20, 30] }, { seed: 1, clusterCount: 2 }).labels // [0, 0, 1, 1]
 */
export function customerSegments(
  table: { [Key in 'recencyDays' | 'orderCounts' | 'amounts']: ArrayLike<number> },
  options: SegmentOptions,
): CustomerSegments {
  const { seed, clusterCount = 5, startCount = 10, watch } = options;
  const { recencyDays, orderCounts, amounts } = table;
  const columns = { recencyDays, orderCounts, amounts };
  nonEmpty(columns);
  sameLength(columns);
  above(0, columns);
  wholeNumber({ clusterCount });
  atLeast(1, { clusterCount });
  const scaled = zScaled([recencyDays, orderCounts, amounts].map(logged));
  const points = pointsOf(scaled.columns);
  const search = { seed, startCount, watch: watchPart(watch, 0, 0.5) };
  const clusters = orderedClusters(kMeans(points, clusterCount, search), AMOUNT, true);
  const { labels, inertia, isConverged } = clusters;
  const parting = partingOf(points, labels, seed, watchPart(watch, 0.5, 1));
  const segments = segmentsOf(table, clusters, scaled);
  return { labels, segments, inertia, isConverged, ...parting };
}

function partingOf(points: Points, labels: Int32Array, seed: number, watch: Watch) {
  if (points.count <= MOST_EXACT_CUSTOMERS) {
    return { silhouette: silhouette(points, labels, watch).meanValue, silhouetteError: 0 };
  }
  const found = silhouetteEstimate(points, labels, SAMPLED_CUSTOMERS, seed);
  return { silhouette: found.meanValue, silhouetteError: found.standardError };
}

function segmentsOf(
  table: Parameters<typeof customerSegments>[0],
  { labels, sizes, centers }: Clusters,
  { means, deviations }: ScaledColumns,
): CustomerSegment[] {
  const { recencyDays, orderCounts, amounts } = table;
  const features = Object.entries({ recencyDays, orderCounts, amounts } satisfies Measures).map(
    ([name, values]) => ({ name, values }),
  );
  const rules = groupRules(features, labels, sizes.length);
  const spent = new Float64Array(sizes.length);
  labels.forEach((label, i) => ((spent[label] as number) += amounts[i] as number));
  const all = spent.reduce((sum, amount) => sum + amount, 0);
  return sizes.map((customerCount, segment) => {
    const typical = (place: number) =>
      customerCount === 0
        ? null
        : Math.exp(
            (means[place] as number) +
              (deviations[place] as number) * (centers[segment]?.[place] as number),
          );
    return {
      customerCount,
      amount: spent[segment] as number,
      amountRatio: (spent[segment] as number) / all,
      typicalRecencyDays: typical(0),
      typicalOrderCount: typical(1),
      typicalAmount: typical(2),
      rule: rules[segment] ?? null,
    };
  });
}

/** The names of the features are those of the table. */
type Measures = Record<keyof Pick<RfmTable, 'recencyDays' | 'orderCounts' | 'amounts'>, unknown>;
