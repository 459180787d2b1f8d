// Why the result of the funnel clinic moved. 漏斗诊所的结果为什么变。
import type { Filling } from '@/i18n/format';
import { logarithmicMean } from '@/model/algebra/logarithmic-mean';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { isOfShop } from './inputs';
import type { FunnelResult } from './run';
import { baseName, count, ratio, stage, yuan } from './sentences';

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
    base: baseName(context),
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
