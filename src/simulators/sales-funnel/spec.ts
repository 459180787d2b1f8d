import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { inputs, isOfShop, scenarios, stepKeys } from './inputs';
import { runFunnel } from './run';
import { count } from './sentences';
import { challenges, predict } from './tasks';

export default defineSimulator({
  id: 'sales-funnel',
  version: 1,
  inputs,
  groups: {
    traffic: ['entrantCount'],
    steps: stepKeys,
    money: ['orderValueYuan', 'refundRatio', 'marginRatio'],
  },
  scenarios,
  run: runFunnel,
  always: {
    'nobody appears on the way': (_, { stageCounts }) =>
      stageCounts.every((value, place) => value <= (stageCounts[place - 1] ?? value) + 1e-9),
    'entrants are the first stage': (values, result) =>
      result.stageCounts[0] === values.entrantCount,
    'leaks and buyers are all who came': (values, { leakCounts, paidCount }) =>
      leakCounts.reduce((sum, leak) => sum + leak, Math.round(paidCount)) === values.entrantCount,
    'one point is worth most on the lowest rate': (_, { pointBuyerCounts, lowestStep }) => {
      const most = pointBuyerCounts[lowestStep];
      return most === null || pointBuyerCounts.every((gain) => (gain ?? 0) <= (most ?? 0) + 1e-9);
    },
    'intervals hold their ratio as counted': (_, { intervals, stageCounts }) =>
      intervals.every((interval, step) => {
        const counted = Math.round(stageCounts[step + 1] ?? 0) / Math.round(stageCounts[step] ?? 1);
        return (
          !interval ||
          (interval.lowRatio <= counted + 1e-12 && counted <= interval.highRatio + 1e-12)
        );
      }),
    'profit is buyers times profit of one': (_, result) =>
      Math.abs(result.grossProfitYuan - result.paidCount * result.profitYuanPerBuyer) <=
      1e-9 * result.grossProfitYuan,
  },
  predict,
  challenges,
  levers: stepKeys,
  readouts(result, { scenario }) {
    const { unit } = count(0, scenario);
    const paid = { [isOfShop(scenario) ? 'paid' : 'ordered']: { value: result.paidCount, unit } };
    const overall = { overall: { value: result.overallRatio, unit: 'ratio' as const } };
    const profit = { profit: { value: result.grossProfitYuan, unit: 'yuan' as const } };
    return { ...paid, ...overall, ...(isOfShop(scenario) ? profit : {}) };
  },
  explain,
  charts,
  leftOut: ['repeat', 'volume', 'cost', 'laterSteps', 'returns'],
  models: [
    'stageCounts',
    'funnelSummary',
    'stepValue',
    'wilsonInterval',
    'buyersProfit',
    'guidedGain',
    'bestPointSplit',
  ],
});
