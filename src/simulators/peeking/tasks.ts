// Questions to guess at and targets to reach in the peeking trap. 偷看陷阱的预测题与挑战。
import { detectableRise, sampleSize } from '@/model/experiment/sample-size';
import type { ChallengeSpec, Judgement, PredictSpec, Sentence } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { isHonest } from './explain';
import { type PeekingInputs, planKeys } from './inputs';
import { AGREED_POWER_RATIO, AGREED_RATIO } from './levels';
import type { PeekingResult, PeekingValues } from './run';
import safeLevels from './safe-levels.reduce';
import { days, falseAlarms, level, people, ratio, whole } from './sentences';

type Question = PredictSpec<PeekingInputs, PeekingResult>;
type Challenge = ChallengeSpec<PeekingInputs, PeekingResult>;

const HAIR = 1e-9;
const NEAR = 0.97;
const FEWEST_LOOKS = 5;
const MOST_DAYS = 28;
const agreed = { alphaRatio: AGREED_RATIO, powerRatio: AGREED_POWER_RATIO };

const looks20: Question = {
  from: { scenario: 'daily' },
  asked: { scenario: 'daily' },
  unit: 'ratio',
  min: 0,
  max: 1,
  step: 0.01,
  grain: 0.001,
  ask: ({ values }) => ({
    key: 'predict.looks20',
    values: { looks: whole(values.looks), alpha: level(values.alphaRatio) },
  }),
  answer: ({ errorRatio }) => errorRatio,
  explain: (guess, result) => [
    ...nearness(guess, result.errorRatio, 0.03, 'predict.looks20'),
    {
      key: 'predict.looks20.why',
      values: {
        error: ratio(result.errorRatio),
        one: ratio(result.errorRatios[0] ?? 0),
        looks: whole(result.values.looks),
        independent: ratio(1 - (1 - result.values.alphaRatio) ** result.values.looks),
      },
    },
  ],
};

const small: Question = {
  from: { scenario: 'small' },
  asked: { scenario: 'small' },
  unit: 'none',
  min: 1,
  max: 150,
  step: 1,
  ask: ({ values }) => ({
    key: 'predict.small',
    values: {
      visitors: people(values.dailyVisitorCount),
      baseline: ratio(values.baselineRatio),
      treatment: ratio(values.baselineRatio * (1 + values.liftRatio)),
      power: ratio(values.powerRatio, 0),
    },
  }),
  answer: ({ need }) => Math.ceil(need.plan.dayCount),
  explain: (guess, { need }) => [
    ...nearness(guess, need.plan.dayCount, 0.1 * need.plan.dayCount, 'predict.small'),
    {
      key: 'predict.small.why',
      values: { count: people(need.plan.trialCount), days: days(need.plan.dayCount) },
    },
  ],
};

/** The first thing in a plan that was not agreed to. 计划里第一处不合约定的。 */
function faultOf(result: PeekingResult): Sentence | null {
  if (!isHonest(result))
    return { key: 'challenges.tooMany', values: { error: falseAlarms(result.errorRatio) } };
  if (result.values.powerRatio < AGREED_POWER_RATIO - HAIR)
    return { key: 'challenges.tooWeak', values: { power: ratio(result.values.powerRatio, 0) } };
  return null;
}

function judged(
  share: number,
  target: number,
  fault: Sentence | null,
  name: string,
  result: PeekingResult,
): Judgement {
  // prettier-ignore
  const progressRatio = fault ? 0 : Math.min(1, share);
  const isMet = !fault && progressRatio >= target;
  const values = {
    days: days(result.need.plan.dayCount),
    once: days(result.need.once.dayCount),
    lift: ratio(result.values.liftRatio),
    error: ratio(result.errorRatio, 2),
  };
  const status = fault ?? { key: `challenges.${name}.${isMet ? 'met' : 'status'}`, values };
  return { progressRatio, isMet, status };
}

const fiveLooks: Challenge = {
  scenario: 'daily',
  uses: planKeys,
  targetRatio: NEAR,
  ask: {
    key: 'challenges.fiveLooks.ask',
    values: {
      looks: whole(FEWEST_LOOKS),
      agreed: ratio(AGREED_RATIO, 0),
      power: ratio(AGREED_POWER_RATIO, 0),
      target: ratio(NEAR, 0),
    },
  },
  judge(values, result, start) {
    const alphaRatio = safeLevels[FEWEST_LOOKS - 1] ?? AGREED_RATIO;
    const fewest = sizeAt(start, { ...agreed, alphaRatio });
    const fault =
      values.looks < FEWEST_LOOKS
        ? { key: 'challenges.fiveLooks.few', values: { looks: whole(values.looks) } }
        : faultOf(result);
    return judged(
      fewest / result.need.plan.trialCount,
      this.targetRatio,
      fault,
      'fiveLooks',
      result,
    );
  },
};

const fourWeeks: Challenge = {
  scenario: 'small',
  uses: [...planKeys, 'liftRatio'],
  targetRatio: NEAR,
  ask: {
    key: 'challenges.fourWeeks.ask',
    values: {
      days: whole(MOST_DAYS),
      agreed: ratio(AGREED_RATIO, 0),
      power: ratio(AGREED_POWER_RATIO, 0),
      target: ratio(NEAR, 0),
    },
  },
  judge(values, result, start) {
    const { baselineRatio, dailyVisitorCount } = start;
    const trialCount = Math.floor((MOST_DAYS * dailyVisitorCount) / 2);
    const rise = detectableRise(baselineRatio, trialCount, agreed) ?? baselineRatio;
    const { dayCount } = result.need.plan;
    const fault =
      faultOf(result) ??
      (dayCount > MOST_DAYS + HAIR
        ? { key: 'challenges.fourWeeks.long', values: { days: days(dayCount) } }
        : null);
    const share = rise / baselineRatio / values.liftRatio;
    return judged(share, this.targetRatio, fault, 'fourWeeks', result);
  },
};

function sizeAt(
  { baselineRatio, liftRatio }: PeekingValues,
  demand: { alphaRatio: number; powerRatio: number },
): number {
  return sampleSize(baselineRatio, baselineRatio * (1 + liftRatio), demand).exactCount;
}

export const predict: Record<string, Question> = { looks20, small };
export const challenges: Record<string, Challenge> = { fiveLooks, fourWeeks };
