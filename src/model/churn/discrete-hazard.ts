// The risk of leaving in each period. 每一期的流失风险。
import { atLeast, nonEmpty, sameLength } from '../_check';

// A product of fractions that is exactly one half may be rounded up.
const HALF = 0.5 + 1e-12;

/** Risk and survival by period. 逐期风险与留存。 */
export interface DiscreteHazard {
  /** share of those present who leave in the period, 0–1. 风险率 */
  leavingRatios: number[];
  /** standard error of that share. 风险率的标准误 */
  leavingErrors: number[];
  /** share of all who are left after the period, 0–1. 留存率 */
  survivalRatios: number[];
  /** standard error of the share left (Greenwood). 留存率的标准误 */
  survivalErrors: number[];
  /** periods until half have left, on the straight line in between; null if not seen. 中位寿命（期） */
  medianPeriods: number | null;
}

/**
 * Discrete-time hazard and survival. 离散时间的风险率与留存率。
 *
 * @param atRiskCounts customers present at the start of each period, > 0, never rising above who is left;
 *   some may only be watched up to here
 * @param leftCounts   customers who leave in the period, >= 0, at most those present
 * @returns shares and errors, one for each period, not rounded
 * @throws RangeError if a column is empty or of another length, or counts cannot be
 * @source Singer & Willett 2003, Applied Longitudinal Data Analysis, ch. 10 (median: eq. 10.5)
 * @formula h_j = \frac{d_j}{n_j}, \quad S_j = \prod_{k \le j} (1 - h_k)
 * @simplifies Customers no longer watched would have left no sooner and no later than the others.
 *   不再被观察的客户，与其他人流失得一样快。
 * @vectors churn.discreteHazard
 * @example discreteHazard([10, 8, 4], [2, 4, 1]).leavingRatios // [0.2, 0.5, 0.25]
 * @example discreteHazard([10, 8, 4], [2, 4, 1]).medianPeriods // 1.75
 */
export function discreteHazard(
  atRiskCounts: readonly number[],
  leftCounts: readonly number[],
): DiscreteHazard {
  checkCounts(atRiskCounts, leftCounts);
  const leavingRatios = leftCounts.map((left, j) => left / (atRiskCounts[j] as number));
  let [survival, greenwood] = [1, 0];
  const survivalErrors: number[] = [];
  const survivalRatios = leavingRatios.map((ratio, j) => {
    survival *= 1 - ratio;
    greenwood += ratio / (1 - ratio) / (atRiskCounts[j] as number);
    survivalErrors.push(survival > 0 ? survival * Math.sqrt(greenwood) : 0);
    return survival;
  });
  return {
    leavingRatios,
    leavingErrors: leavingRatios.map((ratio, j) =>
      Math.sqrt((ratio * (1 - ratio)) / (atRiskCounts[j] as number)),
    ),
    survivalRatios,
    survivalErrors,
    medianPeriods: medianOf([1, ...survivalRatios]),
  };
}

function medianOf(survivalRatios: readonly number[]): number | null {
  const after = survivalRatios.findIndex((ratio) => ratio <= HALF);
  if (after < 0) return null;
  const [high, low] = [survivalRatios[after - 1] as number, survivalRatios[after] as number];
  return after - 1 + (high - 0.5) / (high - low);
}

function checkCounts(atRiskCounts: readonly number[], leftCounts: readonly number[]): void {
  nonEmpty({ atRiskCounts });
  sameLength({ atRiskCounts, leftCounts });
  atLeast(0, { atRiskCounts, leftCounts });
  atRiskCounts.forEach((count, j) => {
    if (!(count > 0)) throw new RangeError(`atRiskCounts[${j}] must be above 0, got ${count}`);
    const left = leftCounts[j] as number;
    if (left > count)
      throw new RangeError(`leftCounts[${j}] must be at most ${count}, got ${left}`);
    const most =
      j === 0 ? Infinity : (atRiskCounts[j - 1] as number) - (leftCounts[j - 1] as number);
    if (count > most)
      throw new RangeError(`atRiskCounts[${j}] must be at most ${most}, got ${count}`);
  });
}
