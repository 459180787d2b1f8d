// One result by itself, quick enough for searches over plans. 单独算一个结果，供搜索使用。
import { audienceRecallRatio, audienceRecallRatios } from '@/model/advertising/audience-recall';
import { calendarOf } from './flights';
import { type Focus, NO_CAP, type ReachValues } from './inputs';
import { audienceOf, campaignOf, scheduleOf } from './run';

/** Share that remembers on the day or on an average day, or people who saw enough. 情景看重的结果。 */
export function measureOf(values: ReachValues, focus: Focus): number {
  const audience = audienceOf(values);
  if (focus === 'people') return audience.enoughCount;
  const campaign = campaignOf(values, audience, scheduleOf(values));
  const { horizonDays, promotionDay } = calendarOf(values);
  if (focus === 'day') return audienceRecallRatio(campaign, promotionDay);
  const ratios = audienceRecallRatios(campaign, horizonDays);
  return ratios.reduce((sum, one) => sum + one, 0) / horizonDays;
}

/** All caps, the last one for none. 所有上限。 */
export const caps = Array.from({ length: NO_CAP }, (_, place) => place + 1);

/** A cap and what comes of it. 一个上限与结果。 */
export interface CapOutcome {
  cap: number;
  value: number;
}

/** The cap that does best, the lowest of equals. 最好的上限。 */
export function bestCap(measure: (cap: number) => number): CapOutcome {
  return caps
    .map((cap) => ({ cap, value: measure(cap) }))
    .reduce((best, one) => (one.value > best.value ? one : best));
}

const costs = new WeakMap<ReachValues, (number | null)[]>();

/** Money for each person who sees enough, for every cap. 各上限下看够一人的花费。 */
export function costsByCap(values: ReachValues): (number | null)[] {
  const found = costs.get(values) ?? caps.map((cap) => audienceOf({ ...values, cap }).costYuan);
  costs.set(values, found);
  return found;
}
