// Names for scores: ten segments by recency and frequency, eight by three thresholds. 给分数起名：十类与八类。
import { atLeast, atMost, finite, sameLength, wholeNumber } from '../_check';

/** Ten segments that part the 25 cells of R and F. 按 R、F 划分的十类客户。 */
export type RfmSegment =
  | 'champions'
  | 'loyal'
  | 'potentialLoyalists'
  | 'new'
  | 'promising'
  | 'needAttention'
  | 'aboutToSleep'
  | 'cannotLose'
  | 'atRisk'
  | 'hibernating';

/** Eight classes: recent or not, frequent or not, high in money or not. 八类客户。 */
export type RfmClass =
  | 'keyValue' // 重要价值
  | 'keyGrowth' // 重要发展
  | 'keyRetain' // 重要保持
  | 'keyWinBack' // 重要挽留
  | 'generalValue' // 一般价值
  | 'generalGrowth' // 一般发展
  | 'generalRetain' // 一般保持
  | 'generalWinBack'; // 一般挽留

// Rows are R = 1 to 5, columns F = 1 to 5: every cell has one name and no cell two.
const SEGMENT_CELLS: readonly (readonly RfmSegment[])[] = [
  ['hibernating', 'hibernating', 'atRisk', 'atRisk', 'cannotLose'],
  ['hibernating', 'hibernating', 'atRisk', 'atRisk', 'cannotLose'],
  ['aboutToSleep', 'aboutToSleep', 'needAttention', 'loyal', 'loyal'],
  ['promising', 'potentialLoyalists', 'potentialLoyalists', 'loyal', 'loyal'],
  ['new', 'potentialLoyalists', 'potentialLoyalists', 'champions', 'champions'],
];

/**
 * The segment of a customer by R and F scores of 1–5. 由 R、F 分数得到客户类别（十类）。
 *
 * @param recencyScore   R, whole, 1–5, 5 for the latest buyers
 * @param frequencyScore F, whole, 1–5, 5 for the most orders
 * @returns one of ten names; every pair of scores has one
 * @throws RangeError if a score is not a whole number from 1 to 5
 * @source own table; the names are those of Putler's segments as in the R package rfm, whose ranges
 *   overlap and leave gaps
 * @simplifies Money has no say. 没有用到金额。
 * @example rfmSegment(1, 5) // 'cannotLose'
 */
export function rfmSegment(recencyScore: number, frequencyScore: number): RfmSegment {
  wholeNumber({ recencyScore, frequencyScore });
  atLeast(1, { recencyScore, frequencyScore });
  atMost(5, { recencyScore, frequencyScore });
  return SEGMENT_CELLS[recencyScore - 1]?.[frequencyScore - 1] as RfmSegment;
}

/** Where the eight classes part; a value at a threshold is on its better side. 八类的分界。 */
export interface RfmThresholds {
  /** recent: at most so many days. 最近天数不超过 */
  recencyDays: number;
  /** frequent: at least so many orders. 次数不少于 */
  orderCount: number;
  /** high: at least so much money. 金额不少于 */
  amount: number;
}

/**
 * The class of each customer by three thresholds. 按三个分界得到八类客户。
 *
 * @param table      one row for each customer
 * @param thresholds days, orders and money; medians, or what the trade says
 * @returns one of eight names for each customer
 * @throws RangeError if a threshold is not finite or the columns differ in length
 * @source own table, as used in Chinese e-commerce (重要/一般 × 价值/发展/保持/挽留)
 * @formula ([R \le r],\; [F \ge f],\; [M \ge m])
 * @simplifies One day or one yuan at a threshold changes the class. 分界上差一天、一元，类别就变。
 * @example rfmClasses({ recencyDays: [5], orderCounts: [1], amounts: [900] },
 *   { recencyDays: 30, orderCount: 2, amount: 500 }) // ['keyGrowth']
 */
export function rfmClasses(
  table: { [Key in 'recencyDays' | 'orderCounts' | 'amounts']: ArrayLike<number> },
  thresholds: RfmThresholds,
): RfmClass[] {
  const { recencyDays, orderCounts, amounts } = table;
  sameLength({ recencyDays, orderCounts, amounts });
  finite({
    recencyDays: thresholds.recencyDays,
    orderCount: thresholds.orderCount,
    amount: thresholds.amount,
  });
  return Array.from(recencyDays, (days, i) => {
    const isFrequent = (orderCounts[i] as number) >= thresholds.orderCount;
    const isHigh = (amounts[i] as number) >= thresholds.amount;
    return rfmClass(days <= thresholds.recencyDays, isFrequent, isHigh);
  });
}

function rfmClass(isRecent: boolean, isFrequent: boolean, isHigh: boolean): RfmClass {
  if (isRecent && isFrequent) return isHigh ? 'keyValue' : 'generalValue';
  if (isRecent) return isHigh ? 'keyGrowth' : 'generalGrowth';
  if (isFrequent) return isHigh ? 'keyRetain' : 'generalRetain';
  return isHigh ? 'keyWinBack' : 'generalWinBack';
}
