// Rates of buying learned from histories, when nobody leaves. 假设无人流失，从购买历史估计购买频率。
import type { Watch } from '../_watch';
import { collapsedNbdFit, countsOf, noReport } from './_nbd-search';
import type { FitReport } from './fit-report';
import type { NbdParameters } from './nbd';
import { collapsedHistories, type PurchaseHistories } from './purchase-histories';

/** Rates of buying, or why the data cannot give them. 购买频率的估计，或估不出来的原因。 */
export interface NbdFit extends FitReport {
  /** null when the data cannot tell. 参数；数据说不清时为 null */
  parameters: NbdParameters | null;
  /** nobody bought again, or all buy at the same rate so that r has no end. 估不出来的原因 */
  problem: null | 'noRepeats' | 'equalRates';
}

/**
 * NBD parameters of highest likelihood. 负二项模型的最大似然估计。
 *
 * @param histories columns of one length, at least one customer; last times do not matter
 * @param watch     progress and a way to stop, may be left out
 * @returns r, alpha in the unit of time of the columns, and how the fit went; no parameters when the
 *   data cannot tell them
 * @throws RangeError if a column is empty or a history cannot have happened
 * @source Ehrenberg 1959, Applied Statistics 8(1), 26–41; Schmittlein, Bemmaor & Morrison 1985,
 *   Marketing Science 4(3), 255–266
 * @formula \ln L = \sum_i \ln\frac{\Gamma(r+x_i)}{\Gamma(r)} + r\ln\alpha - (r+x_i)\ln(\alpha+T_i)
 * @simplifies Nobody ever stops buying; only chance and an own rate differ.
 *   没有人流失；差别只来自各自的频率和运气。
 * @example nbdFit({ repeatCounts: [0, 0], lastTimes: [0, 0], observedTimes: [9, 9] }).problem // 'noRepeats'
 */
export function nbdFit(histories: PurchaseHistories, watch?: Watch): NbdFit {
  const rows = collapsedHistories(histories);
  const fit = collapsedNbdFit(rows, watch);
  if (!fit) return { parameters: null, problem: 'noRepeats', ...noReport(rows) };
  const { parameters, isIdentified, logLik, iterations, hasConverged, conditionNumber } = fit;
  const report = { logLik, iterations, hasConverged, conditionNumber, ...countsOf(rows) };
  return isIdentified
    ? { parameters, problem: null, ...report }
    : { parameters: null, problem: 'equalRates', ...report };
}
