// The Pareto/NBD model learned from histories, or the reason why it cannot be. 从购买历史估计 Pareto/NBD。
import { tell, type Watch } from '../_watch';
import { type PositiveFit, positiveFit } from '../optimise/positive-fit';
import { lnGammaRise } from '../special/ln-gamma';
import { collapsedNbdFit, countsOf, noReport } from './_nbd-search';
import type { FitReport } from './fit-report';
import { lnLeftOdds } from './left-odds';
import type { NbdParameters } from './nbd';
import type { ParetoNbdParameters } from './pareto-nbd';
import {
  type CollapsedHistories,
  collapsedHistories,
  type PurchaseHistories,
} from './purchase-histories';

// Half the 95 % point of χ² with two degrees of freedom: s and beta must raise the log-likelihood by
// this much over buying without leaving, or the data show nobody leaving.
const DROPOUT_EVIDENCE = 2.995732273553991;

/** The model, or why the data cannot give it. 模型参数，或估不出来的原因。 */
export interface ParetoNbdFit extends FitReport {
  /** null when the data cannot tell. 参数；数据说不清时为 null */
  parameters: ParetoNbdParameters | null;
  /**
   * Nobody bought again; the data show nobody leaving; or they show some, but fit many parameters
   * equally well. 无人复购；看不出流失；能看出流失但参数定不下来。
   */
  problem: null | 'noRepeats' | 'dropoutNotIdentified' | 'parametersNotIdentified';
  /** buying when nobody leaves, for comparison, also when not identified. 假设无人流失的对照模型 */
  withoutDropout: (NbdParameters & { logLik: number }) | null;
  /** what leaving adds to the log-likelihood; 3 or more is evidence. 加入流失后对数似然的增量 */
  dropoutGain: number;
}

/**
 * Pareto/NBD parameters of highest likelihood. Pareto/NBD 模型的最大似然估计。
 *
 * @param histories columns of one length, at least one customer, any one unit of time
 * @param watch     progress and a way to stop, may be left out
 * @returns r, alpha, s, beta (alpha and beta in that unit), and how the fit went; no parameters when
 *   the data cannot tell them
 * @throws RangeError if a column is empty or a history cannot have happened
 * @source Schmittlein, Morrison & Colombo 1987, Management Science 33(1), 1–24; own rule for dropout:
 *   the likelihood-ratio test against the NBD at 5 % with two degrees of freedom, on the safe side
 * @formula \max_{r,\alpha,s,\beta} \sum_i \ln L(r,\alpha,s,\beta \mid x_i, t_{x,i}, T_i)
 * @simplifies Leaving has nothing to do with buying, and nobody comes back.
 *   流失与购买互不相干，流失后不再回来。
 * @vectors clv.paretoNbdFit
 * @example paretoNbdFit({ repeatCounts: [0], lastTimes: [0], observedTimes: [9] }).problem // 'noRepeats'
 */
export function paretoNbdFit(histories: PurchaseHistories, watch?: Watch): ParetoNbdFit {
  const rows = collapsedHistories(histories);
  tell(watch, 0);
  const nbd = collapsedNbdFit(rows);
  if (!nbd) {
    const nothing = { parameters: null, withoutDropout: null, dropoutGain: 0 };
    return { ...nothing, problem: 'noRepeats', ...noReport(rows) };
  }
  const { r, alpha } = nbd.parameters;
  const inUnits = ([shape, scale, s, wait]: readonly number[]) => ({
    r: shape as number,
    alpha: (scale as number) * alpha,
    s: s as number,
    beta: (wait as number) * alpha,
  });
  const fit = positiveFit(
    (parameters) => paretoNbdLogLikSum(rows, inUnits(parameters)),
    [
      [r, 1, 1, 2],
      [1, 1, 1, 1],
    ],
    watch,
  );
  const dropoutGain = fit.logLik - nbd.logLik;
  const problem = problemOf(fit, dropoutGain);
  return {
    parameters: problem ? null : inUnits(fit.parameters),
    problem,
    withoutDropout: { r, alpha, logLik: nbd.logLik },
    dropoutGain,
    logLik: fit.logLik,
    iterations: nbd.iterations + fit.iterations,
    hasConverged: fit.hasConverged,
    conditionNumber: fit.conditionNumber,
    ...countsOf(rows),
  };
}

function problemOf(fit: PositiveFit, dropoutGain: number): ParetoNbdFit['problem'] {
  if (!(dropoutGain >= DROPOUT_EVIDENCE)) return 'dropoutNotIdentified';
  return fit.isIdentified ? null : 'parametersNotIdentified';
}

// Rows come in order of x, so that what depends on x alone is worked out once for all of them.
function paretoNbdLogLikSum(rows: CollapsedHistories, parameters: ParetoNbdParameters): number {
  const { repeatCounts, lastTimes, observedTimes, customerCounts } = rows;
  const { r, alpha, s, beta } = parameters;
  const front = r * Math.log(alpha) + s * Math.log(beta);
  let sum = 0;
  let x = -1;
  let atCount = 0;
  for (let i = 0; i < repeatCounts.length; i++) {
    if (repeatCounts[i] !== x) {
      x = repeatCounts[i] as number;
      atCount = front + lnGammaRise(r, x);
    }
    const now = observedTimes[i] as number;
    const buying = -(r + x) * Math.log(alpha + now) - s * Math.log(beta + now);
    const left = lnLeftOdds(parameters, x, lastTimes[i] as number, now);
    const lnSum = left > 0 ? left + Math.log1p(Math.exp(-left)) : Math.log1p(Math.exp(left));
    sum += (customerCounts[i] as number) * (atCount + buying + lnSum);
  }
  return sum;
}
