// How many people an advertising plan reaches, and how often. 到达率与暴露频次分布。
import { above, atLeast, wholeNumber } from '../_check';
import { lnGamma, lnGammaRise } from '../special/ln-gamma';

/** Reach and frequency of a plan. 到达与频次。 */
export interface ExposureReach {
  /** share of the target that saw it 0, 1, 2 … times. 频次分布 */
  distribution: number[];
  /** share that saw it at least once. 到达率 */
  reachRatio: number;
  /** exposures of those reached, on average; null when nobody is. 平均暴露频次 */
  averageFrequency: number | null;
  /** exposures per 100 people of the target. 毛评点 */
  grossRatingPoints: number;
  /** share that saw it often enough. 有效到达率 */
  effectiveReachRatio: number;
}

/** How the chance to see one insertion differs between people: a beta distribution. 个体接触概率的贝塔分布。 */
export interface ExposureChance {
  /** > 0. α */
  alpha: number;
  /** > 0. β */
  beta: number;
}

/**
 * Reach when everybody has a chance of their own to see each insertion. 贝塔二项暴露模型。
 *
 * @param insertionCount     insertions, whole, >= 1
 * @param chance             spread of people's chances; the mean is α/(α + β)
 * @param effectiveFrequency exposures it takes to work, whole, >= 1; 3 is a rule of thumb, not a law
 * @returns reach, frequency, rating points and the distribution of 0 … all insertions, not rounded
 * @throws RangeError if a count is not whole or below 1, or a parameter is not above 0
 * @source Metheringham 1964, J. Advertising Research 4(4), 23–28; Krugman 1972, J. Advertising Research
 *   12(6), 11–14 (three exposures)
 * @formula P(k) = \binom nk \frac{B(k + \alpha, n - k + \beta)}{B(\alpha, \beta)}
 * @simplifies All insertions are alike, in one medium. 各次投放相同，且在同一媒体。
 * @vectors ads.reachBetaBinomial
 * @example betaBinomialReach(6, { alpha: 0.6, beta: 1.8 }, 3).reachRatio // 0.605139
 * @example betaBinomialReach(1, { alpha: 1, beta: 3 }, 1).distribution // [0.7500000, 0.2500000]
 */
export function betaBinomialReach(
  insertionCount: number,
  { alpha, beta }: ExposureChance,
  effectiveFrequency: number,
): ExposureReach {
  wholeNumber({ insertionCount });
  atLeast(1, { insertionCount });
  above(0, { alpha, beta });
  checkFrequency(effectiveFrequency);
  const n = insertionCount;
  // As products of chances this would underflow for some hundred insertions.
  const lnShareOf = (k: number) =>
    lnGammaRise(k + 1, n - k) -
    lnGamma(n - k + 1) +
    lnGammaRise(alpha, k) +
    lnGammaRise(beta, n - k) -
    lnGammaRise(alpha + beta, n);
  const distribution = Array.from({ length: n + 1 }, (_, k) => Math.exp(lnShareOf(k)));
  const meanExposures = (n * alpha) / (alpha + beta);
  const reachRatio = -Math.expm1(lnShareOf(0));
  return {
    distribution,
    reachRatio,
    averageFrequency: meanExposures / reachRatio,
    grossRatingPoints: 100 * meanExposures,
    effectiveReachRatio: sum(distribution.slice(effectiveFrequency)),
  };
}

/** Exposures on the web: no fixed number of insertions. 网络投放的暴露。 */
export interface WebExposure {
  /** exposures a person of the target, on average, >= 0. 人均暴露 */
  meanExposures: number;
  /** how alike people are, > 0; small: few see most. 形状参数 k */
  shape: number;
  /** how far the distribution is written out, whole, >= 0; 7 when left out. 分布列到几次 */
  mostExposures?: number;
}

/**
 * Reach when there is no fixed number of insertions, as on the web. 负二项暴露模型。
 *
 * @param exposure           average exposures, how alike people are, and how much to write out
 * @param effectiveFrequency exposures it takes to work, whole, >= 1; 3 is a rule of thumb, not a law
 * @returns reach, frequency, rating points and the distribution of 0 … `mostExposures`, not rounded
 * @throws RangeError if a count is not whole or negative, or the shape is not above 0
 * @source Ehrenberg 1959, Applied Statistics 8(1), 26–41; Danaher 2007, Marketing Science 26(3), 422–437
 * @formula R = 1 - \left(1 + \tfrac mk\right)^{-k}
 * @simplifies No frequency cap; one site. 没有频次上限；只看一个站点。
 * @vectors ads.reachNBD
 * @example webReach({ meanExposures: 2.4, shape: 0.55 }, 3).reachRatio // 0.602994
 * @example webReach({ meanExposures: 0, shape: 1 }, 1).averageFrequency // null
 */
export function webReach(exposure: WebExposure, effectiveFrequency: number): ExposureReach {
  const { meanExposures: mean, shape, mostExposures = 7 } = exposure;
  atLeast(0, { meanExposures: mean, mostExposures });
  above(0, { shape });
  wholeNumber({ mostExposures });
  checkFrequency(effectiveFrequency);
  const lnNone = -shape * Math.log1p(mean / shape);
  const lnNext = Math.log(mean / (mean + shape));
  const shareOf = (k: number) =>
    k === 0
      ? Math.exp(lnNone)
      : Math.exp(lnGammaRise(shape, k) - lnGamma(k + 1) + k * lnNext + lnNone);
  const reachRatio = -Math.expm1(lnNone);
  const tooFew = Array.from({ length: effectiveFrequency - 1 }, (_, k) => shareOf(k + 1));
  return {
    distribution: Array.from({ length: mostExposures + 1 }, (_, k) => shareOf(k)),
    reachRatio,
    averageFrequency: reachRatio > 0 ? mean / reachRatio : null,
    grossRatingPoints: 100 * mean,
    effectiveReachRatio: Math.max(0, reachRatio - sum(tooFew)),
  };
}

function checkFrequency(effectiveFrequency: number): void {
  wholeNumber({ effectiveFrequency });
  atLeast(1, { effectiveFrequency });
}

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0);
}
