// Buyers who add something to reach a threshold, and those who would have reached it anyway. 凑单。
import { above, atLeast, nonEmpty, share } from '../_check';

/** A discount from a threshold on, and who tops up to it. 满减门槛与凑单行为。 */
export interface TopUpRule {
  /** basket value from which the discount is given, yuan, > 0. 门槛 */
  thresholdYuan: number;
  /** discount, yuan, >= 0, at most the threshold. 优惠 */
  offYuan: number;
  /** how far below the threshold people still top up, yuan, >= 0. 愿意凑的差额 */
  reachYuan: number;
  /** share of those within reach who do, 0–1. 凑单比例 */
  topUpRatio: number;
  /** margin of what is added, share of its price, 0–1. 凑单商品毛利率 */
  marginRatio: number;
}

/** What a threshold brings and costs. 门槛的得与失。 */
export interface TopUpResult {
  /** baskets expected to be lifted to the threshold. 凑单数 */
  toppedUpBaskets: number;
  /** value they add, yuan. 凑单增加的金额 */
  addedYuan: number;
  /** discount for them, yuan. 给凑单者的优惠 */
  topUpDiscountYuan: number;
  /** discount for baskets that were there already, yuan. 给本来就达标者的优惠 */
  deadweightYuan: number;
  /** margin of what is added less all discounts, yuan. 净效果 */
  profitChangeYuan: number;
}

/**
 * Effect of a threshold on baskets as they would be without it. 满减门槛对客单的影响。
 *
 * A share of the baskets just below the threshold moves up to it; the discount is paid to them and to
 * everybody who was above it anyway. 差一点达标的客单有一部分被推到门槛上；优惠却要给所有达标的人。
 *
 * @param basketsYuan values of baskets without the rule, yuan, >= 0, at least one
 * @param rule        threshold, discount and how people top up
 * @returns expected counts and yuan, not rounded
 * @throws RangeError if there is no basket, a value is negative, a share is not between 0 and 1, or the
 *   discount is above the threshold
 * @source own derivation after Kivetz, Urminsky & Zheng 2006, J. Marketing Research 43(1), 39–58 (goal gradient)
 * @formula \Pi = m\, t \sum_{T - R \le v < T} (T - v) - O\left(t\, n_{near} + n_{above}\right)
 * @simplifies People top up to the threshold exactly and send nothing back; nobody new comes.
 *   凑到门槛为止，不退货；不计新来的顾客。
 * @example thresholdTopUp([120, 280, 290, 350], { thresholdYuan: 300, offYuan: 30, reachYuan: 40, topUpRatio: 0.5,
 *   marginRatio: 0.4 }).profitChangeYuan // -54
 */
export function thresholdTopUp(basketsYuan: readonly number[], rule: TopUpRule): TopUpResult {
  const { thresholdYuan, offYuan, reachYuan, topUpRatio, marginRatio } = rule;
  nonEmpty({ basketsYuan });
  above(0, { thresholdYuan });
  atLeast(0, { basketsYuan, offYuan, reachYuan });
  atLeast(offYuan, { thresholdYuan });
  share({ topUpRatio, marginRatio });
  const near = basketsYuan.filter(
    (value) => value < thresholdYuan && thresholdYuan - value <= reachYuan,
  );
  const aboveCount = basketsYuan.filter((value) => value >= thresholdYuan).length;
  const gap = near.reduce((sum, value) => sum + (thresholdYuan - value), 0);
  const toppedUpBaskets = topUpRatio * near.length;
  const addedYuan = topUpRatio * gap;
  const topUpDiscountYuan = offYuan * toppedUpBaskets;
  const deadweightYuan = offYuan * aboveCount;
  return {
    toppedUpBaskets,
    addedYuan,
    topUpDiscountYuan,
    deadweightYuan,
    profitChangeYuan: marginRatio * addedYuan - topUpDiscountYuan - deadweightYuan,
  };
}
