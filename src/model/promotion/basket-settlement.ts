// What a basket costs after all promotions, to the fen, and what each line has paid. 购物篮结算与逐行分摊。
import { roundedFen } from '../money/fen';
import { splitFen } from '../money/fen-split';
import { ruleDiscountFen } from './_rule-discount';
import { type BasketItem, checkBasket, type PromotionRule } from './basket-rules';

/**
 * What thresholds are held against: prices before the rules (parallel), or what is left after the rules
 * before (sequential). 门槛的计算口径：活动价（平行）或逐条减后的余额（递进）。
 */
export type ThresholdBasis = 'activityPrice' | 'running';

/** A settled line. 结算后的一行。 */
export interface SettledLine {
  /** pieces × price after their own discount, whole fen. 活动价小计 */
  activityFen: number;
  /** what the line has paid, whole fen; what a full return pays back. 实付分摊 */
  payableFen: number;
  /** the same before rounding to whole fen. 未取整的分摊 */
  exactFen: number;
}

/** A settled basket. 结算单。 */
export interface BasketBill {
  /** pieces × list price, whole fen. 标价合计 */
  listFen: number;
  /** to pay, whole fen; the lines add up to it. 应付 */
  payableFen: number;
  /** what each rule took off, whole fen, in the order of the rules. 各规则优惠额 */
  ruleDiscountsFen: number[];
  /** lines in the order of the items. 逐行 */
  lines: SettledLine[];
  /** share of the list price that is saved, 0–1; null when the list price is 0. 综合折扣率 */
  savedRatio: number | null;
}

/**
 * A basket settled by promotion rules, one after the other. 按促销规则依次结算购物篮。
 *
 * Whole fen throughout: 9 × 33.30 yuan reaches a threshold of 299.70 only when nothing is lost on the
 * way. Each discount is spread over the lines it covers in proportion to what they still cost.
 * 全程用整数分：9 件 33.30 元正好达到 299.70 元的门槛，浮点数则未必。每笔优惠按各行余额比例分摊。
 *
 * @param items lines, at least one
 * @param rules rules in the order they apply; may be empty
 * @param basis what thresholds are held against
 * @returns amounts in whole fen; no line is negative, and paying all lines back pays back the whole
 * @throws RangeError if there is no line, or a field of a line or rule is out of range
 * @source Blattberg & Neslin 1990, Sales Promotion; the usual order of mainland platforms: price off,
 *   shop tiers, cross-shop every-N, coupon
 * @formula P = \sum_i L_i - \sum_r \min\left(D_r(B_r), \sum_{i \in r} L_i\right)
 * @simplifies Coupons that exclude each other are left to the caller; thresholds are not tested again
 *   after a return. 互斥的券由调用方选择；退货后不重新判断门槛。
 * @vectors promo.settleBasket
 * @example basketBill([{ priceFen: 10000, count: 3, group: 'a' }],
 *   [{ type: 'everyThreshold', thresholdFen: 30000, offFen: 5000 }], 'running').payableFen // 25000
 */
export function basketBill(
  items: readonly BasketItem[],
  rules: readonly PromotionRule[],
  basis: ThresholdBasis,
): BasketBill {
  checkBasket(items, rules);
  const pieces = items.map(({ priceFen, count, discountRatio = 0 }) => ({
    unitFen: roundedFen(priceFen * (1 - discountRatio)),
    count,
  }));
  const activity = pieces.map(({ unitFen, count }) => unitFen * count);
  const running = [...activity];
  const exact = [...activity];
  const ruleDiscountsFen = rules.map((rule) => {
    const covered = items.flatMap(({ group }, i) =>
      rule.groups === undefined || rule.groups.includes(group) ? [i] : [],
    );
    const leftFen = sumAt(running, covered);
    const baseFen = basis === 'running' ? leftFen : sumAt(activity, covered);
    const wantedFen = ruleDiscountFen(rule, baseFen, at(pieces, covered));
    const offFen = Math.min(wantedFen, leftFen);
    if (offFen > 0) takeOff(offFen, covered, running, exact);
    return offFen;
  });
  const listFen = items.reduce((sum, { priceFen, count }) => sum + priceFen * count, 0);
  const payableFen = running.reduce((sum, fen) => sum + fen, 0);
  const lines = activity.map((activityFen, i) => ({
    activityFen,
    payableFen: running[i] as number,
    exactFen: exact[i] as number,
  }));
  const savedRatio = listFen > 0 ? 1 - payableFen / listFen : null;
  return { listFen, payableFen, ruleDiscountsFen, lines, savedRatio };
}

function takeOff(
  offFen: number,
  covered: readonly number[],
  running: number[],
  exact: number[],
): void {
  const shares = splitFen(offFen, at(running, covered));
  // Lines before rounding may together be half a fen short of the whole ones.
  const leftRatio = Math.max(0, 1 - offFen / sumAt(exact, covered));
  covered.forEach((i, place) => {
    running[i] = (running[i] as number) - (shares[place] as number);
    exact[i] = (exact[i] as number) * leftRatio;
  });
}

function at<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.map((i) => list[i] as T);
}

function sumAt(list: readonly number[], places: readonly number[]): number {
  return at(list, places).reduce((sum, one) => sum + one, 0);
}
