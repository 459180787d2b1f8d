// What the segmentation studio computes from its controls. 客群画像由控件算出的结果。
import {
  bestSegmentCoupons,
  couponPlan,
  type CouponPlan,
  type SegmentCoupons,
} from '@/model/promotion/segment-coupons';
import type { RunContext } from '../_frame/declaration';
import { answering, dealOf, type SegmentValues, sentCoupon, splitOf } from './answers';
import { coupons, features } from './inputs';
import { ladderOf, type Rung } from './ladder';
import { areAlike, type Mixed, mostMixed } from './mixing';
import { isCase, type Shop, shopOf } from './shops';
import { featureBits, type Segment } from './split';

export interface SegmentResult {
  isCase: boolean;
  bits: number;
  shop: Shop;
  segments: Segment[];
  silhouette: number | null;
  /** What is done: the coupons set by hand, or the best of each segment. */
  plan: CouponPlan;
  best: SegmentCoupons;
  /** What the plan earns beyond the best single coupon for all. */
  worthYuan: number;
  ladder: Rung[];
  setUpYuan: number;
  mixed: Mixed;
  /** Whether the segments answer as one, so that nothing can be done apart. */
  isAlike: boolean;
}

export function runSegments(values: SegmentValues, { scenario }: RunContext): SegmentResult {
  const bits = featureBits(features.map((key) => values[key]));
  const split = splitOf(scenario, bits, values.scaling, values.segments);
  const deal = dealOf(values);
  const answers = answering(split, scenario, values);
  const best = bestSegmentCoupons(answers, deal.terms, deal.margins);
  const plan =
    scenario === 'byHand'
      ? couponPlan(answers, handCoupons(values, answers.length), deal.terms)
      : best.segments;
  return {
    isCase: isCase(scenario),
    bits,
    shop: shopOf(scenario),
    segments: split.segments,
    silhouette: split.silhouette,
    plan,
    best,
    worthYuan: plan.profitYuan - best.uniform.profitYuan,
    ladder: ladderOf(values, scenario, bits, deal),
    setUpYuan: values.setUpYuan,
    // Noise is in every segment, whatever they are parted by: nobody can take it out.
    mixed: mostMixed(answering(split, scenario, { ...values, noiseRatio: 0 }), plan, deal.terms),
    isAlike: areAlike(answers),
  };
}

// A link may ask for more segments than there are coupons: the rest is left alone.
function handCoupons(values: SegmentValues, count: number): (number | null)[] {
  return Array.from({ length: count }, (_, place) => {
    const key = coupons[place];
    return key ? sentCoupon(values[key]) : null;
  });
}
