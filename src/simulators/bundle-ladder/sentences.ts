// What the price ladder says under its pictures. 几件几折图下的话。
import type { Filling } from '@/i18n/format';
import { largeBundle } from '@/model/bundle/large-bundle';
import { meanValueSpreadRatio } from '@/model/bundle/value-spread';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { BUYER_COUNT, MOST_GOODS } from './inputs';
import { CURVE_STEP } from './market';
import type { LadderResult } from './run';

export const people = (value: number): Filling => ({ value, unit: 'people' });
export const yuan = (value: number, signed = false): Filling => ({ value, unit: 'yuan', signed });
/** A price as it stands on a label: with its tenths when it has some. 标价。 */
export const priceTag = (value: number): Filling => ({
  ...yuan(value),
  digits: Number.isInteger(value) ? 0 : 1,
});
export const ratio = (value: number, digits = 0): Filling => ({ value, unit: 'ratio', digits });
export const plain = (value: number): Filling => ({ value, unit: 'none', digits: 0 });
export const pieces = (count: number): Place => ({ word: `pieces.${count}` });

/** What a run is compared with: A, or the start of its scenario. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

/** Prices of 0.8 of the mean: where fewer goods and more differ most plainly. */
const LOW_PART = 0.8;
const MANY_GOODS = 20;
/** A gap that no buyer would feel. */
const HARDLY_FELT = 0.01;
/** From here on fewer prices do the work of many. */
const NEARLY_ALL = 0.95;

/** How many pieces buyers take at the reader's prices. 每人买几件。 */
export function takesCaption({ now, scheme, market }: LadderResult): Sentence[] {
  const { buyerCounts } = now;
  const [nothing = 0] = buyerCounts;
  const taken = buyerCounts.reduce((sum, count, k) => sum + count * k, 0);
  return [
    {
      key: 'captions.takes',
      values: {
        all: people(BUYER_COUNT),
        nothing: people(nothing),
        full: people(buyerCounts[market.goodCount] ?? 0),
        goods: plain(market.goodCount),
        pieces: plain(taken),
      },
    },
    { key: `captions.${scheme}`, values: { goods: plain(market.goodCount) } },
  ];
}

/** How alike buyers become as goods are added. 件数越多，顾客越像。 */
export function spreadCaption({ market }: LadderResult): Sentence[] {
  const { together, correlation } = market;
  const [one, all] = [together[0], together[MOST_GOODS - 1]];
  const at = LOW_PART / CURVE_STEP;
  const values = {
    goods: plain(MOST_GOODS),
    single: ratio(one?.spreadRatio ?? 0),
    sum: ratio(all?.spreadRatio ?? 0),
    part: ratio(LOW_PART),
    singleReach: ratio(one?.reachRatios[Math.round(at)] ?? 0),
    sumReach: ratio(all?.reachRatios[Math.round(at)] ?? 0),
  };
  return [{ key: 'captions.spread', values }, ...manySentence(correlation, market)];
}

function manySentence(correlation: number, market: LadderResult['market']): Sentence[] {
  const { spreadRatio, costYuan, meanYuan } = market;
  if (correlation > 0) {
    const least = ratio(spreadRatio * Math.sqrt(correlation));
    return [
      {
        key: 'captions.shared',
        values: { correlation: { value: correlation, unit: 'none' }, least },
      },
    ];
  }
  if (correlation < 0) return [];
  const many = meanValueSpreadRatio(spreadRatio, MANY_GOODS, 0);
  // The published law is of values all as likely up to a top, twice their mean.
  const { buyingRatio } = largeBundle({
    goodCount: MANY_GOODS,
    topYuan: 2,
    unitCostYuan: costYuan / meanYuan,
  });
  const values = { goods: plain(MANY_GOODS), many: ratio(many), buying: ratio(buyingRatio) };
  return [{ key: buyingRatio > 0.5 ? 'captions.many' : 'captions.manyDear', values }];
}

/** The ways to sell at their best, and where the reader's prices stand. 各卖法最好时。 */
export function modesCaption({ market, now }: LadderResult): Sentence[] {
  const { separate, pure, byCount, anySet } = market.best;
  const profit = (scheme: typeof separate) => scheme.outcome.profitYuan;
  const [apart, most] = [profit(separate), profit(anySet)];
  if (most <= 0) return [{ key: 'captions.noProfit' }];
  const prices = 2 ** market.goodCount - 1;
  return [
    {
      key: 'captions.best',
      values: { separate: yuan(apart), pure: yuan(profit(pure)), byCount: yuan(profit(byCount)) },
    },
    {
      key: profit(byCount) / most >= NEARLY_ALL ? 'captions.share' : 'captions.shareLow',
      values: {
        few: plain(market.goodCount),
        share: ratio(profit(byCount) / most, 1),
        prices: plain(prices),
      },
    },
    now.profitYuan > 0
      ? {
          key: 'captions.yours',
          values: { profit: yuan(now.profitYuan), share: ratio(now.profitYuan / most, 1) },
        }
      : { key: 'captions.yoursLoses', values: { profit: yuan(now.profitYuan) } },
  ];
}

/** What buyers keep. 顾客留下多少。 */
export function surplusCaption({ market, now }: LadderResult): Sentence[] {
  const kept = now.consumerSurplusYuan;
  const apart = market.best.separate.outcome.consumerSurplusYuan;
  const values = { kept: yuan(kept), apart: yuan(apart), gap: yuan(Math.abs(kept - apart)) };
  const isNear = Math.abs(kept - apart) <= HARDLY_FELT * apart;
  const name = isNear ? 'keptSame' : kept < apart ? 'keptLess' : 'keptMore';
  return [
    { key: 'captions.kept', values },
    { key: `captions.${name}`, values },
  ];
}

/** What the survey promised. 问卷与真实。 */
export function surveyCaption({ market }: LadderResult): Sentence[] {
  const { survey, best } = market;
  if (!survey) return [{ key: 'captions.surveyAll' }];
  const sentence = (scheme: 'byCount' | 'anySet', prices: number): Sentence => {
    const [promised, earned] = [survey.promisedYuan[scheme], survey.earnedYuan[scheme]];
    const values = {
      prices: plain(prices),
      promised: yuan(promised),
      earned: yuan(earned),
      gap: yuan(Math.abs(promised - earned)),
    };
    return { key: `captions.survey${promised > earned ? 'Over' : 'Under'}`, values };
  };
  const few = market.goodCount;
  const most = best.byCount.outcome.profitYuan;
  return [
    {
      key: 'captions.surveyAsked',
      values: { asked: people(survey.count), all: people(BUYER_COUNT) },
    },
    sentence('byCount', few),
    sentence('anySet', 2 ** few - 1),
    ...(most > 0
      ? [
          {
            key: 'captions.surveyShare',
            values: { share: ratio(survey.earnedYuan.byCount / most, 1) },
          },
        ]
      : []),
  ];
}
