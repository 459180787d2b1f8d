// What every way to split effort would gain, the best first. 每一种精力分法的增幅，从高到低。
import { above, atLeast, atMost, nonEmpty, sameLength, share, wholeNumber } from '../_check';
import { raisedRatio } from './effort-gain';

const MOST_SPLITS = 100_000;

/** One split of whole points and what it gains. 一种整数分法与它的增幅。 */
export interface EffortSplit {
  /** points for each step, whole. 各步点数 */
  pointsPerStep: number[];
  /** extra orders as a share of the orders without effort. 订单增幅 */
  gainRatio: number;
}

/**
 * Every split of whole effort points over the steps with its gain, the best first. 全部整数分法及增幅。
 *
 * There are C(P + n − 1, n − 1) of them: 286 for ten points on four steps.
 * P 点分给 n 步，共 C(P + n − 1, n − 1) 种：10 点分给 4 步有 286 种。
 *
 * @param stepRatios ratios without effort, above 0, at most 1, first step first
 * @param kPerStep   how well each step answers to effort, in logits for the first point, >= 0
 * @param pointCount points to give away, whole, >= 0; with the steps at most 100,000 splits
 * @returns all splits that use every point, falling by gain; ties in the order of the points
 * @throws RangeError if lists are empty or differ in length, a value is out of range, or there are
 *   too many splits
 * @source own derivation: orders are n_0 Π r'_j(p_j), so each split is a product of one factor a step
 * @formula g(p) = \prod_k \frac{r'_k(p_k)}{r_k} - 1, \quad \sum_k p_k = P
 * @simplifies Effort on one step does not change the others.
 *   一步上的投入不影响其他步。
 * @example everyEffortSplit([0.42, 0.2, 0.5, 0.8], [0.1, 0.22, 0.12, 0.15], 10).length // 286
 * @example everyEffortSplit([0.2, 0.8], [0.2, 0.2], 1)[0] // { pointsPerStep: [1, 0], gainRatio: 0.1696 }
 */
export function everyEffortSplit(
  stepRatios: readonly number[],
  kPerStep: readonly number[],
  pointCount: number,
): EffortSplit[] {
  nonEmpty({ stepRatios });
  sameLength({ stepRatios, kPerStep });
  above(0, { stepRatios });
  share({ stepRatios });
  wholeNumber({ pointCount });
  atLeast(0, { kPerStep, pointCount });
  atMost(MOST_SPLITS, { 'number of splits': splitCount(pointCount, stepRatios.length) });
  const factors = stepRatios.map((ratio, step) =>
    Array.from(
      { length: pointCount + 1 },
      (_, points) => raisedRatio(ratio, kPerStep[step] as number, points) / ratio,
    ),
  );
  const splits = splitsFrom(factors, 0, pointCount);
  return splits
    .map(({ pointsPerStep, product }) => ({ pointsPerStep, gainRatio: product - 1 }))
    .sort((a, b) => b.gainRatio - a.gainRatio);
}

function splitsFrom(
  factors: readonly number[][],
  step: number,
  left: number,
): { pointsPerStep: number[]; product: number }[] {
  const factorOf = (points: number) => (factors[step] as number[])[points] as number;
  if (step === factors.length - 1) return [{ pointsPerStep: [left], product: factorOf(left) }];
  return Array.from({ length: left + 1 }, (_, points) =>
    splitsFrom(factors, step + 1, left - points).map(({ pointsPerStep, product }) => ({
      pointsPerStep: [points, ...pointsPerStep],
      product: product * factorOf(points),
    })),
  ).flat();
}

function splitCount(pointCount: number, stepCount: number): number {
  let count = 1;
  for (let i = 1; i < stepCount; i++) count *= (pointCount + i) / i;
  return Math.round(count);
}
