// Questions to guess at and targets to reach in the segmentation studio. 客群画像的预测题与挑战。
import type { ChallengeSpec, Judgement, PredictSpec } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { coupons, features, type SegmentInputs } from './inputs';
import { bestRung, bestTargeted } from './ladder';
import type { SegmentResult } from './run';
import { bare, calledCount, customerCount, people, ratio, yuan } from './sentences';

type Question = PredictSpec<SegmentInputs, SegmentResult>;
type Challenge = ChallengeSpec<SegmentInputs, SegmentResult>;

const CLOSE_YUAN = 3000;
const EXACT = 0.5;

/** The number of segments that earns most on the same features. 最赚的群数。 */
const bestCount = ({ ladder }: SegmentResult) => bestRung(ladder).place;

const count: Question = {
  from: { scenario: 'real' },
  asked: { scenario: 'real' },
  unit: 'none',
  min: 2,
  max: 8,
  step: 1,
  ask: (given) => ({
    key: 'predict.count',
    values: {
      all: people(customerCount(given)),
      silhouette: bare(given.silhouette ?? 0, 2),
      cost: yuan(given.setUpYuan),
    },
  }),
  answer: bestCount,
  explain: (guessed, result) => {
    const worthOf = (place: number) =>
      result.ladder.find((rung) => rung.place === place)?.worthYuan ?? 0;
    const best = bestCount(result);
    return [
      ...nearness(guessed, best, EXACT, 'predict.count'),
      {
        key: 'predict.count.why',
        values: {
          best: bare(best),
          worth: yuan(worthOf(best)),
          two: yuan(worthOf(2)),
          third: yuan(worthOf(3) - worthOf(2)),
          sixth: yuan(worthOf(5) - worthOf(6)),
        },
      },
      { key: 'predict.limit' },
    ];
  },
};

const neat: Question = {
  from: { scenario: 'neat' },
  asked: { scenario: 'neat' },
  unit: 'yuan',
  min: -30_000,
  max: 60_000,
  step: 1000,
  grain: 1,
  ask: (given) => ({
    key: 'predict.neat',
    values: {
      silhouette: bare(given.silhouette ?? 0, 2),
      one: yuan(given.best.uniform.profitYuan),
    },
  }),
  answer: ({ worthYuan }) => worthYuan,
  explain: (guessed, result) => [
    ...nearness(guessed, result.worthYuan, CLOSE_YUAN, 'predict.neat'),
    {
      key: 'predict.neat.why',
      values: {
        few: people(result.segments[0]?.customerCount ?? 0),
        one: yuan(result.best.uniform.profitYuan),
      },
    },
    { key: 'predict.limit' },
  ],
};

/** Profit as a share of the most there is; nothing for a loss. 达到最好的几成。 */
const progressOf = (profitYuan: number, mostYuan: number) =>
  mostYuan > 0 ? Math.max(0, profitYuan / mostYuan) : 0;

const FEW = 4;

const fewSegments: Challenge = {
  scenario: 'real',
  uses: [...features, 'scaling', 'segments'],
  targetRatio: 0.95,
  ask: { key: 'challenges.fewSegments.ask', values: { target: ratio(0.95), few: bare(FEW) } },
  judge(values, { plan, segments }): Judgement {
    const best = bestTargeted(values, 'real');
    const progressRatio = progressOf(plan.profitYuan, best.profitYuan);
    const isFew = segments.length <= FEW;
    const isMet = progressRatio >= this.targetRatio && isFew;
    return {
      progressRatio,
      isMet,
      status: {
        key: `challenges.fewSegments.${isMet ? 'met' : isFew ? 'status' : 'many'}`,
        values: {
          profit: yuan(plan.profitYuan),
          best: yuan(best.profitYuan),
          count: bare(segments.length),
          few: bare(FEW),
        },
      },
    };
  },
};

const QUIET_RATIO = 0.3;

const quietHand: Challenge = {
  scenario: 'byHand',
  uses: coupons,
  targetRatio: 0.95,
  ask: {
    key: 'challenges.quietHand.ask',
    values: { target: ratio(0.95), quiet: ratio(QUIET_RATIO) },
  },
  judge(_, result): Judgement {
    const { plan, best } = result;
    const progressRatio = progressOf(plan.profitYuan, best.segments.profitYuan);
    const calledRatio = calledCount(result) / customerCount(result);
    const isQuiet = calledRatio <= QUIET_RATIO;
    const isMet = progressRatio >= this.targetRatio && isQuiet;
    return {
      progressRatio,
      isMet,
      status: {
        key: `challenges.quietHand.${isMet ? 'met' : isQuiet ? 'status' : 'loud'}`,
        values: {
          profit: yuan(plan.profitYuan),
          called: ratio(calledRatio),
          best: yuan(best.segments.profitYuan),
        },
      },
    };
  },
};

const rightRulers: Challenge = {
  scenario: 'apparel',
  uses: features,
  targetRatio: 0.99,
  ask: { key: 'challenges.rightRulers.ask', values: { target: ratio(0.99) } },
  judge(values, { plan, segments }): Judgement {
    const best = bestTargeted(values, 'apparel');
    const progressRatio = progressOf(plan.profitYuan, best.profitYuan);
    const isMet = progressRatio >= this.targetRatio;
    return {
      progressRatio,
      isMet,
      status: {
        key: `challenges.rightRulers.${isMet ? 'met' : 'status'}`,
        values: { profit: yuan(plan.profitYuan), count: bare(segments.length) },
      },
    };
  },
};

export const predict: Record<string, Question> = { count, neat };
export const challenges: Record<string, Challenge> = { fewSegments, quietHand, rightRulers };
