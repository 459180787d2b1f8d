// Runs the budget desk: the split, the days, the expense heads. 预算台的一次运行：分配、逐日、费用。
import { breakEvenRevenuePerYuan } from '@/model/budget/spend-return';
import { type Pacing, pacing } from '@/model/budget/pacing';
import type { RunContext } from '../_frame/declaration';
import { isBurstDay, type Shock, shockOf } from './calendar';
import { type DailyRun, dailyRun } from './daily';
import { type DeskValues, inputs, scenarios, spendKeysOf } from './inputs';
import { type DailyResult, type DeskResult, type Heads, headsTotal, totalOf } from './result';
import { isDaily, type Shop, shopOf } from './shops';
import { wholeRun } from './whole';

/** What the plan brings, before anybody moves anything. 计划本来的结果。 */
interface Plan {
  salesYuan: number;
  spentYuan: number;
  daily: DailyRun | null;
}

export function runDesk(values: DeskValues, { scenario }: RunContext): DeskResult {
  const shop = shopOf(scenario);
  const plan = planOf(shop, scenario);
  const shock = shockOf(values, scenario);
  const daily = isDaily(scenario) ? dailyRun(values, shock) : null;
  const { channels, best } = daily ?? wholeRun(shop, values);
  const salesYuan = totalOf(channels.map((one) => one.salesYuan));
  const spentYuan = totalOf(channels.map((one) => one.spendYuan));
  // What is sold without these channels; a target that they alone must reach leaves none.
  const ownYuan = Math.max(0, (shop.targetSalesYuan ?? plan.salesYuan) - plan.salesYuan);
  const heads = headsOf(shop, spentYuan, salesYuan + ownYuan);
  const { marginRatio } = values;
  return {
    asked: { values, scenario },
    channels,
    spentYuan,
    budgetYuan: values.budgetYuan,
    salesYuan,
    best,
    allSalesYuan: salesYuan + ownYuan,
    heads,
    planHeads: headsOf(shop, plan.spentYuan, plan.salesYuan + ownYuan),
    contributionYuan: (salesYuan + ownYuan) * marginRatio - headsTotal(heads),
    breakEvenReturn: breakEvenRevenuePerYuan(marginRatio - shop.logisticsRatio - shop.serviceRatio),
    marginRatio,
    carryRatio: values.carryRatio,
    daily: daily && dailyOf(daily, plan, shock),
  };
}

function headsOf(shop: Shop, spentYuan: number, allSalesYuan: number): Heads {
  return {
    marketingYuan: spentYuan + shop.otherMarketingYuan,
    logisticsYuan: allSalesYuan * shop.logisticsRatio,
    serviceYuan: allSalesYuan * shop.serviceRatio,
    contingencyYuan: shop.contingencyYuan,
  };
}

const plans = new Map<Shop, Plan>();

/** The plan of a shop is the same whatever the controls say. */
function planOf(shop: Shop, scenario: string): Plan {
  const known = plans.get(shop);
  if (known) return known;
  const starts = Object.fromEntries(Object.entries(inputs).map(([key, one]) => [key, one.start]));
  const planned = spendKeysOf(shop).map((key, i) => [key, shop.outlets[i]?.planYuan ?? 0]);
  const values = {
    ...starts,
    ...scenarios[scenario]?.values,
    ...Object.fromEntries(planned),
  } as DeskValues;
  const daily = isDaily(scenario) ? dailyRun(values, null) : null;
  const { channels } = daily ?? wholeRun(shop, values);
  const plan = {
    salesYuan: totalOf(channels.map((one) => one.salesYuan)),
    spentYuan: totalOf(channels.map((one) => one.spendYuan)),
    daily,
  };
  plans.set(shop, plan);
  return plan;
}

function dailyOf(now: DailyRun, plan: Plan, shock: Shock | null): DailyResult {
  const planSpendYuan = plan.daily?.spendYuan ?? now.spendYuan;
  const shareOfBurst = (list: readonly number[], all: number) =>
    all > 0 ? totalOf(list.filter((_, day) => isBurstDay(day))) / all : 0;
  const allSales = totalOf(now.salesYuan) + now.afterYuan;
  const planSalesYuan = plan.daily?.salesYuan ?? now.salesYuan;
  return {
    spendYuan: now.spendYuan,
    salesYuan: now.salesYuan,
    planSpendYuan,
    planSalesYuan,
    afterYuan: now.afterYuan,
    burstSpendRatio: shareOfBurst(now.spendYuan, totalOf(now.spendYuan)),
    burstSalesRatio: shareOfBurst(now.salesYuan, allSales),
    shock: shock && {
      firstDay: shock.from + 1,
      checkDay: shock.check + 1,
      costTimes: shock.costTimes,
      pacing: paceOf(now, plan, shock.check),
      sinceRatio: sinceOf(now.salesYuan, planSalesYuan, shock),
    },
  };
}

/** What the dear days brought before anybody looked, beside the plan. 涨价后各日实际与计划之比。 */
function sinceOf(now: readonly number[], plan: readonly number[], { from, check }: Shock) {
  const [actual, planned] = [now, plan].map((list) => totalOf(list.slice(from, check)));
  return actual && planned ? actual / planned : null;
}

/** Plan, actual and estimate at completion on the day somebody looks. 看数那天的进度。 */
function paceOf(now: DailyRun, plan: Plan, check: number): Pacing {
  const planYuan = plan.daily?.spendYuan ?? [];
  const [plannedYuan, plannedSales] = [planYuan, plan.daily?.salesYuan ?? []].map((list) =>
    totalOf(list.slice(0, check)),
  );
  // A yuan sells less in the warm-up than in the burst, by plan: what is done so far is priced as
  // the plan priced the same days, or a campaign on plan would seem to be in trouble.
  const targetResponses =
    plannedYuan && plannedSales ? (totalOf(planYuan) * plannedSales) / plannedYuan : plan.salesYuan;
  return pacing({
    planYuan,
    actualYuan: now.spendYuan.slice(0, check),
    actualResponses: now.salesYuan.slice(0, check),
    targetResponses,
  });
}
