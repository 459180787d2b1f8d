// Splits what is left of a budget anew, after the first results are in. 中途重新分配剩余预算。
import { above, atLeast, nonEmpty, wholeNumber } from '../_check';
import { responsesAt } from '../media/response-curve';
import type { Channel, FloorsAboveBudget } from './channel';
import { type Observed, type UpdatedCurve, updatedCurve } from './curve-update';
import { globalAllocation, type GlobalAllocation } from './global-allocation';

/** A channel under way; curve, floor and cap are those of one period. 投放中的渠道（曲线与上下限按每期计）。 */
export interface RunningChannel extends Channel {
  /** how unsure the height of the curve was, standard deviation over mean, >= 0. 先验不确定度 */
  priorDeviationRatio: number;
  /** periods so far; may be empty. 已有各期 */
  observed: readonly Observed[];
}

/** The new plan beside the old one. 新旧方案对照。 */
export interface Replan {
  /** the rest can be split. 状态 */
  status: 'replanned';
  /** each channel's curve as it looks now; null when nothing was observed. 修正后的曲线 */
  updates: (UpdatedCurve | null)[];
  /** split of one period from now on. 今后每期的分配 */
  perPeriod: GlobalAllocation;
  /** responses of a period, as the curves look now, had the split stayed as first thought best. 沿用旧方案的响应 */
  unchangedResponsesPerPeriod: number;
}

/**
 * Split of the remaining budget over the remaining periods. 按最新效果重新分配剩余预算。
 *
 * @param channels         channels with curve, bounds and results so far, at least one
 * @param remainingYuan    money left, yuan, >= 0
 * @param remainingPeriods periods left, whole, >= 1
 * @returns the same split for each period left, the corrected curves, and what the old split would
 *   bring; or what is missing when a period's money does not pay its floors
 * @throws RangeError if there is no channel, or a parameter, amount or count is out of range
 * @source own definition: `updatedCurve`, then `globalAllocation` of an equal part of the money
 * @formula \max_x \sum_i \hat s_i f_i(x_i), \quad \sum_i x_i = B_{\text{left}} / T_{\text{left}}
 * @simplifies Periods are alike and nothing is carried over; nobody spends on learning more.
 *   各期相同，没有滞后；不为了试探而投放。
 * @example remainderReplan([{ curve: { form: 'power', scaleResponses: 3, exponent: 0.5 }, priorDeviationRatio: 0, observed: [] },
 *   { curve: { form: 'power', scaleResponses: 4, exponent: 0.5 }, priorDeviationRatio: 0, observed: [] }], 5000, 2)
 *   .unchangedResponsesPerPeriod // 250.0000000
 */
export function remainderReplan(
  channels: readonly RunningChannel[],
  remainingYuan: number,
  remainingPeriods: number,
): Replan | FloorsAboveBudget {
  nonEmpty({ channels });
  atLeast(0, { remainingYuan });
  wholeNumber({ remainingPeriods });
  above(0, { remainingPeriods });
  const budgetYuan = remainingYuan / remainingPeriods;
  const updates = channels.map(({ curve, priorDeviationRatio, observed }) =>
    observed.length > 0 ? updatedCurve(curve, priorDeviationRatio, observed) : null,
  );
  const curves = channels.map(({ curve }, i) => updates[i]?.curve ?? curve);
  const before = globalAllocation(channels, budgetYuan);
  const now = channels.map((channel, i) => ({ ...channel, curve: curves[i] ?? channel.curve }));
  const perPeriod = globalAllocation(now, budgetYuan);
  if (before.status !== 'allocated') return before;
  if (perPeriod.status !== 'allocated') return perPeriod;
  const unchangedResponsesPerPeriod = curves.reduce(
    (sum, curve, i) => sum + responsesAt(curve, before.spendYuan[i] as number),
    0,
  );
  return { status: 'replanned', updates, perPeriod, unchangedResponsesPerPeriod };
}
