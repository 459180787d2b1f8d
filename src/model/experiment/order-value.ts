// Average order value with its margin of error. 笔单价的误差范围。
import { atLeast, finite, nonEmpty, sameLength, wholeNumber } from '../_check';
import { normalBelowRatio, normalQuantile } from '../special/normal-distribution';
import { insideShare } from './_checks';

/** What each customer of a group bought; customers without an order may be in the lists or not. 一组顾客的购买。 */
export interface CustomerOrders {
  /** money of all orders of each customer, yuan, finite. 每位顾客的金额 */
  revenuesYuan: readonly number[];
  /** orders of each customer, whole, >= 0. 每位顾客的订单数 */
  orderCounts: readonly number[];
}

/** An average with its interval, yuan an order. 平均值及其区间，元/单。 */
export interface OrderValue {
  /** money of all orders over their number. 笔单价 */
  meanYuan: number;
  /** standard error. 标准误 */
  errorYuan: number;
  /** lower end of the interval. 区间下限 */
  lowYuan: number;
  /** upper end of the interval. 区间上限 */
  highYuan: number;
}

/** Two averages compared. 两组笔单价的比较。 */
export interface OrderValueComparison {
  /** treatment less control, yuan an order. 差值 */
  differenceYuan: number;
  /** lower end of its interval. 区间下限 */
  lowYuan: number;
  /** upper end of its interval. 区间上限 */
  highYuan: number;
  /** chance of a difference at least so large if there were none, 0–1; null without variation. p 值 */
  pValue: number | null;
}

/**
 * Average order value with an interval by the delta method. 笔单价的 delta 法区间。
 *
 * Both money and orders differ from customer to customer, and one customer's orders resemble each other:
 * taking orders as independent makes the interval too narrow. 金额和订单数都因人而异，同一人的几单又彼此相像；
 * 把每单当作独立样本，区间会偏窄。
 *
 * @param customers  money and orders, one entry a customer, two customers at least
 * @param alphaRatio chance that the interval misses, above 0, below 1; the default gives 95 %
 * @returns average, standard error, interval, not rounded; null when there is no order: 0/0 is no average
 * @throws RangeError naming the argument that is out of range, or lists that differ in length
 * @source Deng, Knoblich & Lu 2018, KDD '18, 233–242 (delta method for ratio metrics)
 * @formula \operatorname{se}^2 = \frac{s_r^2 - 2Rs_{ro} + R^2 s_o^2}{n\,\bar o^2}, \quad R = \bar r/\bar o
 * @simplifies Customers decide independently; enough of them for the normal curve, which a few huge
 *   orders delay. 顾客互不影响；人数够多可用正态近似，少数超大单会要求更多的人。
 * @example orderValue({ revenuesYuan: [100, 300, 80, 0], orderCounts: [1, 2, 1, 0] }).meanYuan // 120
 * @example orderValue({ revenuesYuan: [0, 0], orderCounts: [0, 0] }) // null
 */
export function orderValue(customers: CustomerOrders, alphaRatio = 0.05): OrderValue | null {
  const { revenuesYuan, orderCounts } = customers;
  nonEmpty({ revenuesYuan });
  sameLength({ revenuesYuan, orderCounts });
  finite({ revenuesYuan });
  wholeNumber({ orderCounts });
  atLeast(0, { orderCounts });
  atLeast(2, { 'number of customers': orderCounts.length });
  insideShare({ alphaRatio });
  const orderCount = sum(orderCounts);
  if (orderCount === 0) return null;
  const meanYuan = sum(revenuesYuan) / orderCount;
  // Money less what the orders would bring at the average: its variance is that of the whole bracket.
  const misses = revenuesYuan.map((yuan, i) => yuan - meanYuan * (orderCounts[i] as number));
  const n = misses.length;
  const errorYuan = Math.sqrt((sum(misses.map((miss) => miss * miss)) * n) / (n - 1)) / orderCount;
  const half = -normalQuantile(alphaRatio / 2) * errorYuan;
  return { meanYuan, errorYuan, lowYuan: meanYuan - half, highYuan: meanYuan + half };
}

/**
 * Difference of two average order values. 两组笔单价之差的区间与检验。
 *
 * @param control    customers of the old version
 * @param treatment  customers of the new version
 * @param alphaRatio chance that the interval misses, above 0, below 1; the default gives 95 %
 * @returns difference, interval and p, not rounded; null when a group has no order
 * @throws RangeError naming the argument that is out of range, or lists that differ in length
 * @source Deng, Knoblich & Lu 2018, KDD '18, 233–242
 * @formula R_B - R_A \pm z_{\alpha/2}\sqrt{\operatorname{se}_A^2 + \operatorname{se}_B^2}
 * @simplifies As `orderValue`: customers decide independently; normal curve. 同上：顾客互不影响，正态近似。
 * @example compareOrderValues({ revenuesYuan: [90, 110], orderCounts: [1, 1] }, { revenuesYuan: [120, 160], orderCounts: [1, 1] }).differenceYuan // 40
 */
export function compareOrderValues(
  control: CustomerOrders,
  treatment: CustomerOrders,
  alphaRatio = 0.05,
): OrderValueComparison | null {
  const [before, after] = [orderValue(control, alphaRatio), orderValue(treatment, alphaRatio)];
  if (!before || !after) return null;
  const differenceYuan = after.meanYuan - before.meanYuan;
  const errorYuan = Math.hypot(before.errorYuan, after.errorYuan);
  const half = -normalQuantile(alphaRatio / 2) * errorYuan;
  return {
    differenceYuan,
    lowYuan: differenceYuan - half,
    highYuan: differenceYuan + half,
    pValue: errorYuan === 0 ? null : 2 * normalBelowRatio(-Math.abs(differenceYuan) / errorYuan),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
