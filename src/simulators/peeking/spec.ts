import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { inputs, planKeys, scenarios } from './inputs';
import { runPeeking } from './run';
import { challenges, predict } from './tasks';

const HAIR = 1e-9;

export default defineSimulator({
  id: 'peeking',
  companionOf: 'sales-funnel',
  version: 1,
  inputs,
  groups: {
    plan: planKeys,
    shop: ['liftRatio', 'baselineRatio', 'dailyVisitorCount'],
    instructor: ['truth'],
  },
  scenarios,
  run: runPeeking,
  isRandom: true,
  always: {
    'one look errs as often as was agreed': ({ alphaRatio }, { errorRatios }) =>
      Math.abs((errorRatios[0] ?? 0) - alphaRatio) <= HAIR,
    'more looks err more': (_, { errorRatios }) =>
      errorRatios.every((error, i) => error > (errorRatios[i - 1] ?? 0)),
    'looks err less than separate tests would': ({ alphaRatio }, { errorRatios }) =>
      errorRatios.every((error, i) => error <= 1 - (1 - alphaRatio) ** (i + 1) + HAIR),
    'a level that allows for looks needs no fewer people': (_, { need }) =>
      need.safe.trialCount >= need.once.trialCount,
    'every test stops at its alarm or at the end': ({ looks }, { tests, lineZ }) =>
      tests.every(
        ({ zs, alarmLook }) =>
          zs.length === (alarmLook ?? looks) &&
          Math.abs(zs.at(-1) ?? 0) > lineZ === (alarmLook !== null),
      ),
    'days are people over visitors a day': ({ dailyVisitorCount }, { need }) =>
      Math.abs(need.plan.dayCount * dailyVisitorCount - 2 * need.plan.trialCount) <=
      HAIR * need.plan.trialCount,
  },
  predict,
  challenges,
  levers: planKeys,
  readouts: ({ need, errorRatio }) => ({
    trials: { value: need.plan.trialCount, unit: 'people' },
    days: { value: Math.ceil(need.plan.dayCount), unit: 'none' },
    error: { value: errorRatio, unit: 'ratio' },
  }),
  explain,
  charts,
  leftOut: ['normal', 'equal', 'power', 'week', 'other'],
  models: [
    'sampleSize',
    'detectableRise',
    'peekingErrorRatios',
    'peekingSafeAlphaRatio',
    'simulatedSums',
    'lookedTest',
    'compareBeliefs',
  ],
});
