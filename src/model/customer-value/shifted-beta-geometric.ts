// Contracts that are renewed or not: the sBG model. 续约还是不续：sBG 留存模型。
import { above, atLeast, wholeNumber } from '../_check';
import { lnHypergeometric } from '../special/hypergeometric';

/** How customers differ in the chance of not renewing. 不续约概率的异质性。 */
export interface SbgParameters {
  /** with beta: alpha/(alpha + beta) is the share lost at the first renewal, > 0. 参数 α */
  alpha: number;
  /** the smaller both are, the more customers differ, > 0. 参数 β */
  beta: number;
}

/**
 * Shares of a cohort that are still there after 0, 1, 2 … renewals. 留存曲线（生存比例）。
 *
 * @param parameters  alpha, beta
 * @param periodCount renewals to look ahead, whole, >= 0
 * @returns `periodCount` + 1 shares 0–1, the first is 1, not rounded
 * @throws RangeError if an argument is out of range
 * @source Fader & Hardie 2007, J. Interactive Marketing 21(1), 76–90, eq. 6–7
 * @formula S(t) = \frac{B(\alpha, \beta + t)}{B(\alpha, \beta)} = \prod_{k=1}^{t} \frac{\beta+k-1}{\alpha+\beta+k-1}
 * @simplifies Nobody's own chance changes; only the mix of those who stay does.
 *   每个人自己的概率不变，变的只是留下来的人的构成。
 * @vectors clv.sbg
 * @example sbgSurvivalRatios({ alpha: 1, beta: 1 }, 3) // [1, 0.5, 0.3333333333, 0.25]
 */
export function sbgSurvivalRatios(parameters: SbgParameters, periodCount: number): number[] {
  let stay = 1;
  return [1, ...sbgRetentionRatios(parameters, periodCount).map((ratio) => (stay *= ratio))];
}

/**
 * Share of those present that renews, renewal by renewal. 逐期留存率。
 *
 * It rises although nobody gets more loyal: those who leave easily are gone first. 没有人变得更忠诚，
 * 留存率也会升，因为容易走的人先走了。
 *
 * @param parameters  alpha, beta
 * @param periodCount renewals to look ahead, whole, >= 0
 * @returns `periodCount` shares 0–1, the first renewal first, not rounded
 * @throws RangeError if an argument is out of range
 * @source Fader & Hardie 2007, J. Interactive Marketing 21(1), 76–90, eq. 8
 * @formula r_t = \frac{\beta + t - 1}{\alpha + \beta + t - 1}
 * @simplifies Nobody's own chance changes; only the mix of those who stay does.
 *   每个人自己的概率不变，变的只是留下来的人的构成。
 * @vectors clv.sbg
 * @example sbgRetentionRatios({ alpha: 1, beta: 1 }, 3) // [0.5, 0.6666666667, 0.75]
 */
export function sbgRetentionRatios({ alpha, beta }: SbgParameters, periodCount: number): number[] {
  above(0, { alpha, beta });
  wholeNumber({ periodCount });
  atLeast(0, { periodCount });
  return Array.from({ length: periodCount }, (_, t) => (beta + t) / (alpha + beta + t));
}

/**
 * Payments still to come from a customer who has not left yet, discounted. 折现后的剩余期望付款期数。
 *
 * Valued just before the renewal in question, whose payment, if it comes, is due then. 在这次续约之前
 * 估值，这次续约的付款也算在内。
 *
 * @param parameters    alpha, beta
 * @param renewal       which renewal comes next, whole, >= 1; 1 for a customer in the first period
 * @param discountRatio discount per period, > 0
 * @returns discounted payments, not rounded
 * @throws RangeError if an argument is out of range
 * @source Fader & Hardie 2010, Marketing Science 29(1), 85–93, eq. 8
 * @formula \mathrm{DERL} = \frac{\beta+n-1}{\alpha+\beta+n-1}\; {}_2F_1\!\left(1, \beta+n; \alpha+\beta+n; \tfrac1{1+d}\right)
 * @simplifies Every payment is the same; a customer who leaves never comes back.
 *   每期付款相同，走了的人不再回来。
 * @vectors clv.sbg
 * @example sbgResidualPayments({ alpha: 0.668088402633381, beta: 3.80609524563085 }, 8, 0.1) // 7.5296279
 */
export function sbgResidualPayments(
  { alpha, beta }: SbgParameters,
  renewal: number,
  discountRatio: number,
): number {
  above(0, { alpha, beta, discountRatio });
  wholeNumber({ renewal });
  atLeast(1, { renewal });
  const [stay, all] = [beta + renewal, alpha + beta + renewal];
  const later = lnHypergeometric(1, stay, all, 1 / (1 + discountRatio));
  return ((stay - 1) / (all - 1)) * Math.exp(later);
}

/**
 * Payments expected of a new customer, discounted, the first one made now. 新客户折现后的期望付款期数。
 *
 * @param parameters    alpha, beta
 * @param discountRatio discount per period, > 0
 * @returns discounted payments, >= 1, not rounded
 * @throws RangeError if an argument is out of range
 * @source Fader & Hardie 2010, Marketing Science 29(1), 85–93, eq. 5
 * @formula \mathrm{DEL} = {}_2F_1\!\left(1, \beta; \alpha+\beta; \tfrac1{1+d}\right)
 * @simplifies Every payment is the same; a customer who leaves never comes back.
 *   每期付款相同，走了的人不再回来。
 * @vectors clv.sbg
 * @example sbgLifetimePayments({ alpha: 0.668088402633381, beta: 3.80609524563085 }, 0.1) // 5.9222534
 */
export function sbgLifetimePayments({ alpha, beta }: SbgParameters, discountRatio: number): number {
  above(0, { alpha, beta, discountRatio });
  return Math.exp(lnHypergeometric(1, beta, alpha + beta, 1 / (1 + discountRatio)));
}
