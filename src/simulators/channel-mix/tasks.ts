// Questions to guess at and targets to reach in the channel mix. 渠道混合的预测题与挑战。
import type { ChallengeSpec, Place, PredictSpec } from '../_frame/declaration';
import { nearness } from '../_frame/nearness';
import type { MixInputs } from './inputs';
import type { MixResult, MixValues } from './run';
import { channel, orders, points, ratio, share } from './sentences';

type Question = PredictSpec<MixInputs, MixResult>;
type Challenge = ChallengeSpec<MixInputs, MixResult>;

/** A guess this near, as a share of the rate, counts as close. 猜近的界线。 */
const CLOSE_RATIO = 0.04;
const MOST_ORDERS = 0.98;
const BACK = 0.97;

function question(name: string, scenario: string, max: number): Question {
  return {
    from: { scenario },
    asked: { scenario },
    unit: 'ratio',
    min: 0,
    max,
    step: 0.001,
    grain: 0.0001,
    ask: (given) => ({ key: `predict.${name}`, values: givenPlaces(given, scenario) }),
    answer: ({ now }) => now.totalRatio,
    explain: (guess, result) => [
      ...nearness(
        guess,
        result.now.totalRatio,
        CLOSE_RATIO * result.now.totalRatio,
        `predict.${name}`,
      ),
      {
        key: `predict.${name}.why`,
        values: {
          mix: points(result.mixEffect, true),
          rates: points(result.shift.after - result.shift.before - result.mixEffect, true),
          before: orders(result.last.orderCount),
          after: orders(result.now.orderCount),
        },
      },
    ],
  };
}

function givenPlaces({ last, now }: MixResult, scenario: string): Record<string, Place> {
  return {
    one: channel(scenario, 0),
    two: channel(scenario, 1),
    oneBefore: ratio(last.rateRatios[0] ?? 0),
    oneAfter: ratio(now.rateRatios[0] ?? 0),
    twoBefore: ratio(last.rateRatios[1] ?? 0),
    twoAfter: ratio(now.rateRatios[1] ?? 0),
    before: share(last.shareRatios[1] ?? 0),
    after: share(now.shareRatios[1] ?? 0),
    total: ratio(last.totalRatio),
  };
}

/**
 * Most orders that more of the second channel can bring before the shop's rate falls below last
 * period's: S r₁ + L r₂ with S r₁ + L r₂ = c (S + L). 守住总转化率时最多的订单。
 */
function mostOrders(values: MixValues, floorRatio: number): number {
  const { visitor1Count, rate1Ratio, rate2Ratio } = values;
  const room = (visitor1Count * (rate1Ratio - floorRatio)) / (floorRatio - rate2Ratio);
  return visitor1Count * rate1Ratio + room * rate2Ratio;
}

const keepRate: Challenge = {
  scenario: 'appliance',
  uses: ['visitor2Count'],
  targetRatio: MOST_ORDERS,
  ask: { key: 'challenges.keepRate.ask', values: { target: share(MOST_ORDERS) } },
  judge(_, { now, last }, start) {
    const most = mostOrders(start, last.totalRatio);
    const isBelow = now.totalRatio < last.totalRatio;
    // Orders above the most that the floor allows are no progress: they break the floor.
    const progressRatio = Math.min(1, now.orderCount / most);
    const isMet = !isBelow && progressRatio >= this.targetRatio;
    const startOrderCount =
      start.visitor1Count * start.rate1Ratio + start.visitor2Count * start.rate2Ratio;
    return {
      progressRatio: isBelow ? 0 : progressRatio,
      isMet,
      status: {
        key: `challenges.keepRate.${isBelow ? 'below' : isMet ? 'met' : 'status'}`,
        values: {
          // The line is found to within a few people: two digits would say 2.61 % is below 2.61 %.
          total: { ...ratio(now.totalRatio), digits: 3 },
          floor: { ...ratio(last.totalRatio), digits: 3 },
          orders: orders(now.orderCount),
          lost: orders(startOrderCount - now.orderCount),
        },
      },
    };
  },
};

const backByRate: Challenge = {
  scenario: 'appliance',
  uses: ['rate2Ratio'],
  targetRatio: BACK,
  ask: { key: 'challenges.backByRate.ask' },
  judge(values, { now, last }, start) {
    const orderCount =
      start.visitor1Count * start.rate1Ratio + start.visitor2Count * start.rate2Ratio;
    const startGap = last.totalRatio - orderCount / (start.visitor1Count + start.visitor2Count);
    const gap = now.totalRatio - last.totalRatio;
    const progressRatio = Math.max(0, 1 - Math.abs(gap) / startGap);
    const isMet = progressRatio >= this.targetRatio;
    return {
      progressRatio,
      isMet,
      status: {
        key: `challenges.backByRate.${isMet ? 'met' : gap > 0 ? 'over' : 'status'}`,
        values: {
          total: ratio(now.totalRatio),
          goal: ratio(last.totalRatio),
          rate: ratio(values.rate2Ratio),
          times: { value: values.rate2Ratio / start.rate2Ratio, unit: 'times' },
        },
      },
    };
  },
};

export const predict: Record<string, Question> = {
  bothUp: question('bothUp', 'appliance', 0.06),
  bothDown: question('bothDown', 'skincare', 0.06),
  sources: question('sources', 'sources', 0.3),
};
export const challenges: Record<string, Challenge> = { keepRate, backByRate };
