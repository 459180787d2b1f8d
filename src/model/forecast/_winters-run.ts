// One pass of Holt–Winters smoothing through a record. 霍尔特–温特斯平滑跑一遍数据。
import type { SeasonalState, SeasonForm } from './seasonal-start';

/** Weights of the newest period. 最新一期的权重。 */
export interface WintersWeights {
  /** in the level, 0–1. 水平系数 α */
  alphaRatio: number;
  /** in the trend, 0–1. 趋势系数 β */
  betaRatio: number;
  /** in the season, 0–1. 季节系数 γ */
  gammaRatio: number;
}

/** Where the pass ended. 跑完后的状态。 */
export interface WintersRun extends SeasonalState {
  /** sum of squared one-step errors. 误差平方和 */
  squaredErrorSum: number;
  /** period at which a multiplicative level was no longer above 0; null when none. 水平降到零的那一期 */
  lostIndex: number | null;
}

/**
 * Smooths a record from its second cycle on. 从第二个周期起平滑。
 *
 * The season is renewed with the new level, as Winters and R do; others take level + trend of the
 * period before, and get other numbers.
 *
 * @param salesUnits sales by period, units, more than one cycle
 * @param form       whether the season is added or multiplied
 * @param start      state before the second cycle; not changed
 * @param weights    weights 0–1
 * @param note       called with each one-step forecast, units
 * @returns the state after the last period, or where the level was lost
 * @throws RangeError never: it runs in the inner loop of a search and trusts its callers
 * @source Winters 1960, Management Science 6(3), 324–342; R Core Team, stats::HoltWinters
 * @formula s_t = \gamma \frac{y_t}{\ell_t} + (1 - \gamma) s_{t-p}
 * @simplifies As `holtWinters`. 同 holtWinters。
 * @vectors forecast.holtWinters
 * @example wintersRun([10, 20, 12], 'additive', { levelUnits: 15, trendUnitsPerPeriod: 1, seasons: [-5, 5] }, { alphaRatio: 0.5, betaRatio: 0, gammaRatio: 0 }).levelUnits // 16.5
 */
export function wintersRun(
  salesUnits: readonly number[],
  form: SeasonForm,
  start: SeasonalState,
  weights: WintersWeights,
  note?: (forecastUnits: number) => void,
): WintersRun {
  const { alphaRatio: a, betaRatio: b, gammaRatio: g } = weights;
  const isAdditive = form === 'additive';
  const seasons = [...start.seasons];
  const cycle = seasons.length;
  let level = start.levelUnits;
  let trend = start.trendUnitsPerPeriod;
  let squaredErrorSum = 0;
  let lostIndex = null;
  for (let t = cycle; t < salesUnits.length; t++) {
    const sales = salesUnits[t] as number;
    const season = seasons[t % cycle] as number;
    const expected = level + trend;
    const forecast = isAdditive ? expected + season : expected * season;
    note?.(forecast);
    squaredErrorSum += (sales - forecast) ** 2;
    const bare = isAdditive ? sales - season : sales / season;
    const newLevel = a * bare + (1 - a) * expected;
    if (!isAdditive && !(newLevel > 0 && newLevel < Infinity)) {
      lostIndex = t;
      break;
    }
    trend = b * (newLevel - level) + (1 - b) * trend;
    level = newLevel;
    seasons[t % cycle] = g * (isAdditive ? sales - level : sales / level) + (1 - g) * season;
  }
  const ended = { levelUnits: level, trendUnitsPerPeriod: trend, squaredErrorSum, lostIndex };
  return { ...ended, seasons: turned(seasons, salesUnits.length % cycle) };
}

function turned(values: readonly number[], first: number): number[] {
  return [...values.slice(first), ...values.slice(0, first)];
}
