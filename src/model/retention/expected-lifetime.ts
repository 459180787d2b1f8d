// How long customers stay, from a retention curve. 由留存曲线看客户平均留多久。
import { share } from '../_check';

/** What a retention curve says in single numbers. 留存曲线的概括。 */
export interface ExpectedLifetime {
  /** periods a customer is there on average, within the curve, the first counted. 平均留存期数 */
  expectedPeriods: number;
  /** share of those present that is lost, step by step, 0–1; null where nobody was left. 逐期流失率 */
  lossRatios: (number | null)[];
  /** the one retention that leads to the same end, 0–1. 平均留存率（几何平均） */
  averageRetentionRatio: number;
}

/**
 * Average stay, losses by period and average retention. 平均留存期数、逐期流失率与平均留存率。
 *
 * @param survivalRatios share of a cohort that is there in each period, 0–1, first 1, never rising, at
 *   least two
 * @returns periods and shares, not rounded; nothing is guessed beyond the end of the curve
 * @throws RangeError if there are fewer than two values, the first is not 1, or one is no share or rises
 * @source own derivation: a mean of a count is the sum of its survival function
 * @formula E[T] = \sum_{t \ge 0} S(t), \quad h_t = 1 - \frac{S(t)}{S(t-1)}, \quad \bar r = S(n)^{1/n}
 * @simplifies Customers who are still there at the end of the curve stay no longer than it.
 *   曲线末尾仍在的客户，只算到曲线末尾。
 * @vectors retention.lifetime
 * @example expectedLifetime([1, 0.6, 0.45, 0.38, 0.33, 0.3]).expectedPeriods // 3.06
 */
export function expectedLifetime(survivalRatios: readonly number[]): ExpectedLifetime {
  checkCurve(survivalRatios);
  const steps = survivalRatios.length - 1;
  return {
    expectedPeriods: survivalRatios.reduce((sum, ratio) => sum + ratio, 0),
    lossRatios: survivalRatios.slice(1).map((ratio, t) => {
      const before = survivalRatios[t] as number;
      return before === 0 ? null : (before - ratio) / before;
    }),
    averageRetentionRatio: (survivalRatios[steps] as number) ** (1 / steps),
  };
}

function checkCurve(survivalRatios: readonly number[]): void {
  if (survivalRatios.length < 2) {
    throw new RangeError(
      `survivalRatios must have at least two values, got ${survivalRatios.length}`,
    );
  }
  share({ survivalRatios });
  if (survivalRatios[0] !== 1) {
    throw new RangeError(`survivalRatios[0] must be 1, got ${survivalRatios[0]}`);
  }
  const rising = survivalRatios.findIndex(
    (ratio, t) => t > 0 && ratio > (survivalRatios[t - 1] as number),
  );
  if (rising < 0) return;
  const rule = `at most the share before (${survivalRatios[rising - 1]})`;
  throw new RangeError(`survivalRatios[${rising}] must be ${rule}, got ${survivalRatios[rising]}`);
}
