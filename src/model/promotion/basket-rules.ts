// What is in a basket, and the promotion rules that may apply to it. 购物篮与促销规则。
import { above, atLeast, nonEmpty, share, wholeNumber } from '../_check';

/** One line of a basket. 购物篮的一行。 */
export interface BasketItem {
  /** list price of a piece, whole fen, >= 0. 标价 */
  priceFen: number;
  /** pieces, whole, >= 1. 件数 */
  count: number;
  /** what rules can be limited to: shop, brand, category. 分组（店铺、品类等） */
  group: string;
  /** taken off the price of each piece first, 0–1; 0 when left out. 单品折扣 */
  discountRatio?: number | undefined;
}

/** Groups a rule is limited to; all when left out. 规则适用的分组，省略则为全部。 */
interface Scope {
  groups?: readonly string[] | undefined;
}

/** A rule; amounts in whole fen. 一条促销规则，金额为整数分。 */
export type PromotionRule =
  | (Scope & {
      /** off again for each full threshold, up to a cap. 每满减 */
      type: 'everyThreshold';
      thresholdFen: number;
      offFen: number;
      capFen?: number | undefined;
    })
  | (Scope & {
      /** off by the highest threshold reached. 阶梯满减 */
      type: 'tiers';
      tiers: readonly { thresholdFen: number; offFen: number }[];
    })
  | (Scope & {
      /** a share off by the highest threshold reached, up to a cap. 阶梯满折 */
      type: 'percentTiers';
      tiers: readonly { thresholdFen: number; offRatio: number }[];
      capFen?: number | undefined;
    })
  | (Scope & {
      /** off once when the threshold is reached; 0 needs none. 优惠券 */
      type: 'coupon';
      thresholdFen: number;
      offFen: number;
    })
  | (Scope & {
      /** a share off the Nth piece, pieces sorted from dear to cheap. 第 N 件折扣 */
      type: 'nthPiece';
      /** whole, >= 2. 第几件 */
      nth: number;
      offRatio: number;
      /** every Nth piece, not only the first. 是否每 N 件都减 */
      isRepeated: boolean;
    });

/**
 * Refuses a basket or a rule that is out of range. 拒绝不合法的购物篮与规则。
 *
 * @param items lines, at least one
 * @param rules rules in the order they apply, may be empty
 * @throws RangeError naming the line or rule, the field and its value
 * @source own definition
 * @example checkBasket([{ priceFen: 9.5, count: 1, group: 'a' }], [])
 *   // RangeError: items[0].priceFen must be a whole number, got 9.5
 */
export function checkBasket(items: readonly BasketItem[], rules: readonly PromotionRule[]): void {
  nonEmpty({ items });
  items.forEach(({ priceFen, count, discountRatio = 0 }, i) => {
    wholeNumber({ [`items[${i}].priceFen`]: priceFen, [`items[${i}].count`]: count });
    atLeast(0, { [`items[${i}].priceFen`]: priceFen });
    atLeast(1, { [`items[${i}].count`]: count });
    share({ [`items[${i}].discountRatio`]: discountRatio });
  });
  rules.forEach((rule, i) => checkRule(rule, `rules[${i}]`));
}

function checkRule(rule: PromotionRule, name: string): void {
  switch (rule.type) {
    case 'nthPiece':
      wholeNumber({ [`${name}.nth`]: rule.nth });
      atLeast(2, { [`${name}.nth`]: rule.nth });
      return share({ [`${name}.offRatio`]: rule.offRatio });
    case 'everyThreshold':
      above(0, { [`${name}.thresholdFen`]: rule.thresholdFen });
      checkFen(`${name}.capFen`, rule.capFen);
      return checkOff(rule, name);
    case 'coupon':
      return checkOff(rule, name);
    case 'tiers':
      nonEmpty({ [`${name}.tiers`]: rule.tiers });
      return rule.tiers.forEach((tier, i) => checkOff(tier, `${name}.tiers[${i}]`));
    case 'percentTiers':
      nonEmpty({ [`${name}.tiers`]: rule.tiers });
      checkFen(`${name}.capFen`, rule.capFen);
      return rule.tiers.forEach(({ thresholdFen, offRatio }, i) => {
        checkFen(`${name}.tiers[${i}].thresholdFen`, thresholdFen);
        share({ [`${name}.tiers[${i}].offRatio`]: offRatio });
      });
  }
}

function checkOff(rule: { thresholdFen: number; offFen: number }, name: string): void {
  checkFen(`${name}.thresholdFen`, rule.thresholdFen);
  checkFen(`${name}.offFen`, rule.offFen);
}

function checkFen(name: string, fen = 0): void {
  wholeNumber({ [name]: fen });
  atLeast(0, { [name]: fen });
}
