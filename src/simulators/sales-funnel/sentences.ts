// What the funnel clinic says under its pictures. 漏斗诊所图下的话。
import type { Filling } from '@/i18n/format';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { isOfShop, scenarios, stageKey } from './inputs';
import type { FunnelResult } from './run';
import { type SplitPart, splitOf } from './split';

/** People of the shop's chat, visits of the site. 人或次。 */
export function count(value: number, scenario: string, signed = false): Filling {
  const isFew = Math.abs(value) < 10 && !Number.isInteger(value);
  return {
    value,
    unit: isOfShop(scenario) ? 'people' : 'sessions',
    digits: isFew ? 1 : 0,
    signed,
  };
}

export const ratio = (value: number, digits = 1): Filling => ({ value, unit: 'ratio', digits });
export const yuan = (value: number, signed = false): Filling => ({ value, unit: 'yuan', signed });
export const stage = (scenario: string, number: number): Place => ({
  word: stageKey(scenario, number),
});

/** What a run is compared with: A, another scenario, or its own start. 对照的名称。 */
export function baseName({ scenario, isPinned }: RunContext): Place {
  if (isPinned) return { word: 'sim.runA' };
  return { word: scenarios[scenario]?.against ? 'base.passive' : 'base.start' };
}

/** The stages in words. 各环节的一句话。 */
export function stagesCaption(
  now: FunnelResult,
  _base: FunnelResult,
  { scenario }: RunContext,
): Sentence[] {
  const step = now.lowestStep;
  const interval = now.intervals[step];
  const lowest = { step: stage(scenario, step + 1), ratio: ratio(now.stepRatios[step] ?? 0) };
  return [
    {
      key: isOfShop(scenario) ? 'captions.shop' : 'captions.site',
      values: {
        entrants: count(now.stageCounts[0] ?? 0, scenario),
        paid: count(now.paidCount, scenario),
        overall: ratio(now.overallRatio, now.overallRatio < 0.001 ? 4 : 1),
      },
    },
    lowestSentence(now, lowest, interval),
  ];
}

function lowestSentence(
  now: FunnelResult,
  lowest: Record<'step' | 'ratio', Place>,
  interval: FunnelResult['intervals'][number] | undefined,
): Sentence {
  if (now.stepRatios.every((stepRatio) => stepRatio === 1)) return { key: 'captions.noLoss' };
  return interval
    ? {
        key: 'captions.lowest',
        values: { ...lowest, low: ratio(interval.lowRatio), high: ratio(interval.highRatio) },
      }
    : { key: 'captions.lowestOfNobody', values: lowest };
}

/** The value of one more point in words. 多 1 个百分点值多少。 */
export function worthCaption(
  now: FunnelResult,
  _base: FunnelResult,
  { scenario }: RunContext,
): Sentence[] {
  const gains = now.pointBuyerCounts.flatMap((gain, step) =>
    gain === null ? [] : [{ gain, step }],
  );
  const [most, ...others] = gains.toSorted((a, b) => b.gain - a.gain);
  const least = others.at(-1);
  if (!most) return [{ key: 'captions.noPointLeft' }];
  const best = {
    best: stage(scenario, most.step + 1),
    buyers: count(most.gain, scenario),
    profit: yuan(most.gain * now.profitYuanPerBuyer),
  };
  return [
    { key: isOfShop(scenario) ? 'captions.worthShop' : 'captions.worthSite', values: best },
    ...(least
      ? [
          {
            key: 'captions.worthLeast',
            values: { step: stage(scenario, least.step + 1), buyers: count(least.gain, scenario) },
          },
        ]
      : []),
    { key: 'captions.tenPercent', values: { buyers: count(now.tenPercentBuyerCount, scenario) } },
  ];
}

/** Which steps made the difference, in words. 差距出在哪几步。 */
export function splitCaption(
  now: FunnelResult,
  base: FunnelResult,
  context: RunContext,
): Sentence[] {
  const { scenario } = context;
  const parts = splitOf(now, base);
  if (parts.length === 0) return [{ key: 'captions.splitNone' }];
  const gap = now.paidCount - base.paidCount;
  const rising = parts.toSorted((a, b) => a.gain - b.gain);
  const [worst, best] = [rising[0], rising.at(-1)];
  const part = (key: string, { gain, place }: SplitPart): Sentence => ({
    key,
    values: { step: splitLabel(scenario, place), gain: count(gain, scenario, true) },
  });
  return [
    {
      key: isOfShop(scenario) ? 'captions.splitShop' : 'captions.splitSite',
      values: { gap: count(gap, scenario, true), base: baseName(context) },
    },
    ...(best && best.gain > 0 ? [part('captions.splitBest', best)] : []),
    ...(worst && worst.gain < 0 ? [part('captions.splitWorst', worst)] : []),
  ];
}

/** What a row of the split is: entrants first, then the steps. 拆分各行的名称。 */
export function splitLabel(scenario: string, place: number): Place {
  return place === 0 ? { word: 'split.entrants' } : stage(scenario, place);
}
