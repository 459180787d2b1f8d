// Checked buyers of two goods: what one, the other and both are worth to each. 两种商品的买家。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';
import type { TwoGoods } from './two-goods';

/** Places of the three things on sale in lists of values, costs and prices. 三种卖法的序号。 */
export type Sold = 0 | 1 | 2;

/** Prices of the first good, the second, and both; Infinity when not on sale. 三个价格。 */
export type Prices = readonly [first: number, second: number, both: number];

/** What buyers would pay for one, the other and both. 买家对三种卖法的支付意愿。 */
export interface Buyers {
  /** yuan, one list each for first, second, both. 支付意愿 */
  values: readonly [Float64Array, Float64Array, Float64Array];
  /** yuan a piece, for first, second, both. 成本 */
  costs: Prices;
  /** yuan within which a buyer is indifferent: what sums of broken numbers lose. 视为相等的差额 */
  slackYuan: number;
  /** whether both together are worth as much as apart. 是否既不互补也不替代 */
  isAdditive: boolean;
}

const SLACK_RATIO = 1e-10;

/**
 * Buyers with their values for both goods together. 检查并整理买家数据。
 *
 * @param goods willingness to pay, costs, complementarity
 * @returns lists of numbers that the searches run through
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Venkatesh & Kamakura 2003, Journal of Business 76(2), 211–231 (degree of contingency)
 * @formula w_B = \max\left( w_1, w_2, (1 + \theta)(w_1 + w_2) \right)
 * @example buyersOf({ firstWtpYuan: [10], secondWtpYuan: [90], firstCostYuan: 20, secondCostYuan: 30 }).costs // [20, 30, 50]
 */
export function buyersOf(goods: TwoGoods): Buyers {
  const { firstWtpYuan, secondWtpYuan, firstCostYuan, secondCostYuan } = goods;
  const { complementarityRatio = 0 } = goods;
  nonEmpty({ firstWtpYuan });
  sameLength({ firstWtpYuan, secondWtpYuan });
  atLeast(0, { firstWtpYuan, secondWtpYuan, firstCostYuan, secondCostYuan });
  above(-1, { complementarityRatio });
  const first = new Float64Array(firstWtpYuan);
  const second = new Float64Array(secondWtpYuan);
  const both = new Float64Array(first.length);
  let largest = 0;
  for (let i = 0; i < both.length; i++) {
    const [one, other] = [first[i] as number, second[i] as number];
    const value = Math.max(one, other, (1 + complementarityRatio) * (one + other));
    both[i] = value;
    largest = Math.max(largest, value);
  }
  // Two numbers that can be held may have a sum that cannot.
  finite({ largestWorthOfBothYuan: largest });
  return {
    values: [first, second, both],
    costs: [firstCostYuan, secondCostYuan, firstCostYuan + secondCostYuan],
    slackYuan: largest * SLACK_RATIO,
    isAdditive: complementarityRatio === 0,
  };
}
