// What the funnel clinic says: why the result moved, and each picture in words. 漏斗诊所说的话。
import type { Filling } from '@/i18n/format';
import { logarithmicMean } from '@/model/algebra/logarithmic-mean';
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

const baseName = (scenario: string): Place => ({
  word: scenarios[scenario]?.against ? 'base.passive' : 'base.start',
});

interface Cause {
  kind: 'step' | 'entrants' | 'money';
  factor: Place;
  from: Filling;
  to: Filling;
  times: number;
}

/** Why gross profit, or the orders of the real site, moved. 结果为什么变。 */
export function explain(now: FunnelResult, base: FunnelResult, context: RunContext): Sentence[] {
  const { scenario } = context;
  const isShop = isOfShop(scenario);
  const [value, baseValue] = isShop
    ? [now.grossProfitYuan, base.grossProfitYuan]
    : [now.paidCount, base.paidCount];
  const amount = (number: number, signed = false) =>
    isShop ? yuan(number, signed) : count(number, scenario, signed);
  const places = {
    result: amount(value),
    gap: amount(Math.abs(value - baseValue)),
    paid: count(now.paidCount, scenario),
    base: baseName(scenario),
  };
  const key = (name: string) => `explain.${isShop ? 'shop' : 'site'}${name}`;
  const moved = causesOf(now, base, scenario).filter(({ times }) => Math.abs(times - 1) > 1e-9);
  if (moved.length === 0) return [{ key: key('Same'), values: places }];
  if (Math.abs(value - baseValue) < 0.5) return [{ key: key('Even'), values: places }];

  const isMore = value > baseValue;
  // Causes multiply, so the logarithm of each is its part of the whole change.
  const weight = ({ times }: Cause) => (isMore ? Math.log(times) : -Math.log(times));
  const main = moved.reduce((best, cause) => (weight(cause) > weight(best) ? cause : best));
  const part = logarithmicMean(value, baseValue) * Math.log(main.times);
  const rest: Sentence = {
    key: 'explain.rest',
    values: { rest: amount(value - baseValue - part, true) },
  };
  return [
    { key: key(isMore ? 'More' : 'Less'), values: places },
    causeSentence(main),
    ...(moved.length > 1 ? [rest] : []),
  ];
}

function causesOf(now: FunnelResult, base: FunnelResult, scenario: string): Cause[] {
  const [entrants = 1, baseEntrants = 1] = [now.stageCounts[0], base.stageCounts[0]];
  const steps = now.stepRatios.map((to, step): Cause => {
    const from = base.stepRatios[step] ?? to;
    const factor = stage(scenario, step + 1);
    return { kind: 'step', factor, from: ratio(from), to: ratio(to), times: to / from };
  });
  const money: Cause = {
    kind: 'money',
    factor: { word: 'explain.perBuyer' },
    from: { ...yuan(base.profitYuanPerBuyer), digits: 2 },
    to: { ...yuan(now.profitYuanPerBuyer), digits: 2 },
    times: now.profitYuanPerBuyer / base.profitYuanPerBuyer,
  };
  const traffic: Cause = {
    kind: 'entrants',
    factor: stage(scenario, 0),
    from: count(baseEntrants, scenario),
    to: count(entrants, scenario),
    times: entrants / baseEntrants,
  };
  return [traffic, ...steps, ...(isOfShop(scenario) ? [money] : [])];
}

function causeSentence({ kind, factor, from, to, times }: Cause): Sentence {
  return {
    key: `explain.${kind}${times > 1 ? 'Up' : 'Down'}`,
    values: { factor, from, to, times: { value: times, unit: 'none' } },
  };
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
  { scenario }: RunContext,
): Sentence[] {
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
      values: { gap: count(gap, scenario, true), base: baseName(scenario) },
    },
    ...(best && best.gain > 0 ? [part('captions.splitBest', best)] : []),
    ...(worst && worst.gain < 0 ? [part('captions.splitWorst', worst)] : []),
  ];
}

/** What a row of the split is: entrants first, then the steps. 拆分各行的名称。 */
export function splitLabel(scenario: string, place: number): Place {
  return place === 0 ? { word: 'split.entrants' } : stage(scenario, place);
}
