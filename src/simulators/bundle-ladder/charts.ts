// The pictures of the price ladder as rows and curves. 几件几折各图的数据。
import type { BarRow } from '@/charts/bar-rows';
import type { ShareCurve } from '@/charts/share-curves';
import type { ChartSpec } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { schemes } from './inputs';
import { allSchemes, CURVE_STEP } from './market';
import type { LadderResult } from './run';
import {
  modesCaption,
  spreadCaption,
  surplusCaption,
  surveyCaption,
  takesCaption,
  people,
  priceTag,
  yuan,
} from './sentences';
import { modesTable, spreadTable, surplusTable, surveyTable, takesTable } from './tables';

export const charts: Record<string, ChartSpec<LadderResult>> = {
  takes: { caption: takesCaption, table: takesTable },
  spread: { caption: spreadCaption, table: spreadTable },
  modes: { caption: modesCaption, table: modesTable },
  surplus: { caption: surplusCaption, table: surplusTable },
  survey: { caption: surveyCaption, table: surveyTable },
};

/** Buyers by number of pieces, with what those pieces cost together. 各件数的人数。 */
export function takesRows(
  { now, paidYuan, scheme }: LadderResult,
  base: LadderResult,
  text: Phrases,
): BarRow[] {
  return now.buyerCounts.map((count, k) => {
    const price = k === 0 ? undefined : paidYuan[k - 1];
    const note =
      price === undefined
        ? undefined
        : price === null
          ? text.word('takes.off')
          : text.word(scheme === 'separate' ? 'takes.about' : 'takes.price', {
              price: text.text(priceTag(price)),
            });
    return {
      label: text.word(`pieces.${k}`),
      value: count,
      valueText: text.text(people(count)),
      note,
      ghost: base.now.buyerCounts[k],
    };
  });
}

/** Who would pay which part of the mean, for one to four goods. 愿付某价的人占比曲线。 */
export function spreadCurves({ market }: LadderResult, text: Phrases): ShareCurve[] {
  return market.together.map(({ reachRatios }, k) => ({
    label: text.word(`pieces.${k + 1}`),
    points: reachRatios.map((y, place) => ({ x: place * CURVE_STEP, y })),
  }));
}

/** Cost beside the mean value. 成本占平均愿出价的比例。 */
export const costPart = ({ market }: LadderResult): number => market.costYuan / market.meanYuan;

/** Profit of the ways to sell: at the reader's prices, marked at their best. 各卖法的利润。 */
export function profitRows({ yours }: LadderResult, best: LadderResult, text: Phrases): BarRow[] {
  return rowsOf(text, (scheme) => ({
    mine: scheme === 'anySet' ? null : yours.in(scheme).profitYuan,
    atBest: best.market.best[scheme].outcome.profitYuan,
  }));
}

/** What buyers keep in the ways to sell. 各卖法留给顾客的。 */
export function surplusRows({ yours }: LadderResult, best: LadderResult, text: Phrases): BarRow[] {
  return rowsOf(text, (scheme) => ({
    mine: scheme === 'anySet' ? null : yours.in(scheme).consumerSurplusYuan,
    atBest: best.market.best[scheme].outcome.consumerSurplusYuan,
  }));
}

function rowsOf(
  text: Phrases,
  amounts: (scheme: (typeof allSchemes)[number]) => { mine: number | null; atBest: number },
): BarRow[] {
  return allSchemes.map((scheme) => {
    const { mine, atBest } = amounts(scheme);
    return {
      label: text.word(`modes.${scheme}`),
      // A loss has no bar; its number says so. A price for every set is only shown at its best.
      value: Math.max(0, mine ?? atBest),
      valueText: text.bare(yuan(mine ?? atBest)),
      note:
        mine === null
          ? text.word('modes.onlyBest')
          : text.word('modes.atBest', { amount: text.text(yuan(atBest)) }),
      ghost: atBest,
    };
  });
}

/** What a survey promised beside what its prices earn. 问卷以为的与真实的。 */
export function surveyRows({ market }: LadderResult, text: Phrases): BarRow[] {
  const { survey } = market;
  return [...schemes, 'anySet' as const].map((scheme) => {
    const earned = survey?.earnedYuan[scheme] ?? 0;
    return {
      label: text.word(`modes.${scheme}`),
      value: Math.max(0, earned),
      valueText: text.bare(yuan(earned)),
      ghost: survey?.promisedYuan[scheme],
    };
  });
}
