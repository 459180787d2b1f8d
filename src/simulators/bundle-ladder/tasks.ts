// Questions to guess at and targets to reach on the price ladder. 几件几折的预测题与挑战。
import type { ChallengeSpec, Judgement, PredictSpec } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { type LadderInputs, MOST_GOODS, offerKeys, priceKeys } from './inputs';
import type { LadderResult } from './run';
import { people, plain, priceTag, ratio, yuan } from './sentences';

type Question = PredictSpec<LadderInputs, LadderResult>;
type Challenge = ChallengeSpec<LadderInputs, LadderResult>;

const profitOf = (result: LadderResult, scheme: keyof LadderResult['market']['best']) =>
  result.market.best[scheme].outcome.profitYuan;

/** Profit at the reader's prices beside the same goods at full price. 打折后是不打折的几成。 */
const discountRatio = ({ now, yours }: LadderResult) =>
  now.profitYuan / yours.in('separate').profitYuan;

const discount: Question = {
  unit: 'ratio',
  min: 0.5,
  max: 1.5,
  step: 0.01,
  from: { scenario: 'apparel', values: { scheme: 0 } },
  asked: { scenario: 'apparel' },
  ask: (given) => ({
    key: 'predict.discount',
    values: {
      profit: yuan(given.now.profitYuan),
      each: priceTag(given.market.meanYuan),
      full: people(given.now.buyerCounts[MOST_GOODS] ?? 0),
    },
  }),
  answer: discountRatio,
  explain: (guessed, result, given) => [
    ...nearness(guessed, discountRatio(result), 0.03, 'predict.discount'),
    {
      key: 'predict.discount.why',
      values: {
        before: people(given.now.buyerCounts[MOST_GOODS] ?? 0),
        after: people(result.now.buyerCounts[MOST_GOODS] ?? 0),
        share: ratio(discountRatio(result), 1),
        step: yuan((result.paidYuan[3] ?? 0) - (result.paidYuan[2] ?? 0)),
        cost: yuan(result.market.costYuan),
      },
    },
    { key: 'predict.limit' },
  ],
};

const countShare = (result: LadderResult) =>
  profitOf(result, 'byCount') / profitOf(result, 'anySet');

const fewPrices: Question = {
  unit: 'ratio',
  min: 0.5,
  max: 1,
  step: 0.01,
  from: { scenario: 'four' },
  asked: { scenario: 'four' },
  ask: (given) => ({
    key: 'predict.fewPrices',
    values: { most: yuan(profitOf(given, 'anySet')), apart: yuan(profitOf(given, 'separate')) },
  }),
  answer: countShare,
  explain: (guessed, result) => [
    ...nearness(guessed, countShare(result), 0.02, 'predict.fewPrices'),
    {
      key: 'predict.fewPrices.why',
      values: { share: ratio(countShare(result), 1), profit: yuan(profitOf(result, 'byCount')) },
    },
    { key: 'predict.limit' },
  ],
};

const sumSpread = ({ market }: LadderResult) => market.together[MOST_GOODS - 1]?.spreadRatio ?? 0;

const narrower: Question = {
  unit: 'ratio',
  min: 0.05,
  max: 1,
  step: 0.01,
  from: { scenario: 'four' },
  asked: { scenario: 'four' },
  ask: (given) => ({
    key: 'predict.narrower',
    values: { single: ratio(given.market.together[0]?.spreadRatio ?? 0) },
  }),
  answer: sumSpread,
  explain: (guessed, result) => [
    ...nearness(guessed, sumSpread(result), 0.02, 'predict.narrower'),
    {
      key: 'predict.narrower.why',
      values: { sum: ratio(sumSpread(result), 1), goods: plain(MOST_GOODS) },
    },
    { key: 'predict.limit' },
  ],
};

const pureShare = (result: LadderResult) => profitOf(result, 'pure') / profitOf(result, 'separate');

const dear: Question = {
  unit: 'ratio',
  min: 0,
  max: 2,
  step: 0.01,
  from: { scenario: 'four' },
  asked: { scenario: 'dear' },
  ask: (given) => ({ key: 'predict.dear', values: { given: ratio(pureShare(given)) } }),
  answer: pureShare,
  explain: (guessed, result) => [
    ...nearness(guessed, pureShare(result), 0.04, 'predict.dear'),
    {
      key: 'predict.dear.why',
      values: {
        pure: ratio(pureShare(result)),
        byCount: ratio(profitOf(result, 'byCount') / profitOf(result, 'separate')),
      },
    },
    { key: 'predict.limit' },
  ],
};

/** Profit as a share of the best by count. 达到按件数最优的几成。 */
const progressOf = (result: LadderResult) => result.now.profitYuan / profitOf(result, 'byCount');

const amounts = (result: LadderResult) => ({
  profit: yuan(result.now.profitYuan),
  separate: yuan(profitOf(result, 'separate')),
});

/** Profit alone: a share of the best by count. */
function earning(name: string, scenario: string, targetRatio: number, uses = offerKeys): Challenge {
  return {
    scenario,
    uses,
    targetRatio,
    ask: { key: `challenges.${name}.ask`, values: { target: ratio(targetRatio) } },
    judge(_, result): Judgement {
      const progressRatio = progressOf(result);
      const isMet = progressRatio >= targetRatio;
      const key = `challenges.${name}.${isMet ? 'met' : 'status'}`;
      return { progressRatio, isMet, status: { key, values: amounts(result) } };
    },
  };
}

const keepSurplus: Challenge = {
  scenario: 'four',
  uses: offerKeys,
  targetRatio: 0.96,
  ask: { key: 'challenges.keepSurplus.ask', values: { target: ratio(0.96) } },
  judge(_, result): Judgement {
    const progressRatio = progressOf(result);
    const least = result.market.best.separate.outcome.consumerSurplusYuan;
    const gap = result.now.consumerSurplusYuan - least;
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

export const predict: Record<string, Question> = { discount, fewPrices, narrower, dear };
export const challenges: Record<string, Challenge> = {
  mend: earning('mend', 'apparel', 0.97, priceKeys),
  keepSurplus,
  rescue: earning('rescue', 'dear', 0.97),
};
