// The sBG model learned from a cohort's survivors, or the reason why it cannot be. 从同期群留存估计 sBG。
import { atLeast, finite } from '../_check';
import type { Watch } from '../_watch';
import { positiveFit } from '../optimise/positive-fit';
import type { SbgParameters } from './shifted-beta-geometric';

/** The model, or why the data cannot give it. 模型参数，或估不出来的原因。 */
export interface SbgFit {
  /** null when the data cannot tell. 参数；数据说不清时为 null */
  parameters: SbgParameters | null;
  /**
   * Nobody left; only one renewal was seen, or everybody left at the first, so that differences between
   * customers show nowhere; or retention does not rise, so that there seem to be none. 无人流失；只看到
   * 一次续约（或首次就全走了）；留存率不上升，看不出差异。
   */
  problem: null | 'noChurn' | 'oneRenewal' | 'noHeterogeneity';
  /** leavers per customer and renewal, if all customers were alike, 0–1. 假设人人相同的流失率 */
  constantChurnRatio: number;
  /** log-likelihood of that single rate. 单一流失率的对数似然 */
  constantChurnLogLik: number;
  /** log-likelihood of the model. 对数似然 */
  logLik: number;
  /** steps of the search. 迭代次数 */
  iterations: number;
  /** whether the search came to rest on a summit. 是否收敛 */
  hasConverged: boolean;
}

/**
 * sBG parameters of highest likelihood. sBG 模型的最大似然估计。
 *
 * @param survivorCounts customers at the start and after each renewal, >= 0, never rising, first > 0;
 *   need not be whole, so that shares of a cohort can be used
 * @param watch          progress and a way to stop, may be left out
 * @returns alpha, beta and how the fit went; no parameters when the data cannot tell them
 * @throws RangeError if there are fewer than two counts, one is negative, rises or is not finite, or
 *   the first is 0
 * @source Fader & Hardie 2007, J. Interactive Marketing 21(1), 76–90, appendix B
 * @formula \ln L = \sum_t (n_{t-1} - n_t) \ln P(T=t) + n_T \ln S(T)
 * @simplifies Nobody's own chance changes; only the mix of those who stay does.
 *   每个人自己的概率不变，变的只是留下来的人的构成。
 * @vectors clv.sbg
 * @example sbgFit([1000, 1000, 1000]).problem // 'noChurn'
 * @example sbgFit([1000, 800, 640]).problem // 'noHeterogeneity'
 */
export function sbgFit(survivorCounts: readonly number[], watch?: Watch): SbgFit {
  checkSurvivors(survivorCounts);
  const lost = survivorCounts.slice(1).map((count, t) => (survivorCounts[t] as number) - count);
  const left = survivorCounts.at(-1) as number;
  const lostCount = (survivorCounts[0] as number) - left;
  const renewals = survivorCounts.slice(0, -1).reduce((sum, count) => sum + count, 0);
  const churn = lostCount / renewals;
  const constant = {
    constantChurnRatio: churn,
    constantChurnLogLik:
      times(lostCount, Math.log(churn)) + times(renewals - lostCount, Math.log1p(-churn)),
  };
  const none = { logLik: constant.constantChurnLogLik, iterations: 0, hasConverged: false };
  const renewalsSeen = survivorCounts.slice(0, -1).filter((count) => count > 0).length;
  if (lostCount === 0) return { parameters: null, problem: 'noChurn', ...constant, ...none };
  if (renewalsSeen < 2) return { parameters: null, problem: 'oneRenewal', ...constant, ...none };

  const start = 1 / churn - 1;
  const fit = positiveFit(
    ([a, b]) => logLik(lost, left, a as number, b as number),
    [
      [1, start],
      [1, 1],
    ],
    watch,
  );
  const [alpha, beta] = fit.parameters as [number, number];
  const report = { logLik: fit.logLik, iterations: fit.iterations, hasConverged: fit.hasConverged };
  return fit.isIdentified
    ? { parameters: { alpha, beta }, problem: null, ...constant, ...report }
    : { parameters: null, problem: 'noHeterogeneity', ...constant, ...report };
}

function logLik(lost: readonly number[], left: number, alpha: number, beta: number): number {
  let lnStay = 0;
  const sum = lost.reduce((total, count, t) => {
    const lnLeave = lnStay + Math.log(alpha / (alpha + beta + t));
    lnStay -= Math.log1p(alpha / (beta + t));
    return total + times(count, lnLeave);
  }, 0);
  return sum + times(left, lnStay);
}

// Nobody times a logarithm of 0 is 0.
function times(count: number, log: number): number {
  return count === 0 ? 0 : count * log;
}

function checkSurvivors(survivorCounts: readonly number[]): void {
  if (survivorCounts.length < 2) {
    throw new RangeError(
      `survivorCounts must have at least two values, got ${survivorCounts.length}`,
    );
  }
  finite({ survivorCounts });
  atLeast(0, { survivorCounts });
  const [first] = survivorCounts;
  if (first === 0) throw new RangeError('survivorCounts[0] must be above 0, got 0');
  const rising = survivorCounts.findIndex(
    (count, t) => t > 0 && count > (survivorCounts[t - 1] as number),
  );
  if (rising < 0) return;
  const rule = `must be at most the count before (${survivorCounts[rising - 1]})`;
  throw new RangeError(`survivorCounts[${rising}] ${rule}, got ${survivorCounts[rising]}`);
}
