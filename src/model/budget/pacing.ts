// Halfway through a campaign: is the money going as planned, and what is it worth? 投放进度与挣值。
import { above, atLeast, atMost, nonEmpty, sameLength } from '../_check';

/** A plan and what has happened so far. 计划与实际。 */
export interface CampaignSoFar {
  /** planned spend of every period, yuan, >= 0, together above 0. 计划投放 */
  planYuan: readonly number[];
  /** spend of the periods that are over, yuan, >= 0; at most as many as planned. 实际投放 */
  actualYuan: readonly number[];
  /** responses of the same periods, >= 0. 实际响应 */
  actualResponses: readonly number[];
  /** responses the whole budget is to bring, > 0. 响应目标 */
  targetResponses: number;
}

/** Pace, earned value and forecast; null where nothing has been spent, earned or planned yet. 进度、挣值与预测。 */
export interface Pacing {
  /** the whole budget, yuan (BAC). 总预算 */
  budgetYuan: number;
  /** planned spend of the periods that are over, yuan (PV). 计划值 */
  plannedYuan: number;
  /** spend so far, yuan (AC). 实际成本 */
  spentYuan: number;
  /** spend so far over planned spend. 预算节奏 */
  paceRatio: number | null;
  /** money left, yuan; below 0 when more was spent than the budget holds. 剩余预算 */
  remainingYuan: number;
  /** money left for each period left, yuan; null when none is left. 剩余每期可花 */
  requiredYuanPerPeriod: number | null;
  /** responses still missing for each period left; null when none is left. 剩余每期需要的响应 */
  requiredResponsesPerPeriod: number | null;
  /** budget × share of the target reached, yuan (EV). 挣值 */
  earnedYuan: number;
  /** earned over spent, above 1 is cheaper than planned (CPI). 成本绩效指数 */
  costIndex: number | null;
  /** earned over planned, above 1 is ahead of plan (SPI). 进度绩效指数 */
  scheduleIndex: number | null;
  /** what reaching the target will cost at the cost so far, yuan (EAC). 完工估算 */
  completionYuan: number | null;
  /** budget less that cost, yuan; below 0 when the budget will not do (VAC). 完工偏差 */
  completionGapYuan: number | null;
}

/**
 * Pace, earned value and forecast of a campaign under way. 进行中活动的预算节奏与挣值分析。
 *
 * Spending on plan says nothing about results: earned value puts a price on the responses reached.
 * 花钱按计划不等于效果按计划；挣值给已得到的响应标上计划里的价。
 *
 * @param campaign plan, spend and responses so far, and the target
 * @returns amounts in yuan and indices, not rounded
 * @throws RangeError if a list is empty or too long, lists of the past differ in length, a value is
 *   negative, or nothing was planned
 * @source Project Management Institute, PMBOK Guide, 6th ed., 7.4.2.2 (earned value analysis)
 * @formula \mathrm{EV} = B \frac{R}{R^*}, \quad \mathrm{CPI} = \frac{EV}{AC}, \quad \mathrm{SPI} = \frac{EV}{PV}, \quad \mathrm{EAC} = \frac{B}{CPI}
 * @simplifies The responses still to come cost as much each as those so far. 假设后面每个响应的成本与目前相同。
 * @vectors budget.pacing
 * @example pacing({ planYuan: [10, 10, 20], actualYuan: [12, 9], actualResponses: [30, 20], targetResponses: 100 })
 *   .requiredYuanPerPeriod // 19
 */
export function pacing(campaign: CampaignSoFar): Pacing {
  const { planYuan, actualYuan, actualResponses, targetResponses } = campaign;
  checkCampaign(campaign);
  const budgetYuan = total(planYuan);
  const plannedYuan = total(planYuan.slice(0, actualYuan.length));
  const spentYuan = total(actualYuan);
  const responses = total(actualResponses);
  const periodsLeft = planYuan.length - actualYuan.length;
  const earnedYuan = (budgetYuan * responses) / targetResponses;
  const completionYuan = responses > 0 ? (spentYuan * targetResponses) / responses : null;
  return {
    budgetYuan,
    plannedYuan,
    spentYuan,
    paceRatio: ratio(spentYuan, plannedYuan),
    remainingYuan: budgetYuan - spentYuan,
    requiredYuanPerPeriod: ratio(budgetYuan - spentYuan, periodsLeft),
    requiredResponsesPerPeriod: ratio(Math.max(0, targetResponses - responses), periodsLeft),
    earnedYuan,
    costIndex: ratio(earnedYuan, spentYuan),
    scheduleIndex: ratio(earnedYuan, plannedYuan),
    completionYuan,
    completionGapYuan: completionYuan === null ? null : budgetYuan - completionYuan,
  };
}

function checkCampaign(campaign: CampaignSoFar): void {
  const { planYuan, actualYuan, actualResponses, targetResponses } = campaign;
  nonEmpty({ planYuan });
  atLeast(0, { planYuan, actualYuan, actualResponses });
  above(0, { targetResponses, plannedBudgetYuan: total(planYuan) });
  atMost(planYuan.length, { actualPeriodCount: actualYuan.length });
  sameLength({ actualYuan, actualResponses });
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}
