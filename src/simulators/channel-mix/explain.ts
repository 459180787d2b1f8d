// Why the shop's rate moved: the channels, or who came by which. 总转化率为什么变：渠道好坏，还是结构。
import type { RunContext, Sentence } from '../_frame/declaration';
import { type MixResult, shiftBetween } from './run';
import { baseName, channel, NOTHING, points, ratio } from './sentences';

/** Why the rate moved against what it is compared with, and against last period. 结果为什么变。 */
export function explain(now: MixResult, base: MixResult, context: RunContext): Sentence[] {
  return [...moveOf(now, base, context), periodSentence(now, context)];
}

function moveOf(now: MixResult, base: MixResult, context: RunContext): Sentence[] {
  const shift = shiftBetween(base.now, now.now);
  const gap = shift.after - shift.before;
  const values = {
    total: ratio(shift.after),
    gap: points(Math.abs(gap)),
    base: baseName(context),
  };
  if (Math.abs(gap) < NOTHING) return [{ key: 'explain.same', values }];
  const effects = [shift.mixEffects.reduce((sum, effect) => sum + effect, 0), ...shift.rateEffects];
  const strongest = gap > 0 ? Math.max(...effects) : Math.min(...effects);
  const place = effects.indexOf(strongest);
  return [
    { key: gap > 0 ? 'explain.more' : 'explain.less', values },
    place === 0
      ? { key: 'explain.byMix', values: { effect: points(strongest, true) } }
      : {
          key: 'explain.byRate',
          values: {
            channel: channel(context.scenario, place - 1),
            effect: points(strongest, true),
          },
        },
  ];
}

// What holds the shop's rate down, or up, against last period.
function periodSentence({ shift, mixEffect }: MixResult, { scenario }: RunContext): Sentence {
  const rates = shift.rateEffects.reduce((sum, effect) => sum + effect, 0);
  const values = { mix: points(mixEffect, true), rates: points(rates, true) };
  if (Math.abs(mixEffect) < NOTHING) return { key: 'explain.periodNoMix', values };
  if (shift.isReversed && Math.abs(shift.after - shift.before) >= NOTHING)
    return {
      key: shift.after < shift.before ? 'explain.reversedDown' : 'explain.reversedUp',
      values,
    };
  if (Math.abs(mixEffect) >= Math.abs(rates)) return { key: 'explain.periodMix', values };
  const place = Math.abs(shift.rateEffects[0] ?? 0) >= Math.abs(shift.rateEffects[1] ?? 0) ? 0 : 1;
  return { key: 'explain.periodRate', values: { ...values, channel: channel(scenario, place) } };
}
