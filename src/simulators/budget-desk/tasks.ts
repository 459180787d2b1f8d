// Questions to guess at and targets to reach at the budget desk. 预算台的预测题与挑战。
import { mostProfitableSpendYuan } from '@/model/budget/spend-return';
import { responsesAt } from '@/model/media/response-curve';
import type { ChallengeSpec, Judgement, PredictSpec, Sentence } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import { dayWeights } from './calendar';
import { type DeskInputs, type DeskValues, spendKeysOf, YUAN_GRAIN } from './inputs';
import { bestShare, type DeskResult, leftYuan, totalOf } from './result';
import { back, channel, number, ratio, times, yuan } from './sentences';
import { BURST, skincare, teaching, wheatlight } from './shops';
import { channelsOf } from './whole';

type Question = PredictSpec<DeskInputs, DeskResult>;
type Challenge = ChallengeSpec<DeskInputs, DeskResult>;

const [SEARCH, LIVE] = [0, 2];
const MOVED_YUAN = 50_000;
const TO_BURST_RATIO = 0.6;
/** How near a guess is close: a fifth of what the move really changes. */
const CLOSE_RATIO = 0.2;
/** Half of what the controls can tell apart: rounding in a box is no change. */
const TOLERANCE = YUAN_GRAIN / 2;

const planOf = (place: number) => teaching.outlets[place]?.planYuan ?? 0;

const gapAllowed = (after: DeskResult, before: DeskResult) =>
  CLOSE_RATIO * Math.abs(after.salesYuan - before.salesYuan);

const move: Question = {
  from: { scenario: 'lastYear' },
  asked: {
    scenario: 'lastYear',
    values: {
      channel1Yuan: planOf(SEARCH) + MOVED_YUAN,
      channel3Yuan: planOf(LIVE) - MOVED_YUAN,
    },
  },
  unit: 'yuan',
  min: 4_500_000,
  max: 5_500_000,
  step: 10_000,
  grain: YUAN_GRAIN,
  ask: (given) => ({
    key: 'predict.move',
    values: {
      sales: yuan(given.salesYuan),
      budget: yuan(given.budgetYuan),
      search: number(given.channels[SEARCH]?.averageReturn ?? 0, 1),
      live: number(given.channels[LIVE]?.averageReturn ?? 0, 1),
      moved: yuan(MOVED_YUAN),
    },
  }),
  answer: ({ salesYuan }) => salesYuan,
  explain(guess, result, given) {
    const [search, live] = [SEARCH, LIVE].map((place) => given.channels[place]);
    const byAverage = (search?.averageReturn ?? 0) - (live?.averageReturn ?? 0);
    return [
      ...nearness(guess, result.salesYuan, gapAllowed(result, given), 'predict.move'),
      {
        key: 'predict.move.why',
        values: {
          believed: yuan(given.salesYuan + MOVED_YUAN * byAverage),
          searchNext: back(search?.marginalReturn ?? 0),
          liveNext: back(live?.marginalReturn ?? 0),
          loss: yuan(given.salesYuan - result.salesYuan),
        },
      },
    ];
  },
};

const burst: Question = {
  from: { scenario: 'wheatlight' },
  asked: { scenario: 'wheatlight', values: { burstRatio: TO_BURST_RATIO } },
  unit: 'yuan',
  min: 600_000,
  max: 1_200_000,
  step: 5000,
  grain: YUAN_GRAIN,
  ask: (given) => ({
    key: 'predict.burst',
    values: {
      from: ratio(given.daily?.burstSpendRatio ?? 0),
      to: ratio(TO_BURST_RATIO, 0),
      sales: yuan(given.salesYuan),
      days: number(wheatlight.phases[BURST]?.days ?? 0),
    },
  }),
  answer: ({ salesYuan }) => salesYuan,
  explain: (guess, result, given) => [
    ...nearness(guess, result.salesYuan, gapAllowed(result, given), 'predict.burst'),
    {
      key: 'predict.burst.why',
      values: {
        weight: times(Math.max(...dayWeights)),
        spend: ratio(result.daily?.burstSpendRatio ?? 0, 0),
        sales: ratio(result.daily?.burstSalesRatio ?? 0, 0),
        loss: yuan(given.salesYuan - result.salesYuan),
      },
    },
  ],
};

const overspent = (result: DeskResult): Sentence | null =>
  leftYuan(result) < -TOLERANCE
    ? { key: 'challenges.over', values: { over: yuan(-leftYuan(result)) } }
    : null;

function judged(
  progressRatio: number,
  targetRatio: number,
  fault: Sentence | null,
  status: Sentence,
): Judgement {
  const isMet = progressRatio >= targetRatio && !fault;
  return { progressRatio, isMet, status: fault ?? status };
}

const shareStatus = (result: DeskResult): Sentence => ({
  key: 'challenges.status',
  values: {
    spent: yuan(result.spentYuan),
    left: yuan(Math.max(0, leftYuan(result))),
    share: ratio(bestShare(result)),
  },
});

const bestSplit: Challenge = {
  scenario: 'lastYear',
  uses: spendKeysOf(teaching),
  targetRatio: 0.98,
  ask: { key: 'challenges.bestSplit.ask', values: { target: ratio(0.98, 0) } },
  judge(_, result) {
    return judged(bestShare(result), this.targetRatio, overspent(result), shareStatus(result));
  },
};

const recover: Challenge = {
  scenario: 'shock',
  uses: spendKeysOf(wheatlight),
  targetRatio: 0.95,
  ask: {
    key: 'challenges.recover.ask',
    values: { target: ratio(0.95, 0), channel: channel('shock', SEARCH) },
  },
  judge(values, result, start) {
    const fault = overspent(result) ?? tooManyMoved(values, start);
    return judged(bestShare(result), this.targetRatio, fault, shareStatus(result));
  },
};

const MOST_MOVED = 2;

function tooManyMoved(values: DeskValues, start: DeskValues): Sentence | null {
  const keys = spendKeysOf(wheatlight);
  const moved = keys.filter((key) => Math.abs(values[key] - start[key]) > TOLERANCE).length;
  if (moved <= MOST_MOVED) return null;
  return { key: 'challenges.recover.tooMany', values: { moved: number(moved) } };
}

const keepMoney: Challenge = {
  scenario: 'skincare',
  uses: spendKeysOf(skincare),
  targetRatio: 0.98,
  ask: { key: 'challenges.keepMoney.ask', values: { target: ratio(0.98, 0) } },
  judge(values, result) {
    const status = {
      key: 'challenges.keepMoney.status',
      values: { spent: yuan(result.spentYuan), contribution: yuan(result.contributionYuan) },
    };
    const share = result.contributionYuan / mostContribution(values, result);
    return judged(Math.max(0, share), this.targetRatio, overspent(result), status);
  },
};

/** What is left when each channel gets money only while the next yuan pays for itself. */
function mostContribution(values: DeskValues, result: DeskResult): number {
  const worth = 1 / result.breakEvenReturn;
  const gains = channelsOf(skincare, values).map(({ curve }) => {
    const spendYuan = mostProfitableSpendYuan(curve, worth);
    return worth * responsesAt(curve, spendYuan) - spendYuan;
  });
  return totalOf(gains) - skincare.otherMarketingYuan - skincare.contingencyYuan;
}

export const predict: Record<string, Question> = { move, burst };
export const challenges: Record<string, Challenge> = { bestSplit, recover, keepMoney };
