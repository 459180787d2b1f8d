// What one enquiry is worth when most who ask do not buy. 一次咨询值多少毛利。
import { above, atMost } from '../_check';
import { type BuyerMoney, buyersProfit } from './buyers-profit';

/**
 * Gross profit after refunds, spread over all who asked. 每个咨询带来的毛利（已扣退款）。
 *
 * It falls when fewer pay and when more of them send the goods back, so it judges the whole funnel.
 * 付款的人少了会降，退款的人多了也会降，所以能用来评判整条漏斗。
 *
 * @param period people who asked, > 0, those of them who paid, >= 0, and what one buyer is worth
 * @returns yuan for one enquiry, not rounded
 * @throws RangeError if nobody asked, more paid than asked, or an amount or ratio is out of range
 * @source own derivation: gross profit n v (1 − ρ) m divided by the number who asked
 * @formula g = \frac{n_{\text{paid}}}{n_{\text{asked}}} \, v \, (1 - \rho) \, m
 * @simplifies The agents' time is not taken off; a longer talk looks as cheap as a short one.
 *   没有扣客服工时：聊得久和聊得短，成本看起来一样。
 * @example profitYuanPerInquiry({ inquiryCount: 50, buyerCount: 10, salesYuanPerBuyer: 200,
 *   refundRatio: 0.1, marginRatio: 0.4 }) // 14.4
 */
export function profitYuanPerInquiry(
  period: BuyerMoney & { inquiryCount: number; buyerCount: number },
): number {
  const { inquiryCount, ...sold } = period;
  above(0, { inquiryCount });
  atMost(inquiryCount, { buyerCount: sold.buyerCount });
  return buyersProfit(sold).grossProfitYuan / inquiryCount;
}
