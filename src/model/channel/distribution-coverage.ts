// How many shops carry a brand, and how much they matter. 有多少店在卖、卖的是不是大店。
import { atLeast, atMost, nonEmpty, sameLength } from '../_check';

/** How far a brand has spread over shops. 铺货情况。 */
export interface DistributionCoverage {
  /** shops that carry it over all shops, 0–1. 数值铺货率 */
  numericRatio: number;
  /** their share of the category's sales, 0–1; null when the category sells nothing. 加权铺货率 */
  weightedRatio: number | null;
  /** the brand's share of the category in all shops, 0–1; null as before. 市场份额 */
  marketShareRatio: number | null;
  /** its share in the shops that carry it, 0–1; null when these sell nothing. 铺货店内份额 */
  handlerShareRatio: number | null;
}

/**
 * Numeric and weighted distribution of a brand. 数值铺货率与加权铺货率。
 *
 * @param categoryYuan sales of the whole category in each shop, yuan, >= 0
 * @param brandYuan    sales of the brand in each shop, yuan, 0 to the category's, 0 where it is not carried
 * @param isCarried    whether each shop carries the brand
 * @returns shares 0–1, not rounded; market share = weighted distribution × share among handlers
 * @throws RangeError if lists are empty or differ in length, sales are negative, a brand outsells its category
 *   or sells where it is not carried
 * @source Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, 2nd ed., § 6.6
 * @formula N = \frac{\#\text{carrying}}{\#\text{shops}}, \quad W = \frac{\sum_{carrying} C_i}{\sum C_i}
 * @simplifies A shop counts as carrying even when its shelf is empty today.
 *   只问卖不卖，不问今天有没有货。
 * @vectors channel.distributionCoverage
 * @example distributionCoverage([500, 300, 200], [60, 40, 0], [true, true, false])
 *   // { numericRatio: 0.667, weightedRatio: 0.8, marketShareRatio: 0.1, handlerShareRatio: 0.125 }
 */
export function distributionCoverage(
  categoryYuan: readonly number[],
  brandYuan: readonly number[],
  isCarried: readonly boolean[],
): DistributionCoverage {
  nonEmpty({ categoryYuan });
  sameLength({ categoryYuan, brandYuan, isCarried });
  atLeast(0, { categoryYuan, brandYuan });
  brandYuan.forEach((sales, i) => {
    atMost(isCarried[i] ? (categoryYuan[i] as number) : 0, { [`brandYuan[${i}]`]: sales });
  });
  // Divided by the largest first: a sum of very large sales must not overflow.
  const largest = Math.max(...categoryYuan) || 1;
  const sum = (values: readonly number[]) =>
    values.reduce((total, value) => total + value / largest, 0);
  const [all, brand] = [sum(categoryYuan), sum(brandYuan)];
  const handled = sum(categoryYuan.filter((_, i) => isCarried[i]));
  return {
    numericRatio: isCarried.filter(Boolean).length / isCarried.length,
    weightedRatio: all > 0 ? handled / all : null,
    marketShareRatio: all > 0 ? brand / all : null,
    handlerShareRatio: handled > 0 ? brand / handled : null,
  };
}
