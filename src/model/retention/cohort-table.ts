// Who came in when, and who of them was still active later. 同期群：同一期来的客户，后来还有多少活跃。
import { atMost, sameLength } from '../_check';
import { codeCount, distinctCounts } from '../table/distinct-counts';

// The table has a cell for each pair of periods.
const MOST_PERIODS = 2_000;

/** Customers by period of their first activity and periods since. 同期群表。 */
export interface CohortTable {
  /** the period of each cohort, rising; periods in which nobody came first are left out. 群的起始期 */
  firstPeriods: number[];
  /** active customers of each cohort, by periods since its first, up to the last period seen. 活跃人数 */
  activeCounts: number[][];
  /** the same as a share of the cohort, 0–1, the first always 1. 留存率 */
  retentionRatios: number[][];
}

/**
 * Cohort table of customers by the period of their first activity. 同期群留存表。
 *
 * A young cohort has a short row: what has not happened yet is not a zero.
 * 较新的群行更短：还没发生的不是 0。
 *
 * @param customerCodes customer of each row, whole, from 0; −1 for nobody known
 * @param periods       period of each row, whole, such as months from 1970; rows in any order
 * @returns one row for each cohort; none for no rows
 * @throws RangeError if the lists differ in length,  a code or period is not whole, or
 *   the periods span more than 2000
 * @source Fader & Hardie 2007, J. Interactive Marketing 21(1), 76–90 (retention by cohort)
 * @formula r_{ck} = |\{i \in c : \text{active in } c+k\}| \,/\, |c|
 * @simplifies Active means seen at least once in the period, however little.
 *   当期出现一次就算活跃，不管多少。
 * @vectors retention.cohort
 * @example cohortTable([0, 1, 0, 1, 2], [5, 5, 6, 7, 6]).activeCounts // [[2, 1, 1], [1, 0]]
 */
export function cohortTable(
  customerCodes: ArrayLike<number>,
  periods: ArrayLike<number>,
): CohortTable {
  sameLength({ customerCodes, periods });
  const customerCount = codeCount(customerCodes);
  const { starts, first, last } = firstPeriodsOf(customerCodes, periods, customerCount);
  if (!(first <= last)) return { firstPeriods: [], activeCounts: [], retentionRatios: [] };
  const width = last - first + 1;
  atMost(MOST_PERIODS, { 'span of periods': width });
  const cells = new Int32Array(customerCodes.length).fill(-1);
  for (let row = 0; row < cells.length; row++) {
    const customer = customerCodes[row] as number;
    if (customer === -1) continue;
    const start = starts[customer] as number;
    cells[row] = (start - first) * width + (periods[row] as number) - start;
  }
  const counts = distinctCounts(cells, width * width, customerCodes);
  const all = Array.from({ length: width }, (_, cohort) => ({
    firstPeriod: first + cohort,
    active: Array.from(counts.subarray(cohort * width, cohort * width + width - cohort)),
  }));
  const cohorts = all.filter(({ active }) => (active[0] as number) > 0);
  return {
    firstPeriods: cohorts.map(({ firstPeriod }) => firstPeriod),
    activeCounts: cohorts.map(({ active }) => active),
    retentionRatios: cohorts.map(({ active }) => active.map((n) => n / (active[0] as number))),
  };
}

/** Retention over all cohorts that are old enough, by periods since the first. 合并留存曲线。 */
export interface RetentionCurve {
  /** active customers as a share of those who can be, 0–1. 留存率 */
  ratios: number[];
  /** customers whose cohort is old enough. 够年龄的客户数 */
  customerCounts: number[];
}

/**
 * Retention curve over cohorts, each weighing as much as it has customers. 按人数加权的留存曲线。
 *
 * @param activeCounts active customers of each cohort by periods since its first; a row ends where
 *   its future begins
 * @returns share of all customers of cohorts at least that old, by periods since the first
 * @throws nothing
 * @source own definition: a mean of ratios would let ten customers weigh as much as ten thousand
 * @formula \bar r_k = \sum_{c \text{ old enough}} n_{ck} \,/\, \sum_{c \text{ old enough}} n_{c0}
 * @simplifies Its later part rests on the oldest cohorts only. 曲线后段只来自最早的几群。
 * @example retentionCurve([[100, 40, 20], [300, 60]]).ratios // [1, 0.25, 0.2]
 */
export function retentionCurve(activeCounts: readonly (readonly number[])[]): RetentionCurve {
  const longest = activeCounts.reduce((most, row) => Math.max(most, row.length), 0);
  const points = Array.from({ length: longest }, (_, k) => {
    const old = activeCounts.filter((row) => row.length > k);
    const active = old.reduce((sum, row) => sum + (row[k] as number), 0);
    return { active, size: old.reduce((sum, row) => sum + (row[0] as number), 0) };
  }).filter(({ size }) => size > 0);
  return {
    ratios: points.map(({ active, size }) => active / size),
    customerCounts: points.map(({ size }) => size),
  };
}

function firstPeriodsOf(
  customerCodes: ArrayLike<number>,
  periods: ArrayLike<number>,
  customerCount: number,
) {
  const starts = new Float64Array(customerCount).fill(Infinity);
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < customerCodes.length; row++) {
    const customer = customerCodes[row] as number;
    const period = periods[row] as number;
    if (!Number.isInteger(period)) {
      throw new RangeError(`periods[${row}] must be a whole number, got ${period}`);
    }
    if (customer === -1) continue;
    if (period < (starts[customer] as number)) starts[customer] = period;
    if (period < first) first = period;
    if (period > last) last = period;
  }
  return { starts, first, last };
}
