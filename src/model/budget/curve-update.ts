// What the first days of a campaign say about how strong a channel really is. 用已有效果修正渠道响应。
import { atLeast, nonEmpty } from '../_check';
import { responsesAt, type ResponseCurve } from '../media/response-curve';

/** Spend of a period and what came of it. 一期的投放与响应。 */
export interface Observed {
  /** yuan, >= 0. 投放 */
  spendYuan: number;
  /** responses counted, >= 0. 响应 */
  responses: number;
}

/** A curve after looking at the results. 修正后的响应曲线。 */
export interface UpdatedCurve {
  /** the same shape, higher or lower. 修正后的曲线 */
  curve: ResponseCurve;
  /** how many times as strong as thought, best guess. 强度倍数（后验均值） */
  strength: number;
  /** standard deviation of that guess. 后验标准差 */
  strengthDeviation: number;
}

/**
 * A channel's curve, corrected by what has been seen. 用观察到的响应修正曲线高度（贝叶斯更新）。
 *
 * Few responses move the guess little, many move it to what they say. 样本少时少改，样本多时听数据的。
 *
 * @param curve               responses for the spend of one period, as thought before
 * @param priorDeviationRatio how unsure its height was, standard deviation over mean, >= 0; 0 never moves
 * @param observed            periods so far, at least one
 * @returns the corrected curve and how sure it is, not rounded
 * @throws RangeError if nothing was observed or a value is out of range
 * @source Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., 2.6 (Poisson with gamma prior)
 * @formula s \mid y \sim \Gamma\left(\tfrac1{r^2} + \sum_t y_t,\ \tfrac1{r^2} + \sum_t f(x_t)\right)
 * @simplifies Only the height of the curve is in doubt, not its shape; counts are Poisson, nothing is
 *   carried over. 只怀疑曲线高度，不怀疑形状；响应服从泊松分布，没有滞后。
 * @example updatedCurve({ form: 'power', scaleResponses: 1, exponent: 1 }, 0.5, [{ spendYuan: 16, responses: 8 }])
 *   .strength // 0.6
 */
export function updatedCurve(
  curve: ResponseCurve,
  priorDeviationRatio: number,
  observed: readonly Observed[],
): UpdatedCurve {
  atLeast(0, { priorDeviationRatio });
  nonEmpty({ observed });
  atLeast(0, { observedResponses: observed.map(({ responses }) => responses) });
  const seen = observed.reduce((sum, { responses }) => sum + responses, 0);
  const expected = observed.reduce((sum, { spendYuan }) => sum + responsesAt(curve, spendYuan), 0);
  const variance = priorDeviationRatio ** 2;
  // Γ(1/r² + y, 1/r² + f), numerator and denominator times r², so that r = 0 needs no exception.
  const strength = (1 + variance * seen) / (1 + variance * expected);
  const strengthDeviation =
    (priorDeviationRatio * Math.sqrt(1 + variance * seen)) / (1 + variance * expected);
  return { curve: scaled(curve, strength), strength, strengthDeviation };
}

function scaled(curve: ResponseCurve, strength: number): ResponseCurve {
  return 'ceilingResponses' in curve
    ? { ...curve, ceilingResponses: curve.ceilingResponses * strength }
    : { ...curve, scaleResponses: curve.scaleResponses * strength };
}
