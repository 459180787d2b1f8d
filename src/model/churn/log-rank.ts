// Whether groups of customers leave at different rates. 不同客群流失快慢是否有差别。
import { choleskyFactor } from '../algebra/cholesky';
import { linearSolution } from '../algebra/linear-solve';
import { upperGammaRatio } from '../special/upper-gamma-ratio';
import { type Lifetimes, riskTable } from './kaplan-meier';

/** Leavers found and leavers expected, group by group. 各组实际与期望的流失人数。 */
export interface LogRank {
  /** customers who left. 实际流失 */
  observedCounts: number[];
  /** leavers if all groups were alike. 期望流失 */
  expectedCounts: number[];
  /** chi-square of the difference; null if nothing can be compared. 卡方值 */
  chi2: number | null;
  /** groups less one. 自由度 */
  freedom: number;
  /** chance of so large a difference between groups that are alike, 0–1; null as `chi2`. p 值 */
  pRatio: number | null;
}

/**
 * Log-rank test of survival between groups. 对数秩检验。
 *
 * @param groups at least two groups of customers, each as for `kaplanMeier`
 * @returns counts, chi-square and p-value; null values when nobody left while more than one group was
 *   watched
 * @throws RangeError if there are fewer than two groups, or a group is as `kaplanMeier` refuses it
 * @source Mantel 1966, Cancer Chemotherapy Reports 50(3), 163–170; Peto & Peto 1972, J. Royal Statistical
 *   Society A 135(2), 185–207
 * @formula \chi^2 = (O-E)^{\mathsf T} V^{-1} (O-E)
 * @simplifies It sees best a difference that stays the same over time; curves that cross can hide from it.
 *   最能看出始终一致的差别；两条曲线交叉时可能看不出来。
 * @vectors churn.kaplanMeier
 * @example logRank([{ times: [1, 2], events: [1, 1] }, { times: [3, 4], events: [1, 1] }]).chi2 // 2.8823529
 */
export function logRank(groups: readonly Lifetimes[]): LogRank {
  if (groups.length < 2) {
    throw new RangeError(`groups must have at least two groups, got ${groups.length}`);
  }
  const tables = groups.map((group) => atRiskOver(group));
  const times = [...new Set(tables.flatMap(({ eventTimes }) => eventTimes))].sort((a, b) => a - b);
  const observedCounts = groups.map(() => 0);
  const expectedCounts = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  for (const time of times) {
    const atRisk = tables.map((table) => table.atRiskAt(time));
    const events = tables.map((table) => table.eventsAt(time));
    const all = sumOf(atRisk);
    const left = sumOf(events);
    // Of all who are watched, those who leave are as if drawn blindly.
    const spread = all > 1 ? (left * (all - left)) / (all - 1) : 0;
    atRisk.forEach((count, g) => {
      const ratio = count / all;
      add(observedCounts, g, events[g] as number);
      add(expectedCounts, g, left * ratio);
      atRisk.forEach((other, h) => {
        add(covariance[g] as number[], h, spread * ratio * (Number(g === h) - other / all));
      });
    });
  }
  const chi2 = chi2Of(
    observedCounts.map((count, g) => count - (expectedCounts[g] as number)),
    covariance,
  );
  const freedom = groups.length - 1;
  const pRatio = chi2 === null ? null : upperGammaRatio(freedom / 2, chi2 / 2);
  return { observedCounts, expectedCounts, chi2, freedom, pRatio };
}

// The differences add up to 0, so the last group says nothing new. Groups that were never watched
// together cannot be compared: then the matrix has no root.
function chi2Of(
  differences: readonly number[],
  covariance: readonly (readonly number[])[],
): number | null {
  const kept = differences.slice(0, -1);
  const matrix = covariance.slice(0, -1).map((row) => row.slice(0, -1));
  const isApart = covariance.some((row, g) => !((row[g] as number) > 0));
  if (isApart || !choleskyFactor(matrix)) return null;
  const solution = linearSolution(
    matrix,
    kept.map((value) => [value]),
  );
  return Math.max(
    0,
    kept.reduce((sum, value, g) => sum + value * (solution[g]?.[0] as number), 0),
  );
}

function atRiskOver(group: Lifetimes) {
  const rows = riskTable(group);
  const events = new Map(
    rows.filter((row) => row.eventCount > 0).map((row) => [row.time, row.eventCount]),
  );
  const exits = Float64Array.from(group.times).sort();
  const entries = group.entryTimes && Float64Array.from(group.entryTimes).sort();
  // Asked for times in rising order, so that both marks only move forward.
  let [gone, entered] = [0, 0];
  return {
    eventTimes: [...events.keys()],
    eventsAt: (time: number) => events.get(time) ?? 0,
    atRiskAt(time: number) {
      while (gone < exits.length && (exits[gone] as number) < time) gone += 1;
      if (!entries) return exits.length - gone;
      while (entered < entries.length && (entries[entered] as number) < time) entered += 1;
      return entered - gone;
    },
  };
}

function add(list: number[], index: number, value: number): void {
  list[index] = (list[index] as number) + value;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
