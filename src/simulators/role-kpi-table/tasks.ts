// Questions to guess at and targets to reach in the six-role table. 六岗指标台的预测题与挑战。
import { campaignOutcome } from '@/model/kpi/campaign';
import type { ChallengeSpec, Judgement, PredictSpec, Sentence } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { leversOf, type RoleInputs, roles } from './inputs';
import type { RoleResult } from './run';
import { bare, ratio, yuan } from './sentences';
import shops from './shops.reduce';

type Question = PredictSpec<RoleInputs, RoleResult>;
type Challenge = ChallengeSpec<RoleInputs, RoleResult>;

const PROFIT_RATIO = 0.9;
const LEAST_FILL_RATIO = 0.92;
const MOST_ABANDON_RATIO = 0.05;
const MOST_LEVERS = 2;
const DEEPER_RATIO = 0.2;
/** Guesses within this part of the change are close. */
const CLOSE_RATIO = 0.15;

const { shop, start, selfish, bestProfitYuan } = shops.opening;
const startProfitYuan = campaignOutcome(shop, start).profitYuan;
const selfishProfitYuan = campaignOutcome(shop, selfish).profitYuan;

const guessOfProfit = {
  unit: 'yuan',
  min: -400_000,
  max: 400_000,
  step: 10_000,
  grain: 1000,
  answer: (result: RoleResult) => result.outcome.profitYuan,
} as const;

const allSelfish: Question = {
  ...guessOfProfit,
  from: { scenario: 'opening' },
  asked: { scenario: 'selfish' },
  ask: ({ outcome }) => ({
    key: 'predict.allSelfish',
    values: { profit: yuan(outcome.profitYuan), gmv: yuan(outcome.gmvYuan) },
  }),
  explain: (guess, { outcome }, given) => [
    ...nearness(
      guess,
      outcome.profitYuan,
      gapAllowed(outcome, given.outcome),
      'predict.allSelfish',
    ),
    {
      key: 'predict.allSelfish.why',
      values: {
        price: yuan(outcome.paidPriceYuan),
        before: yuan(given.outcome.gmvYuan),
        after: yuan(outcome.gmvYuan),
        visitors: bare(outcome.visitorCount),
        had: bare(given.outcome.visitorCount),
      },
    },
    { key: 'predict.allSelfish.so' },
  ],
};

const deeper: Question = {
  ...guessOfProfit,
  min: -200_000,
  max: 200_000,
  from: { scenario: 'opening' },
  asked: { scenario: 'opening', values: { discountRatio: DEEPER_RATIO } },
  ask: ({ outcome, levers }) => ({
    key: 'predict.deeper',
    values: {
      from: ratio(levers.discountRatio, 0),
      to: ratio(DEEPER_RATIO, 0),
      profit: yuan(outcome.profitYuan),
    },
  }),
  explain: (guess, { outcome }, given) => [
    ...nearness(guess, outcome.profitYuan, gapAllowed(outcome, given.outcome), 'predict.deeper'),
    {
      key: 'predict.deeper.why',
      values: {
        had: ratio(given.outcome.conversionRatio),
        has: ratio(outcome.conversionRatio),
        fill: ratio(outcome.fillRatio),
        before: yuan(given.outcome.paidPriceYuan),
        after: yuan(outcome.paidPriceYuan),
      },
    },
  ],
};

function gapAllowed(after: RoleResult['outcome'], before: RoleResult['outcome']): number {
  return CLOSE_RATIO * Math.abs(after.profitYuan - before.profitYuan);
}

const together: Challenge = {
  scenario: 'opening',
  uses: roles,
  targetRatio: PROFIT_RATIO,
  ask: {
    key: 'challenges.together.ask',
    values: {
      target: ratio(PROFIT_RATIO, 0),
      fill: ratio(LEAST_FILL_RATIO, 0),
      abandon: ratio(MOST_ABANDON_RATIO, 0),
    },
  },
  judge(_values, { outcome }) {
    const progressRatio = Math.max(0, outcome.profitYuan / bestProfitYuan);
    const status: Sentence = {
      key: 'challenges.together.status',
      values: {
        profit: yuan(outcome.profitYuan),
        fill: ratio(outcome.fillRatio),
        abandon: ratio(outcome.abandonRatio),
      },
    };
    const isServed =
      outcome.fillRatio >= LEAST_FILL_RATIO && outcome.abandonRatio <= MOST_ABANDON_RATIO;
    return { progressRatio, isMet: isServed && progressRatio >= PROFIT_RATIO, status };
  },
};

const rescue: Challenge = {
  scenario: 'selfish',
  uses: roles,
  targetRatio: 1,
  ask: {
    key: 'challenges.rescue.ask',
    values: { loss: yuan(-selfishProfitYuan), target: yuan(startProfitYuan) },
  },
  judge(values, { outcome }, from): Judgement {
    const [now, before] = [leversOf(values), leversOf(from)];
    const moved = roles.filter((role) => now[role] !== before[role]).length;
    const isTooMany = moved > MOST_LEVERS;
    const wayYuan = startProfitYuan - selfishProfitYuan;
    const status: Sentence = {
      key: isTooMany ? 'challenges.rescue.tooMany' : 'challenges.rescue.status',
      values: {
        moved: bare(moved),
        profit: yuan(outcome.profitYuan),
        target: yuan(startProfitYuan),
      },
    };
    return {
      progressRatio: Math.max(0, (outcome.profitYuan - selfishProfitYuan) / wayYuan),
      isMet: !isTooMany && outcome.profitYuan >= startProfitYuan,
      status,
    };
  },
};

export const predict: Record<string, Question> = { allSelfish, deeper };
export const challenges: Record<string, Challenge> = { together, rescue };
