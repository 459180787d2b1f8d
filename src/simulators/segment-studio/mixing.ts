// Who in a segment should be treated in another way. 同一群里，谁该另作处理。
import {
  type CouponPlan,
  couponMargins,
  type CouponSegment,
  type CouponTerms,
} from '@/model/promotion/segment-coupons';

/** A kind within a segment that should be treated in another way. 一群里该另作处理的一类人。 */
export interface Mixed {
  place: number;
  kind: number;
  /** Of the segment's orders, 0–1. */
  shareRatio: number;
  /** Earned less than if the kind were treated by itself, before calls and preparation. */
  lossYuan: number;
}

/** The kind that loses most by being treated like the rest of its segment. 混在一起损失最大的一类人。 */
export function mostMixed(
  segments: readonly CouponSegment[],
  { couponRatios }: CouponPlan,
  terms: CouponTerms,
): Mixed {
  const margins = couponMargins(terms);
  const bestMargins = terms.responses.map((_, kind) =>
    Math.max(0, ...margins.map((margin) => margin[kind] as number)),
  );
  const losses = segments.flatMap(({ orderYuanByKind }, place) => {
    const coupon = couponRatios[place] ?? null;
    const offeredRatios = coupon === null ? [] : [coupon];
    const [sent = []] = couponMargins({ ...terms, offeredRatios });
    const all = sum(orderYuanByKind);
    const kinds = orderYuanByKind.map((yuan, kind) => ({
      place,
      kind,
      shareRatio: yuan / all,
      lossYuan: yuan * ((bestMargins[kind] as number) - (sent[kind] ?? 0)),
    }));
    // A kind that is the whole segment is mixed with nobody.
    return kinds.filter(({ shareRatio }) => shareRatio < WHOLE_RATIO);
  });
  return losses.reduce((most, one) => (one.lossYuan > most.lossYuan ? one : most), UNMIXED);
}

const WHOLE_RATIO = 0.995;
const UNMIXED: Mixed = { place: 0, kind: 0, shareRatio: 0, lossYuan: 0 };

const ALIKE_RATIO = 0.01;

/** Whether every segment holds the same mix of kinds: then nothing can be done apart. 各群的构成是否一样。 */
export function areAlike(segments: readonly CouponSegment[]): boolean {
  const mixes = segments.map(({ orderYuanByKind }) => {
    const all = sum(orderYuanByKind);
    return orderYuanByKind.map((yuan) => yuan / all);
  });
  return mixes.every((mix) =>
    mix.every((share, kind) => Math.abs(share - (mixes[0]?.[kind] ?? 0)) < ALIKE_RATIO),
  );
}

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
