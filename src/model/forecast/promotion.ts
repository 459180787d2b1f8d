// What a promotion will sell: what would sell anyway, times its lift. 大促销量 = 平日基线 × 提升。
import { atLeast, nonEmpty, sameLength, wholeNumber } from '../_check';

/**
 * Sales as they would have been without promotions. 清洗掉大促后的平日基线。
 *
 * A marked period is put on the line between the nearest unmarked ones of the same place in the cycle
 * (a Saturday between Saturdays); at the ends it takes the nearest. Mark the dip after a promotion too,
 * or it makes the baseline too low. 促后的低谷也要标出，否则基线偏低。
 *
 * @param salesUnits sales by period, oldest first, units, >= 0
 * @param isPromoted which periods were touched by a promotion, before, during or after
 * @param cycleCount periods of a cycle, whole, >= 1: 7 for days with a weekly pattern, 1 for none
 * @returns units for every period, not rounded; null when a place in the cycle has no ordinary period
 * @throws RangeError if lists are empty or differ in length, a figure is negative, or the cycle is not
 *   whole or below 1
 * @source Blattberg & Neslin 1990, Sales Promotion, chapter 6 (baseline of unpromoted weeks)
 * @formula b_t = y_s + \frac{t - s}{u - s} (y_u - y_s), \quad s < t < u
 * @simplifies Ordinary sales move in a straight line across a promotion. 大促期间，平日销量按直线变化。
 * @example promotionBaseline([10, 50, 4, 16], [false, true, true, false], 1) // [10, 12, 14, 16]
 */
export function promotionBaseline(
  salesUnits: readonly number[],
  isPromoted: readonly boolean[],
  cycleCount: number,
): number[] | null {
  nonEmpty({ salesUnits });
  sameLength({ salesUnits, isPromoted });
  atLeast(0, { salesUnits });
  wholeNumber({ cycleCount });
  atLeast(1, { cycleCount });
  const ordinaryFrom = (t: number, step: number) => {
    let at = t;
    while (isPromoted[at]) at += step;
    return at in salesUnits ? at : null;
  };
  const baseline: number[] = [];
  for (let t = 0; t < salesUnits.length; t++) {
    const before = ordinaryFrom(t, -cycleCount) ?? ordinaryFrom(t, cycleCount);
    const after = ordinaryFrom(t, cycleCount) ?? before;
    if (before === null || after === null) return null;
    const [low, high] = [salesUnits[before] as number, salesUnits[after] as number];
    const part = after === before ? 0 : (t - before) / (after - before);
    baseline.push(low + part * (high - low));
  }
  return baseline;
}

/**
 * How much past promotions added to the baseline. 以往大促的提升系数。
 *
 * @param salesUnits    sales of promoted periods, units, >= 0
 * @param baselineUnits baseline of the same periods, units, >= 0
 * @returns share added, above −1: 0.8 is 80 % more; by sums, so that small periods do not distort it;
 *   null when the baseline sells nothing
 * @throws RangeError if lists are empty or differ in length, or a figure is negative
 * @source van Heerde, Leeflang & Wittink 2004, Marketing Science 23(3), 317–334 (lift over the baseline)
 * @formula u = \frac{\sum y_t}{\sum b_t} - 1
 * @simplifies Counts pulled-forward and cannibalised sales as lift. 提前透支与互相蚕食的销量也算在内。
 * @example promotionUpliftRatio([150, 250], [100, 100]) // 1
 */
export function promotionUpliftRatio(
  salesUnits: readonly number[],
  baselineUnits: readonly number[],
): number | null {
  nonEmpty({ salesUnits });
  sameLength({ salesUnits, baselineUnits });
  atLeast(0, { salesUnits, baselineUnits });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const ordinary = sum(baselineUnits);
  return ordinary > 0 ? sum(salesUnits) / ordinary - 1 : null;
}

/**
 * Forecast of promoted periods. 大促预测：基线 ×（1 + 提升系数）。
 *
 * @param baselineUnits forecast without the promotion, by period, units, >= 0
 * @param upliftRatios  share the promotion adds in each period, >= −1; below 0 for the dip after it
 * @returns units by period, not rounded, never below 0
 * @throws RangeError if lists are empty or differ in length, a baseline is negative, or an uplift is below −1
 * @source Blattberg & Neslin 1990, Sales Promotion, chapter 6
 * @formula \hat y_t = b_t (1 + u_t)
 * @simplifies The uplift is that of past promotions of the same kind and depth. 提升系数沿用同类型、同力度的以往大促。
 * @example promotionForecast([100, 120, 100], [0.8, 2, -0.3]) // [180, 360, 70]
 */
export function promotionForecast(
  baselineUnits: readonly number[],
  upliftRatios: readonly number[],
): number[] {
  nonEmpty({ baselineUnits });
  sameLength({ baselineUnits, upliftRatios });
  atLeast(0, { baselineUnits });
  atLeast(-1, { upliftRatios });
  return baselineUnits.map((units, t) => units * (1 + (upliftRatios[t] as number)));
}
