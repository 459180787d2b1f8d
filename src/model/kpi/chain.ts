// What one factor after another did, and how much that depends on the order. 连环替代与沙普利分解。
import { atMost } from '../_check';
import { shapleyValues } from '../coalition/shapley-values';
import { checkRows, type FactorRows, productOf, sumOf } from './_rows';

const MOST_FACTORS = 16;

/** What a factor is said to have done, over all orders of substitution. 某个因子在各种替代顺序下的影响。 */
export interface FactorSpread {
  /** smallest effect over all orders. 最小影响 */
  least: number;
  /** greatest effect over all orders. 最大影响 */
  most: number;
  /** average over all orders: the Shapley value. 平均影响（沙普利值） */
  mean: number;
}

/**
 * A change taken apart by replacing one factor after another. 连环替代法。
 *
 * @param beforeRows one row a channel, one column a factor, finite
 * @param afterRows  the same channels and factors later, finite
 * @param order      columns in the order in which they are replaced, each once, from 0
 * @returns effect of each column (not in the given order), in the unit of the product; they add up to the
 *   change
 * @throws RangeError if the tables differ in shape, a value is not finite, or the order is no order
 * @source 连环替代法: standard cost accounting; e.g. Horngren, Datar & Rajan, Cost Accounting, ch. 7
 * @formula \Delta_{x_k} = V(x^1_{1..k}, x^0_{k+1..n}) - V(x^1_{1..k-1}, x^0_{k..n})
 * @simplifies Whoever comes later is credited with the joint effect: another order gives other numbers.
 *   排在后面的因子分走交叉影响；换个顺序，结果就变。
 * @example chainEffects([[100, 2]], [[110, 3]], [0, 1]) // [20, 110]
 * @example chainEffects([[100, 2]], [[110, 3]], [1, 0]) // [30, 100]
 */
export function chainEffects(
  beforeRows: FactorRows,
  afterRows: FactorRows,
  order: readonly number[],
): number[] {
  const worths = substituted(beforeRows, afterRows);
  const factorCount = Math.log2(worths.length);
  const isOrder = [...order].sort((a, b) => a - b).every((factor, i) => factor === i);
  if (order.length !== factorCount || !isOrder) {
    throw new RangeError(
      `order must hold 0 to ${factorCount - 1} once each, got ${order.join(', ')}`,
    );
  }
  const effects = order.map(() => 0);
  let replaced = 0;
  for (const factor of order) {
    const next = replaced | (1 << factor);
    effects[factor] = (worths[next] as number) - (worths[replaced] as number);
    replaced = next;
  }
  return effects;
}

/**
 * A change taken apart fairly: the average over all orders. 沙普利分解。
 *
 * Unlike logarithms it takes zeros and negative values (a refund, a loss) as they come.
 * 不取对数，零和负数（退款、亏损）都能算。
 *
 * @param beforeRows one row a channel, one column a factor, finite, 16 factors at most
 * @param afterRows  the same channels and factors later, finite
 * @returns effect of each factor, in the unit of the product, not rounded; they add up to the change
 * @throws RangeError if the tables are empty, differ in shape, or a value is not finite
 * @source Shapley 1953; Albrecht, François & Schoors 2002, Energy Policy 30(9), 727–736
 * @formula \phi_x = \sum_{S \not\ni x} \frac{|S|!\,(n-|S|-1)!}{n!} \left( V(S \cup x) - V(S) \right)
 * @simplifies It tells who moved together with the total, not who caused it. 只说明谁跟着变了，不等于谁造成的。
 * @vectors kpi.shapley
 * @example shapleyEffects([[100000, 0.03, 200]], [[140000, 0.025, 215]]) // [228000.000, -124750.000, 49250.000]
 */
export function shapleyEffects(beforeRows: FactorRows, afterRows: FactorRows): number[] {
  return shapleyValues(substituted(beforeRows, afterRows));
}

/**
 * How far the effect of each factor hangs on the order of substitution. 连环替代结果随顺序的波动。
 *
 * @param beforeRows one row a channel, one column a factor, finite, 16 factors at most
 * @param afterRows  the same channels and factors later, finite
 * @returns least, greatest and mean effect of each factor over all orders, not rounded
 * @throws RangeError if the tables are empty, differ in shape, or a value is not finite
 * @source own derivation: what a factor does depends only on which ones were replaced before it, so the
 *   2ⁿ⁻¹ sets stand for the n! orders
 * @formula \min_{S \not\ni x} \left( V(S \cup x) - V(S) \right), \quad \max_{S \not\ni x} \left( V(S \cup x) - V(S) \right)
 * @example chainSpreads([[100, 2]], [[110, 3]])[0] // { least: 20, most: 30, mean: 25 }
 */
export function chainSpreads(beforeRows: FactorRows, afterRows: FactorRows): FactorSpread[] {
  const worths = substituted(beforeRows, afterRows);
  return shapleyValues(worths).map((mean, factor) => {
    const bit = 1 << factor;
    let [least, most] = [Infinity, -Infinity];
    for (let mask = 0; mask < worths.length; mask++) {
      if (mask & bit) continue;
      const effect = (worths[mask | bit] as number) - (worths[mask] as number);
      [least, most] = [Math.min(least, effect), Math.max(most, effect)];
    }
    return { least, most, mean };
  });
}

/** Worth with every set of factors replaced; bit i of the index is set when factor i is new. */
function substituted(beforeRows: FactorRows, afterRows: FactorRows): number[] {
  checkRows(beforeRows, afterRows);
  const factorCount = (beforeRows[0] as readonly number[]).length;
  atMost(MOST_FACTORS, { 'number of factors': factorCount });
  return Array.from({ length: 2 ** factorCount }, (_, mask) =>
    sumOf(
      beforeRows.map((row, i) =>
        productOf(
          row.map((old, k) =>
            mask & (1 << k) ? ((afterRows[i] as readonly number[])[k] as number) : old,
          ),
        ),
      ),
    ),
  );
}
