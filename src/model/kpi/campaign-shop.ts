// What a promotion works on: the six levers and the shop behind them. 大促的六个杠杆和店铺参数。
import type { ResponseCurve } from '../media/response-curve';
import type { UpliftCurve } from '../promotion/uplift-curve';

/** What the six roles decide. 六个岗位各自决定的量。 */
export interface CampaignLevers {
  /** share taken off the everyday price, 0 to below 1. 活动策划：优惠力度 */
  discountRatio: number;
  /** units ready before the sale, > 0. 商品管理：备货 */
  stockUnits: number;
  /** agents at work, whole, >= 1. 客户服务：坐席 */
  agentCount: number;
  /** spend on paid traffic, yuan, >= 0. 推广：投放 */
  spendYuan: number;
  /** work put into pages and videos, 0–100. 内容创作：投入 */
  contentEffort: number;
  /** work put into forecasts and audiences, 0–100. 数据分析：投入 */
  dataEffort: number;
}

/** What is gained by effort, more slowly with each point. 投入的收益递减。 */
export interface EffortGain {
  /** rise of conversion that no effort exceeds, as a share of it, >= 0. 转化率最多提升 */
  ceilingRatio: number;
  /** effort that brings 63 % of it, > 0. 特征投入 */
  scaleEffort: number;
}

/** A shop on the days of a promotion: what the levers work on. 大促当天的店铺参数。 */
export interface CampaignShop {
  /** average price of a unit without the offer, yuan, > 0. 优惠前均价 */
  listPriceYuan: number;
  /** cost of a unit sold, returns fit for resale taken off, yuan, >= 0. 件均成本 */
  unitCostYuan: number;
  /** refunds as a share of sales, 0–1. 退款率 */
  refundRatio: number;
  /** platform fee as a share of net sales, 0–1. 平台费率 */
  platformFeeRatio: number;
  /** parcel, packing and labour of a unit sold, yuan, >= 0. 件均履约费 */
  fulfilmentYuan: number;
  /** what a unit left over loses, yuan, >= 0. 每件剩货亏损 */
  leftoverLossYuan: number;
  /** visitors who come without being paid for, > 0. 免费访客 */
  freeVisitorCount: number;
  /** paid visitors that a spend brings. 投放带来的访客 */
  paidVisitors: ResponseCurve;
  /** units of one buyer, > 0. 人均件数 */
  unitsPerBuyer: number;
  /** share of visitors who would buy at the everyday price, without any effort, 0–1. 基础转化率 */
  baseConversionRatio: number;
  /** how conversion answers to the discount. 转化率对优惠的反应 */
  uplift: UpliftCurve;
  /** what content adds to conversion. 内容对转化的提升 */
  contentGain: EffortGain;
  /** what better audiences and recommendations add to conversion. 数据对转化的提升 */
  dataGain: EffortGain;
  /** share of buyers who ask an agent first, 0–1. 询单买家占比 */
  askingBuyerRatio: number;
  /** chats for a human in the busiest hour, for each visitor of the whole time, > 0. 每访客的高峰时人工会话 */
  busyChatsPerVisitor: number;
  /** time of a chat at full load, minutes, > 0. 单次会话时长 */
  handlingMinutes: number;
  /** chats of an agent at once, whole, >= 1. 同时接待数 */
  chatsPerAgentCount: number;
  /** average time after which a waiting customer gives up, minutes, > 0. 平均耐心 */
  patienceMinutes: number;
  /** spread of demand, sd over mean, without any data work, 0–0.4. 不做预测时的需求波动 */
  spreadRatio: number;
  /** part of the spread that perfect data work takes away, 0–1. 数据最多能消除的波动 */
  spreadCutRatio: number;
  /** cost of an agent, yuan, >= 0. 每个坐席的费用 */
  agentYuan: number;
  /** cost of a point of content work, yuan, >= 0. 每点内容投入的费用 */
  contentYuan: number;
  /** cost of a point of data work, yuan, >= 0. 每点数据投入的费用 */
  dataYuan: number;
  /** cost that no lever moves, yuan, >= 0. 固定费用 */
  fixedYuan: number;
}

/** A shop in round numbers, invented for examples and tests. 示例用的整数店铺。 */
export const ROUND_SHOP: CampaignShop = {
  listPriceYuan: 200,
  unitCostYuan: 100,
  refundRatio: 0.1,
  platformFeeRatio: 0.05,
  fulfilmentYuan: 6,
  leftoverLossYuan: 20,
  freeVisitorCount: 10_000,
  paidVisitors: { form: 'hill', ceilingResponses: 20_000, halfYuan: 40_000, shape: 1.5 },
  unitsPerBuyer: 1.25,
  baseConversionRatio: 0.04,
  uplift: { form: 'saturating', ceilingRatio: 1, scaleRatio: 0.2 },
  contentGain: { ceilingRatio: 0.2, scaleEffort: 30 },
  dataGain: { ceilingRatio: 0.1, scaleEffort: 30 },
  askingBuyerRatio: 0.5,
  busyChatsPerVisitor: 0.008,
  handlingMinutes: 7.5,
  chatsPerAgentCount: 3,
  patienceMinutes: 3,
  spreadRatio: 0.3,
  spreadCutRatio: 0.6,
  agentYuan: 800,
  contentYuan: 500,
  dataYuan: 400,
  fixedYuan: 20_000,
};

/** A plan for it in round numbers. 示例用的整数方案。 */
export const ROUND_LEVERS: CampaignLevers = {
  discountRatio: 0.1,
  stockUnits: 2000,
  agentCount: 8,
  spendYuan: 40_000,
  contentEffort: 20,
  dataEffort: 20,
};
