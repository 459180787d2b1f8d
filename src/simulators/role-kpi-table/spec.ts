import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { inputs, roles, scenarios, seatOf, seats, shopOfScenario } from './inputs';
import { runRoles } from './run';
import { kpi } from './sentences';
import { challenges, predict } from './tasks';

export default defineSimulator({
  id: 'role-kpi-table',
  version: 1,
  inputs,
  groups: {
    ...Object.fromEntries(roles.map((role) => [seats[role].group, [role]])),
    instructor: ['teamRatio', 'patience', 'spreadRatio', 'upliftRatio'],
  },
  scenarios,
  run: runRoles,
  always: {
    'profit is income less every cost': (_, { shop, outcome }) => {
      const { agentYuan, spendYuan, contentYuan, dataYuan } = outcome.costs;
      const costYuan = agentYuan + spendYuan + contentYuan + dataYuan + shop.fixedYuan;
      const leftYuan = outcome.incomeYuan - outcome.goodsYuan - outcome.leftoverYuan - costYuan;
      return Math.abs(leftYuan - outcome.profitYuan) < 1e-6;
    },
    'nothing is sold beyond demand or stock': ({ stockUnits }, { outcome }) =>
      outcome.soldUnits > 0 &&
      outcome.soldUnits <= Math.min(stockUnits, outcome.demandUnits) * (1 + 1e-9),
    'every unit is sold or left over': ({ stockUnits }, { outcome }) =>
      Math.abs(outcome.soldUnits + outcome.leftoverUnits - stockUnits) < 1e-6 * stockUnits,
    'shares lie between 0 and 1': (_, { outcome, kpis }) =>
      [
        outcome.conversionRatio,
        outcome.keptRatio,
        outcome.fillRatio,
        kpis.agentCount,
        kpis.contentEffort,
        kpis.dataEffort,
      ].every((share) => share >= 0 && share <= 1 + 1e-12),
    'no plan earns more than the best one': (_, result, { scenario }) =>
      !result.isAsReduced ||
      result.outcome.profitYuan <= shopOfScenario(scenario).bestProfitYuan + 1,
    'a bonus is never below nothing': (_, { bonusRatios }) =>
      Object.values(bonusRatios).every((bonus) => bonus >= 0),
  },
  predict,
  challenges,
  readouts({ outcome, kpis }, { scenario }) {
    const seat = seatOf(scenario);
    const profit = { value: outcome.profitYuan, unit: 'yuan' as const };
    if (seat) {
      const { value, unit } = kpi(seat, kpis[seat]);
      return { [seat]: { value, unit }, profit };
    }
    return {
      gmv: { value: outcome.gmvYuan, unit: 'yuan' },
      profit,
    };
  },
  explain,
  charts,
  leftOut: ['teaching', 'busiest', 'oneKpi', 'sameRate', 'later', 'people'],
  models: [
    'campaignOutcome',
    'campaignBridge',
    'roleKpis',
    'bonusScore',
    'ownBestLever',
    'followedPlan',
    'abandonRatioA',
    'normalStockOutcome',
    'responsesAt',
    'upliftAt',
    'lmdiEffects',
  ],
});
