// What a better step is worth, in orders and in yuan. 每一步提高一点，值多少单、多少元。
import { atLeast, share } from '../_check';

const ONE_POINT = 0.01;
const TEN_PERCENT = 0.1;

/** Orders won by improving one step alone, one value a step. 只改进某一步带来的订单数。 */
export interface StepValue {
  /** orders from one percentage point more. 转化率提高 1 个百分点增加的订单 */
  onePointOrders: number[];
  /** orders from a ratio 10 % higher than it was. 转化率相对提高 10% 增加的订单 */
  tenPercentOrders: number[];
}

/** The same in money. 同样的改进折成金额。 */
export interface StepValueYuan {
  /** yuan from one percentage point more. 转化率提高 1 个百分点增加的金额 */
  onePointYuan: number[];
  /** yuan from a ratio 10 % higher than it was. 转化率相对提高 10% 增加的金额 */
  tenPercentYuan: number[];
}

/**
 * Extra orders when one step improves and the others stay. 只改进一步时增加的订单数。
 *
 * Ten percent is worth the same on every step; one point is worth most on the lowest ratio.
 * 相对提高 10% 在哪一步都一样值钱；提高 1 个百分点在转化率最低的一步最值钱。
 *
 * @param entrantCount people at the first stage, >= 0
 * @param stepRatios   share of each stage that reaches the next, 0–1, first step first
 * @returns orders for each step, not rounded
 * @throws RangeError if `entrantCount` is negative or a ratio is not between 0 and 1
 * @source own derivation: orders o = n_0 Π r_j, so ∂o/∂r_k = n_0 Π_{j≠k} r_j = o / r_k
 * @formula \Delta o_k = n_0 \, \Delta r_k \prod_{j \ne k} r_j
 * @simplifies A ratio may pass 1 here; near 1 the last points cannot be had.
 *   算式不拦转化率超过 1：接近 1 时，最后几个点其实拿不到。
 * @vectors funnel.analyse
 * @example stepValue(100000, [0.42, 0.2, 0.5, 0.8]).onePointOrders // [80, 168, 67.2, 42]
 * @example stepValue(100000, [0.42, 0.2, 0.5, 0.8]).tenPercentOrders // [336, 336, 336, 336]
 */
export function stepValue(entrantCount: number, stepRatios: readonly number[]): StepValue {
  atLeast(0, { entrantCount });
  share({ stepRatios });
  // Multiplied, not divided by the ratio: a step at 0 has a value too.
  const ordersPerUnit = stepRatios.map((_, step) =>
    stepRatios.reduce((orders, ratio, j) => (j === step ? orders : orders * ratio), entrantCount),
  );
  return {
    onePointOrders: ordersPerUnit.map((orders) => orders * ONE_POINT),
    tenPercentOrders: ordersPerUnit.map(
      (orders, step) => orders * (stepRatios[step] as number) * TEN_PERCENT,
    ),
  };
}

/**
 * Extra yuan when one step improves and the others stay. 只改进一步时增加的金额。
 *
 * @param entrantCount people at the first stage, >= 0
 * @param stepRatios   share of each stage that reaches the next, 0–1, first step first
 * @param yuanPerOrder sales or gross profit of one order, yuan, >= 0; the result is of the same kind
 * @returns yuan for each step, not rounded
 * @throws RangeError if a number is negative or a ratio is not between 0 and 1
 * @source own derivation: orders of `stepValue` times yuan per order
 * @formula \Delta y_k = v \, \Delta o_k
 * @simplifies Every order is worth the same, also those won by the improvement.
 *   每单金额相同，新增的订单也一样。
 * @example stepValueYuan(100000, [0.42, 0.2, 0.5, 0.8], 50).onePointYuan // [4000, 8400, 3360, 2100]
 */
export function stepValueYuan(
  entrantCount: number,
  stepRatios: readonly number[],
  yuanPerOrder: number,
): StepValueYuan {
  atLeast(0, { yuanPerOrder });
  const { onePointOrders, tenPercentOrders } = stepValue(entrantCount, stepRatios);
  return {
    onePointYuan: onePointOrders.map((orders) => orders * yuanPerOrder),
    tenPercentYuan: tenPercentOrders.map((orders) => orders * yuanPerOrder),
  };
}
