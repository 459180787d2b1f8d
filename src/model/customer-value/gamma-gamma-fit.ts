// The Gamma-Gamma model learned from customers' mean spend. 从客户平均每单金额估计 Gamma-Gamma 模型。
import { atLeast, finite, nonEmpty, sameLength, wholeNumber } from '../_check';
import type { Watch } from '../_watch';
import { positiveFit } from '../optimise/positive-fit';
import { lnGamma, lnGammaRise } from '../special/ln-gamma';
import type { FitReport } from './fit-report';
import type { GammaGammaParameters } from './gamma-gamma';

/** The model, or why the data cannot give it. 模型参数，或估不出来的原因。 */
export interface GammaGammaFit extends FitReport {
  /** null when the data cannot tell. 参数；数据说不清时为 null */
  parameters: GammaGammaParameters | null;
  /**
   * No purchase with spend; fewer than three customers or no difference between them; or many
   * parameters fit equally well. 没有可用的消费；客户太少或没有差异；参数定不下来。
   */
  problem: null | 'noSpend' | 'noVariation' | 'parametersNotIdentified';
  /** customers left out, and why. 未计入的客户及原因 */
  droppedCounts: { withoutPurchase: number; withoutSpend: number };
  /**
   * Correlation of purchases and mean spend, −1 to 1, which the model takes as 0; null when one of them
   * does not differ. 次数与金额的相关系数
   */
  correlation: number | null;
}

/** Customers with spend, in ascending order of purchases. */
interface Spend {
  counts: Float64Array;
  means: Float64Array;
  lnMeans: Float64Array;
}

/**
 * Gamma-Gamma parameters of highest likelihood. Gamma-Gamma 模型的最大似然估计。
 *
 * @param purchaseCounts purchases of each customer that the mean was taken over, whole, >= 0
 * @param meansYuan      mean spend of these purchases, yuan; a customer with 0 or less (gifts, returns)
 *   is left out and counted
 * @param watch          progress and a way to stop, may be left out
 * @returns p, q, gammaYuan and how the fit went; no parameters when the data cannot tell them
 * @throws RangeError if the columns are empty or differ in length, or a number is not finite, or a
 *   count is negative or not whole
 * @source Colombo & Jiang 1999, J. Interactive Marketing 13(3), 2–12; Fader & Hardie 2013, The
 *   Gamma-Gamma Model of Monetary Value, note 025
 * @formula \max_{p,q,\gamma} \sum_i \ln f(m_i \mid x_i)
 * @simplifies How much a customer spends has nothing to do with how often; look at `correlation`.
 *   每次花多少与来得多勤互不相干；请看 `correlation`。
 * @vectors clv.gammaGamma
 * @example gammaGammaFit([0, 0], [0, 0]).problem // 'noSpend'
 */
export function gammaGammaFit(
  purchaseCounts: ArrayLike<number>,
  meansYuan: ArrayLike<number>,
  watch?: Watch,
): GammaGammaFit {
  checkColumns(purchaseCounts, meansYuan);
  const { spend, droppedCounts } = usable(purchaseCounts, meansYuan);
  const size = spend.counts.length;
  const known = {
    droppedCounts,
    correlation: correlation(spend.counts, spend.means),
    customerCount: size,
    distinctCount: new Set(spend.counts).size,
  };
  if (size < 3 || spend.means.every((mean) => mean === spend.means[0])) {
    const none = { logLik: 0, iterations: 0, hasConverged: false, conditionNumber: Infinity };
    const problem = size === 0 ? 'noSpend' : 'noVariation';
    return { parameters: null, problem, ...none, ...known };
  }
  // Money in mean spends: p and q then do not depend on yuan or cents.
  const lnUnit = spend.lnMeans.reduce((sum, lnMean) => sum + lnMean, 0) / size;
  const fit = positiveFit(
    (parameters) => logLikSum(spend, lnUnit, parameters),
    [
      [2, 3, 1],
      [1, 1, 1],
    ],
    watch,
  );
  const [p, q, gamma] = fit.parameters as [number, number, number];
  const { isIdentified, logLik, iterations, hasConverged, conditionNumber } = fit;
  return {
    parameters: isIdentified ? { p, q, gammaYuan: gamma * Math.exp(lnUnit) } : null,
    problem: isIdentified ? null : 'parametersNotIdentified',
    ...{ logLik, iterations, hasConverged, conditionNumber },
    ...known,
  };
}

function checkColumns(purchaseCounts: ArrayLike<number>, meansYuan: ArrayLike<number>): void {
  nonEmpty({ purchaseCounts });
  sameLength({ purchaseCounts, meansYuan });
  wholeNumber({ purchaseCounts });
  atLeast(0, { purchaseCounts });
  finite({ meansYuan });
}

function usable(purchaseCounts: ArrayLike<number>, meansYuan: ArrayLike<number>) {
  const droppedCounts = { withoutPurchase: 0, withoutSpend: 0 };
  const kept: number[] = [];
  for (let i = 0; i < meansYuan.length; i++) {
    if (purchaseCounts[i] === 0) droppedCounts.withoutPurchase += 1;
    else if (!((meansYuan[i] as number) > 0)) droppedCounts.withoutSpend += 1;
    else kept.push(i);
  }
  kept.sort((i, j) => (purchaseCounts[i] as number) - (purchaseCounts[j] as number));
  const picked = (column: ArrayLike<number>) => Float64Array.from(kept, (i) => column[i] as number);
  const means = picked(meansYuan);
  const spend: Spend = { counts: picked(purchaseCounts), means, lnMeans: means.map(Math.log) };
  return { spend, droppedCounts };
}

// Customers come in order of their purchases, so that what depends on these is worked out once.
function logLikSum(spend: Spend, lnUnit: number, parameters: readonly number[]): number {
  const { counts, lnMeans } = spend;
  const [p, q, scaled] = parameters as [number, number, number];
  const lnGammaYuan = Math.log(scaled) + lnUnit;
  let sum = 0;
  let count = 0;
  let front = 0;
  let lnScale = 0;
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] !== count) {
      count = counts[i] as number;
      front = lnGammaRise(q, p * count) - lnGamma(p * count);
      lnScale = lnGammaYuan - Math.log(count);
    }
    // ln(γ/spent): of the two logarithms of 1 + γ/spent and 1 + spent/γ one is the other plus this.
    const gap = lnScale - (lnMeans[i] as number);
    const less = Math.log1p(Math.exp(-Math.abs(gap)));
    const [high, low] = gap > 0 ? [gap + less, less] : [less, less - gap];
    sum += front - (lnMeans[i] as number) - q * low - p * count * high;
  }
  return sum;
}

function correlation(a: Float64Array, b: Float64Array): number | null {
  const mean = (column: Float64Array) =>
    column.reduce((sum, value) => sum + value / column.length, 0);
  const [meanA, meanB] = [mean(a), mean(b)];
  let [aa, bb, ab] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] as number) - meanA, (b[i] as number) - meanB];
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa) / Math.sqrt(bb) : null;
}
