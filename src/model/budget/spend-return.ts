// Average and marginal return of the same spend: two different questions. 平均回报与边际回报。
import { above, atMost } from '../_check';
import { marginalResponsesPerYuan, spendYuanAtLnMarginal } from '../media/marginal-response';
import { type ResponseCurve, responsesAt } from '../media/response-curve';

/** What a spend brings, and what the next one would. 一笔投放的回报，以及再投一笔的回报。 */
export interface SpendReturn {
  /** responses of the spend. 响应 */
  responses: number;
  /** yuan back for each yuan spent; null without spend. 平均回报 */
  averageReturn: number | null;
  /** yuan back for the next yuan. 边际回报 */
  marginalReturn: number;
  /** yuan back for each yuan of the next step. 下一步的回报 */
  nextStepReturn: number;
  /** value of the responses less the spend, yuan. 利润 */
  profitYuan: number;
}

/**
 * Return of a spend: on average, for the next yuan and for the next step. 平均回报与边际回报。
 *
 * @param curve     the channel's responses for spend
 * @param spendYuan spend so far, yuan, >= 0
 * @param options   `stepYuan`: how much might be added, > 0; `valueYuanPerResponse`: what one response is
 *   worth, > 0, contribution and not revenue when profit is asked for
 * @returns returns in yuan per yuan and the profit, not rounded
 * @throws RangeError if a parameter, spend, step or value is out of range
 * @source Varian, Intermediate Microeconomics, 9th ed., ch. 19 (average and marginal product)
 * @formula \frac{v f(x)}{x}, \quad v f'(x), \quad v \frac{f(x + h) - f(x)}{h}, \quad v f(x) - x
 * @simplifies Responses are all caused by the spend. 假设响应都由投放带来。
 * @vectors budget.roi
 * @example spendReturn({ form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 }, 1200,
 *   { stepYuan: 100, valueYuanPerResponse: 1 }).averageReturn // 2.5
 */
export function spendReturn(
  curve: ResponseCurve,
  spendYuan: number,
  { stepYuan, valueYuanPerResponse }: { stepYuan: number; valueYuanPerResponse: number },
): SpendReturn {
  above(0, { stepYuan, valueYuanPerResponse });
  const responses = responsesAt(curve, spendYuan);
  const more = responsesAt(curve, spendYuan + stepYuan) - responses;
  return {
    responses,
    averageReturn: spendYuan > 0 ? (valueYuanPerResponse * responses) / spendYuan : null,
    marginalReturn: valueYuanPerResponse * marginalResponsesPerYuan(curve, spendYuan),
    nextStepReturn: (valueYuanPerResponse * more) / stepYuan,
    profitYuan: valueYuanPerResponse * responses - spendYuan,
  };
}

/**
 * Spend of a channel at which profit is highest. 利润最高的投放额。
 *
 * @param curve                the channel's responses for spend
 * @param valueYuanPerResponse contribution of one response, yuan, > 0
 * @returns yuan, not rounded; 0 when no spend pays, Infinity when every yuan pays
 * @throws RangeError if a parameter or the value is out of range
 * @source own derivation: d/dx (v f(x) − x) = 0, so v f′(x) = 1; on an S-shaped curve the falling side of
 *   the slope, and only if the profit there is above 0
 * @formula v f'(x) = 1
 * @example mostProfitableSpendYuan({ form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 }, 1) // 1200
 */
export function mostProfitableSpendYuan(
  curve: ResponseCurve,
  valueYuanPerResponse: number,
): number {
  above(0, { valueYuanPerResponse });
  const spendYuan = spendYuanAtLnMarginal(curve, -Math.log(valueYuanPerResponse));
  if (spendYuan === Infinity) return spendYuan;
  return valueYuanPerResponse * responsesAt(curve, spendYuan) > spendYuan ? spendYuan : 0;
}

/**
 * Revenue for each yuan of advertising that covers its cost. 盈亏平衡的投入产出比。
 *
 * @param marginRatio contribution for each yuan of revenue, above 0, at most 1
 * @returns revenue per yuan of spend, not rounded
 * @throws RangeError if the margin is not above 0 or is above 1
 * @source own derivation: margin × revenue = spend
 * @formula \mathrm{ROAS}_0 = 1 / m
 * @example breakEvenRevenuePerYuan(0.25) // 4
 */
export function breakEvenRevenuePerYuan(marginRatio: number): number {
  above(0, { marginRatio });
  atMost(1, { marginRatio });
  return 1 / marginRatio;
}
