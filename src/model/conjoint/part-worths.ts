// What each level of each attribute is worth to a person. 成分效用值与属性重要性。
import { finite, nonEmpty } from '../_check';

/** Utilities of one person, or of an average one. 一个人的成分效用值 */
export interface PartWorths {
  /** rating of the average product. 截距 */
  intercept: number;
  /** for each attribute, what each level adds, adding up to 0 over its levels. 各属性各水平的效用 */
  levels: readonly (readonly number[])[];
}

// Ratings without taste leave part-worths of rounding size.
const NO_TASTE = 1e-12;

/**
 * Utility of a product, from the levels it has. 产品的总效用。
 *
 * @param partWorths    utilities of a person
 * @param productLevels level of the product on each attribute, whole, from 0
 * @returns utility on the scale of the ratings, not rounded
 * @throws RangeError if the lists differ in length or a level does not exist
 * @source Green & Srinivasan 1978, J. Consumer Research 5(2), 103–123
 * @formula U = \mu + \sum_k \beta_{k, l_k}
 * @simplifies Attributes add up: none makes another worth more. 各属性效用直接相加，不考虑搭配。
 * @example productUtility({ intercept: 5, levels: [[1, -1], [0.5, -0.5]] }, [0, 1]) // 5.5
 */
export function productUtility(
  { intercept, levels }: PartWorths,
  productLevels: readonly number[],
): number {
  if (productLevels.length !== levels.length) {
    const rule = `a level for each of ${levels.length} attributes`;
    throw new RangeError(`productLevels must have ${rule}, got ${productLevels.length}`);
  }
  return productLevels.reduce((sum, level, k) => {
    const worth = levels[k]?.[level];
    if (worth === undefined) {
      throw new RangeError(`productLevels[${k}] must be a level of its attribute, got ${level}`);
    }
    return sum + worth;
  }, intercept);
}

/**
 * Importance of each attribute: its range among all ranges. 属性重要性。
 *
 * It depends on the levels shown: a price from 10 to 1000 matters more than one from 99 to 101.
 * 重要性取决于给了哪些水平：价格从 10 到 1000 当然比从 99 到 101 重要。
 *
 * @param partWorths utilities of a person, or of an average one
 * @returns share for each attribute, 0–1, adding up to 1, not rounded; null when no level is preferred
 * @throws RangeError if there is no attribute, an attribute has no level, or a number is not finite
 * @source Green & Srinivasan 1978, J. Consumer Research 5(2), 103–123
 * @formula I_k = \frac{\max_l \beta_{kl} - \min_l \beta_{kl}}{\sum_j (\max_l \beta_{jl} - \min_l \beta_{jl})}
 * @example attributeImportances({ intercept: 5, levels: [[3, -3], [1, -1]] }) // [0.75, 0.25]
 */
export function attributeImportances({ intercept, levels }: PartWorths): number[] | null {
  nonEmpty({ levels });
  levels.forEach((worths, k) => nonEmpty({ [`levels[${k}]`]: worths }));
  finite({ intercept, levels });
  const ranges = levels.map((worths) => Math.max(...worths) - Math.min(...worths));
  const total = ranges.reduce((sum, range) => sum + range, 0);
  return total <= NO_TASTE * Math.abs(intercept) ? null : ranges.map((range) => range / total);
}
