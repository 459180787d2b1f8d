// A plan of daily spend in several channels, and what it brings with carry-over. 按天投放计划及其带滞后的响应。
import { atLeast, nonEmpty, wholeNumber } from '../_check';
import { adstockHalfLifePeriods } from '../media/adstock';
import type { ResponseCurve } from '../media/response-curve';
import { valueSlopeOf } from './_value-slope';

/** A channel spent on day by day. 按天投放的渠道。 */
export interface DailyChannel {
  /** responses of a day for its advertising stock; straight, or of diminishing returns and a finite slope at 0. 当日响应曲线 */
  curve: ResponseCurve;
  /** share of the stock that is left a day later, 0 to below 1. 留存比例 */
  carryRatio: number;
  /** stock left from before the first day, already decayed to it, yuan, >= 0; 0 when left out. 期初存量 */
  carriedInYuan?: number | undefined;
  /** least spend of a day, yuan, >= 0; 0 when left out. 每日保底 */
  floorYuanPerDay?: number | undefined;
  /** most spend of a day, yuan, >= the floor; no limit when left out. 每日上限 */
  capYuanPerDay?: number | undefined;
}

/** Channels and days of a campaign. 活动的渠道与天数。 */
export interface DailyPlan {
  /** at least one. 渠道 */
  channels: readonly DailyChannel[];
  /** days with spend, whole, >= 1. 投放天数 */
  days: number;
  /** days counted after the last spend, whole, >= 0; until a thousandth of the stock is left when left out. 期后计效天数 */
  carryOutDays?: number | undefined;
  /** what a response is worth on each day, and last on each day after, >= 0; 1 when left out. 各日权重 */
  dayWeights?: readonly number[] | undefined;
}

/** Responses of a plan, and into `gradient` what the next yuan of each cell brings. 总响应与各格边际响应。 */
export type DailyEvaluator = (spendYuan: Float64Array, gradient: Float64Array) => number;

/**
 * Responses of a daily plan, days after the last spend included. 按天计划的总响应（含期后）。
 *
 * @param plan      channels, days and what is counted
 * @param spendYuan yuan of each channel on each day, >= 0; one list a channel, one number a day
 * @returns responses, not rounded
 * @throws RangeError if the plan is out of range, or the spend is negative or not as long as the plan
 * @source Broadbent 1979, J. Market Research Society 21(3), 139–166
 * @formula \sum_i \sum_t w_t f_i(y_{it}), \quad y_{it} = x_{it} + \theta_i\, y_{i,t-1}
 * @simplifies Channels do not help or hurt each other. 渠道互不影响。
 * @example dailyResponses({ channels: [{ curve: { form: 'power', scaleResponses: 2, exponent: 1 }, carryRatio: 0.5 }],
 *   days: 2, carryOutDays: 1 }, [[100, 0]]) // 350
 */
export function dailyResponses(plan: DailyPlan, spendYuan: readonly (readonly number[])[]): number {
  const evaluate = dailyEvaluator(plan);
  atLeast(0, { spendYuan });
  if (spendYuan.length !== plan.channels.length || spendYuan.some((l) => l.length !== plan.days)) {
    throw new RangeError(`spendYuan must be ${plan.channels.length} lists of ${plan.days} days`);
  }
  const cells = Float64Array.from(spendYuan.flat());
  return evaluate(cells, new Float64Array(cells.length));
}

/**
 * The plan as a function of all its cells, checked once. 已检查过的计划，作为各格投放的函数。
 *
 * @param plan channels, days and what is counted
 * @returns a function of the spend, channel after channel and in each day after day, that returns the
 *   responses and writes what the next yuan of each cell brings
 * @throws RangeError if the plan is out of range or a curve does not fit
 * @source own derivation: backwards in time g_t = w_t f′(y_t) + θ g_{t+1} is the derivative by x_t
 * @formula \frac{\partial F}{\partial x_{it}} = \sum_{s \ge t} \theta_i^{s-t} w_s f_i'(y_{is})
 * @example dailyEvaluator({ channels: [{ curve: { form: 'power', scaleResponses: 2, exponent: 1 }, carryRatio: 0.5 }],
 *   days: 2, carryOutDays: 1 })(Float64Array.of(100, 0), new Float64Array(2)) // 350
 */
export function dailyEvaluator(plan: DailyPlan): DailyEvaluator {
  const { channels, days } = plan;
  checkPlan(plan);
  const allDays = days + carryOutDaysOf(plan);
  const weights = Float64Array.from({ length: allDays }, (_, t) => weightAt(plan, t));
  const parts = channels.map(({ curve, carryRatio, carriedInYuan = 0 }) => ({
    at: valueSlopeOf(curve),
    carryRatio,
    carriedInYuan,
  }));
  const slopes = new Float64Array(allDays);
  const out = new Float64Array(2);
  return (spendYuan, gradient) => {
    let all = 0;
    for (const [i, { at, carryRatio, carriedInYuan }] of parts.entries()) {
      let stock = carriedInYuan;
      for (let t = 0; t < allDays; t++) {
        if (t > 0) stock *= carryRatio;
        if (t < days) stock += spendYuan[i * days + t] as number;
        at(stock, out);
        all += (weights[t] as number) * (out[0] as number);
        slopes[t] = (weights[t] as number) * (out[1] as number);
      }
      let next = 0;
      for (let t = allDays - 1; t >= 0; t--) {
        next = (slopes[t] as number) + carryRatio * next;
        if (t < days) gradient[i * days + t] = next;
      }
    }
    return all;
  };
}

// A thousandth is ten half-lives, short of a hair.
function carryOutDaysOf({ channels, carryOutDays }: DailyPlan): number {
  if (carryOutDays !== undefined) return carryOutDays;
  const halfLives = channels.map(({ carryRatio }) => adstockHalfLifePeriods(carryRatio));
  return Math.ceil(Math.max(...halfLives) * Math.log2(1000));
}

function weightAt({ days, dayWeights }: DailyPlan, t: number): number {
  return dayWeights ? (dayWeights[Math.min(t, days)] as number) : 1;
}

function checkPlan({ channels, days, carryOutDays = 0, dayWeights }: DailyPlan): void {
  nonEmpty({ channels });
  wholeNumber({ days, carryOutDays });
  atLeast(1, { days });
  atLeast(0, { carryOutDays });
  for (const { carryRatio, carriedInYuan = 0, floorYuanPerDay = 0, capYuanPerDay } of channels) {
    if (!(carryRatio >= 0 && carryRatio < 1)) {
      throw new RangeError(`carryRatio must be from 0 to below 1, got ${carryRatio}`);
    }
    atLeast(0, { carriedInYuan, floorYuanPerDay });
    if (capYuanPerDay !== undefined) atLeast(floorYuanPerDay, { capYuanPerDay });
  }
  if (!dayWeights) return;
  atLeast(0, { dayWeights });
  if (dayWeights.length === days + 1) return;
  throw new RangeError(
    `dayWeights must be ${days + 1}, one a day and one for after, got ${dayWeights.length}`,
  );
}
