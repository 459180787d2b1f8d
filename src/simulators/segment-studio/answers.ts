// Segments as they answer coupons in truth, and the terms of the coupons. 各群的真实反应与券的条件。
import {
  couponMargins,
  type CouponSegment,
  type CouponTerms,
} from '@/model/promotion/segment-coupons';
import type { Values } from '../_frame/declaration';
import type { SegmentInputs } from './inputs';
import { isCase, type Shop, shopOf } from './shops';
import { clusterSplit, levelSplit, type Split, wholeOf } from './split';
import { answeringAs, responses } from './truth';

export type SegmentValues = Values<SegmentInputs>;

/** Coupons that may be sent, in percent; smaller ones go unnoticed. 可发的券，再小没人理会。 */
const LEAST_PERCENT = 5;
const MOST_PERCENT = 30;
const offeredRatios = Array.from(
  { length: MOST_PERCENT - LEAST_PERCENT + 1 },
  (_, i) => (LEAST_PERCENT + i) / 100,
);

/** A coupon as it is sent; one too small to be noticed is not, since the call would cost. 实际发的券。 */
export const sentCoupon = (couponRatio: number): number | null =>
  couponRatio >= LEAST_PERCENT / 100 ? couponRatio : null;

const splits = new Map<string, Split>();

/** The split of a shop; all that were asked for are kept, since costs move more often. 分法，算过的记住。 */
export function splitOf(scenario: string, bits: number, scaling: number, count: number): Split {
  const key = [isCase(scenario), bits, scaling, count].join();
  const known = splits.get(key);
  if (known) return known;
  const shop = shopOf(scenario);
  const made = bits === 0 || count === 1 ? wholeOf(shop) : partedOf(shop, bits, scaling, count);
  splits.set(key, made);
  return made;
}

const partedOf = (shop: Shop, bits: number, scaling: number, count: number) =>
  shop.clusters ? clusterSplit(shop, bits, scaling, count) : levelSplit(shop, bits);

/** The terms of the controls, with what they make of each coupon. 券的条件。 */
export interface Deal {
  terms: CouponTerms;
  margins: number[][];
}

export function dealOf({ contactYuan, setUpYuan, marginRatio }: SegmentValues): Deal {
  const terms: CouponTerms = { responses, marginRatio, contactYuan, setUpYuan, offeredRatios };
  return { terms, margins: couponMargins(terms) };
}

/** Segments as they answer in truth. 各群的真实反应。 */
export function answering(split: Split, scenario: string, values: SegmentValues): CouponSegment[] {
  const all = splitOf(scenario, 0, 0, 1).segments[0]?.orderYuanByKind ?? [];
  return split.segments.map(({ customerCount, orderYuanByKind }) => ({
    customerCount,
    orderYuanByKind: answeringAs(orderYuanByKind, all, values),
  }));
}
