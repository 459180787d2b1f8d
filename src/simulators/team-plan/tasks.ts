// Questions to guess at and targets to reach in the team plan. 筹备排期的预测题与挑战。
import type { ChallengeSpec, Judgement, PredictSpec, Sentence } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { isFair, leastFairYuan } from './best';
import { type InputKey, savedKeys, scenarios, type TeamInputs } from './inputs';
import { leastOnTimeYuan, leastYuan, simulatedRatio, type TeamResult } from './run';
import { ratio, speech, taskName } from './sentences';

type Question = PredictSpec<TeamInputs, TeamResult>;
type Challenge = ChallengeSpec<TeamInputs, TeamResult>;

/** Within this part of the least cost counts as the least. */
const COST_RATIO = 1.03;
const FAIR_RATIO = 0.95;
/** As far as a plan that does not hold can come on the bar. */
const UNMET_RATIO = 0.9;
const LONGEST = 'G';

const savedTotal = ({ normalDays, lengthDays }: TeamResult): number => normalDays - lengthDays;

const longest: Question = {
  from: { scenario: 'rush', values: { savedGDays: 0 } },
  asked: { scenario: 'rush', values: { savedGDays: 3 } },
  unit: 'days',
  min: 0,
  max: 5,
  step: 1,
  ask(given) {
    const { time, money } = speech(given);
    const task = given.tasks.find(({ name }) => name === LONGEST);
    return {
      key: 'predict.longest',
      values: {
        length: time(given.lengthDays),
        deadline: time(given.deadlineDays),
        task: taskName(given.scenario, LONGEST),
        lasts: time(task?.durationDays ?? 0),
        days: time(task?.maxReductionDays ?? 0),
        price: money(task?.costYuanPerDay ?? 0),
      },
    };
  },
  answer: savedTotal,
  explain(guess, result) {
    const { time, money } = speech(result);
    return [
      ...nearness(guess, savedTotal(result), 0.5, 'predict.longest'),
      {
        key: 'predict.longest.why',
        values: {
          cost: money(result.costYuan),
          saved: time(savedTotal(result)),
          length: time(result.lengthDays),
          least: money(leastYuan(result.corners, result.lengthDays) ?? 0),
        },
      },
    ];
  },
};

/** The cheapest plan that ends on the very deadline. 正好卡在期限上的最省方案。 */
const EXACT = { savedGDays: 0, savedBDays: 2, savedCDays: 1, savedJDays: 2 };

const exact: Question = {
  from: { scenario: 'rush' },
  asked: { scenario: 'rush', values: EXACT },
  unit: 'ratio',
  min: 0,
  max: 1,
  step: 0.01,
  ask: (given) => ({
    key: 'predict.exact',
    values: { deadline: speech(given).time(given.deadlineDays) },
  }),
  answer: (result) => simulatedRatio(result, result.deadlineDays),
  explain: (guess, result) => [
    ...nearness(guess, simulatedRatio(result, result.deadlineDays), 0.1, 'predict.exact'),
    {
      key: 'predict.exact.why',
      values: {
        pert: ratio(result.onTimeRatio),
        simulated: ratio(simulatedRatio(result, result.deadlineDays)),
      },
    },
  ],
};

/** By the deadline at hardly more than the least cost. 按期，且费用几乎最低。 */
function cheapest(scenario: string, name: string): Challenge {
  return {
    scenario,
    uses: scenarios[scenario]?.uses?.filter((key) => savedKeys.includes(key)) ?? [],
    targetRatio: 1 / COST_RATIO,
    ask: { key: `challenges.${name}.ask`, values: { target: ratio(COST_RATIO) } },
    judge(_values, result): Judgement {
      const least = leastOnTimeYuan(result) ?? 0;
      const isMet = result.isOnTime && result.costYuan <= COST_RATIO * least;
      const neededDays = result.normalDays - result.deadlineDays;
      const progressRatio = result.isOnTime
        ? least / result.costYuan
        : UNMET_RATIO * (savedTotal(result) / neededDays);
      return { progressRatio, isMet, status: costStatus(result, isMet, least) };
    },
  };
}

function costStatus(result: TeamResult, isMet: boolean, least: number): Sentence {
  const { time, money } = speech(result);
  const values = {
    length: time(result.lengthDays),
    over: time(Math.max(0, result.lengthDays - result.deadlineDays)),
    cost: money(result.costYuan),
    least: money(least),
    more: money(result.costYuan - least),
  };
  if (!result.isOnTime) return { key: 'challenges.late', values };
  return { key: isMet ? 'challenges.cheap' : 'challenges.dear', values };
}

const fairUses: InputKey[] = ['approver', 'helper', 'draftTest'];

const fair: Challenge = {
  scenario: 'team',
  uses: [...(cheapest('team', 'fair').uses ?? []), ...fairUses],
  targetRatio: FAIR_RATIO,
  ask: { key: 'challenges.fair.ask', values: { target: ratio(1 / FAIR_RATIO) } },
  judge(values, result): Judgement {
    const { load, isOnTime, costYuan } = result;
    const least = leastFairYuan(values) ?? 0;
    const held = [isOnTime, load?.withoutSingleA.length === 0, load?.overloaded.length === 0];
    const heldRatio = held.filter(Boolean).length / held.length;
    const progressRatio = isFair(result) ? least / costYuan : UNMET_RATIO * heldRatio;
    const isMet = isFair(result) && progressRatio >= FAIR_RATIO;
    return { progressRatio, isMet, status: fairStatus(result, isMet, least) };
  },
};

function fairStatus(result: TeamResult, isMet: boolean, least: number): Sentence {
  const { load } = result;
  if (load && load.withoutSingleA.length > 0) return { key: 'challenges.fair.two' };
  if (load && load.overloaded.length > 0) return { key: 'challenges.fair.full' };
  return costStatus(result, isMet, least);
}

export const predict: Record<string, Question> = { longest, exact };
export const challenges: Record<string, Challenge> = {
  cheapest: cheapest('rush', 'cheapest'),
  recover: cheapest('late', 'recover'),
  fair,
  published: cheapest('textbook', 'published'),
};
