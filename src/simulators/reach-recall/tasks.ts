// Questions to guess at and targets to reach in reach and recall. 触达与记忆的预测题与挑战。
import type { ChallengeSpec, Judgement, PredictSpec } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import bests from './bests.reduce';
import { type ReachInputs, schedules } from './inputs';
import { bestCap } from './measures';
import { audienceOf, type ReachResult, runReach } from './run';
import { number, people, points, ratio } from './sentences';

type Question = PredictSpec<ReachInputs, ReachResult>;
type Challenge = ChallengeSpec<ReachInputs, ReachResult>;

const ASKED_CAP = 4;
const CLOSE_RATIO = 0.03;
const PROMO_RATIO = 0.95;
const KEPT_MEAN_RATIO = 0.95;
const CAP_RATIO = 0.97;
const LASTING_RATIO = 0.9;
const ENOUGH_RATIO = 0.8;
const NARROW_RATIO = 0.95;

const guess = { unit: 'ratio', min: 0, max: 0.8, step: 0.01, grain: 0.001 } as const;
const dayOf = ({ courses, schedule }: ReachResult) => courses[schedule].dayRatio;
const meanOf = ({ courses, schedule }: ReachResult) => courses[schedule].meanRatio;

const burst: Question = {
  ...guess,
  from: { scenario: 'preheat' },
  asked: { scenario: 'preheat', values: { schedule: schedules.indexOf('burst') } },
  ask: (given) => ({
    key: 'predict.burst',
    values: {
      each: number(given.capped.deliveredExposures, 1),
      now: ratio(dayOf(given)),
      days: number(given.calendar.waveDays),
    },
  }),
  answer: dayOf,
  explain: (guessed, result, given) => [
    ...nearness(guessed, dayOf(result), CLOSE_RATIO, 'predict.burst'),
    {
      key: 'predict.burst.why',
      values: {
        before: ratio(dayOf(given)),
        after: ratio(dayOf(result)),
        meanBefore: ratio(meanOf(given)),
        meanAfter: ratio(meanOf(result)),
      },
    },
    { key: 'predict.limit' },
  ],
};

const cap: Question = {
  ...guess,
  from: { scenario: 'preheat' },
  asked: { scenario: 'preheat', values: { cap: ASKED_CAP } },
  ask: (given) => ({
    key: 'predict.cap',
    values: {
      enough: ratio(given.capped.enoughRatio),
      frequency: number(given.asked.effectiveFrequency),
      cap: number(ASKED_CAP),
    },
  }),
  answer: ({ capped }) => capped.enoughRatio,
  explain: (guessed, { capped }, given) => [
    ...nearness(guessed, capped.enoughRatio, CLOSE_RATIO, 'predict.cap'),
    {
      key: 'predict.cap.why',
      values: {
        before: ratio(given.capped.enoughRatio),
        after: ratio(capped.enoughRatio),
        reachBefore: ratio(given.capped.reachRatio),
        reachAfter: ratio(capped.reachRatio),
        dearer: ratio(capped.priceTimes - 1, 0),
      },
    },
    { key: 'predict.limit' },
  ],
};

const promoDay: Challenge = {
  scenario: 'preheat',
  uses: ['schedule', 'waveLength', 'cap'],
  targetRatio: PROMO_RATIO,
  ask: {
    key: 'challenges.promoDay.ask',
    values: { target: ratio(PROMO_RATIO, 0), kept: ratio(KEPT_MEAN_RATIO, 0) },
  },
  judge(_, result, start): Judgement {
    const progressRatio = dayOf(result) / bests.preheatDayRatio;
    const least = KEPT_MEAN_RATIO * meanOf(runReach(start));
    const gap = meanOf(result) - least;
    const isEnough = progressRatio >= PROMO_RATIO;
    const values = { now: ratio(dayOf(result)), least: ratio(least), gap: points(Math.abs(gap)) };
    const key = !isEnough ? 'status' : gap < 0 ? 'tooShort' : 'met';
    return {
      progressRatio,
      isMet: isEnough && gap >= 0,
      status: { key: `challenges.promoDay.${key}`, values },
    };
  },
};

const capOnly: Challenge = {
  scenario: 'preheat',
  uses: ['cap'],
  targetRatio: CAP_RATIO,
  ask: { key: 'challenges.capOnly.ask', values: { target: ratio(CAP_RATIO, 0) } },
  judge(values, { capped }): Judgement {
    const best = bestCap((one) => audienceOf({ ...values, cap: one }).enoughRatio);
    const progressRatio = best.value > 0 ? capped.enoughRatio / best.value : 0;
    const isMet = progressRatio >= CAP_RATIO;
    const key = isMet ? 'met' : capped.enoughRatio > 0 ? 'status' : 'none';
    return {
      progressRatio,
      isMet,
      status: {
        key: `challenges.capOnly.${key}`,
        values: { enough: ratio(capped.enoughRatio), dearer: ratio(capped.priceTimes - 1, 0) },
      },
    };
  },
};

const lasting: Challenge = {
  scenario: 'brand',
  uses: ['schedule', 'waveLength', 'cap'],
  targetRatio: LASTING_RATIO,
  ask: {
    key: 'challenges.lasting.ask',
    values: { target: ratio(LASTING_RATIO, 0), enough: ratio(ENOUGH_RATIO, 0) },
  },
  judge(_, result): Judgement {
    const progressRatio = meanOf(result) / bests.brandMeanRatio;
    const enoughShare = result.capped.enoughRatio / bests.brandEnoughRatio;
    const isLasting = progressRatio >= LASTING_RATIO;
    const key = !isLasting ? 'status' : enoughShare < ENOUGH_RATIO ? 'tooFew' : 'met';
    return {
      progressRatio,
      isMet: isLasting && enoughShare >= ENOUGH_RATIO,
      status: {
        key: `challenges.lasting.${key}`,
        values: { mean: ratio(meanOf(result)), share: ratio(enoughShare, 0) },
      },
    };
  },
};

const narrow: Challenge = {
  scenario: 'small',
  uses: ['audienceCount', 'cap'],
  targetRatio: NARROW_RATIO,
  ask: { key: 'challenges.narrow.ask', values: { target: ratio(NARROW_RATIO, 0) } },
  judge(_, { capped }): Judgement {
    const progressRatio = capped.enoughCount / bests.smallEnoughCount;
    const isMet = progressRatio >= NARROW_RATIO;
    return {
      progressRatio,
      isMet,
      status: {
        key: `challenges.narrow.${isMet ? 'met' : 'status'}`,
        values: { count: people(capped.enoughCount), each: number(capped.deliveredExposures, 1) },
      },
    };
  },
};

export const predict: Record<string, Question> = { burst, cap };
export const challenges: Record<string, Challenge> = { promoDay, capOnly, lasting, narrow };
