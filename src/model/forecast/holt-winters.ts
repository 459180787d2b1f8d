// A forecast with level, trend and season. 带水平、趋势和季节的预测。
import { above, atLeast, finite, share, wholeNumber } from '../_check';
import { wintersRun, type WintersWeights } from './_winters-run';
import type { SeasonalState, SeasonForm } from './seasonal-start';

/** How to smooth. 平滑的设置。 */
export interface WintersSettings extends WintersWeights {
  /** whether the season is added or multiplied. 季节形式 */
  form: SeasonForm;
  /** state before the second cycle, as `seasonalStart` gives it; its seasons set the cycle. 初始状态 */
  start: SeasonalState;
}

/** The forecast; or that there is none. 预测结果，或无法预测的原因。 */
export type WintersForecast =
  | {
      status: 'smoothed';
      /** state after the last period; its first season is that of the next period. 末期状态 */
      state: SeasonalState;
      /** forecasts of the second cycle and on, each made one period before, units. 逐期提前一步的预测 */
      oneStepUnits: number[];
      /** sum of their squared errors. 误差平方和 SSE */
      squaredErrorSum: number;
      /** forecasts after the last period, units; a falling trend may lead below zero. 未来各期预测 */
      forecastUnits: number[];
    }
  /** a multiplicative level fell to zero or below at this period: try the additive form. 水平跌到零，改用加法 */
  | { status: 'levelLost'; lostIndex: number };

/**
 * Holt–Winters smoothing with a season. 霍尔特–温特斯季节平滑。
 *
 * @param salesUnits   sales by period, oldest first, units, more than one cycle; above 0 when multiplicative
 * @param settings     form, weights 0–1, start
 * @param horizonCount periods to forecast, whole, >= 0
 * @returns state, one-step forecasts, errors and forecasts, not rounded
 * @throws RangeError if a figure is not finite (or not above 0 when multiplicative), a weight is outside
 *   0–1, the record has one cycle or less, or the horizon is not whole or negative
 * @source Winters 1960, Management Science 6(3), 324–342; R Core Team, stats::HoltWinters
 * @formula \ell_t = \alpha \frac{y_t}{s_{t-p}} + (1-\alpha)(\ell_{t-1} + b_{t-1}), \quad s_t = \gamma \frac{y_t}{\ell_t} + (1-\gamma) s_{t-p}, \quad \hat y_{t+h} = (\ell_t + h b_t) s_{t+h-p}
 * @simplifies The season returns at the same place of every cycle; a holiday of the lunar calendar
 *   moves. 季节每个周期都在同一位置；春节、中秋会移动。
 * @vectors forecast.holtWinters
 * @example holtWinters([10, 20, 12], { form: 'additive', start: { levelUnits: 15, trendUnitsPerPeriod: 1, seasons: [-5, 5] }, alphaRatio: 0.5, betaRatio: 0, gammaRatio: 0 }, 2).forecastUnits // [22.5, 13.5]
 */
export function holtWinters(
  salesUnits: readonly number[],
  settings: WintersSettings,
  horizonCount: number,
): WintersForecast {
  check(salesUnits, settings);
  wholeNumber({ horizonCount });
  atLeast(0, { horizonCount });
  const { form, start, ...weights } = settings;
  const oneStepUnits: number[] = [];
  const run = wintersRun(salesUnits, form, start, weights, (units) => oneStepUnits.push(units));
  const { squaredErrorSum, lostIndex, ...state } = run;
  if (lostIndex !== null) return { status: 'levelLost', lostIndex };
  const forecastUnits = Array.from({ length: horizonCount }, (_, h) => {
    const expected = state.levelUnits + (h + 1) * state.trendUnitsPerPeriod;
    const season = state.seasons[h % state.seasons.length] as number;
    return form === 'additive' ? expected + season : expected * season;
  });
  return { status: 'smoothed', state, oneStepUnits, squaredErrorSum, forecastUnits };
}

function check(salesUnits: readonly number[], settings: WintersSettings): void {
  const { form, start, alphaRatio, betaRatio, gammaRatio } = settings;
  const { levelUnits, trendUnitsPerPeriod, seasons } = start;
  share({ alphaRatio, betaRatio, gammaRatio });
  atLeast(2, { 'number of seasons': seasons.length });
  atLeast(seasons.length + 1, { 'number of salesUnits': salesUnits.length });
  finite({ salesUnits, levelUnits, trendUnitsPerPeriod, seasons });
  // A factor of zero, or a sale of zero, says nothing of the level behind it.
  if (form === 'multiplicative') above(0, { salesUnits, seasons });
}
