// The best split when every period gets the same and effects linger. 每期等额投放且有滞后效应时的最优分配。
import { above, atLeast, nonEmpty, share, wholeNumber } from '../_check';
import { windowAdstock, windowWeights } from '../media/adstock';
import { inflectionYuan } from '../media/curve-shape';
import { lnMarginalOf } from '../media/marginal-response';
import { type ResponseCurve, responsesOf } from '../media/response-curve';
import { logSumExp } from '../special/log-sum-exp';
import { type Vessel, waterLevelSpend } from './_water-level';

/** A channel whose effect lingers, its curve known as several guesses. 有滞后的渠道，曲线由若干抽样给出。 */
export interface SteadyChannel {
  /** guesses of the curve (posterior draws), at least one; their mean counts. 曲线抽样 */
  curves: readonly ResponseCurve[];
  /** share of the effect that is left a period later, 0–1. 留存比例 */
  carryRatio: number;
}

/** For how long is spent and counted. 投放与计效的时长。 */
export interface SteadyHorizon {
  /** periods with spend, whole, >= 1. 投放期数 */
  spendPeriods: number;
  /** periods counted after the last spend, whole, >= 0. 期后计效期数 */
  carryOutPeriods: number;
  /** periods in which a spend works, its own included, whole, >= 1. 滞后窗口 */
  windowPeriods: number;
  /** whether the weights of the window add up to 1. 权重是否归一 */
  isNormalised: boolean;
}

/** The split of each period's money. 每期的分配。 */
export interface SteadyAllocation {
  /** yuan for each channel in each period. 各渠道每期投放 */
  spendYuanPerPeriod: number[];
  /** responses over all periods counted. 总响应 */
  totalResponses: number;
  /** responses that one yuan more in every period would bring. 影子价格 */
  shadowResponsesPerYuan: number;
}

/**
 * Split of a period's budget that brings most responses over the whole horizon. 带滞后的等额分配。
 *
 * Periods after the last spend are worth counting: leaving them out punishes channels that linger.
 * 期后仍在起作用的效果要算进去，否则会亏待后劲长的渠道。
 *
 * @param channels            channels with curves of diminishing returns, at least one
 * @param budgetYuanPerPeriod money of each period, yuan, > 0
 * @param horizon             how long is spent, carried over and counted
 * @returns the split, its responses and the shadow price, not rounded
 * @throws RangeError if a list is empty, a parameter is out of range, or a curve is S-shaped
 * @source Jin et al. 2017, Bayesian Methods for Media Mix Modeling with Carryover and Shape Effects;
 *   Luss & Gupta 1975, Operations Research 23(2), 360–366
 * @formula \max_x \sum_i \sum_t \overline{f_i}(a_{it} x_i), \quad \sum_i x_i = B
 * @simplifies Every period gets the same; effects end with the window. 每期投放相同；效果随窗口结束。
 * @vectors budget.allocateAdstock
 * @example steadyAllocation([{ curves: [{ form: 'power', scaleResponses: 3, exponent: 0.5 }], carryRatio: 0.5 },
 *   { curves: [{ form: 'power', scaleResponses: 4, exponent: 0.5 }], carryRatio: 0.5 }], 25,
 *   { spendPeriods: 9, carryOutPeriods: 3, windowPeriods: 4, isNormalised: true }).spendYuanPerPeriod // [9.0000, 16.0000]
 */
export function steadyAllocation(
  channels: readonly SteadyChannel[],
  budgetYuanPerPeriod: number,
  horizon: SteadyHorizon,
): SteadyAllocation {
  nonEmpty({ channels });
  above(0, { budgetYuanPerPeriod });
  wholeNumber({ spendPeriods: horizon.spendPeriods });
  atLeast(1, { spendPeriods: horizon.spendPeriods });
  channels.forEach(checkChannel);
  const stocks = channels.map(({ carryRatio }) => stockLevels(carryRatio, horizon));
  const vessels = channels.map(({ curves }, i) =>
    vesselOf(curves, stocks[i] as Stock[], budgetYuanPerPeriod),
  );
  const spendYuanPerPeriod = waterLevelSpend(vessels, budgetYuanPerPeriod);
  const marginals = vessels.map((one, i) => one.lnMarginalAt(spendYuanPerPeriod[i] as number));
  return {
    spendYuanPerPeriod,
    totalResponses: channels.reduce((sum, { curves }, i) => {
      const each = curves.map(responsesOf);
      const spend = spendYuanPerPeriod[i] as number;
      return (
        sum + (stocks[i] as Stock[]).reduce((all, stock) => all + meanOf(each, stock, spend), 0)
      );
    }, 0),
    shadowResponsesPerYuan: Math.exp(Math.max(...marginals)),
  };
}

/** A stock that a steady spend of 1 reaches, and in how many periods. */
type Stock = { level: number; periods: number };

function checkChannel({ curves, carryRatio }: SteadyChannel, i: number): void {
  nonEmpty({ [`channels[${i}].curves`]: curves });
  share({ [`channels[${i}].carryRatio`]: carryRatio });
  for (const curve of curves) {
    if (inflectionYuan(curve) > 0 && curve.form === 'hill') {
      const rule = 'at most 1 for diminishing returns';
      throw new RangeError(`channels[${i}] shape must be ${rule}, got ${curve.shape}`);
    }
  }
}

// Once the window is full the stock stays the same: a level is worked out once for all its periods.
function stockLevels(carryRatio: number, horizon: SteadyHorizon): Stock[] {
  const weights = windowWeights(carryRatio, horizon.windowPeriods, horizon.isNormalised);
  const steady = new Array<number>(horizon.spendPeriods).fill(1);
  const periodsAt = new Map<number, number>();
  for (const level of windowAdstock(steady, weights, horizon.carryOutPeriods)) {
    if (level > 0) periodsAt.set(level, (periodsAt.get(level) ?? 0) + 1);
  }
  return [...periodsAt].map(([level, periods]) => ({ level, periods }));
}

function meanOf(
  each: ((yuan: number) => number)[],
  { level, periods }: Stock,
  spend: number,
): number {
  return (periods * each.reduce((sum, one) => sum + one(level * spend), 0)) / each.length;
}

function vesselOf(
  curves: readonly ResponseCurve[],
  stocks: readonly Stock[],
  capYuan: number,
): Vessel {
  const each = curves.map(lnMarginalOf);
  const lnCount = Math.log(curves.length);
  const lnMarginalAt = (spendYuan: number) => {
    const terms = stocks.flatMap(({ level, periods }) =>
      each.map((one) => Math.log(level * periods) + one(level * spendYuan)),
    );
    return terms.includes(Infinity) ? Infinity : logSumExp(terms) - lnCount;
  };
  return { floorYuan: 0, capYuan, lnMarginalAt, spendYuanAt: inverseOf(lnMarginalAt, capYuan) };
}

function inverseOf(lnMarginalAt: (yuan: number) => number, capYuan: number) {
  return (lnMarginal: number) => {
    if (lnMarginalAt(capYuan) >= lnMarginal) return capYuan;
    let [low, high] = [0, capYuan];
    for (;;) {
      const middle = low + (high - low) / 2;
      if (!(middle > low && middle < high) || high - low <= 1e-15 * capYuan) return low;
      if (lnMarginalAt(middle) >= lnMarginal) low = middle;
      else high = middle;
    }
  };
}
