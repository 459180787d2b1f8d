import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain, focusValue } from './explain';
import { type Focus, focusOf, inputs, instructorKeys, NO_CAP, scenarios } from './inputs';
import { runReach } from './run';
import { challenges, predict } from './tasks';

/** Sums of some hundred shares, and a search that stops a hair short. */
const HAIR_RATIO = 1e-9;
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/** What stands beside the result that a scenario is judged by. */
const besides: Record<Focus, 'day' | 'mean'> = { day: 'mean', mean: 'day', people: 'day' };

export default defineSimulator({
  id: 'reach-recall',
  companionOf: 'budget-desk',
  version: 1,
  inputs,
  groups: {
    plan: ['schedule', 'waveLength', 'cap'],
    money: ['budgetYuan', 'audienceCount', 'horizon'],
    instructor: instructorKeys,
  },
  scenarios,
  run: runReach,
  always: {
    'everybody is counted once': (_, { capped, open }) =>
      [capped, open].every(({ frequencyRatios }) => isNear(total(frequencyRatios), 1)),
    'nobody sees it more often than the cap allows': ({ cap }, { capped }) =>
      cap >= NO_CAP || capped.frequencyRatios.length === cap + 1,
    'the same money buys what is delivered, at its price': (_, { capped, open }) =>
      isNear(capped.deliveredExposures * capped.priceTimes, open.deliveredExposures),
    'a cap reaches no fewer people': (_, { capped, open }) =>
      capped.reachRatio >= open.reachRatio - HAIR_RATIO,
    'exposures go to one of three ends': (_, { capped }) =>
      isNear(total(Object.values(capped.uses)), 1),
    'only who saw it can remember it': (_, { courses, capped }) =>
      Object.values(courses).every(({ peakRatio }) => peakRatio <= capped.reachRatio + HAIR_RATIO),
    'on the day itself no schedule beats the burst before it': (_, { courses }) =>
      Object.values(courses).every(
        ({ dayRatio }) => dayRatio <= courses.burst.dayRatio + HAIR_RATIO,
      ),
  },
  predict,
  challenges,
  readouts: (result, { scenario }) => {
    const focus = focusOf(scenario);
    const beside = besides[focus];
    return {
      enough: { value: result.capped.enoughRatio, unit: 'ratio' },
      [beside]: { value: focusValue(result, beside), unit: 'ratio' },
      [focus]: {
        value: focusValue(result, focus),
        unit: focus === 'people' ? 'people' : 'ratio',
      },
    };
  },
  explain,
  charts,
  leftOut: ['chance', 'tired', 'dearer', 'forgetting', 'bought', 'rivals', 'threshold'],
  models: ['cappedExposure', 'audienceRecallRatios', 'audienceRecallRatio', 'recallSummary'],
});
