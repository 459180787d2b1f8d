// What the bundle workshop says under its pictures. 套餐工坊图下的话。
import type { Filling } from '@/i18n/format';
import type { BundleMenu } from '@/model/bundle/two-goods';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { BUYER_COUNT } from './inputs';
import type { BundleResult } from './run';

export const people = (value: number): Filling => ({ value, unit: 'people' });
export const yuan = (value: number, signed = false): Filling => ({ value, unit: 'yuan', signed });
export const ratio = (value: number, digits = 0): Filling => ({ value, unit: 'ratio', digits });

/** What a run is compared with: A, or the start of its scenario. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

/** Who takes what at the reader's prices, and what the prices come to. 谁买什么。 */
export function mapCaption({ yours, mode, menu, choices }: BundleResult): Sentence[] {
  const { firstCount, secondCount, bothCount, nothingCount } = yours.mixed;
  const counts = {
    all: people(BUYER_COUNT),
    first: people(firstCount),
    second: people(secondCount),
    both: people(bothCount),
    nothing: people(nothingCount),
  };
  const saved = menu.firstPriceYuan + menu.secondPriceYuan - menu.bundlePriceYuan;
  return [
    { key: 'captions.map', values: counts },
    mode === 'mixed'
      ? { key: 'captions.mixed', values: { saved: yuan(saved) } }
      : { key: `captions.${mode}` },
    { key: 'captions.drawn', values: { shown: people(choices.length) } },
  ];
}

/** The three ways at their best, and where the reader's prices stand. 三种卖法各自最好时。 */
export function modesCaption({ market, yours }: BundleResult): Sentence[] {
  const { separate, pure, mixed } = market.best;
  const [apart, only, most] = [separate, pure, mixed].map(({ outcome }) => outcome.profitYuan) as [
    number,
    number,
    number,
  ];
  if (most <= 0) return [{ key: 'captions.noProfit' }];
  const best = { separate: yuan(apart), pure: yuan(only), mixed: yuan(most) };
  const now = yours.mixed.profitYuan;
  return [
    { key: 'captions.best', values: best },
    ...(apart > 0
      ? [
          {
            key: 'captions.shares',
            values: { pure: ratio(only / apart), mixed: ratio(most / apart) },
          },
        ]
      : []),
    now > 0
      ? { key: 'captions.yours', values: { profit: yuan(now), share: ratio(now / most, 1) } }
      : { key: 'captions.yoursLoses', values: { profit: yuan(now) } },
  ];
}

/** What buyers keep. 顾客留下多少。 */
export function surplusCaption({ market, yours }: BundleResult): Sentence[] {
  const kept = yours.mixed.consumerSurplusYuan;
  const apart = market.best.separate.outcome.consumerSurplusYuan;
  const mixed = market.best.mixed.outcome.consumerSurplusYuan;
  const values = {
    kept: yuan(kept),
    apart: yuan(apart),
    mixed: yuan(mixed),
    gap: yuan(Math.abs(apart - mixed)),
  };
  return [
    { key: 'captions.kept', values },
    { key: mixed < apart ? 'captions.mixedTakes' : 'captions.mixedLeaves', values },
  ];
}

/** Where the best menu lies on the map. 最优在图上的位置。 */
export function heatCaption({ market, menu }: BundleResult): Sentence[] {
  const best = market.best.mixed.menu;
  const fixed: Sentence = {
    key: 'captions.heat',
    values: { second: { ...yuan(menu.secondPriceYuan), digits: 0 } },
  };
  if (!isFull(best)) return [fixed, { key: 'captions.heatNotAll' }];
  const values = {
    first: yuan(best.firstPriceYuan),
    second: yuan(best.secondPriceYuan),
    bundle: yuan(best.bundlePriceYuan),
  };
  return [fixed, { key: 'captions.heatBest', values }];
}

/** What the survey promised. 问卷与真实。 */
export function surveyCaption({ market }: BundleResult): Sentence[] {
  const { survey, best } = market;
  if (!survey) return [{ key: 'captions.surveyAll' }];
  const [promised, earned] = [survey.promisedYuan.mixed, survey.earnedYuan.mixed];
  const most = best.mixed.outcome.profitYuan;
  const values = {
    asked: people(survey.count),
    promised: yuan(promised),
    earned: yuan(earned),
    gap: yuan(Math.abs(promised - earned)),
  };
  return [
    { key: promised > earned ? 'captions.surveyOver' : 'captions.surveyUnder', values },
    ...(most > 0
      ? [{ key: 'captions.surveyShare', values: { share: ratio(earned / most, 1) } }]
      : []),
  ];
}

/** Whether all three things have a price. 三样都有价。 */
export function isFull(menu: BundleMenu): menu is { [K in keyof BundleMenu]: number } {
  return Object.values(menu).every((price) => price !== null);
}
