// More buyers by more advertising, with the funnel left as it is. 漏斗不改，靠加推广费换买家。
import { above, atLeast, share } from '../_check';
import { type BuyerMoney, buyersProfit } from './buyers-profit';

/** The buyers wanted and what an advertising channel takes for one. 要补的买家和推广渠道的价钱。 */
export interface BuyersWanted extends BuyerMoney {
  /** buyers now, >= 0. 现在的买家数 */
  presentBuyerCount: number;
  /** buyers wanted, not below the present ones. 想要的买家数 */
  targetBuyerCount: number;
  /** what the channel cost in the period, yuan, >= 0. 渠道花费 */
  channelCostYuan: number;
  /** buyers the channel brought in the period, > 0. 渠道带来的买家数 */
  channelBuyerCount: number;
  /** what the platform keeps of net sales, 0–1. 平台扣点 */
  platformFeeRatio: number;
}

/** What the bought buyers cost and leave. 买来的买家花多少、剩多少。 */
export interface BoughtBuyers {
  /** advertising for one buyer, yuan. 单个买家推广费 */
  adCostYuanPerBuyer: number;
  /** advertising for all extra buyers, yuan. 推广费 */
  adCostYuan: number;
  /** gross profit of the extra buyers, yuan. 新增毛利 */
  grossProfitYuan: number;
  /** platform fee on their net sales, yuan. 平台扣费 */
  platformFeeYuan: number;
  /** gross profit less advertising and fee, yuan; negative is a loss. 剩下的钱 */
  leftYuan: number;
}

/**
 * Cost and result of buying buyers instead of mending the funnel. 不修漏斗、花钱买买家的账。
 *
 * @param wanted buyers now and wanted, the channel's cost and buyers, the fee, a buyer's worth
 * @returns yuan, not rounded
 * @throws RangeError if the target is below the present number or a value is out of range
 * @source own derivation: every extra buyer costs what the channel's buyers cost on average
 * @formula R = \Delta n \left( v (1 - \rho)(m - f) - \frac{C}{n_C} \right)
 * @simplifies Further traffic is as cheap as before; bids usually rise with volume. No shipping.
 *   新增流量和原来一样便宜；实际越加越贵。没有扣运费。
 * @example boughtBuyers({ presentBuyerCount: 100, targetBuyerCount: 150, channelCostYuan: 4000,
 *   channelBuyerCount: 50, platformFeeRatio: 0.05, salesYuanPerBuyer: 200, refundRatio: 0.1,
 *   marginRatio: 0.4 }).leftYuan // -850
 */
export function boughtBuyers(wanted: BuyersWanted): BoughtBuyers {
  const { presentBuyerCount, targetBuyerCount, channelCostYuan, channelBuyerCount } = wanted;
  atLeast(0, { presentBuyerCount, channelCostYuan });
  atLeast(presentBuyerCount, { targetBuyerCount });
  above(0, { channelBuyerCount });
  share({ platformFeeRatio: wanted.platformFeeRatio });
  const buyerCount = targetBuyerCount - presentBuyerCount;
  const adCostYuanPerBuyer = channelCostYuan / channelBuyerCount;
  const adCostYuan = buyerCount * adCostYuanPerBuyer;
  const { netSalesYuan, grossProfitYuan } = buyersProfit({ ...wanted, buyerCount });
  const platformFeeYuan = netSalesYuan * wanted.platformFeeRatio;
  const leftYuan = grossProfitYuan - adCostYuan - platformFeeYuan;
  return { adCostYuanPerBuyer, adCostYuan, grossProfitYuan, platformFeeYuan, leftYuan };
}
