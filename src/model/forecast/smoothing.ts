// A forecast that forgets the past bit by bit. 慢慢忘掉过去的预测：指数平滑。
import { atLeast, finite, nonEmpty, share, wholeNumber } from '../_check';

/** What smoothing leaves behind. 平滑的结果。 */
export interface Smoothed {
  /** level after the last period, which is the forecast of every later one, units. 末期水平，即预测值 */
  levelUnits: number;
  /** forecasts of periods 1, 2 … (counted from 0), each made one period before, units. 逐期提前一步的预测 */
  oneStepUnits: number[];
  /** sum of their squared errors. 误差平方和 SSE */
  squaredErrorSum: number;
}

/**
 * Simple exponential smoothing. 简单指数平滑。
 *
 * @param salesUnits sales by period, oldest first, units, at least one; returns may make them negative
 * @param alphaRatio weight of the newest period, 0–1
 * @returns level, one-step forecasts and their errors, not rounded; the first period is the first level
 * @throws RangeError if there is no sales figure, one is not finite, or the weight is outside 0–1
 * @source Brown 1959, Statistical Forecasting for Inventory Control; Hyndman & Athanasopoulos 2021,
 *   Forecasting: Principles and Practice, 3rd ed., section 8.1
 * @formula \ell_t = \alpha y_t + (1 - \alpha) \ell_{t-1}, \quad \hat y_{t+h} = \ell_t
 * @simplifies No trend, no season. 没有趋势，没有季节。
 * @vectors forecast.ses
 * @example simpleSmoothing([10, 20, 10], 0.5) // { levelUnits: 12.5, oneStepUnits: [10, 15], squaredErrorSum: 125 }
 */
export function simpleSmoothing(salesUnits: readonly number[], alphaRatio: number): Smoothed {
  nonEmpty({ salesUnits });
  finite({ salesUnits });
  share({ alphaRatio });
  let level = salesUnits[0] as number;
  let squaredErrorSum = 0;
  const oneStepUnits = salesUnits.slice(1).map((sales) => {
    const forecast = level;
    level += alphaRatio * (sales - forecast);
    squaredErrorSum += (sales - forecast) ** 2;
    return forecast;
  });
  return { levelUnits: level, oneStepUnits, squaredErrorSum };
}

/** Weights and start of Holt's method. 霍尔特法的参数与起点。 */
export interface HoltSettings {
  /** weight of the newest period in the level, 0–1. 水平系数 α */
  alphaRatio: number;
  /** weight of the newest change in the trend, 0–1. 趋势系数 β */
  betaRatio: number;
  /** level before the first smoothed period, units. 起始水平 */
  levelUnits: number;
  /** trend before it, units a period. 起始趋势 */
  trendUnitsPerPeriod: number;
  /** first period to smooth, whole, counted from 0, before the last; earlier ones only make the start. 从第几期开始平滑 */
  startIndex: number;
}

/** The same, with a trend. 带趋势的平滑结果。 */
export interface TrendSmoothed extends Smoothed {
  /** trend after the last period, units a period. 末期趋势 */
  trendUnitsPerPeriod: number;
  /** forecasts of the periods after the last, units; a falling trend may lead below zero. 未来各期预测 */
  forecastUnits: number[];
}

/**
 * Holt's linear trend. 霍尔特线性趋势平滑。
 *
 * @param salesUnits   sales by period, oldest first, units
 * @param settings     weights, start, first period to smooth
 * @param horizonCount periods to forecast, whole, >= 0
 * @returns level, trend, forecasts and errors, not rounded; one-step forecasts begin at the start index
 * @throws RangeError if a number is not finite, a weight is outside 0–1, or an index or count is not
 *   whole or out of range
 * @source Holt 1957 (reprinted 2004, International Journal of Forecasting 20(1), 5–10)
 * @formula \ell_t = \alpha y_t + (1 - \alpha)(\ell_{t-1} + b_{t-1}), \quad b_t = \beta (\ell_t - \ell_{t-1}) + (1 - \beta) b_{t-1}, \quad \hat y_{t+h} = \ell_t + h b_t
 * @simplifies The trend goes on for ever; no season. 趋势一直延续；没有季节。
 * @vectors forecast.holt
 * @example holtSmoothing([12, 15, 14, 18], { alphaRatio: 0.5, betaRatio: 0.3, levelUnits: 12, trendUnitsPerPeriod: 3, startIndex: 1 }, 1).forecastUnits // [20.54]
 */
export function holtSmoothing(
  salesUnits: readonly number[],
  settings: HoltSettings,
  horizonCount: number,
): TrendSmoothed {
  check(salesUnits, settings, horizonCount);
  const { alphaRatio, betaRatio, startIndex } = settings;
  let level = settings.levelUnits;
  let trend = settings.trendUnitsPerPeriod;
  let squaredErrorSum = 0;
  const oneStepUnits = salesUnits.slice(startIndex).map((sales) => {
    const forecast = level + trend;
    const newLevel = forecast + alphaRatio * (sales - forecast);
    trend += betaRatio * (newLevel - level - trend);
    level = newLevel;
    squaredErrorSum += (sales - forecast) ** 2;
    return forecast;
  });
  return {
    levelUnits: level,
    trendUnitsPerPeriod: trend,
    oneStepUnits,
    squaredErrorSum,
    forecastUnits: Array.from({ length: horizonCount }, (_, h) => level + (h + 1) * trend),
  };
}

function check(salesUnits: readonly number[], settings: HoltSettings, horizonCount: number): void {
  const { alphaRatio, betaRatio, levelUnits, trendUnitsPerPeriod, startIndex } = settings;
  nonEmpty({ salesUnits });
  finite({ salesUnits, levelUnits, trendUnitsPerPeriod });
  share({ alphaRatio, betaRatio });
  wholeNumber({ startIndex, horizonCount });
  atLeast(0, { startIndex, horizonCount });
  if (startIndex < salesUnits.length) return;
  throw new RangeError(`startIndex must be below ${salesUnits.length}, got ${startIndex}`);
}
