// Where a limited number of percentage points wins most orders. 有限的百分点加在哪几步最划算。
import { atLeast, nonEmpty, share } from '../_check';

/**
 * Points to add to each step so that most orders are won. 订单最多的百分点分配。
 *
 * Orders are a product, so a point is worth most on the lowest ratio: points fill up the lowest
 * ratios to a common level, like water, and leave the others alone.
 * 订单是各步转化率的连乘，一个点加在最低的一步最值；所以像注水一样，先把最低的几步补齐到同一水平。
 *
 * @param stepRatios  share of each stage that reaches the next, 0–1, first step first
 * @param budgetRatio what may be added to all ratios together, >= 0; 0.2 is 20 percentage points
 * @returns added ratio of each step, >= 0, not rounded; no ratio passes 1, what is left then stays
 * @throws RangeError if there is no step, a ratio is not between 0 and 1 or the budget is negative
 * @source own derivation: max Σ ln(r_k + d_k), Σ d_k = B, d ≥ 0 gives 1/(r_k + d_k) = λ where
 *   d_k > 0 (Boyd & Vandenberghe 2004, Convex Optimization, ex. 5.2, water-filling)
 * @formula d_k = \max(0, \nu - r_k), \quad \sum_k d_k = B
 * @simplifies A point costs the same on every step.
 *   每一步加 1 个百分点的代价相同。
 * @example bestPointSplit([0.42, 0.2, 0.5, 0.8], 0.3) // [0.04, 0.26, 0, 0]
 * @example bestPointSplit([0.9, 0.95], 0.3) // [0.1, 0.05]
 */
export function bestPointSplit(stepRatios: readonly number[], budgetRatio: number): number[] {
  nonEmpty({ stepRatios });
  share({ stepRatios });
  atLeast(0, { budgetRatio });
  const level = Math.min(1, waterLevel(stepRatios, budgetRatio));
  return stepRatios.map((ratio) => Math.max(0, level - ratio));
}

function waterLevel(stepRatios: readonly number[], budgetRatio: number): number {
  const rising = [...stepRatios].sort((a, b) => a - b);
  let poured = budgetRatio;
  for (const [index, ratio] of rising.entries()) {
    poured += ratio;
    const level = poured / (index + 1);
    const next = rising[index + 1];
    if (next === undefined || level <= next) return level;
  }
  return 1;
}
