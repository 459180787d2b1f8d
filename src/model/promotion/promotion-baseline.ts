// What would have sold without the promotion. 没有促销时本来能卖多少。
import { atLeast, nonEmpty } from '../_check';
import { quantiles } from '../statistics/quantile';

/**
 * Units a week without promotion, from weeks before it. 促销基线：促销前各周的中位数。
 *
 * Never take weeks of the promotion or right after it: they hold the lift and the dip. The median does
 * not mind one odd week. 不能用促销当周或紧接着的几周，那里有拉升与透支；中位数不怕个别异常周。
 *
 * @param unitsBefore units of ordinary weeks, >= 0, at least one
 * @returns units a week, not rounded
 * @throws RangeError if there is no week or a value is negative
 * @source Blattberg & Neslin 1990, Sales Promotion, ch. 7 (baseline sales)
 * @formula b = \operatorname{median}(s_1, \dots, s_n)
 * @simplifies No season and no trend: with either, forecast the baseline. 不含季节与趋势。
 * @example baselineUnitsPerWeek([390, 410, 1200, 400]) // 405
 */
export function baselineUnitsPerWeek(unitsBefore: readonly number[]): number {
  nonEmpty({ unitsBefore });
  atLeast(0, { unitsBefore });
  return quantiles(unitsBefore, [0.5])[0] as number;
}
