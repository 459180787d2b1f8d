// How unlike buyers are in the mean value of several goods. 几件商品平均下来，顾客相差多少。
import { atLeast, atMost, wholeNumber } from '../_check';
import { lowestCorrelationRatio } from './correlated-wtp';

/**
 * Standard deviation of a buyer's mean value of so many like goods, over that mean. 人均估值的离散程度。
 *
 * What buyers do not share evens out over goods, what they share does not: with correlation above 0
 * the spread never falls below √ρ of that of one good. 各人独有的偏好会互相抵消，共有的不会：相关为正时，最多降到一件时的 √ρ 倍。
 *
 * @param spreadRatio      standard deviation over mean of one good, >= 0
 * @param goodCount        goods, whole, >= 1
 * @param correlationRatio correlation of any two goods, from −1/(goods − 1) to 1
 * @returns ratio, not rounded
 * @throws RangeError if a value is out of range
 * @source own derivation: Var(mean) = σ²(1 + (n − 1)ρ)/n; Bakos & Brynjolfsson 1999, Management Science 45(12), 1613–1630
 * @formula s_n = s_1 \sqrt{ \frac{1 + (n - 1)\rho}{n} }
 * @simplifies Goods have the same mean and spread. 各商品均值与差异相同。
 * @example meanValueSpreadRatio(0.5, 4, 0) // 0.25
 */
export function meanValueSpreadRatio(
  spreadRatio: number,
  goodCount: number,
  correlationRatio: number,
): number {
  atLeast(0, { spreadRatio });
  wholeNumber({ goodCount });
  atLeast(1, { goodCount });
  atLeast(lowestCorrelationRatio(goodCount), { correlationRatio });
  atMost(1, { correlationRatio });
  return spreadRatio * Math.sqrt((1 + (goodCount - 1) * correlationRatio) / goodCount);
}
