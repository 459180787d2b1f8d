// What happens to a stock when demand is normal. 需求服从正态时，一批备货的结果。
import { above, atLeast } from '../_check';
import { normalBelowRatio } from '../special/normal-distribution';
import { normalLoss } from '../special/normal-loss';

// Above this spread the bell curve puts more than 0.6 % of demand below zero.
const DOUBTFUL_VARIATION = 0.4;
// A gap of so many standard deviations leaves nothing to chance; without spread every gap does.
const CERTAIN = 50;

/** Demand of a season as a bell curve. 正态需求。 */
export interface NormalDemand {
  /** average demand, units, > 0. 平均需求 */
  meanUnits: number;
  /** standard deviation, units, >= 0; 0 means that demand is known. 标准差 */
  sdUnits: number;
}

/** What a quantity is expected to lead to. 备货的期望结果。 */
export interface StockOutcome {
  /** units ordered. 备货量 */
  quantityUnits: number;
  /** share of seasons without a shortage, 0–1. 不缺货概率 */
  inStockRatio: number;
  /** demand that finds no stock, units. 期望缺货 */
  expectedShortageUnits: number;
  /** units left at the end. 期望剩余 */
  expectedLeftoverUnits: number;
  /** demand that is served, units; the curve's part below zero counts as it is. 期望销量 */
  expectedSalesUnits: number;
  /** share of all demand that is served, 0–1; null when the bell curve sells so many units below
   * zero that the share would be negative. 满足率（需求量口径） */
  fillRatio: number | null;
}

/**
 * Outcome of a stock under normal demand. 正态需求下的备货结果。
 *
 * @param demand        mean > 0 and standard deviation >= 0, units
 * @param quantityUnits units in stock, >= 0
 * @returns shares and units, not rounded; leftover + sales = stock, shortage + sales = mean
 * @throws RangeError if the mean is not above 0, or the spread or the quantity is negative
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3.2
 * @formula E[(D - Q)^+] = \sigma L(z), \quad E[(Q - D)^+] = \sigma L(-z), \quad z = \frac{Q - \mu}{\sigma}
 * @simplifies The bell curve has a tail below zero: see `isNormalDoubtful`. 正态曲线有一截落在零以下，见 isNormalDoubtful。
 * @vectors inventory.newsvendorNormal
 * @example normalStockOutcome({ meanUnits: 50, sdUnits: 8 }, 40).expectedShortageUnits // 10.404695
 * @example normalStockOutcome({ meanUnits: 50, sdUnits: 0 }, 60).expectedLeftoverUnits // 10
 */
export function normalStockOutcome(demand: NormalDemand, quantityUnits: number): StockOutcome {
  const { meanUnits, sdUnits } = demand;
  above(0, { meanUnits });
  atLeast(0, { sdUnits, quantityUnits });
  const gapUnits = quantityUnits - meanUnits;
  const expectedShortageUnits = expectedExcess(-gapUnits, sdUnits);
  // Not the gap plus the shortage: far below the mean that would be a difference of equal numbers.
  const expectedLeftoverUnits = expectedExcess(gapUnits, sdUnits);
  const servedRatio = 1 - expectedShortageUnits / meanUnits;
  return {
    quantityUnits,
    inStockRatio: belowRatio(gapUnits, sdUnits),
    expectedShortageUnits,
    expectedLeftoverUnits,
    expectedSalesUnits: meanUnits - expectedShortageUnits,
    fillRatio: servedRatio < 0 ? null : servedRatio,
  };
}

/**
 * Whether demand is too spread out for a bell curve. 离散太大，不宜用正态。
 *
 * Above a coefficient of variation of 0.4 the curve sells negative units and underrates the tail:
 * take `newsvendorLognormal`. 变异系数超过 0.4，正态会“卖出负数件”，应改用对数正态。
 *
 * @param demand mean > 0 and standard deviation >= 0, units
 * @returns true when sd/mean is above 0.4
 * @throws RangeError if the mean is not above 0 or the standard deviation is negative
 * @source Silver, Pyke & Thomas 2017, Inventory and Production Management, 4th ed. (normal, unless sd is large)
 * @formula \sigma / \mu > 0.4
 * @example isNormalDoubtful({ meanUnits: 100, sdUnits: 41 }) // true
 * @example isNormalDoubtful({ meanUnits: 100, sdUnits: 40 }) // false
 */
export function isNormalDoubtful({ meanUnits, sdUnits }: NormalDemand): boolean {
  above(0, { meanUnits });
  atLeast(0, { sdUnits });
  return sdUnits / meanUnits > DOUBTFUL_VARIATION;
}

/** Expected positive part of a normal variable with this mean. */
function expectedExcess(mean: number, sd: number): number {
  return sd * CERTAIN <= Math.abs(mean) ? Math.max(mean, 0) : sd * normalLoss(-mean / sd);
}

function belowRatio(gap: number, sd: number): number {
  return sd * CERTAIN <= Math.abs(gap) ? Number(gap >= 0) : normalBelowRatio(gap / sd);
}
