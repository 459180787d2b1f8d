// The search behind the NBD fit, which the fits with dropout begin with. 负二项估计的搜索，其他模型由此起步。
import type { Watch } from '../_watch';
import { positiveFit } from '../optimise/positive-fit';
import { lnGammaRise } from '../special/ln-gamma';
import type { FitReport } from './fit-report';
import type { CollapsedHistories } from './purchase-histories';

/**
 * The same from histories that are collapsed already. 对已合并的历史做同样的估计。
 *
 * @param rows  distinct histories with their numbers of customers
 * @param watch progress and a way to stop, may be left out
 * @returns parameters and report of the search, also when they are not identified; null when nobody
 *   bought again
 * @throws whatever the watch was stopped with
 * @source as `nbdFit`
 * @example collapsedNbdFit(collapsedHistories({ repeatCounts: [0], lastTimes: [0], observedTimes: [9] })) // null
 */
export function collapsedNbdFit(rows: CollapsedHistories, watch?: Watch) {
  const { repeatCounts, observedTimes, customerCounts } = rows;
  const repeats = total(repeatCounts, customerCounts);
  if (repeats === 0) return null;
  // Time in mean observed times: parameters then do not depend on weeks or days.
  const unit = total(observedTimes, customerCounts) / total(customerCounts);
  const meanCount = repeats / total(customerCounts);
  const logLik = ([r, alpha]: readonly number[]) =>
    nbdLogLik(rows, r as number, (alpha as number) * unit);
  const fit = positiveFit(
    logLik,
    [
      [1, 1 / meanCount],
      [0.2, 0.2 / meanCount],
    ],
    watch,
  );
  const [r, alpha] = fit.parameters as [number, number];
  return { ...fit, parameters: { r, alpha: alpha * unit } };
}

function nbdLogLik(rows: CollapsedHistories, r: number, alpha: number): number {
  const { repeatCounts, observedTimes, customerCounts } = rows;
  const lnAlpha = Math.log(alpha);
  let sum = 0;
  let count = -1;
  let rise = 0;
  for (let i = 0; i < repeatCounts.length; i++) {
    const x = repeatCounts[i] as number;
    if (x !== count) rise = lnGammaRise(r, x);
    count = x;
    const lnTime = Math.log1p((observedTimes[i] as number) / alpha);
    sum += (customerCounts[i] as number) * (rise - x * lnAlpha - (r + x) * lnTime);
  }
  return sum;
}

/**
 * How many customers and different histories there are. 客户数与不同历史数。
 *
 * @param rows distinct histories with their numbers of customers
 * @returns both counts, whole
 * @source own definition
 * @example countsOf({ repeatCounts: [0], lastTimes: [0], observedTimes: [9], customerCounts: [2] }) // { customerCount: 2, distinctCount: 1 }
 */
export function countsOf({ customerCounts }: { customerCounts: ArrayLike<number> }) {
  return { customerCount: total(customerCounts), distinctCount: customerCounts.length };
}

/**
 * Report of a fit that was not begun. 未开始估计时的说明。
 *
 * @param rows distinct histories with their numbers of customers
 * @returns a report without steps; the log-likelihood is 0, as it is when nothing can happen
 * @source own definition
 * @example noReport({ customerCounts: [2] }).hasConverged // false
 */
export function noReport(rows: { customerCounts: ArrayLike<number> }): FitReport {
  const none = { logLik: 0, iterations: 0, hasConverged: false, conditionNumber: Infinity };
  return { ...none, ...countsOf(rows) };
}

function total(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights?.[i] ?? 1);
  return sum;
}
