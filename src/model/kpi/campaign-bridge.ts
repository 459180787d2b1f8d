// How one plan's profit becomes another's, figure by figure. 两套方案的利润差，逐个指标拆开。
import { above } from '../_check';
import type { CampaignOutcome } from './campaign';
import { lmdiEffects } from './lmdi';

/** A figure between sales and profit. 成交与利润之间的指标。 */
export type BridgePart =
  | 'visitors'
  | 'conversion'
  | 'kept'
  | 'fill'
  | 'price'
  | 'leftover'
  | 'agents'
  | 'spend'
  | 'content'
  | 'data'
  | 'shop';

/** What a figure did to profit. 一个指标对利润的影响。 */
export interface BridgeStep {
  /** the figure. 指标 */
  part: BridgePart;
  /** its value before; null for `shop`. 原值 */
  before: number | null;
  /** its value after; null for `shop`. 现值 */
  after: number | null;
  /** what it did to profit, yuan. 对利润的影响 */
  effectYuan: number;
}

/**
 * The change of profit between two plans, taken apart without rest. 两套方案的利润差，不留余项地拆开。
 *
 * Income and goods are products of the same figures, so each is taken apart by logarithmic means; a figure's
 * effect on profit is what it did to income less what it did to goods. Costs are their own effect. `shop` is
 * what differs between two shops: units of a buyer, refunds and fees, cost of goods, fixed cost.
 * 实收与货款是同一串指标的乘积，分别用对数平均法拆；一个指标对利润的影响＝对实收的影响−对货款的影响。
 *
 * @param before a plan's outcome; something must be sold
 * @param after  another plan's outcome; something must be sold
 * @returns eleven parts in the order of the tree; their effects add up to the change of profit
 * @throws RangeError if nothing is sold in one of the plans
 * @source own derivation from Ang 2004 (LMDI-I): profit = N r k f u p z − N r k f u g − costs
 * @formula \Delta\Pi_x = L(Y^1, Y^0) \ln\frac{x_1}{x_0} - L(G^1, G^0) \ln\frac{x_1}{x_0}
 * @simplifies It tells which figure moved with profit, not who is to blame. 只说明哪个指标跟着变了，不等于谁的错。
 * @example campaignBridge(campaignOutcome(ROUND_SHOP, ROUND_LEVERS), campaignOutcome(ROUND_SHOP, { ...ROUND_LEVERS, spendYuan: 50000 }))[7] // { part: 'spend', before: 40000, after: 50000, effectYuan: -10000 }
 */
export function campaignBridge(before: CampaignOutcome, after: CampaignOutcome): BridgeStep[] {
  above(0, { 'before.soldUnits': before.soldUnits, 'after.soldUnits': after.soldUnits });
  const [old, now] = [factorsOf(before), factorsOf(after)];
  const income = lmdiEffects([old.income], [now.income]).effects;
  const goods = lmdiEffects([old.goods], [now.goods]).effects;
  const margin = (place: number) => (income[place] ?? 0) - (goods[place] ?? 0);
  const people: BridgePart[] = ['visitors', 'conversion', 'kept', 'fill'];
  const made = people.map((part, place) => ({
    part,
    before: old.income[place] ?? 0,
    after: now.income[place] ?? 0,
    effectYuan: margin(place),
  }));
  const price = {
    part: 'price' as const,
    before: before.paidPriceYuan,
    after: after.paidPriceYuan,
    effectYuan: income[PRICE] ?? 0,
  };
  const shopYuan = margin(UNITS) + (income[LEFT] ?? 0) - (goods[COST] ?? 0);
  const shop = {
    part: 'shop' as const,
    before: null,
    after: null,
    effectYuan: shopYuan - (fixedYuanOf(after) - fixedYuanOf(before)),
  };
  return [...made, price, ...costSteps(before, after), shop];
}

const [UNITS, PRICE, LEFT, COST] = [4, 5, 6, 5];

function factorsOf(outcome: CampaignOutcome) {
  const { visitorCount, conversionRatio, keptRatio, fillRatio, soldUnits } = outcome;
  const people = [visitorCount, conversionRatio, keptRatio, fillRatio];
  const unitsPerBuyer = soldUnits / people.reduce((product, factor) => product * factor, 1);
  const sold = [...people, unitsPerBuyer];
  return {
    income: [...sold, outcome.paidPriceYuan, outcome.incomeYuan / outcome.gmvYuan],
    goods: [...sold, outcome.goodsYuan / soldUnits],
  };
}

function costSteps(before: CampaignOutcome, after: CampaignOutcome): BridgeStep[] {
  const parts: [BridgePart, (outcome: CampaignOutcome) => number][] = [
    ['leftover', ({ leftoverYuan }) => leftoverYuan],
    ['agents', ({ costs }) => costs.agentYuan],
    ['spend', ({ costs }) => costs.spendYuan],
    ['content', ({ costs }) => costs.contentYuan],
    ['data', ({ costs }) => costs.dataYuan],
  ];
  return parts.map(([part, costOf]) => {
    const [old, now] = [costOf(before), costOf(after)];
    return { part, before: old, after: now, effectYuan: old - now };
  });
}

function fixedYuanOf({ incomeYuan, goodsYuan, leftoverYuan, costs, profitYuan }: CampaignOutcome) {
  const leverYuan = costs.agentYuan + costs.spendYuan + costs.contentYuan + costs.dataYuan;
  return incomeYuan - goodsYuan - leftoverYuan - leverYuan - profitYuan;
}
