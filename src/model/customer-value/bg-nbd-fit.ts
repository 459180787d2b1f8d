// The BG/NBD model learned from histories, or the reason why it cannot be. 从购买历史估计 BG/NBD 模型。
import { tell, type Watch } from '../_watch';
import { type PositiveFit, positiveFit } from '../optimise/positive-fit';
import { lnGammaRise } from '../special/ln-gamma';
import { collapsedNbdFit, countsOf, noReport } from './_nbd-search';
import type { BgNbdParameters } from './bg-nbd';
import type { FitReport } from './fit-report';
import type { NbdParameters } from './nbd';
import {
  type CollapsedHistories,
  collapsedHistories,
  type PurchaseHistories,
} from './purchase-histories';

// Half the 95 % point of χ² with two degrees of freedom: a and b must raise the log-likelihood by this
// much over buying without dropout, or the data show no dropout.
const DROPOUT_EVIDENCE = 2.995732273553991;

/** The model, or why the data cannot give it. 模型参数，或估不出来的原因。 */
export interface BgNbdFit extends FitReport {
  /** null when the data cannot tell. 参数；数据说不清时为 null */
  parameters: BgNbdParameters | null;
  /**
   * Nobody bought again; the data show no dropout at all; or they show some, but fit many parameters
   * equally well. 无人复购；看不出流失；能看出流失但参数定不下来。
   */
  problem: null | 'noRepeats' | 'dropoutNotIdentified' | 'parametersNotIdentified';
  /** buying when nobody leaves, for comparison, also when not identified. 假设无人流失的对照模型 */
  withoutDropout: (NbdParameters & { logLik: number }) | null;
  /** what dropout adds to the log-likelihood; 3 or more is evidence. 加入流失后对数似然的增量 */
  dropoutGain: number;
}

/**
 * BG/NBD parameters of highest likelihood. BG/NBD 模型的最大似然估计。
 *
 * A shop whose customers were watched too briefly shows nobody leaving: every long silence is as well
 * explained by slow buying. Then there are no parameters, and `problem` says so. 观察太短时，长时间
 * 没来也可能只是买得慢；这时不给参数，只说"看不出流失"。
 *
 * @param histories columns of one length, at least one customer, any one unit of time
 * @param watch     progress and a way to stop, may be left out
 * @returns r, alpha (in that unit), a, b, and how the fit went; no parameters when the data cannot
 *   tell them
 * @throws RangeError if a column is empty or a history cannot have happened
 * @source Fader, Hardie & Lee 2005, Marketing Science 24(2), 275–284; own rule for dropout: the
 *   likelihood-ratio test against the NBD at 5 % with two degrees of freedom, on the safe side
 * @formula \max_{r,\alpha,a,b} \sum_i \ln L(r,\alpha,a,b \mid x_i, t_{x,i}, T_i)
 * @simplifies Customers drop out only right after a purchase, and nobody comes back.
 *   客户只在购买之后流失，流失后不再回来。
 * @vectors clv.bgnbdFit
 * @example bgNbdFit({ repeatCounts: [0, 0], lastTimes: [0, 0], observedTimes: [9, 8] }).problem // 'noRepeats'
 */
export function bgNbdFit(histories: PurchaseHistories, watch?: Watch): BgNbdFit {
  const rows = collapsedHistories(histories);
  tell(watch, 0);
  const nbd = collapsedNbdFit(rows);
  if (!nbd) {
    const nothing = { parameters: null, withoutDropout: null, dropoutGain: 0 };
    return { ...nothing, problem: 'noRepeats', ...noReport(rows) };
  }
  const { r, alpha } = nbd.parameters;
  const fit = positiveFit(
    (parameters) => bgNbdLogLikSum(rows, alpha, parameters),
    [
      [r, 1, 1, 3],
      [1, 1, 1, 1],
    ],
    watch,
  );
  const [shape, scale, a, b] = fit.parameters as [number, number, number, number];
  const dropoutGain = fit.logLik - nbd.logLik;
  const problem = problemOf(fit, dropoutGain);
  return {
    parameters: problem ? null : { r: shape, alpha: scale * alpha, a, b },
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

function problemOf(fit: PositiveFit, dropoutGain: number): BgNbdFit['problem'] {
  if (!(dropoutGain >= DROPOUT_EVIDENCE)) return 'dropoutNotIdentified';
  return fit.isIdentified ? null : 'parametersNotIdentified';
}

// Rows come in order of x, so that what depends on x alone is worked out once for all of them.
function bgNbdLogLikSum(
  { repeatCounts, lastTimes, observedTimes, customerCounts }: CollapsedHistories,
  unit: number,
  [r, scaled, a, b]: readonly number[],
): number {
  const [alpha, count] = [(scaled as number) * unit, repeatCounts.length];
  const [rate, stay, leave] = [r as number, b as number, a as number];
  const front = rate * Math.log(alpha);
  let [sum, x, atCount, lnOdds] = [0, -1, 0, 0];
  for (let i = 0; i < count; i++) {
    if (repeatCounts[i] !== x) {
      x = repeatCounts[i] as number;
      atCount = front + lnGammaRise(rate, x) + lnGammaRise(stay, x) - lnGammaRise(leave + stay, x);
      lnOdds = x > 0 ? Math.log(leave / (stay + x - 1)) : -Infinity;
    }
    const lnNow = Math.log(alpha + (observedTimes[i] as number));
    let logLik = atCount - (rate + x) * lnNow;
    if (x > 0) {
      const lost = lnOdds + (rate + x) * (lnNow - Math.log(alpha + (lastTimes[i] as number)));
      logLik += lost > 0 ? lost + Math.log1p(Math.exp(-lost)) : Math.log1p(Math.exp(lost));
    }
    sum += (customerCounts[i] as number) * logLik;
  }
  return sum;
}
