import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { costKeys, inputs, kKeys, scenarios, shareKeys } from './inputs';
import { runEffort } from './run';
import { challenges, predict } from './tasks';

const HAIR = 1e-9;

export default defineSimulator({
  id: 'effort-split',
  version: 1,
  companionOf: 'sales-funnel',
  inputs,
  groups: { shares: shareKeys, instructor: ['totalEffort', ...kKeys, ...costKeys] },
  scenarios,
  run: runEffort,
  always: {
    'all points are given, and no more, once a share is set': ({ totalEffort }, result) =>
      result.pointsPerStep.reduce((sum, points) => sum + points, 0) ===
      (result.rank === null ? 0 : totalEffort),
    'no whole split gains more than the best': (_, { gainRatio, best, everyGainRatio }) =>
      gainRatio <= best.gainRatio + HAIR &&
      Math.abs((everyGainRatio[0] ?? 0) - best.gainRatio) <= HAIR * (1 + best.gainRatio),
    'effort never lowers a step': (_, { stepRatios, raisedRatios }) =>
      raisedRatios.every((ratio, step) => ratio >= (stepRatios[step] ?? 0) - HAIR && ratio <= 1),
    'orders are the last stage': (_, { counts, orderCount }) =>
      Math.abs((counts.at(-1) ?? 0) - orderCount) <= HAIR * orderCount,
    'no point is worth moving at the best split, and one is elsewhere': (_, result) =>
      result.rank === null || (result.rank === 1) === (result.move === null),
    'a ratio a tenth higher is worth a tenth of the orders on every step': (_, result) =>
      Math.abs(result.tenPercentOrderCount - result.baseOrderCount / 10) <=
      HAIR * result.baseOrderCount,
  },
  predict,
  challenges,
  levers: shareKeys,
  readouts: ({ gainRatio, best, orderCount }) => ({
    gain: { value: gainRatio, unit: 'ratio' },
    ofBest: { value: best.gainRatio > 0 ? gainRatio / best.gainRatio : 0, unit: 'ratio' },
    orders: { value: orderCount, unit: 'orders' },
  }),
  explain,
  charts,
  leftOut: ['teaching', 'apart', 'quality', 'time', 'whole'],
  models: [
    'effortGain',
    'raisedRatio',
    'bestEffortSplit',
    'everyEffortSplit',
    'stageCounts',
    'stepValue',
    'splitFen',
  ],
});
