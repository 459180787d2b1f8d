// Questions to guess at and targets to reach in the effort split. 加点分配的预测题与挑战。
import type { ChallengeSpec, PredictSpec } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { type EffortInputs, shareKeys } from './inputs';
import type { EffortResult } from './run';
import { NEAR, orders, people, ratio, step, whole } from './sentences';

type Question = PredictSpec<EffortInputs, EffortResult>;
type Challenge = ChallengeSpec<EffortInputs, EffortResult>;

const CLOSE_RATIO = 0.05;
/** Splits that a careful reader needs; the frame counts them, nothing forbids a fifth. */
const FEW_TRIES = 4;

/** With the dear step an even split reaches 97.3 % of the best rise: the target stands above it. */
const ABOVE_EVEN = 0.98;

const leakPoints = ({ best, leak }: EffortResult): number => best.pointsPerStep[leak.step] ?? 0;

const leak: Question = {
  from: { scenario: 'opening' },
  asked: { scenario: 'opening' },
  unit: 'none',
  min: 0,
  max: 10,
  step: 1,
  ask: (given) => ({
    key: 'predict.leak',
    values: {
      entrants: people(given.baseCounts[0] ?? 0),
      orders: orders(given.baseOrderCount),
      step: step('opening', given.leak.step),
      lost: people(given.leak.lostCount),
      total: whole(given.totalPoints),
      gain: ratio(given.gainRatio),
    },
  }),
  answer: leakPoints,
  explain: (guess, result) => [
    ...nearness(guess, leakPoints(result), 0, 'predict.leak'),
    {
      key: 'predict.leak.why',
      values: {
        points: whole(leakPoints(result)),
        most: whole(Math.max(...result.best.pointsPerStep)),
        step: step('opening', result.leak.step),
        gain: ratio(result.leak.gainRatio),
        best: ratio(result.best.gainRatio),
      },
    },
    { key: 'predict.limit' },
  ],
};

const even: Question = {
  from: { scenario: 'opening' },
  asked: { scenario: 'opening', values: { share1: 3, share2: 3, share3: 2, share4: 2 } },
  unit: 'ratio',
  min: 0,
  max: 1.5,
  step: 0.01,
  ask: (given) => ({
    key: 'predict.even',
    values: { step: step('opening', given.leak.step), gain: ratio(given.gainRatio) },
  }),
  answer: (result) => result.gainRatio,
  explain: (guess, result) => [
    ...nearness(guess, result.gainRatio, CLOSE_RATIO, 'predict.even'),
    {
      key: 'predict.even.why',
      values: { gain: ratio(result.gainRatio), one: ratio(result.leak.gainRatio) },
    },
    { key: 'predict.limit' },
  ],
};

function nearBest(name: string, scenario: string, targetRatio: number): Challenge {
  return {
    scenario,
    uses: shareKeys,
    targetRatio,
    ask: {
      key: `challenges.${name}.ask`,
      values: { target: ratio(targetRatio, 0), tries: whole(FEW_TRIES) },
    },
    judge(_, result) {
      const { best, gainRatio, rank, everyGainRatio } = result;
      const progressRatio = best.gainRatio > 0 ? gainRatio / best.gainRatio : 0;
      const isMet = rank !== null && progressRatio >= this.targetRatio;
      const values = {
        gain: ratio(gainRatio),
        rank: whole(rank ?? everyGainRatio.length),
        count: whole(everyGainRatio.length),
        even: ratio(result.evenGainRatio),
      };
      if (rank === null) return { progressRatio, isMet, status: { key: 'challenges.unspent' } };
      return { progressRatio, isMet, status: { key: `challenges.${name}.${isMet ? 'met' : 'status'}`, values } }; // prettier-ignore
    },
  };
}

export const predict: Record<string, Question> = { leak, even };
export const challenges: Record<string, Challenge> = {
  sevenOf286: nearBest('sevenOf286', 'opening', NEAR),
  hiddenCosts: nearBest('hiddenCosts', 'costs', ABOVE_EVEN),
};
