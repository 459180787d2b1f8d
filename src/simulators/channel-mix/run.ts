// What the channel mix computes from its controls. 渠道混合由控件算出的结果。
import { lmdiEffects } from '@/model/kpi/lmdi';
import { type ChannelRates, type MixShift, mixShift, splitTotal } from '@/model/kpi/mix';
import type { RunContext, Values } from '../_frame/declaration';
import type { MixInputs } from './inputs';

export type MixValues = Values<MixInputs>;

/** A period: each channel's visitors and rate, and the shop's. 一期：各渠道与全店。 */
export interface Period {
  visitorCounts: number[];
  shareRatios: number[];
  rateRatios: number[];
  orderCounts: number[];
  visitorCount: number;
  orderCount: number;
  totalRatio: number;
}

export interface MixResult {
  last: Period;
  now: Period;
  /** The change of the shop's rate, last period to this one, taken apart. */
  shift: MixShift;
  mixEffect: number;
  /** The shop's rate now if channels had kept the weights of last period. */
  sameMixRatio: number;
  /** What the number of visitors, their mix and the rates did to orders. */
  orderEffects: { visitors: number; mix: number; rates: number };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export function runMix(values: MixValues, _context: RunContext): MixResult {
  const last = periodOf(
    [values.was1Count, values.was2Count],
    [values.wasRate1Ratio, values.wasRate2Ratio],
  );
  const now = periodOf(
    [values.visitor1Count, values.visitor2Count],
    [values.rate1Ratio, values.rate2Ratio],
  );
  const shift = shiftBetween(last, now);
  const [visitors = 0, mix = 0, rates = 0] = lmdiEffects(rowsOf(last), rowsOf(now)).effects;
  return {
    last,
    now,
    shift,
    mixEffect: sum(shift.mixEffects),
    sameMixRatio: sum(now.rateRatios.map((rate, i) => rate * (last.shareRatios[i] ?? 0))),
    orderEffects: { visitors, mix, rates },
  };
}

/** The change of the shop's rate between two periods, taken apart. 两期之间总转化率的变化。 */
export function shiftBetween(before: Period, after: Period): MixShift {
  return mixShift(weightsOf(before), weightsOf(after));
}

const weightsOf = ({ visitorCounts, rateRatios }: Period): ChannelRates => ({
  weights: visitorCounts,
  rates: rateRatios,
});

// All visitors, the share of each channel, its rate: orders are the product, summed.
const rowsOf = ({ visitorCounts, rateRatios }: Period) =>
  splitTotal(
    visitorCounts.map((visitors, i) => [visitors, rateRatios[i] ?? 0]),
    0,
  );

function periodOf(visitorCounts: number[], rateRatios: number[]): Period {
  const visitorCount = sum(visitorCounts);
  const orderCounts = visitorCounts.map((visitors, i) => visitors * (rateRatios[i] ?? 0));
  const orderCount = sum(orderCounts);
  return {
    visitorCounts,
    shareRatios: visitorCounts.map((visitors) => visitors / visitorCount),
    rateRatios,
    orderCounts,
    visitorCount,
    orderCount,
    totalRatio: orderCount / visitorCount,
  };
}
