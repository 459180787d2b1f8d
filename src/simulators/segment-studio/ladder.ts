// What each number of segments earns. 分成几群，各赚多少。
import { bestSegmentCoupons } from '@/model/promotion/segment-coupons';
import { answering, type Deal, dealOf, type SegmentValues, splitOf } from './answers';
import { isCase } from './shops';
import { MOST, type Split } from './split';

/** A segmentation and what it earns. 一种分群与它的收益。 */
export interface Rung {
  /** The number of segments asked for; of the case, which features part them. */
  place: number;
  segmentCount: number;
  silhouette: number | null;
  profitYuan: number;
  /** More than one coupon for all earns. */
  worthYuan: number;
}

/** Each number of segments on these features; of the case, each choice of features. 利润阶梯。 */
export function ladderOf(
  values: SegmentValues,
  scenario: string,
  bits: number,
  deal: Deal,
): Rung[] {
  return Array.from({ length: MOST }, (_, place) => {
    const split = isCase(scenario)
      ? splitOf(scenario, place, 0, MOST)
      : splitOf(scenario, bits, values.scaling, place + 1);
    const answers = answering(split, scenario, values);
    return rungOf(isCase(scenario) ? place : place + 1, split, answers, deal);
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
