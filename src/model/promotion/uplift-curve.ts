// How much more sells at a discount, as far as anybody has seen. 折扣与销量拉升的关系曲线。
import { above, atLeast, share } from '../_check';

/** How sales answer to a discount. 销量对折扣的反应。 */
export type UpliftCurve =
  | {
      /** constant elasticity: each further point off does more than the one before. 恒定弹性 */
      form: 'power';
      /** % more units for 1 % less price, >= 0. 弹性 */
      elasticity: number;
    }
  | {
      /** a fixed rise for each point off. 指数 */
      form: 'exponential';
      /** growth rate for a discount of 1, >= 0. 增长率 */
      rate: number;
    }
  | {
      /** diminishing: most of the rise comes with the first points off. 饱和 */
      form: 'saturating';
      /** most that sales can rise, as a share of the baseline, >= 0. 最大拉升 */
      ceilingRatio: number;
      /** discount that brings 63 % of it, 0–1, above 0. 特征折扣 */
      scaleRatio: number;
    };

/** A multiple of the baseline, and whether it was ever seen. 销量倍数及是否外推。 */
export interface Uplift {
  /** units with the discount over units without it, >= 1. 销量倍数 */
  unitsMultiple: number;
  /** whether the discount lies beyond those seen; the multiple is then that of the largest one seen. 是否超出观察范围 */
  isBeyondSeen: boolean;
}

/**
 * Units at a discount, as a multiple of the baseline. 折扣下的销量倍数。
 *
 * @param curve         how sales answer to a discount
 * @param discountRatio share taken off the price, 0 to below 1
 * @param mostSeenRatio largest discount that was ever tried, 0 to below 1
 * @returns the multiple, not rounded; beyond what was seen it stays where it was and says so
 * @throws RangeError if a parameter is negative or a discount is not in 0 to below 1
 * @source Blattberg & Neslin 1990, Sales Promotion, ch. 12; Wittink et al. 1988 (SCAN*PRO: the power form)
 * @formula (1-d)^{-e}, \quad e^{r d}, \quad 1 + m\left(1 - e^{-d/s}\right)
 * @simplifies Neither timing nor rivals; a discount given every week lifts less each time.
 *   不计时机与竞品；折扣给得越频繁，拉升越小。
 * @example upliftAt({ form: 'power', elasticity: 2.5 }, 0.2, 0.5).unitsMultiple // 1.74693
 * @example upliftAt({ form: 'power', elasticity: 2 }, 0.8, 0.5) // { unitsMultiple: 4, isBeyondSeen: true }
 */
export function upliftAt(curve: UpliftCurve, discountRatio: number, mostSeenRatio: number): Uplift {
  checkDiscounts({ discountRatio, mostSeenRatio });
  const isBeyondSeen = discountRatio > mostSeenRatio;
  const discount = isBeyondSeen ? mostSeenRatio : discountRatio;
  return { unitsMultiple: multipleAt(curve, discount), isBeyondSeen };
}

function multipleAt(curve: UpliftCurve, discount: number): number {
  switch (curve.form) {
    case 'power':
      atLeast(0, { elasticity: curve.elasticity });
      return (1 - discount) ** -curve.elasticity;
    case 'exponential':
      atLeast(0, { rate: curve.rate });
      return Math.exp(curve.rate * discount);
    case 'saturating':
      atLeast(0, { ceilingRatio: curve.ceilingRatio });
      above(0, { scaleRatio: curve.scaleRatio });
      share({ scaleRatio: curve.scaleRatio });
      return 1 - curve.ceilingRatio * Math.expm1(-discount / curve.scaleRatio);
  }
}

function checkDiscounts(named: Record<string, number>): void {
  for (const [name, ratio] of Object.entries(named)) {
    if (!(ratio >= 0 && ratio < 1)) {
      throw new RangeError(`${name} must be from 0 to below 1, got ${ratio}`);
    }
  }
}
