// What the segmentation studio computes from its controls. 客群画像由控件算出的结果。
import {
  bestSegmentCoupons,
  couponMargins,
  couponPlan,
  type CouponPlan,
  type CouponTerms,
  type SegmentCoupons,
} from '@/model/promotion/segment-coupons';
import type { BoundRule } from '@/model/tree/bound-rules';
import type { RunContext, Values } from '../_frame/declaration';
import { coupons, features, type SegmentInputs } from './inputs';
import { isCase, type Shop, shopOf } from './shops';
import {
  clusterSplit,
  featureBits,
  levelSplit,
  MOST,
  ruleOf,
  type Segment,
  type Split,
  wholeOf,
} from './split';
import { answeringAs, responses } from './truth';

export type SegmentValues = Values<SegmentInputs>;

/** A segmentation and what it earns. 一种分群与它的收益。 */
export interface Rung {
  /** How many segments; of the case, which features part them. */
  place: number;
  segmentCount: number;
  silhouette: number | null;
  profitYuan: number;
  /** More than one coupon for all earns. */
  worthYuan: number;
}

export interface SegmentResult {
  isCase: boolean;
  bits: number;
  steps: Shop['steps'];
  segments: (Segment & { rule: BoundRule | null })[];
  silhouette: number | null;
  /** What is done: the coupons set by hand, or the best of each segment. */
  plan: CouponPlan;
  best: SegmentCoupons;
  /** What one coupon for all would earn in each segment, before preparation. */
  worthYuan: number;
  ladder: Rung[];
  setUpYuan: number;
}

/** Coupons that may be sent, in percent; smaller ones go unnoticed. 可发的券，再小没人理会。 */
const LEAST_PERCENT = 5;
const MOST_PERCENT = 30;
const offeredRatios = Array.from(
  { length: MOST_PERCENT - LEAST_PERCENT + 1 },
  (_, i) => (LEAST_PERCENT + i) / 100,
);

const splits = new Map<string, Split>();

/** The split of a shop; all that were asked for are kept, since costs move more often. 分法，算过的记住。 */
function splitOf(scenario: string, bits: number, scaling: number, count: number): Split {
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
function dealOf({ contactYuan, setUpYuan, marginRatio }: SegmentValues) {
  const terms: CouponTerms = { responses, marginRatio, contactYuan, setUpYuan, offeredRatios };
  return { terms, margins: couponMargins(terms) };
}

type Deal = ReturnType<typeof dealOf>;

/** Segments as they answer in truth. 各群的真实反应。 */
function answering(split: Split, scenario: string, values: SegmentValues) {
  const all = splitOf(scenario, 0, 0, 1).segments[0]?.orderYuanByKind ?? [];
  return split.segments.map(({ customerCount, orderYuanByKind }) => ({
    customerCount,
    orderYuanByKind: answeringAs(orderYuanByKind, all, values),
  }));
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
    steps: shopOf(scenario).steps,
    segments: withRules(split, scenario, bits),
    silhouette: split.silhouette,
    plan,
    best,
    worthYuan: plan.profitYuan - best.uniform.profitYuan,
    ladder: ladderOf(values, scenario, bits, deal),
    setUpYuan: values.setUpYuan,
  };
}

// A coupon too small to be noticed is not sent: the call would cost and bring nothing.
function handCoupons(values: SegmentValues, count: number): (number | null)[] {
  return Array.from({ length: count }, (_, place) => {
    const couponRatio = values[coupons[place] as (typeof coupons)[number]];
    return couponRatio >= LEAST_PERCENT / 100 ? couponRatio : null;
  });
}

const ruled = new WeakMap<Split, SegmentResult['segments']>();

function withRules(split: Split, scenario: string, bits: number): SegmentResult['segments'] {
  const known = ruled.get(split);
  if (known) return known;
  const made = split.segments.map((segment) => ({
    ...segment,
    rule: split.segments.length > 1 ? ruleOf(shopOf(scenario), segment, bits) : null,
  }));
  ruled.set(split, made);
  return made;
}

/** What each number of segments earns on these features; of the case, each choice of features. 利润阶梯。 */
function ladderOf(values: SegmentValues, scenario: string, bits: number, deal: Deal): Rung[] {
  return Array.from({ length: MOST }, (_, place) => {
    const split = isCase(scenario)
      ? splitOf(scenario, place, 0, MOST)
      : splitOf(scenario, bits, values.scaling, place + 1);
    return rungOf(
      isCase(scenario) ? place : place + 1,
      split,
      answering(split, scenario, values),
      deal,
    );
  });
}

function rungOf(
  place: number,
  { segments, silhouette }: Split,
  answers: ReturnType<typeof answering>,
  { terms, margins }: Deal,
): Rung {
  const best = bestSegmentCoupons(answers, terms, margins);
  const { profitYuan } = best.segments;
  const worthYuan = profitYuan - best.uniform.profitYuan;
  return { place, segmentCount: segments.length, silhouette, profitYuan, worthYuan };
}

/** The rung that earns most; of equal ones the first. 最赚的一档。 */
export function bestRung(ladder: readonly Rung[]): Rung {
  return ladder.reduce((best, rung) => (rung.profitYuan > best.profitYuan ? rung : best));
}

const bests = new Map<string, Rung>();

/** The most that any features, scale and number of segments earn; kept, since it takes all splits. 所有分法里最赚的。 */
export function bestTargeted(values: SegmentValues, scenario: string): Rung {
  const { contactYuan, setUpYuan, marginRatio, trueKinds, noiseRatio } = values;
  const key = [scenario, contactYuan, setUpYuan, marginRatio, trueKinds, noiseRatio].join();
  const known = bests.get(key);
  if (known) return known;
  const deal = dealOf(values);
  const scalings = isCase(scenario) ? [0] : [0, 1, 2];
  const ladders = [1, 2, 3, 4, 5, 6, 7].flatMap((bits) =>
    scalings.flatMap((scaling) => ladderOf({ ...values, scaling }, scenario, bits, deal)),
  );
  const best = bestRung(ladders);
  bests.set(key, best);
  return best;
}
