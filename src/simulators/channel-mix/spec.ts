import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { inputs, scenarios } from './inputs';
import { runMix } from './run';
import { challenges, predict } from './tasks';

const HAIR = 1e-9;

export default defineSimulator({
  id: 'channel-mix',
  companionOf: 'sales-funnel',
  version: 1,
  inputs,
  groups: {
    first: ['visitor1Count', 'rate1Ratio'],
    second: ['visitor2Count', 'rate2Ratio'],
    instructor: ['was1Count', 'wasRate1Ratio', 'was2Count', 'wasRate2Ratio'],
  },
  scenarios,
  run: runMix,
  always: {
    'mix and rates are the whole change of the rate': (_, { shift, mixEffect }) =>
      Math.abs(
        shift.rateEffects.reduce((sum, effect) => sum + effect, mixEffect) -
          (shift.after - shift.before),
      ) <= HAIR,
    'visitors, mix and rates are the whole change of orders': (_, { last, now, orderEffects }) =>
      Math.abs(
        orderEffects.visitors +
          orderEffects.mix +
          orderEffects.rates -
          (now.orderCount - last.orderCount),
      ) <=
      HAIR * (now.orderCount + last.orderCount),
    'the rate of the shop lies between its channels': (_, { now }) =>
      now.totalRatio >= Math.min(...now.rateRatios) - HAIR &&
      now.totalRatio <= Math.max(...now.rateRatios) + HAIR,
    'only the mix can turn the total against both channels': (_, { shift, mixEffect }) =>
      !shift.isReversed || Math.sign(mixEffect) === Math.sign(shift.after - shift.before),
    'channels share all visitors': (_, { now }) =>
      Math.abs((now.shareRatios[0] ?? 0) + (now.shareRatios[1] ?? 0) - 1) <= HAIR,
  },
  predict,
  challenges,
  readouts: ({ last, now }) => ({
    last: { value: last.totalRatio, unit: 'ratio' },
    orders: { value: now.orderCount, unit: 'orders' },
    total: { value: now.totalRatio, unit: 'ratio' },
  }),
  explain,
  charts,
  leftOut: ['alike', 'cost', 'value', 'noise', 'cause'],
  models: ['mixShift', 'lmdiEffects', 'splitTotal'],
});
