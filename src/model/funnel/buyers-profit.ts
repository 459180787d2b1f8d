// What buyers leave in gross profit once refunds are off. 扣掉退款后，买家留下多少毛利。
import { atLeast, share } from '../_check';

/** What one buyer is worth to the shop. 一个买家值多少。 */
export interface BuyerMoney {
  /** paid sales of one buyer, later refunds included, yuan, >= 0. 客单价 */
  salesYuanPerBuyer: number;
  /** refunds as a share of paid sales, 0–1. 退款率（按金额） */
  refundRatio: number;
  /** gross profit as a share of net sales, 0–1. 毛利率（按净销售额） */
  marginRatio: number;
}

/** Where the paid money goes. 付款金额的去向。 */
export interface BuyersProfit {
  /** paid sales, yuan. 成交总额 */
  salesYuan: number;
  /** refunds, yuan. 退款金额 */
  refundYuan: number;
  /** paid sales less refunds, yuan. 净销售额 */
  netSalesYuan: number;
  /** gross profit, yuan. 毛利 */
  grossProfitYuan: number;
}

/**
 * Sales, refunds, net sales and gross profit of some buyers. 一批买家的成交额、退款、净销售额与毛利。
 *
 * Refunds come off first; the margin is then taken of what is left, not of what was paid.
 * 先扣退款，再对剩下的净销售额乘毛利率，不能对付款金额直接乘。
 *
 * @param sold buyers, >= 0, need not be whole, and what one of them is worth
 * @returns yuan, not rounded
 * @throws RangeError if a count or an amount is negative or a ratio is not between 0 and 1
 * @source own derivation: net sales n v (1 − ρ), of which the margin is m
 * @formula G = n \, v \, (1 - \rho) \, m
 * @simplifies Platform fee, shipping and wages are not taken off; a refunded parcel costs no more.
 *   没有扣平台扣点、运费和人工；退货产生的额外费用也没有算。
 * @example buyersProfit({ buyerCount: 10, salesYuanPerBuyer: 200, refundRatio: 0.1,
 *   marginRatio: 0.4 }).grossProfitYuan // 720
 */
export function buyersProfit(sold: BuyerMoney & { buyerCount: number }): BuyersProfit {
  const { buyerCount, salesYuanPerBuyer, refundRatio, marginRatio } = sold;
  atLeast(0, { buyerCount, salesYuanPerBuyer });
  share({ refundRatio, marginRatio });
  const salesYuan = buyerCount * salesYuanPerBuyer;
  const netSalesYuan = salesYuan * (1 - refundRatio);
  return {
    salesYuan,
    refundYuan: salesYuan * refundRatio,
    netSalesYuan,
    grossProfitYuan: netSalesYuan * marginRatio,
  };
}
