// The sum of values that are all equally likely between 0 and 1. 均匀分布之和（Irwin–Hall 分布）。
import { above, finite, wholeNumber } from '../_check';

/**
 * Share of sums of uniform values that reach a level. Irwin–Hall 分布的上尾概率。
 *
 * By the recursion of B-splines, whose terms are all positive: the alternating sum of textbooks loses
 * all digits from about 25 values on. 用各项为正的 B 样条递推；教科书的交错和在约 25 项时失去全部有效位。
 *
 * @param count values that are added, whole, >= 1
 * @param level level to reach, any finite number
 * @returns share 0–1, to about 1e-13
 * @throws RangeError if the count is no whole number from 1, or the level is not finite
 * @source Irwin 1927, Biometrika 19, 225–239; Hall 1927, ibid. 240–245; de Boor 1978, A Practical Guide to Splines, ch. IX
 * @formula f_k(x) = \frac{x f_{k-1}(x) + (k - x) f_{k-1}(x - 1)}{k - 1}, \quad P(S \ge x) = \sum_{j \ge 1} f_{n+1}(x + j)
 * @example uniformSumReaches(2, 0.8164965809) // 0.6666666667
 */
export function uniformSumReaches(count: number, level: number): number {
  wholeNumber({ count });
  above(0, { count });
  finite({ level });
  if (level <= 0) return 1;
  if (level >= count) return 0;
  // densities[j] is f_k(offset + j), k rising from 1 to count + 1.
  const offset = level - Math.floor(level);
  let densities = [1];
  for (let k = 2; k <= count + 1; k++) {
    densities = Array.from({ length: k }, (_, j) => {
      const x = offset + j;
      return (x * (densities[j] ?? 0) + (k - x) * (densities[j - 1] ?? 0)) / (k - 1);
    });
  }
  const rest = densities.slice(Math.floor(level) + 1);
  return Math.min(
    1,
    rest.reduce((sum, density) => sum + density, 0),
  );
}
