// How far forecasts were off. 预测偏了多少。
import { atLeast, finite, nonEmpty, sameLength, wholeNumber } from '../_check';

/** Sizes of forecast errors; null where there is nothing to divide by. 预测误差指标；无从计算者为 null。 */
export interface ForecastAccuracy {
  /** mean absolute error, units. 平均绝对误差 MAE */
  meanAbsoluteErrorUnits: number;
  /** root of the mean squared error, units: large misses weigh more. 均方根误差 RMSE */
  rootMeanSquaredErrorUnits: number;
  /** mean of actual − forecast, units: above 0 when forecasts are too low. 平均偏差 */
  biasUnits: number;
  /** absolute errors as a share of all that was sold; null when nothing was. 加权误差率 WAPE */
  weightedErrorRatio: number | null;
  /** mean of each error's share of its own period; null when a period sold nothing, where it has no
   * value, and misleading near it. 平均百分比误差 MAPE */
  percentageErrorRatio: number | null;
}

/**
 * Usual measures of forecast error. 常用的预测误差指标。
 *
 * @param actualUnits   what was sold, period by period, units
 * @param forecastUnits what had been forecast for the same periods, units
 * @returns units and shares, not rounded
 * @throws RangeError if lists are empty or differ in length, or a figure is not finite
 * @source Hyndman & Koehler 2006, International Journal of Forecasting 22(4), 679–688
 * @formula MAE = \frac1n \sum |y_t - \hat y_t|, \quad WAPE = \frac{\sum |y_t - \hat y_t|}{\sum |y_t|}
 * @vectors forecast.metrics
 * @example forecastAccuracy([100, 120, 90, 200], [110, 115, 100, 150]).weightedErrorRatio // 0.147058824
 * @example forecastAccuracy([0, 4], [1, 4]).percentageErrorRatio // null
 */
export function forecastAccuracy(
  actualUnits: readonly number[],
  forecastUnits: readonly number[],
): ForecastAccuracy {
  nonEmpty({ actualUnits });
  sameLength({ actualUnits, forecastUnits });
  finite({ actualUnits, forecastUnits });
  const errors = actualUnits.map((actual, t) => actual - (forecastUnits[t] as number));
  const sold = mean(actualUnits.map(Math.abs));
  const meanAbsoluteErrorUnits = mean(errors.map(Math.abs));
  return {
    meanAbsoluteErrorUnits,
    rootMeanSquaredErrorUnits: Math.sqrt(mean(errors.map((error) => error ** 2))),
    biasUnits: mean(errors),
    weightedErrorRatio: sold > 0 ? meanAbsoluteErrorUnits / sold : null,
    percentageErrorRatio: actualUnits.includes(0)
      ? null
      : mean(errors.map((error, t) => Math.abs(error / (actualUnits[t] as number)))),
  };
}

/**
 * Mean absolute error, as a multiple of a naive forecast's. 相对朴素预测的误差倍数 MASE。
 *
 * Below 1 the forecast is better than "as last time"; it compares goods of any size.
 *
 * @param meanAbsoluteErrorUnits the forecast's mean absolute error, units, >= 0
 * @param trainingUnits          sales of the periods before the forecasts, oldest first, units
 * @param lagPeriods             "last time" lies so many periods back, whole, >= 1: 1, or the cycle of a season
 * @returns multiple, not rounded; null when the naive forecast never errs or there are too few periods
 * @throws RangeError if the error is negative, a figure is not finite, or the lag is not whole or below 1
 * @source Hyndman & Koehler 2006, International Journal of Forecasting 22(4), 679–688
 * @formula MASE = \frac{MAE}{\frac{1}{n-m} \sum_{t>m} |y_t - y_{t-m}|}
 * @vectors forecast.metrics
 * @example scaledErrorTimes(18.75, [80, 100, 95, 130, 110], 1) // 0.9375
 * @example scaledErrorTimes(18.75, [80, 80], 1) // null
 */
export function scaledErrorTimes(
  meanAbsoluteErrorUnits: number,
  trainingUnits: readonly number[],
  lagPeriods: number,
): number | null {
  atLeast(0, { meanAbsoluteErrorUnits });
  finite({ trainingUnits });
  wholeNumber({ lagPeriods });
  atLeast(1, { lagPeriods });
  const changes = trainingUnits
    .slice(lagPeriods)
    .map((units, t) => Math.abs(units - (trainingUnits[t] as number)));
  const naiveUnits = changes.length > 0 ? mean(changes) : 0;
  return naiveUnits > 0 ? meanAbsoluteErrorUnits / naiveUnits : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
