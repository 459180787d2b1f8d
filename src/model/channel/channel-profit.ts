// What a sales channel leaves, step by step. 一个渠道从销售额到利润的每一步。
import { atLeast, atMost, share } from '../_check';

/** What is sold through a channel and what that costs. 渠道的销售与费用。 */
export interface SalesChannel {
  /** orders of the period, >= 0. 订单数 */
  orderCount: number;
  /** yuan per order, >= 0. 客单价 */
  orderValueYuan: number;
  /** share of the price left after the cost of goods (marginOnPrice), at most 1. 毛利率 */
  grossMarginRatio: number;
  /** share of sales the channel takes, 0–1. 渠道佣金率 */
  commissionRatio: number;
  /** packing and sending, yuan per order, >= 0. 单均履约费 */
  fulfilmentYuanPerOrder: number;
  /** share of sales that comes back, 0–1. 退货率 */
  returnRatio: number;
  /** fixed cost that ends with the channel, yuan, >= 0. 可避免固定成本 */
  avoidableFixedYuan: number;
  /** share of common cost put on it by bookkeeping, yuan, >= 0. 分摊的公共成本 */
  allocatedFixedYuan: number;
}

/** Profit and loss of a channel, yuan. 渠道损益表。 */
export interface ChannelProfit {
  /** orders times order value. 销售额 */
  revenueYuan: number;
  /** before anything the channel costs. 毛利 */
  grossProfitYuan: number;
  /** taken by the channel. 佣金 */
  commissionYuan: number;
  /** packing and sending. 履约费 */
  fulfilmentYuan: number;
  /** gross profit lost with returned goods. 退货损失的毛利 */
  returnsYuan: number;
  /** fixed cost that ends with the channel. 可避免固定成本 */
  avoidableFixedYuan: number;
  /** what the channel really brings. 渠道贡献 */
  contributionYuan: number;
  /** contribution less its share of common cost. 全成本利润 */
  fullyAllocatedYuan: number;
}

/**
 * Profit and loss of a channel. 渠道损益。
 *
 * @param channel sales, rates and costs
 * @returns yuan, not rounded; costs are positive numbers
 * @throws RangeError if an amount is negative, a rate is not 0–1, or the margin is above 1
 * @source Horngren, Datar & Rajan, Cost Accounting, 15th ed., ch. 11 (relevant cost)
 * @formula C = R (m - k) - n f - R \rho m - F
 * @simplifies Commission and sending are not paid back for returned goods; the goods are sold again at full
 *   value. 退货不退佣金和运费，货能原价再卖。
 * @vectors channel.dropRule
 * @example channelProfit({ orderCount: 800, orderValueYuan: 320, grossMarginRatio: 0.45,
 *   commissionRatio: 0.18, fulfilmentYuanPerOrder: 22, returnRatio: 0.02, avoidableFixedYuan: 35000,
 *   allocatedFixedYuan: 30000 }).contributionYuan // 14216
 */
export function channelProfit(channel: SalesChannel): ChannelProfit {
  const { orderCount, orderValueYuan, grossMarginRatio, fulfilmentYuanPerOrder } = channel;
  const { commissionRatio, returnRatio, avoidableFixedYuan, allocatedFixedYuan } = channel;
  atLeast(0, { orderCount, orderValueYuan, fulfilmentYuanPerOrder });
  atLeast(0, { avoidableFixedYuan, allocatedFixedYuan });
  atMost(1, { grossMarginRatio });
  share({ commissionRatio, returnRatio });
  const revenueYuan = orderCount * orderValueYuan;
  const grossProfitYuan = revenueYuan * grossMarginRatio;
  const costs = {
    commissionYuan: revenueYuan * commissionRatio,
    fulfilmentYuan: orderCount * fulfilmentYuanPerOrder,
    returnsYuan: grossProfitYuan * returnRatio,
    avoidableFixedYuan,
  };
  const costYuan = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  const contributionYuan = grossProfitYuan - costYuan;
  return {
    revenueYuan,
    grossProfitYuan,
    ...costs,
    contributionYuan,
    fullyAllocatedYuan: contributionYuan - allocatedFixedYuan,
  };
}
