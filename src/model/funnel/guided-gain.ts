// What guided selling wins over passive selling, step by step. 主动引导比被动等待多赚多少、赚在哪一步。
import { above, atLeast, nonEmpty, sameLength, share } from '../_check';
import { logarithmicMean } from '../algebra/logarithmic-mean';

/** Two ways to sell to the same visitors. 面对同样的访客，两种卖法。 */
export interface SellingStyles {
  /** people at the first stage, >= 0. 进店人数 */
  entrantCount: number;
  /** step ratios without guidance, above 0, at most 1. 被动式销售的环节转化率 */
  passiveRatios: readonly number[];
  /** step ratios with guidance, above 0, at most 1, as many. 主动引导式销售的环节转化率 */
  guidedRatios: readonly number[];
  /** sales of one order, yuan, >= 0. 笔单价 */
  orderYuan: number;
  /** gross profit as a share of sales, 0–1. 毛利率 */
  marginRatio: number;
}

/** What changing the style changes. 换一种卖法带来的变化。 */
export interface GuidedGain {
  /** orders without guidance. 被动式订单数 */
  passiveOrders: number;
  /** orders with guidance. 主动引导式订单数 */
  guidedOrders: number;
  /** guided less passive orders; negative if guidance does harm. 增加的订单数 */
  extraOrders: number;
  /** gross profit of the extra orders, yuan. 增加的毛利 */
  extraGrossProfitYuan: number;
  /** extra orders that each step brings; they add up to all. 各步贡献的订单数 */
  extraOrdersPerStep: number[];
  /** gross profit in yuan that each step brings; they add up to all. 各步贡献的毛利 */
  extraGrossProfitYuanPerStep: number[];
}

/**
 * Extra orders and gross profit of guided selling, split over the steps. 主动引导式销售的增量及各步贡献。
 *
 * The split leaves nothing over and does not depend on the order of the steps.
 * 拆分没有余项，也与先算哪一步无关。
 *
 * @param styles entrants, both sets of step ratios, yuan and margin of an order
 * @returns orders and yuan, not rounded; each list has one value a step
 * @throws RangeError if a ratio is 0 or above 1, lists differ in length or are empty, or an amount
 *   is negative
 * @source Ang 2004, Energy Policy 32(9), 1131–1139; Ang 2005, Energy Policy 33(7), 867–871 (LMDI-I)
 * @formula \Delta_k = L(o_1, o_0) \ln\frac{r_{1k}}{r_{0k}}, \quad \sum_k \Delta_k = o_1 - o_0
 * @simplifies Guiding costs nothing here: wages and lost patience are not taken off.
 *   这里不算引导的成本：客服工时和被问烦的客人都没有扣掉。
 * @example guidedGain({ entrantCount: 1000, passiveRatios: [0.5, 0.2], guidedRatios: [0.5, 0.4],
 *   orderYuan: 200, marginRatio: 0.3 }).extraOrdersPerStep // [0, 100]
 */
export function guidedGain(styles: SellingStyles): GuidedGain {
  const { entrantCount, passiveRatios, guidedRatios, orderYuan, marginRatio } = styles;
  nonEmpty({ passiveRatios });
  sameLength({ passiveRatios, guidedRatios });
  above(0, { passiveRatios, guidedRatios });
  share({ passiveRatios, guidedRatios, marginRatio });
  atLeast(0, { entrantCount, orderYuan });

  const passiveOrders = passiveRatios.reduce((orders, ratio) => orders * ratio, entrantCount);
  const guidedOrders = guidedRatios.reduce((orders, ratio) => orders * ratio, entrantCount);
  const meanOrders = logarithmicMean(guidedOrders, passiveOrders);
  const extraOrdersPerStep = guidedRatios.map(
    (guided, step) => meanOrders * (Math.log(guided) - Math.log(passiveRatios[step] as number)),
  );
  const yuanPerOrder = orderYuan * marginRatio;
  return {
    passiveOrders,
    guidedOrders,
    extraOrders: guidedOrders - passiveOrders,
    extraGrossProfitYuan: (guidedOrders - passiveOrders) * yuanPerOrder,
    extraOrdersPerStep,
    extraGrossProfitYuanPerStep: extraOrdersPerStep.map((orders) => orders * yuanPerOrder),
  };
}
