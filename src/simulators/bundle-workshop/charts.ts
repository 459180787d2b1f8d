// The pictures of the bundle workshop as rows, marks and tables. 套餐工坊各图的数据。
import type { BarRow } from '@/charts/bar-rows';
import type { ChartSpec } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { modes } from './market';
import type { BundleResult } from './run';
import {
  heatCaption,
  mapCaption,
  modesCaption,
  surplusCaption,
  surveyCaption,
  yuan,
} from './sentences';
import {
  choices,
  countOf,
  heatTable,
  mapTable,
  modesTable,
  surplusTable,
  surveyTable,
} from './tables';

export const charts: Record<string, ChartSpec<BundleResult>> = {
  map: { caption: mapCaption, table: mapTable },
  modes: { caption: modesCaption, table: modesTable },
  surplus: { caption: surplusCaption, table: surplusTable },
  heat: { caption: heatCaption, table: heatTable },
  survey: { caption: surveyCaption, table: surveyTable },
};

/** Each choice with its buyers, its region and the points drawn in it. 各选择的人数、区域与散点。 */
export function choiceGroups({ regions, choices: taken, market, yours }: BundleResult) {
  const { firstWtpYuan, secondWtpYuan } = market.shown;
  const points = taken.map((_, buyer) => [firstWtpYuan[buyer], secondWtpYuan[buyer]]);
  return choices.map((choice) => ({
    choice,
    count: countOf(choice, yours.mixed),
    outlines: regions.filter((region) => region.choice === choice).map(({ corners }) => corners),
    points: points.filter((_, buyer) => taken[buyer] === choice) as [number, number][],
  }));
}

/** Profit of the three ways: at the reader's prices, marked at their best. 三种卖法的利润。 */
export function profitRows({ yours }: BundleResult, best: BundleResult, text: Phrases): BarRow[] {
  return modes.map((mode) => {
    const { profitYuan } = yours[mode];
    const most = best.market.best[mode].outcome.profitYuan;
    return {
      label: text.word(`modes.${mode}`),
      // A loss has no bar; its number says so.
      value: Math.max(0, profitYuan),
      valueText: text.bare(yuan(profitYuan)),
      note: text.word('modes.atBest', { profit: text.text(yuan(most)) }),
      ghost: most,
    };
  });
}

/** What buyers keep in the three ways. 三种卖法留给顾客的。 */
export function surplusRows({ yours }: BundleResult, best: BundleResult, text: Phrases): BarRow[] {
  return modes.map((mode) => {
    const { consumerSurplusYuan } = yours[mode];
    const atBest = best.market.best[mode].outcome.consumerSurplusYuan;
    return {
      label: text.word(`modes.${mode}`),
      value: consumerSurplusYuan,
      valueText: text.bare(yuan(consumerSurplusYuan)),
      note: text.word('modes.atBest', { profit: text.text(yuan(atBest)) }),
      ghost: atBest,
    };
  });
}

/** What a survey promised beside what its prices earn. 问卷以为的与真实的。 */
export function surveyRows({ market }: BundleResult, text: Phrases): BarRow[] {
  const { survey } = market;
  return modes.map((mode) => {
    const earned = survey?.earnedYuan[mode] ?? 0;
    return {
      label: text.word(`modes.${mode}`),
      value: Math.max(0, earned),
      valueText: text.bare(yuan(earned)),
      ghost: survey?.promisedYuan[mode],
    };
  });
}
