// Questions to guess at and targets to reach in the funnel clinic. 漏斗诊所的预测题与挑战。
import type { Filling } from '@/i18n/format';
import { bestPointSplit } from '@/model/funnel/point-budget';
import { stageCounts } from '@/model/funnel/projection';
import type { ChallengeSpec, Judgement, PredictSpec, Sentence } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { type FunnelInputs, RATIO_GRAIN, stepKeys } from './inputs';
import type { FunnelResult, FunnelValues } from './run';
import { count, ratio, stage } from './sentences';
import shop from './shop.reduce';

type Question = PredictSpec<FunnelInputs, FunnelResult>;
type Challenge = ChallengeSpec<FunnelInputs, FunnelResult>;

const NEED = 1;
const CLOSE_RATIO = 0.05;
const BUDGET_RATIO = 0.2;
const MOST_STEPS = 2;
/** Half of what the controls can tell apart: rounding in a box is no change. */
const TOLERANCE = RATIO_GRAIN / 2;

const ratiosOf = (counts: readonly number[]) =>
  counts.slice(1).map((after, step) => after / (counts[step] ?? 1));
const passiveRatios = ratiosOf(shop.passiveCounts);
const guidedRatios = ratiosOf(shop.guidedCounts);

const askNeed: Question = {
  from: { scenario: 'passive' },
  asked: { scenario: 'passive', values: { step2Ratio: guidedRatios[NEED] } },
  unit: 'people',
  min: 0,
  max: shop.passiveCounts[0] ?? 0,
  step: 50,
  grain: 1,
  ask: (given) => ({
    key: 'predict.askNeed',
    values: {
      entrants: count(given.stageCounts[0] ?? 0, 'passive'),
      paid: count(given.paidCount, 'passive'),
      step: stage('passive', NEED + 1),
      from: ratio(passiveRatios[NEED] ?? 0),
      to: ratio(guidedRatios[NEED] ?? 0),
    },
  }),
  answer: (result) => result.paidCount,
  explain(guess, result, given) {
    const times = result.paidCount / given.paidCount;
    return [
      ...nearness(guess, result.paidCount, CLOSE_RATIO * result.paidCount, 'predict.askNeed'),
      {
        key: 'predict.askNeed.why',
        values: {
          step: stage('passive', NEED + 1),
          times: { value: times, unit: 'times' },
          before: count(given.paidCount, 'passive'),
          after: count(result.paidCount, 'passive'),
        },
      },
      { key: 'predict.askNeed.limit' },
    ];
  },
};

const newBuys: Question = {
  from: { scenario: 'returningVisitors' },
  asked: { scenario: 'newVisitors' },
  unit: 'ratio',
  min: 0,
  max: 1,
  step: 0.01,
  grain: 0.001,
  ask: (given) => ({
    key: 'predict.newBuys',
    values: {
      sessions: count(given.stageCounts[0] ?? 0, 'returningVisitors'),
      ratio: ratio(given.overallRatio),
    },
  }),
  answer: (result) => result.overallRatio,
  explain: (guess, result, given) => [
    ...nearness(guess, result.overallRatio, CLOSE_RATIO * result.overallRatio, 'predict.newBuys'),
    {
      key: 'predict.newBuys.why',
      values: {
        newRatio: ratio(result.stepRatios.at(-1) ?? 0),
        oldRatio: ratio(given.stepRatios.at(-1) ?? 0),
      },
    },
    { key: 'predict.newBuys.limit' },
  ],
};

/** Percentage points, with a digit after the point only where there is one. */
function points(value: number): Filling {
  const isWhole = Math.abs(value * 100 - Math.round(value * 100)) < 0.05;
  return { value, unit: 'points', digits: isWhole ? 0 : 1 };
}

const twentyPoints: Challenge = {
  scenario: 'passive',
  uses: stepKeys,
  targetRatio: 0.97,
  ask: {
    key: 'challenges.twentyPoints.ask',
    values: { budget: points(BUDGET_RATIO), target: ratio(0.97, 0) },
  },
  judge(values, result, start) {
    const starts = stepKeys.map((key) => start[key]);
    const added = bestPointSplit(starts, BUDGET_RATIO);
    const best = starts.map((before, step) => Math.min(1, before + (added[step] ?? 0)));
    const mostPaid = stageCounts(start.entrantCount, best).at(-1) ?? 1;
    const progressRatio = result.paidCount / mostPaid;
    const spent = stepKeys.reduce((sum, key) => sum + Math.max(0, values[key] - start[key]), 0);
    const fault =
      loweredStep(values, start) ??
      (spent > BUDGET_RATIO + TOLERANCE
        ? { key: 'challenges.twentyPoints.over', values: { over: points(spent - BUDGET_RATIO) } }
        : null);
    const status = {
      key: 'challenges.twentyPoints.status',
      values: {
        spent: points(spent),
        left: points(Math.max(0, BUDGET_RATIO - spent)),
        paid: count(result.paidCount, 'passive'),
      },
    };
    return judged(progressRatio, progressRatio >= this.targetRatio, fault, status);
  },
};

const guidedInTwo: Challenge = {
  scenario: 'passive',
  uses: stepKeys,
  targetRatio: 1,
  ask: {
    key: 'challenges.guidedInTwo.ask',
    values: { target: count(shop.guidedCounts.at(-1) ?? 0, 'passive') },
  },
  judge(values, result, start) {
    const targetCount = shop.guidedCounts.at(-1) ?? 1;
    const isMet = result.paidCount >= targetCount;
    const fault =
      loweredStep(values, start) ?? tooManySteps(values, start) ?? tooHighStep(values, start);
    const status = {
      key: `challenges.guidedInTwo.${isMet ? 'met' : 'status'}`,
      values: { paid: count(result.paidCount, 'passive'), target: count(targetCount, 'passive') },
    };
    return judged(result.paidCount / targetCount, isMet, fault, status);
  },
};

function judged(
  progressRatio: number,
  isMet: boolean,
  fault: Sentence | null,
  status: Sentence,
): Judgement {
  return { progressRatio, isMet: isMet && !fault, status: fault ?? status };
}

function loweredStep(values: FunnelValues, start: FunnelValues): Sentence | null {
  const step = stepKeys.findIndex((key) => values[key] < start[key] - TOLERANCE);
  return step < 0
    ? null
    : { key: 'challenges.lowered', values: { step: stage('passive', step + 1) } };
}

function tooManySteps(values: FunnelValues, start: FunnelValues): Sentence | null {
  const moved = stepKeys.filter((key) => Math.abs(values[key] - start[key]) > TOLERANCE).length;
  if (moved <= MOST_STEPS) return null;
  return {
    key: 'challenges.guidedInTwo.tooMany',
    values: { steps: { value: moved, unit: 'none' } },
  };
}

function tooHighStep(values: FunnelValues, start: FunnelValues): Sentence | null {
  const cap = (step: number) => guidedRatios[step] ?? 1;
  const step = stepKeys.findIndex(
    (key, place) => values[key] > Math.max(cap(place), start[key]) + TOLERANCE,
  );
  if (step < 0) return null;
  return {
    key: 'challenges.guidedInTwo.tooHigh',
    values: { step: stage('passive', step + 1), cap: ratio(cap(step), 2) },
  };
}

export const predict: Record<string, Question> = { askNeed, newBuys };
export const challenges: Record<string, Challenge> = { twentyPoints, guidedInTwo };
