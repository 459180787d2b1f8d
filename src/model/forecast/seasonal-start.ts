// Level, trend and season of the first two cycles. 用前两个周期定出水平、趋势和季节。
import { above, atLeast, finite, wholeNumber } from '../_check';

/** Whether the season adds units or multiplies them. 季节是加上去的，还是乘上去的。 */
export type SeasonForm = 'additive' | 'multiplicative';

/** State of a seasonal forecast. 季节预测的状态。 */
export interface SeasonalState {
  /** level, units. 水平 */
  levelUnits: number;
  /** trend, units a period. 趋势 */
  trendUnitsPerPeriod: number;
  /** season of the next period and those after it, one for each period of the cycle: units to add,
   * or factors around 1. 季节（加法为件数，乘法为倍数） */
  seasons: number[];
}

/**
 * State after the first cycle, from a decomposition of the first two. 由前两个周期的分解得到的初始状态。
 *
 * A centred moving average over one cycle is the trend; a line through it gives level and slope; what
 * is left, averaged by place in the cycle and made to add nothing, is the season.
 *
 * @param salesUnits  sales by period, oldest first, units, at least two cycles; above 0 when multiplicative
 * @param cycleCount  periods of a cycle, whole, >= 2: 7 for days of a week, 12 for months
 * @param form        whether the season is added or multiplied
 * @returns the state to begin smoothing with at the second cycle, not rounded
 * @throws RangeError if there are fewer than two cycles, a figure is not finite, or is not above 0 when
 *   multiplicative
 * @source R Core Team, stats::HoltWinters and stats::decompose (start.periods = 2)
 * @formula m_t = \frac1p \left( \tfrac12 y_{t-p/2} + \sum_{|i| < p/2} y_{t+i} + \tfrac12 y_{t+p/2} \right)
 * @simplifies Two cycles decide: with a short record they decide nearly everything. 由前两个周期决定；数据短时影响很大。
 * @vectors forecast.holtWintersFit
 * @example seasonalStart([10, 20, 12, 22], 2, 'additive') // { levelUnits: 14.5, trendUnitsPerPeriod: 1, seasons: [-4.5, 4.5] }
 */
export function seasonalStart(
  salesUnits: readonly number[],
  cycleCount: number,
  form: SeasonForm,
): SeasonalState {
  wholeNumber({ cycleCount });
  atLeast(2, { cycleCount });
  atLeast(2 * cycleCount, { 'number of salesUnits': salesUnits.length });
  if (form === 'multiplicative') above(0, { salesUnits });
  else finite({ salesUnits });
  const first = salesUnits.slice(0, 2 * cycleCount);
  const half = Math.floor(cycleCount / 2);
  const trend = centredAverages(first, cycleCount);
  const rest = trend.map((average, i) => {
    const sales = first[i + half] as number;
    return form === 'additive' ? sales - average : sales / average;
  });
  const raw = Array.from({ length: cycleCount }, (_, place) =>
    mean(rest.filter((_, i) => (i + half) % cycleCount === place)),
  );
  const whole = mean(raw);
  const { start, slope } = line(trend);
  return {
    levelUnits: start,
    trendUnitsPerPeriod: slope,
    seasons: raw.map((season) => (form === 'additive' ? season - whole : season / whole)),
  };
}

// With an even cycle the two ends, which fall on the same place, count half each.
function centredAverages(values: readonly number[], cycleCount: number): number[] {
  const half = Math.floor(cycleCount / 2);
  const isEven = cycleCount % 2 === 0;
  return Array.from({ length: values.length - 2 * half }, (_, i) => {
    const around = values.slice(i, i + 2 * half + 1);
    const ends = isEven ? ((around[0] as number) + (around.at(-1) as number)) / 2 : 0;
    return (around.reduce((sum, value) => sum + value, 0) - ends) / cycleCount;
  });
}

/** Least-squares line through values at 1, 2, 3 …: height at 0, and slope. */
function line(values: readonly number[]): { start: number; slope: number } {
  const middle = (values.length + 1) / 2;
  const height = mean(values);
  let top = 0;
  let bottom = 0;
  values.forEach((value, i) => {
    top += (i + 1 - middle) * (value - height);
    bottom += (i + 1 - middle) ** 2;
  });
  const slope = top / bottom;
  return { start: height - slope * middle, slope };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
