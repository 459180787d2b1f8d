// A promotion as one system: six levers, one profit. 一场大促是一个系统：六个杠杆，一个利润。
import { above, atLeast, atMost, share, wholeNumber } from '../_check';
import { responsesAt } from '../media/response-curve';
import { upliftAt } from '../promotion/uplift-curve';
import { chatSlots } from '../queue/chat-concurrency';
import { abandonRatioA } from '../queue/erlang-a';
import { normalStockOutcome } from '../stock/normal-demand';
import type { CampaignLevers, CampaignShop, EffortGain } from './campaign-shop';

const MOST_EFFORT = 100;

/** Who comes to a promotion. 来到活动的人。 */
export interface CampaignTraffic {
  /** visitors, paid and free. 访客 */
  visitorCount: number;
  /** visitors who were paid for. 付费访客 */
  paidVisitorCount: number;
  /** share of askers who give up waiting in the busiest hour, 0–1. 放弃率 */
  abandonRatio: number;
}

/** What a plan leads to, on average. 一套方案的期望结果。 */
export interface CampaignOutcome extends CampaignTraffic {
  /** share of visitors who want to buy, 0–1. 购买意愿（参与率） */
  conversionRatio: number;
  /** share of would-be buyers whom the chat does not lose, 0–1. 客服留住的比例 */
  keptRatio: number;
  /** units asked for, on average. 需求件数 */
  demandUnits: number;
  /** spread of demand, sd over mean. 需求波动 */
  spreadRatio: number;
  /** share of demand that the stock serves, 0–1. 满足率 */
  fillRatio: number;
  /** units sold, on average. 卖出件数 */
  soldUnits: number;
  /** units left over, on average. 剩货件数 */
  leftoverUnits: number;
  /** price after the offer, yuan a unit. 到手价 */
  paidPriceYuan: number;
  /** sales before refunds, yuan. 成交额 */
  gmvYuan: number;
  /** what sales leave after refunds and the platform's fee, yuan. 实收 */
  incomeYuan: number;
  /** goods and fulfilment of what was sold, yuan. 货款与履约 */
  goodsYuan: number;
  /** loss on units left over, yuan. 剩货亏损 */
  leftoverYuan: number;
  /** costs of the levers: agents, spend, content, data, yuan. 客服、推广、内容、数据费用 */
  costs: { agentYuan: number; spendYuan: number; contentYuan: number; dataYuan: number };
  /** what is left of it all, yuan; below 0 for a loss. 利润 */
  profitYuan: number;
}

/**
 * What six decisions lead to when they meet. 六个决定碰在一起的结果。
 *
 * Visitors are free ones plus a saturating curve of spend. Conversion rises with discount, content and data
 * work, each with diminishing returns. Buyers who ask first are lost as chats are abandoned in the busiest
 * hour (Erlang A). Demand is normal; data work narrows it; the stock serves what it can (newsvendor).
 * 访客＝免费＋投放的饱和曲线；转化随优惠、内容、数据递减地上升；先问后买的人按最忙一小时的放弃率流失；
 * 需求服从正态，数据工作让它变窄；备货有多少卖多少。
 *
 * @param shop   the shop's parameters
 * @param levers the six decisions
 * @param traffic what `campaignTraffic` gave for the same spend and agents, when it is known already
 * @returns expected people, units and yuan, not rounded
 * @throws RangeError if a lever or a parameter is out of range
 * @source own composition of `responsesAt`, `upliftAt`, `abandonRatioA` and `normalStockOutcome`
 * @formula \Pi = (pk - c) E[\min(D,Q)] - c_o E[(Q-D)^+] - \text{costs}, \quad E[D] = N(x)\, r(d,e)\, \left(1 - a P_{ab}\right) u
 * @simplifies Expected values of one sale; the busiest hour stands for all hours; conversion is the same for
 *   paid and free visitors. 只算期望；用最忙一小时代表全天；付费与免费访客转化率相同。
 * @example campaignOutcome(ROUND_SHOP, ROUND_LEVERS).demandUnits // 1575.4846
 * @example campaignOutcome(ROUND_SHOP, { ...ROUND_LEVERS, agentCount: 0 }) // RangeError: agentCount must be at least 1, got 0
 */
export function campaignOutcome(
  shop: CampaignShop,
  levers: CampaignLevers,
  traffic: CampaignTraffic = campaignTraffic(shop, levers),
): CampaignOutcome {
  checkLevers(levers);
  const people = { ...traffic, ...buyersOf(shop, levers, traffic) };
  const stock = stockOf(shop, levers, people.demandUnits);
  const paidPriceYuan = shop.listPriceYuan * (1 - levers.discountRatio);
  const gmvYuan = stock.soldUnits * paidPriceYuan;
  const incomeYuan = gmvYuan * (1 - shop.refundRatio) * (1 - shop.platformFeeRatio);
  const goodsYuan = stock.soldUnits * (shop.unitCostYuan + shop.fulfilmentYuan);
  const leftoverYuan = stock.leftoverUnits * shop.leftoverLossYuan;
  const costs = {
    agentYuan: levers.agentCount * shop.agentYuan,
    spendYuan: levers.spendYuan,
    contentYuan: levers.contentEffort * shop.contentYuan,
    dataYuan: levers.dataEffort * shop.dataYuan,
  };
  const costYuan = costs.agentYuan + costs.spendYuan + costs.contentYuan + costs.dataYuan;
  const profitYuan = incomeYuan - goodsYuan - leftoverYuan - costYuan - shop.fixedYuan;
  const money = { paidPriceYuan, gmvYuan, incomeYuan, goodsYuan, leftoverYuan, costs, profitYuan };
  return { ...people, ...stock, ...money };
}

/**
 * Who comes and who gives up waiting: what spend and agents decide alone. 来多少人、多少人等不及。
 *
 * @param shop   the shop's parameters
 * @param levers spend, yuan, >= 0, and agents, whole, >= 1
 * @returns visitors and the share of askers who give up, not rounded
 * @throws RangeError if a lever or a parameter is out of range
 * @source own composition of `responsesAt` and `abandonRatioA`
 * @example campaignTraffic(ROUND_SHOP, ROUND_LEVERS).visitorCount // 20000
 */
export function campaignTraffic(
  shop: CampaignShop,
  levers: Pick<CampaignLevers, 'spendYuan' | 'agentCount'>,
): CampaignTraffic {
  wholeNumber({ agentCount: levers.agentCount });
  atLeast(1, { agentCount: levers.agentCount });
  const paidVisitorCount = responsesAt(shop.paidVisitors, levers.spendYuan);
  const visitorCount = shop.freeVisitorCount + paidVisitorCount;
  const abandonRatio = abandonRatioOf(shop, levers.agentCount, visitorCount);
  return { visitorCount, paidVisitorCount, abandonRatio };
}

function buyersOf(shop: CampaignShop, levers: CampaignLevers, traffic: CampaignTraffic) {
  const { discountRatio } = levers;
  const { unitsMultiple } = upliftAt(shop.uplift, discountRatio, discountRatio);
  const conversionRatio = Math.min(
    1,
    shop.baseConversionRatio *
      unitsMultiple *
      (1 + gainOf(shop.contentGain, levers.contentEffort)) *
      (1 + gainOf(shop.dataGain, levers.dataEffort)),
  );
  const keptRatio = 1 - shop.askingBuyerRatio * traffic.abandonRatio;
  const demandUnits = traffic.visitorCount * conversionRatio * keptRatio * shop.unitsPerBuyer;
  return { conversionRatio, keptRatio, demandUnits };
}

function stockOf(shop: CampaignShop, levers: CampaignLevers, demandUnits: number) {
  const cutRatio = shop.spreadCutRatio * shareOf(shop.dataGain.scaleEffort, levers.dataEffort);
  const spreadRatio = shop.spreadRatio * (1 - cutRatio);
  const demand = { meanUnits: demandUnits, sdUnits: demandUnits * spreadRatio };
  const stock = normalStockOutcome(demand, levers.stockUnits);
  return {
    spreadRatio,
    // Far below the mean the curve's tail below zero would sell less than nothing.
    fillRatio: stock.fillRatio ?? 0,
    soldUnits: Math.max(0, stock.expectedSalesUnits),
    leftoverUnits: stock.expectedLeftoverUnits,
  };
}

function abandonRatioOf(shop: CampaignShop, agentCount: number, visitorCount: number): number {
  const { slotCount } = chatSlots({
    agentCount,
    chatsPerAgentCount: shop.chatsPerAgentCount,
    handlingMinutes: shop.handlingMinutes,
    slowdownPerChatRatio: 0,
  });
  const team = {
    arrivalsPerMinute: (visitorCount * shop.busyChatsPerVisitor) / 60,
    handlingMinutes: shop.handlingMinutes,
    agentCount: slotCount,
    patienceMinutes: shop.patienceMinutes,
  };
  return abandonRatioA(team);
}

const shareOf = (scaleEffort: number, effort: number) => -Math.expm1(-effort / scaleEffort);

const gainOf = ({ ceilingRatio, scaleEffort }: EffortGain, effort: number) =>
  ceilingRatio * shareOf(scaleEffort, effort);

function checkLevers(levers: CampaignLevers): void {
  const { discountRatio, stockUnits, agentCount, spendYuan, contentEffort, dataEffort } = levers;
  share({ discountRatio });
  above(0, { stockUnits });
  wholeNumber({ agentCount });
  atLeast(1, { agentCount });
  atLeast(0, { spendYuan, contentEffort, dataEffort });
  atMost(MOST_EFFORT, { contentEffort, dataEffort });
}
