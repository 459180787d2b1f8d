// A shop on the first day of its promotion: numbers of its case, and teaching values. 由案例得出开卖当天的店铺。
import { campaignOutcome } from '@/model/kpi/campaign';
import type { CampaignLevers, CampaignShop } from '@/model/kpi/campaign-shop';
import type { PlanningCase, PromotionCase } from './case-fields';

/** Values assumed for teaching; no case and no survey stands behind them. 教学参数。 */
const TEACHING = {
  uplift: { form: 'saturating', ceilingRatio: 0.93, scaleRatio: 0.15 },
  contentGain: { ceilingRatio: 0.25, scaleEffort: 35 },
  dataGain: { ceilingRatio: 0.1, scaleEffort: 30 },
  spreadRatio: 0.35,
  spreadCutRatio: 0.6,
  chatsPerAgentCount: 3,
  patienceMinutes: 3,
} as const;
const START_EFFORTS = { contentEffort: 30, dataEffort: 20 };
/** Of its cost, what a unit left over loses. 剩货亏损占成本。 */
const LEFTOVER_LOSS_RATIO = 0.2;
/** Of the day's sales, what a point of content or data work costs. 每点投入占当天成交。 */
const EFFORT_COST_RATIO = 0.0003;
/** An S-shaped curve that is half full at half of the plan's spend. 投放曲线：原花费一半时半饱和。 */
const HALF_SPEND_RATIO = 0.5;
const PAID_SHAPE = 1.3;

const DAYS_PER_MONTH = 30;
const OTHER_LINES = ['coupons_gifts', 'robot', 'service_bonus'];
const ratioOf = (percent: number) => Number((percent / 100).toFixed(6));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const toNearest = (step: number, value: number) => Math.round(value / step) * step;

/** The shop and the plan it goes into the day with. 店铺参数与原方案。 */
export function shopOf(
  of: PromotionCase,
  planning: PlanningCase,
): { shop: CampaignShop; start: CampaignLevers } {
  const day = dayOf(of);
  const start = startOf(of, planning, day);
  const effortYuan = day.salesYuan * EFFORT_COST_RATIO;
  const shop: CampaignShop = {
    ...TEACHING,
    ...serviceOf(planning),
    ...moneyOf(of, planning, day.salesYuan),
    ...trafficOf(of, day.visitorCount, start.spendYuan),
    unitsPerBuyer: day.salesYuan / pricesOf(of).promoYuan / day.buyerCount,
    baseConversionRatio: 1e-3,
    contentYuan: effortYuan,
    dataYuan: effortYuan,
  };
  // Every rate multiplies the base, so that one run tells which base gives the day's conversion.
  const { conversionRatio, keptRatio } = campaignOutcome(shop, start);
  const times = day.buyerCount / day.visitorCount / (conversionRatio * keptRatio);
  return { shop: { ...shop, baseConversionRatio: shop.baseConversionRatio * times }, start };
}

function moneyOf(of: PromotionCase, planning: PlanningCase, salesYuan: number) {
  const { listYuan, costYuan } = pricesOf(of);
  const refundRatio = ratioOf(of.promotion.target.refund_rate_by_value_pct);
  const { staff_cny, overhead_cny, logistics_cny, platform_fee_rate_pct } = of.profit;
  return {
    listPriceYuan: listYuan,
    // A returned unit that can be sold again gives its cost back.
    unitCostYuan: costYuan * (1 - refundRatio * ratioOf(of.returns.resaleable_share_pct)),
    refundRatio,
    platformFeeRatio: ratioOf(platform_fee_rate_pct),
    fulfilmentYuan: logistics_cny / of.totals.items_count,
    leftoverLossYuan: costYuan * LEFTOVER_LOSS_RATIO,
    fixedYuan:
      (staff_cny + overhead_cny) / DAYS_PER_MONTH + salesYuan * otherBudgetRatioOf(planning),
  };
}

function trafficOf(of: PromotionCase, visitorCount: number, spendYuan: number) {
  const paidCount = visitorCount * paidRatioOf(of);
  return {
    freeVisitorCount: visitorCount - paidCount,
    paidVisitors: {
      form: 'hill' as const,
      // The plan's spend brings just the paid visitors of the day.
      ceilingResponses: paidCount * (1 + HALF_SPEND_RATIO ** PAID_SHAPE),
      halfYuan: spendYuan * HALF_SPEND_RATIO,
      shape: PAID_SHAPE,
    },
  };
}

function startOf(of: PromotionCase, planning: PlanningCase, day: Day): CampaignLevers {
  const { profit, totals, promotion } = { ...of, promotion: planning.promotion };
  const { promoYuan, listYuan } = pricesOf(of);
  const adsRatio = (profit.marketing_cny - profit.marketing_other_cny) / totals.gmv_cny;
  const forecastUnits = sum(promotion.stock_plan.map((line) => line.forecast_units));
  const safetyUnits = sum(promotion.stock_plan.map((line) => line.safety_stock_units));
  const { busyChatsPerVisitor } = serviceOf(planning);
  const busyChats = day.visitorCount * busyChatsPerVisitor;
  return {
    discountRatio: Number((1 - promoYuan / listYuan).toFixed(2)),
    stockUnits: toNearest(100, (day.salesYuan / promoYuan) * (1 + safetyUnits / forecastUnits)),
    agentCount: Math.ceil(busyChats / promotion.service_plan.sessions_per_agent_hour),
    spendYuan: toNearest(1000, day.salesYuan * adsRatio),
    ...START_EFFORTS,
  };
}

interface Day {
  visitorCount: number;
  buyerCount: number;
  salesYuan: number;
}

// The opening day where the case counts days, else an average day of the sale.
function dayOf({ promotion }: PromotionCase): Day {
  const sale = promotion.phases.find(({ phase_id }) => phase_id === 'burst');
  if (!sale) throw new RangeError('a case must have a phase named burst');
  const [opening] = promotion.burst_days ?? [];
  const visitorCount = opening?.visitors_count ?? sale.visitors_count / sale.days_count;
  const buyerCount = opening?.buyers_count ?? sale.buyers_count / sale.days_count;
  return { visitorCount, buyerCount, salesYuan: buyerCount * sale.aov_cny };
}

/** Prices and cost of a unit, by the units each product is expected or ordered. 件均价格与成本。 */
function pricesOf({ skus, promotion }: PromotionCase) {
  const forecast = new Map(
    promotion.sku_forecast?.map(({ sku_id, forecast_units }) => [sku_id, forecast_units]),
  );
  const weights = skus.map((sku) => forecast.get(sku.sku_id) ?? sku.units_ordered_count ?? 0);
  const mean = (of: (sku: PromotionCase['skus'][number]) => number) =>
    sum(skus.map((sku, i) => of(sku) * (weights[i] ?? 0))) / sum(weights);
  return {
    listYuan: mean((sku) => sku.avg_paid_price_cny),
    promoYuan: mean((sku) => sku.promo_avg_paid_price_cny),
    costYuan: mean((sku) => sku.unit_cost_cny),
  };
}

function paidRatioOf({ traffic }: PromotionCase): number {
  const paid = traffic.filter(({ cost_model }) => cost_model !== 'free');
  const countOf = (channels: typeof traffic) => sum(channels.map((one) => one.visitors_count));
  return countOf(paid) / countOf(traffic);
}

/** Budget lines that no lever of the table stands for, as a share of the promotion's sales. 其他预算占比。 */
function otherBudgetRatioOf({ promotion: { budget, target } }: PlanningCase): number {
  const others = budget.lines.filter(({ line_id }) => OTHER_LINES.includes(line_id));
  return (sum(others.map((line) => line.amount_cny)) + budget.contingency_cny) / target.gmv_cny;
}

function serviceOf({ promotion, funnel, totals }: PlanningCase) {
  const { service_plan: plan, budget, phases } = promotion;
  const hired = budget.lines.find(({ line_id }) => line_id === 'temp_agents');
  const sale = phases.find(({ phase_id }) => phase_id === 'burst');
  if (!hired || !sale) throw new RangeError('a planning case must budget temp_agents for its sale');
  return {
    askingBuyerRatio: funnel.consult.inquiry_buyers_count / totals.buyers_count,
    busyChatsPerVisitor:
      ratioOf(plan.inquiry_rate_pct) *
      ratioOf(plan.peak_hour_share_pct) *
      (1 - ratioOf(plan.bot_deflection_pct)),
    handlingMinutes: (60 / plan.sessions_per_agent_hour) * TEACHING.chatsPerAgentCount,
    agentYuan: hired.amount_cny / plan.agents_extra_headcount / sale.days_count,
  };
}
