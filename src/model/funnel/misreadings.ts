// Wrong rules that people use on funnels, so that a wrong answer can be named. 漏斗的常见误算，用来认出错在哪。
import { atLeast, share } from '../_check';
import { type BuyerMoney, buyersProfit } from './buyers-profit';
import { stageCounts } from './projection';

/**
 * WRONG RULE: a point on one step is a point on the whole rate. 误算：某一步涨 1 点当成总转化率涨 1 点。
 *
 * @param entrantCount people at the first stage, >= 0
 * @param pointRatio   points added to one step, 0–1; 0.01 is one point
 * @returns the buyers that this reading promises, too many whenever another step loses anybody
 * @throws RangeError if `entrantCount` is negative or `pointRatio` is not between 0 and 1
 * @source own; the right rule is `stepValue`
 * @formula n_0 \, \Delta r
 * @simplifies Wrong on purpose: it drops every other step.
 *   故意写错：把其他各步都漏掉了。
 * @example pointOnWholeRate(12000, 0.01) // 120
 */
export function pointOnWholeRate(entrantCount: number, pointRatio: number): number {
  atLeast(0, { entrantCount });
  share({ pointRatio });
  return entrantCount * pointRatio;
}

/**
 * WRONG RULE: all who pass the better step go on to pay. 误算：多走过这一步的人全都会付款。
 *
 * @param entrantCount people at the first stage, >= 0
 * @param ratiosBefore share of each earlier stage that reaches the next, 0–1, first step first
 * @param pointRatio   points added to the step after them, 0–1; 0.01 is one point
 * @returns the buyers that this reading promises, too many whenever a later step loses anybody
 * @throws RangeError if `entrantCount` is negative or a ratio is not between 0 and 1
 * @source own; the right rule is `stepValue`
 * @formula n_k \, \Delta r
 * @simplifies Wrong on purpose: it drops the later steps.
 *   故意写错：把后面各步的流失漏掉了。
 * @example pointWithoutLaterSteps(12000, [0.85], 0.01) // 102
 */
export function pointWithoutLaterSteps(
  entrantCount: number,
  ratiosBefore: readonly number[],
  pointRatio: number,
): number {
  share({ pointRatio });
  return (stageCounts(entrantCount, ratiosBefore).at(-1) as number) * pointRatio;
}

/**
 * WRONG RULE: one percentage point is one percent of the buyers. 误算：把百分点当成百分比。
 *
 * @param entrantCount people at the first stage, >= 0
 * @param stepRatios   share of each stage that reaches the next, 0–1, first step first
 * @param pointRatio   points added to one step, 0–1; 0.01 is one point
 * @returns the buyers that this reading promises, too few whenever the step is below 1
 * @throws RangeError if `entrantCount` is negative or a ratio is not between 0 and 1
 * @source own; the right rule is `stepValue`
 * @formula n \, \Delta r
 * @simplifies Wrong on purpose: a point on a ratio of one half is two percent, not one.
 *   故意写错：转化率是五成时，涨 1 个百分点等于涨 2%，不是 1%。
 * @example pointAsPercent(12000, [0.85, 0.5, 0.5], 0.01) // 25.5
 */
export function pointAsPercent(
  entrantCount: number,
  stepRatios: readonly number[],
  pointRatio: number,
): number {
  share({ pointRatio });
  return (stageCounts(entrantCount, stepRatios).at(-1) as number) * pointRatio;
}

/**
 * WRONG RULE: the margin is taken of what was paid. 误算：毛利率直接乘付款金额，退款没扣。
 *
 * @param sold buyers, >= 0, and what one of them is worth
 * @returns the gross profit that this reading promises, yuan, too much whenever anything is refunded
 * @throws RangeError if a count or an amount is negative or a ratio is not between 0 and 1
 * @source own; the right rule is `buyersProfit`
 * @formula n \, v \, m
 * @simplifies Wrong on purpose: refunded money earns nothing.
 *   故意写错：退掉的钱不产生毛利。
 * @example profitBeforeRefundsYuan({ buyerCount: 10, salesYuanPerBuyer: 200, refundRatio: 0.1,
 *   marginRatio: 0.4 }) // 800
 */
export function profitBeforeRefundsYuan(sold: BuyerMoney & { buyerCount: number }): number {
  return buyersProfit(sold).salesYuan * sold.marginRatio;
}

/**
 * WRONG RULE: the refund rate is taken off the margin. 误算：毛利率减退款率，再乘付款金额。
 *
 * @param sold buyers, >= 0, and what one of them is worth
 * @returns the gross profit that this reading promises, yuan, too little unless nothing is refunded
 * @throws RangeError if a count or an amount is negative or a ratio is not between 0 and 1
 * @source own; the right rule is `buyersProfit`
 * @formula n \, v \, (m - \rho)
 * @simplifies Wrong on purpose: the two ratios have different bases.
 *   故意写错：两个比率的分母不同，不能相减。
 * @example profitByRatioDifferenceYuan({ buyerCount: 10, salesYuanPerBuyer: 200, refundRatio: 0.1,
 *   marginRatio: 0.4 }) // 600
 */
export function profitByRatioDifferenceYuan(sold: BuyerMoney & { buyerCount: number }): number {
  return buyersProfit(sold).salesYuan * (sold.marginRatio - sold.refundRatio);
}
