// How uncertainty grows with the distance of a forecast. 预测越远越不准：误差如何放大。
import { atLeast, share, wholeNumber } from '../_check';
import type { WintersWeights } from './_winters-run';

/** Weights and cycle of an additive smoothing; 0 for what the method has not. 平滑系数与周期；没有的记 0。 */
export interface SpreadSettings extends WintersWeights {
  /** periods of a season's cycle, whole, >= 1; any number when there is no season. 周期长度 */
  cycleCount: number;
}

/**
 * Standard deviations of forecasts 1, 2 … periods ahead. 提前 1、2、… 期预测的标准差。
 *
 * A forecast ± 1.28 of them holds four times in five. 预测值 ± 1.28 倍，约有八成把握。
 *
 * @param oneStepSdUnits standard deviation of one-step errors, units, >= 0
 * @param settings       weights 0–1 and cycle of simple, Holt's or additive Holt–Winters smoothing
 * @param horizonCount   periods ahead, whole, >= 1
 * @returns units for each period ahead, not rounded; never falling
 * @throws RangeError if the deviation is negative, a weight is outside 0–1, or a count is not whole or below 1
 * @source Hyndman, Koehler, Ord & Snyder 2008, Forecasting with Exponential Smoothing, chapter 6; R Core
 *   Team, stats::predict.HoltWinters
 * @formula \sigma_h^2 = \sigma^2 \left( 1 + \sum_{j=1}^{h-1} \psi_j^2 \right), \quad \psi_j = \alpha (1 + j \beta) + \gamma (1 - \alpha) [p \mid j]
 * @simplifies Errors are independent and alike; the weights are taken as known. 误差互相独立、大小相同；系数视为已知。
 * @example forecastSpreadUnits(10, { alphaRatio: 0.5, betaRatio: 0, gammaRatio: 0, cycleCount: 1 }, 3) // [10, 11.18034, 12.247449]
 */
export function forecastSpreadUnits(
  oneStepSdUnits: number,
  settings: SpreadSettings,
  horizonCount: number,
): number[] {
  const { alphaRatio, betaRatio, gammaRatio, cycleCount } = settings;
  atLeast(0, { oneStepSdUnits });
  share({ alphaRatio, betaRatio, gammaRatio });
  wholeNumber({ cycleCount, horizonCount });
  atLeast(1, { cycleCount, horizonCount });
  let sum = 1;
  return Array.from({ length: horizonCount }, (_, j) => {
    const season = j % cycleCount === 0 ? gammaRatio * (1 - alphaRatio) : 0;
    if (j > 0) sum += (alphaRatio * (1 + j * betaRatio) + season) ** 2;
    return oneStepSdUnits * Math.sqrt(sum);
  });
}
