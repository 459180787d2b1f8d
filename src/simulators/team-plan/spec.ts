import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { inputs, savedKeys, scenarios } from './inputs';
import { leastOnTimeYuan, leastYuan, runTeam, simulatedRatio } from './run';
import { moneyUnit, timeUnit } from './sentences';
import { challenges, predict } from './tasks';

const HAIR = 1e-6;

export default defineSimulator({
  id: 'team-plan',
  version: 1,
  companionOf: 'role-kpi-table',
  inputs,
  groups: {
    crash: savedKeys,
    staff: ['approver', 'helper', 'draftTest'],
    slip: ['slippedTask', 'noticeDay'],
    instructor: ['slipDays', 'deadlineDays', 'spreadRatio', 'sharedPriceTimes'],
  },
  scenarios,
  run: runTeam,
  always: {
    'days bought never make a plan longer': (_, { lengthDays, normalDays }) =>
      lengthDays <= normalDays + HAIR,
    'some task cannot slip, and none has less than no slack': (_, { path }) =>
      path.slackDays.every((days) => days >= 0) && path.slackDays.includes(0),
    'no plan of a length costs less than the least': (_, result) =>
      result.costYuan - result.reworkYuan >=
      (leastYuan(result.corners, result.lengthDays) ?? 0) - HAIR,
    'each day less costs no less than the one before': (_, { corners }) =>
      corners.every(
        ({ nextDayYuan }, i) =>
          i === 0 || nextDayYuan === null || nextDayYuan >= (corners[i - 1]?.nextDayYuan ?? 0),
      ),
    'where no money meets the deadline the plan is late': (_, result) =>
      leastOnTimeYuan(result) !== null || !result.isOnTime,
    'a chance lies between 0 and 1': (_, { onTimeRatio }) => onTimeRatio >= 0 && onTimeRatio <= 1,
    'all work is on somebody': (_, { load, tasks }) =>
      !load ||
      load.roles.reduce((sum, { workDays }) => sum + workDays, 0) >=
        tasks.reduce((sum, { workDays }) => sum + workDays, 0) - HAIR,
  },
  predict,
  challenges,
  levers: [...savedKeys, 'approver', 'helper', 'draftTest'],
  readouts: (result, { scenario }) => ({
    length: { value: result.lengthDays, unit: timeUnit(scenario) },
    cost: { value: result.costYuan, unit: moneyUnit(scenario) },
    onTime: { value: simulatedRatio(result, result.deadlineDays), unit: 'ratio' },
  }),
  explain,
  charts,
  leftOut: ['teaching', 'linear', 'people', 'weekends', 'independent', 'quality'],
  models: [
    'criticalPath',
    'crashCurve',
    'crashPlan',
    'openReductionDays',
    'pertPlan',
    'pertOnTimeRatio',
    'runLengths',
    'raciLoad',
  ],
});
