// What an advertisement leaves behind for later days. 广告的滞后效应（广告存量）。
import { atLeast, finite, nonEmpty, share, wholeNumber } from '../_check';

/**
 * Advertising stock, when the same share lives on from period to period. 几何衰减的广告存量。
 *
 * @param spendYuan     spend of each period, first one first, yuan, >= 0; any other pressure unit fits
 * @param carryRatio    share of the stock that is left a period later, 0 to below 1
 * @param carriedInYuan stock left from before the first period, already decayed to it, >= 0
 * @returns stock in each period, yuan, not rounded; not normalised, so a steady spend of 1 grows to
 *   1 / (1 − carryRatio)
 * @throws RangeError if there is no period, a value is negative, or the share is not in 0 to below 1
 * @source Broadbent 1979, J. Market Research Society 21(3), 139–166
 * @formula y_t = x_t + \theta\, y_{t-1}
 * @simplifies Nobody remembers an advertisement better after a second one; all decay alike.
 *   每次投放各自衰减，互不加强。
 * @vectors media.adstockGeometric
 * @example geometricAdstock([100, 0, 0, 50], 0.5) // [100, 50, 25, 62.5]
 * @example geometricAdstock([0, 0], 0.5, 80) // [80, 40]
 */
export function geometricAdstock(
  spendYuan: readonly number[],
  carryRatio: number,
  carriedInYuan = 0,
): number[] {
  nonEmpty({ spendYuan });
  atLeast(0, { spendYuan, carriedInYuan });
  refuseEndless(carryRatio);
  let stock = 0;
  return spendYuan.map((spend, t) => {
    stock = spend + (t === 0 ? carriedInYuan : carryRatio * stock);
    return stock;
  });
}

/**
 * Periods until half of an advertisement's effect is gone. 广告存量的半衰期。
 *
 * @param carryRatio share of the stock that is left a period later, 0 to below 1
 * @returns periods, not rounded; 0 when nothing is carried over
 * @throws RangeError if the share is not in 0 to below 1
 * @source Broadbent 1979, J. Market Research Society 21(3), 139–166
 * @formula h = \ln 0.5 / \ln\theta
 * @example adstockHalfLifePeriods(0.5) // 1
 * @example adstockHalfLifePeriods(0.9) // 6.5788
 */
export function adstockHalfLifePeriods(carryRatio: number): number {
  refuseEndless(carryRatio);
  return carryRatio === 0 ? 0 : Math.LN2 / -Math.log(carryRatio);
}

/**
 * Weights of a period and those after it, when the effect ends with a window. 有限窗口的滞后权重。
 *
 * @param carryRatio   share that is left a period later, 0–1
 * @param periodCount  periods in which the spend works, its own included, whole, >= 1
 * @param isNormalised whether the weights add up to 1, so that a steady spend of 1 grows to 1
 * @returns weight of the own period, of the next one …
 * @throws RangeError if the share is not in 0–1 or the window is not whole or below 1
 * @source Jin et al. 2017, Bayesian Methods for Media Mix Modeling with Carryover and Shape Effects
 * @formula w_k = \alpha^k \Big/ \sum_{j<L} \alpha^j
 * @vectors media.adstockWindow
 * @example windowWeights(0.5, 3, false) // [1, 0.5, 0.25]
 * @example windowWeights(0.5, 2, true) // [0.6667, 0.3333]
 */
export function windowWeights(
  carryRatio: number,
  periodCount: number,
  isNormalised: boolean,
): number[] {
  share({ carryRatio });
  wholeNumber({ periodCount });
  atLeast(1, { periodCount });
  const weights = Array.from({ length: periodCount }, (_, k) => carryRatio ** k);
  const whole = isNormalised ? weights.reduce((sum, weight) => sum + weight, 0) : 1;
  return weights.map((weight) => weight / whole);
}

/**
 * Advertising stock, when the effect ends with a window. 有限窗口的广告存量。
 *
 * @param spendYuan       spend of each period, first one first, yuan, >= 0
 * @param weights         weight of the own period, of the next one …, as `windowWeights` makes them
 * @param carryOutPeriods periods without spend to go on after the last one, whole, >= 0
 * @returns stock in each period, yuan, not rounded; nothing is lost when `carryOutPeriods` is at least
 *   the number of weights less 1
 * @throws RangeError if a list is empty, a spend is negative, a weight is not finite, or the periods
 *   are not whole
 * @source Jin et al. 2017, Bayesian Methods for Media Mix Modeling with Carryover and Shape Effects
 * @formula y_t = \sum_{k<L} w_k\, x_{t-k}
 * @simplifies What was spent before the first period is not carried in. 不计首期之前的投放。
 * @vectors media.adstockWindow
 * @example windowAdstock([100, 0, 0], [0.5, 0.5]) // [50, 50, 0]
 * @example windowAdstock([100], [0.5, 0.3, 0.2], 2) // [50, 30, 20]
 */
export function windowAdstock(
  spendYuan: readonly number[],
  weights: readonly number[],
  carryOutPeriods = 0,
): number[] {
  nonEmpty({ spendYuan, weights });
  atLeast(0, { spendYuan, carryOutPeriods });
  finite({ weights });
  wholeNumber({ carryOutPeriods });
  return Array.from({ length: spendYuan.length + carryOutPeriods }, (_, t) =>
    weights.reduce((sum, weight, k) => sum + weight * (spendYuan[t - k] ?? 0), 0),
  );
}

function refuseEndless(carryRatio: number): void {
  if (!(carryRatio >= 0 && carryRatio < 1)) {
    throw new RangeError(`carryRatio must be from 0 to below 1, got ${carryRatio}`);
  }
}
