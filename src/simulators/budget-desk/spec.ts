import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { allSpendKeys, inputs, scenarios, spendKeysOf } from './inputs';
import { bestShare, headsTotal, leftYuan, totalOf } from './result';
import { runDesk } from './run';
import { shopOf } from './shops';
import { challenges, predict } from './tasks';

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

export default defineSimulator({
  id: 'budget-desk',
  version: 1,
  inputs,
  groups: {
    spend: allSpendKeys,
    days: ['burstRatio', 'carryRatio'],
    instructor: [
      'budgetYuan',
      'marginRatio',
      'roomTimes',
      'shape',
      'boundRatio',
      'shockDay',
      'noticeDelay',
      'shockCostTimes',
    ],
  },
  scenarios,
  run: runDesk,
  always: {
    'channels spend what is spent': (_, { channels, spentYuan }) =>
      isNear(totalOf(channels.map((one) => one.spendYuan)), spentYuan),
    'a channel spends what its control says, or what was gone already': (
      values,
      { channels },
      { scenario },
    ) =>
      spendKeysOf(shopOf(scenario)).every((key, place) => {
        const spent = channels[place]?.spendYuan ?? NaN;
        return isNear(spent, values[key]) || (scenario === 'shock' && spent > values[key]);
      }),
    'nobody within the budget and the bounds beats the best': (values, result, { scenario }) => {
      const isWithin = spendKeysOf(shopOf(scenario)).every((key, place) => {
        const planYuan = shopOf(scenario).outlets[place]?.planYuan ?? 0;
        return result.daily || Math.abs(values[key] - planYuan) <= values.boundRatio * planYuan;
      });
      return leftYuan(result) < 0 || !isWithin || bestShare(result) <= 1 + 1e-3;
    },
    'one more yuan never takes sales away': (_, { channels }) =>
      channels.every(({ marginalReturn }) => marginalReturn >= 0),
    'the days add up to all sales': (_, { daily, salesYuan }) =>
      !daily || isNear(totalOf(daily.salesYuan) + daily.afterYuan, salesYuan),
    'the contribution is what the heads leave': (values, result) =>
      isNear(
        result.contributionYuan + headsTotal(result.heads),
        result.allSalesYuan * values.marginRatio,
      ),
  },
  predict,
  challenges,
  readouts: (result) => ({
    sales: { value: result.salesYuan, unit: 'yuan' },
    left: { value: leftYuan(result), unit: 'yuan' },
    contribution: { value: result.contributionYuan, unit: 'yuan' },
  }),
  explain,
  charts,
  leftOut: ['caused', 'together', 'beyond', 'later', 'stock', 'settled'],
  models: [
    'globalAllocation',
    'dailyAllocation',
    'spendReturn',
    'mostProfitableSpendYuan',
    'breakEvenRevenuePerYuan',
    'responsesAt',
    'geometricAdstock',
    'adstockHalfLifePeriods',
    'pacing',
  ],
});
