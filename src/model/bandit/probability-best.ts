// How likely each version is the best of all. 每个版本是最好的那个的概率。
import { atLeast, nonEmpty } from '../_check';
import { betaNodes } from '../special/beta-nodes';

/** What is believed of one version: a beta distribution of its conversion. 对一个版本转化率的看法（贝塔分布）。 */
export interface ArmBelief {
  /** successes so far and those the prior is worth, >= 0.1. 成功数（含先验） */
  successWeight: number;
  /** failures so far and those the prior is worth, >= 0.1. 失败数（含先验） */
  failureWeight: number;
}

/**
 * Chance that each version converts best. 各版本最优的概率。
 *
 * Thompson sampling shows each version just so often. 汤普森采样就按这个概率分配流量。
 *
 * @param arms belief about each version, one at least
 * @returns chances 0–1, which add up to 1, not rounded, good to about 1e-10
 * @throws RangeError if there is no version, or a weight is below 0.1
 * @source Thompson 1933, Biometrika 25(3/4), 285–294
 * @formula P(i) = \int_0^1 f_i(x) \prod_{j \ne i} F_j(x)\,dx
 * @simplifies Visitors decide independently; conversion does not change with time.
 *   访客互不影响，转化率不随时间变。
 * @vectors bandit.probabilityBest
 * @example bestRatios([{ successWeight: 2, failureWeight: 1 }, { successWeight: 1, failureWeight: 1 }]) // [0.6666666667, 0.3333333333]
 */
export function bestRatios(arms: readonly ArmBelief[]): number[] {
  nonEmpty({ arms });
  atLeast(0.1, {
    'arms.successWeight': arms.map(({ successWeight }) => successWeight),
    'arms.failureWeight': arms.map(({ failureWeight }) => failureWeight),
  });
  const shapes = arms.map(({ successWeight, failureWeight }) => ({
    a: successWeight,
    b: failureWeight,
  }));
  const totals = arms.map(() => 0);
  for (const { parts } of betaNodes(shapes)) {
    parts.forEach(({ mass }, i) => {
      const allBelow = parts.reduce((all, { below }, j) => (j === i ? all : all * below), mass);
      totals[i] = (totals[i] as number) + allBelow;
    });
  }
  // One of them is the best: what the nodes leave of 1 is rounding.
  const whole = totals.reduce((sum, total) => sum + total, 0);
  return totals.map((total) => total / whole);
}
