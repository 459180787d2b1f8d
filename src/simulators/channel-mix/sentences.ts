// What the channel mix says under its pictures. 渠道混合图下的话。
import type { Filling } from '@/i18n/format';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { channelKey } from './inputs';
import type { MixResult } from './run';

export const ratio = (value: number): Filling => ({ value, unit: 'ratio', digits: 2 });
export const share = (value: number): Filling => ({ value, unit: 'ratio', digits: 0 });
export const points = (value: number, signed = false): Filling => ({
  value,
  unit: 'points',
  digits: 2,
  signed,
});
export const orders = (value: number, signed = false): Filling => ({
  value,
  unit: 'orders',
  signed,
});
export const channel = (scenario: string, number: number): Place => ({
  word: channelKey(scenario, number),
});

/** Changes that two digits after the point do not show are read as none. 小于此数视为没变。 */
export const NOTHING = 5e-5;

/** What a run is compared with: A, or the start of its scenario. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

/** Each channel and the shop, this period against last. 各渠道与全店，两期对比。 */
export function ratesCaption(
  { last, now, shift }: MixResult,
  _base: MixResult,
  { scenario }: RunContext,
): Sentence[] {
  const one = (place: number): Sentence => ({
    key: 'captions.channel',
    values: {
      channel: channel(scenario, place),
      before: ratio(last.rateRatios[place] ?? 0),
      after: ratio(now.rateRatios[place] ?? 0),
      shareBefore: share(last.shareRatios[place] ?? 0),
      shareAfter: share(now.shareRatios[place] ?? 0),
    },
  });
  const total = { before: ratio(last.totalRatio), after: ratio(now.totalRatio) };
  const isDown = shift.after < shift.before;
  const isShown = shift.isReversed && Math.abs(shift.after - shift.before) >= NOTHING;
  const key = isShown ? `captions.reversed${isDown ? 'Down' : 'Up'}` : 'captions.total';
  return [one(0), one(1), { key, values: total }];
}

/** From last period's rate to this one's by mix and by rates. 总转化率的桥。 */
export function bridgeCaption(
  { last, now, shift, mixEffect, sameMixRatio }: MixResult,
  _base: MixResult,
  { scenario }: RunContext,
): Sentence[] {
  const [first = 0, second = 0] = shift.rateEffects;
  return [
    {
      key: 'captions.bridge',
      values: {
        before: ratio(last.totalRatio),
        after: ratio(now.totalRatio),
        mix: points(mixEffect, true),
        one: channel(scenario, 0),
        first: points(first, true),
        two: channel(scenario, 1),
        second: points(second, true),
      },
    },
    { key: 'captions.sameMix', values: { ratio: ratio(sameMixRatio) } },
  ];
}

/** The bridge of orders in whole orders that add up as they are shown. 取整后仍然加得起来的订单桥。 */
export function wholeOrders({ last, now, orderEffects }: MixResult) {
  const { visitors, mix } = orderEffects;
  const before = Math.round(last.orderCount);
  const afterVisitors = Math.round(last.orderCount + visitors);
  const afterMix = Math.round(last.orderCount + visitors + mix);
  const after = Math.round(now.orderCount);
  return {
    before,
    visitors: afterVisitors - before,
    mix: afterMix - afterVisitors,
    rates: after - afterMix,
    after,
  };
}

/** From last period's orders to this one's. 订单的桥。 */
export function ordersCaption(result: MixResult): Sentence[] {
  const { before, visitors, mix, rates, after } = wholeOrders(result);
  return [
    {
      key: 'captions.orders',
      values: {
        before: orders(before),
        after: orders(after),
        visitors: orders(visitors, true),
        mix: orders(mix, true),
        rates: orders(rates, true),
      },
    },
    ...splitSentence(result),
  ];
}

// The rate of the shop and its orders often part: which one is said to be good depends on it.
function splitSentence({ last, now }: Pick<MixResult, 'last' | 'now'>): Sentence[] {
  const isRateUp = now.totalRatio > last.totalRatio + NOTHING;
  const isRateDown = now.totalRatio < last.totalRatio - NOTHING;
  const gap = now.orderCount - last.orderCount;
  if (isRateDown && gap > 1) return [{ key: 'captions.moreOrders' }];
  return isRateUp && gap < -1 ? [{ key: 'captions.fewerOrders' }] : [];
}
