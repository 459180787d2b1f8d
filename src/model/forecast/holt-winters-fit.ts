// The weights with which past forecasts would have erred least. 让过去的预测误差最小的平滑系数。
import { nelderMead } from '../optimise/nelder-mead';
import { wintersRun, type WintersWeights } from './_winters-run';
import { seasonalStart, type SeasonalState, type SeasonForm } from './seasonal-start';

// The first is R's; a valley that one of them misses another one finds. The last keeps a multiplicative
// level at sales/season, above zero whatever is sold.
const STARTS: readonly (readonly [number, number, number])[] = [
  [0.3, 0.1, 0.1],
  [0.6, 0.02, 0.6],
  [0.1, 0.3, 0.9],
  [1, 0, 0],
];
const EDGE = 1e-3;
// Of the errors at the first start: the corners must agree to this.
const TOLERANCE = 1e-11;
const STEP = 0.2;
// An ordinary record takes a quarter of this; a slider must not wait for a strange one.
const MOST_MOVES = 400;

/** Fitted weights; or that there are none. 拟合出的系数，或无法拟合。 */
export type WintersFit =
  | (WintersWeights & {
      status: 'fitted';
      form: SeasonForm;
      /** state before the second cycle. 初始状态 */
      start: SeasonalState;
      /** least sum of squared one-step errors found. 误差平方和 */
      squaredErrorSum: number;
      /** weights at 0 or 1: the record does not fit this form, or tells too little. 落在边界上的系数 */
      atEdge: (keyof WintersWeights)[];
      /** whether the search came to rest. 是否收敛 */
      hasConverged: boolean;
      /** times the record was gone through. 求值次数 */
      evaluations: number;
    })
  /** the squared errors pass every number a computer holds, whatever the weights. 误差大到无法计算 */
  | { status: 'outOfRange' };

/**
 * Holt–Winters weights with the least squared one-step error. 误差平方和最小的霍尔特–温特斯系数。
 *
 * @param salesUnits sales by period, oldest first, units, at least two cycles; above 0 when multiplicative
 * @param cycleCount periods of a cycle, whole, >= 2
 * @param form       whether the season is added or multiplied
 * @returns weights, start and errors: pass them on to `holtWinters`; weights at an edge are named
 * @throws RangeError if there are fewer than two cycles, a figure is not finite, or is not above 0 when
 *   multiplicative
 * @source R Core Team, stats::HoltWinters (start.periods = 2); search: Nelder & Mead 1965
 * @formula \min_{\alpha, \beta, \gamma \in [0,1]} \sum_t \left( y_t - \hat y_{t|t-1} \right)^2
 * @simplifies The start is taken from the first two cycles and not fitted. 初始状态取自前两个周期，不参与拟合。
 * @vectors forecast.holtWintersFit
 * @example holtWintersFit([10, 20, 12, 22, 14, 24, 16, 26], 2, 'additive').status // 'fitted'
 */
export function holtWintersFit(
  salesUnits: readonly number[],
  cycleCount: number,
  form: SeasonForm,
): WintersFit {
  const start = seasonalStart(salesUnits, cycleCount, form);
  const errorsAt = (point: readonly number[]) => {
    const run = wintersRun(salesUnits, form, start, weightsAt(point));
    return run.lostIndex === null ? run.squaredErrorSum : Infinity;
  };
  const starts = STARTS.map((weights) => weights.map((weight) => Math.asin(Math.sqrt(weight))));
  const scale = Math.min(...starts.map(errorsAt));
  if (scale === Infinity) return { status: 'outOfRange' };
  // As a share of the first errors, so that the record's size does not set how long to search.
  const shareAt = (point: readonly number[]) => errorsAt(point) / (scale || 1);
  const options = { step: STEP, tolerance: TOLERANCE, maxIterations: MOST_MOVES };
  const found = starts.map((from) => nelderMead(shareAt, from, options));
  const best = found.reduce((least, one) => (one.value < least.value ? one : least));
  const weights = weightsAt(best.point);
  return {
    status: 'fitted',
    form,
    start,
    ...weights,
    squaredErrorSum: errorsAt(best.point),
    atEdge: (Object.keys(weights) as (keyof WintersWeights)[]).filter(
      (key) => weights[key] < EDGE || weights[key] > 1 - EDGE,
    ),
    hasConverged: best.hasConverged,
    evaluations: found.reduce((sum, { evaluations }) => sum + evaluations, starts.length),
  };
}

// sin² is smooth and reaches both ends, so that the search may run freely and still find an edge.
function weightsAt(point: readonly number[]): WintersWeights {
  const [alphaRatio, betaRatio, gammaRatio] = point.map((angle) => Math.sin(angle) ** 2);
  return {
    alphaRatio: alphaRatio as number,
    betaRatio: betaRatio as number,
    gammaRatio: gammaRatio as number,
  };
}
