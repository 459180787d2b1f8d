// A price placed among those of rivals. 参照竞品的定价。
import { above, atLeast, nonEmpty, sameLength } from '../_check';

/**
 * Own price over the mean price of rivals. 价格指数。
 *
 * @param priceYuan       own price, yuan per unit, > 0
 * @param rivalPricesYuan prices of rivals for the like product, yuan, > 0, at least one
 * @param weights         how much each rival counts, >= 0, not all 0; alike when left out
 * @returns ratio: 1 at the mean, 0.9 for ten percent below, not rounded
 * @throws RangeError if there is no rival, lists differ in length, a price is not above 0, a weight is
 *   negative, or all weights are 0
 * @source definition
 * @formula I = \frac{p \sum_i w_i}{\sum_i w_i p_i}
 * @simplifies Like is compared with like: size, service and delivery are taken as equal.
 *   假设规格、服务、配送都一样，才好比价。
 * @example priceIndex(90, [95, 105]) // 0.9
 */
export function priceIndex(
  priceYuan: number,
  rivalPricesYuan: readonly number[],
  weights: readonly number[] = rivalPricesYuan.map(() => 1),
): number {
  above(0, { priceYuan });
  return priceYuan / meanPrice(rivalPricesYuan, weights);
}

/**
 * Price that stands at a wanted index to rivals. 按目标价格指数定价。
 *
 * @param indexRatio      own price wanted over the mean of rivals, > 0
 * @param rivalPricesYuan prices of rivals for the like product, yuan, > 0, at least one
 * @param weights         how much each rival counts, >= 0, not all 0; alike when left out
 * @returns yuan per unit, not rounded
 * @throws RangeError if there is no rival, lists differ in length, the index or a price is not above 0, a
 *   weight is negative, or all weights are 0
 * @source definition
 * @formula p = I \frac{\sum_i w_i p_i}{\sum_i w_i}
 * @simplifies Costs have no say in it: see whether the price leaves a margin. 不看成本：算完要看还剩不剩毛利。
 * @example competitivePrice(0.95, [80, 120]) // 95
 */
export function competitivePrice(
  indexRatio: number,
  rivalPricesYuan: readonly number[],
  weights: readonly number[] = rivalPricesYuan.map(() => 1),
): number {
  above(0, { indexRatio });
  return indexRatio * meanPrice(rivalPricesYuan, weights);
}

function meanPrice(rivalPricesYuan: readonly number[], weights: readonly number[]): number {
  nonEmpty({ rivalPricesYuan });
  sameLength({ rivalPricesYuan, weights });
  above(0, { rivalPricesYuan });
  atLeast(0, { weights });
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (weightSum === 0) throw new RangeError('weights must have a weight above 0, got only zeros');
  return (
    rivalPricesYuan.reduce((sum, yuan, i) => sum + yuan * (weights[i] as number), 0) / weightSum
  );
}
