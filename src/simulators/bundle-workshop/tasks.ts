// Questions to guess at and targets to reach in the bundle workshop. 套餐工坊的预测题与挑战。
import type { ChallengeSpec, Judgement, PredictSpec } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { type BundleInputs, priceKeys } from './inputs';
import type { BundleResult } from './run';
import { people, ratio, yuan } from './sentences';

type Question = PredictSpec<BundleInputs, BundleResult>;
type Challenge = ChallengeSpec<BundleInputs, BundleResult>;

const CLOSE = 0.05;

/** Best profit of the bundle alone as a share of the best apart. 只卖套装是分开卖的几成。 */
const pureRatio = ({ market }: BundleResult): number => {
  const { pure, separate } = market.best;
  return pure.outcome.profitYuan / separate.outcome.profitYuan;
};

const guess = { unit: 'ratio', min: 0.5, max: 2, step: 0.01 } as const;

const opposite: Question = {
  ...guess,
  from: { scenario: 'alike' },
  asked: { scenario: 'opposite' },
  ask: (given) => ({ key: 'predict.opposite', values: { given: ratio(pureRatio(given)) } }),
  answer: pureRatio,
  explain: (guessed, result, given) => [
    ...nearness(guessed, pureRatio(result), CLOSE, 'predict.opposite'),
    {
      key: 'predict.opposite.why',
      values: { before: ratio(pureRatio(given)), after: ratio(pureRatio(result)) },
    },
    { key: 'predict.limit' },
  ],
};

const dear: Question = {
  ...guess,
  from: { scenario: 'opposite' },
  asked: { scenario: 'dear' },
  ask: (given) => ({ key: 'predict.dear', values: { given: ratio(pureRatio(given)) } }),
  answer: pureRatio,
  explain: (guessed, result) => {
    const { separate, mixed } = result.market.best;
    const mixedRatio = mixed.outcome.profitYuan / separate.outcome.profitYuan;
    return [
      ...nearness(guessed, pureRatio(result), CLOSE, 'predict.dear'),
      {
        key: 'predict.dear.why',
        values: { pure: ratio(pureRatio(result)), mixed: ratio(mixedRatio) },
      },
      { key: 'predict.limit' },
    ];
  },
};

/** Profit as a share of the best mixed menu. 达到混合最优的几成。 */
function progressOf({ market, yours }: BundleResult): number {
  return yours.mixed.profitYuan / market.best.mixed.outcome.profitYuan;
}

const keepSurplus: Challenge = {
  scenario: 'mild',
  uses: priceKeys,
  targetRatio: 0.97,
  ask: { key: 'challenges.keepSurplus.ask', values: { target: ratio(0.97) } },
  judge(_, result): Judgement {
    const { market, yours } = result;
    const progressRatio = progressOf(result);
    const least = market.best.separate.outcome.consumerSurplusYuan;
    const gap = yours.mixed.consumerSurplusYuan - least;
    const isEnough = progressRatio >= this.targetRatio;
    return {
      progressRatio,
      isMet: isEnough && gap >= 0,
      status: {
        key: `challenges.keepSurplus.${gap < 0 ? 'takes' : isEnough ? 'met' : 'status'}`,
        values: { gap: yuan(Math.abs(gap)), least: yuan(least) },
      },
    };
  },
};

const rescue: Challenge = {
  scenario: 'dear',
  uses: priceKeys,
  targetRatio: 0.98,
  ask: { key: 'challenges.rescue.ask', values: { target: ratio(0.98) } },
  judge(_, result): Judgement {
    const { market, yours } = result;
    const progressRatio = progressOf(result);
    const isMet = progressRatio >= this.targetRatio;
    return {
      progressRatio,
      isMet,
      status: {
        key: `challenges.rescue.${isMet ? 'met' : 'status'}`,
        values: {
          profit: yuan(yours.mixed.profitYuan),
          separate: yuan(market.best.separate.outcome.profitYuan),
          both: people(yours.mixed.bothCount),
        },
      },
    };
  },
};

export const predict: Record<string, Question> = { opposite, dear };
export const challenges: Record<string, Challenge> = { keepSurplus, rescue };
