// Which steps deserve the effort. 有限的精力该放在哪几步。
import { above, atLeast, nonEmpty, sameLength, share, wholeNumber } from '../_check';
import { raisedRatio } from './effort-gain';

type Step = { ratio: number; k: number; points: number };

/**
 * Split of whole effort points that wins most orders. 订单最多的整数精力分配。
 *
 * Every point goes where the next one multiplies the orders most. This greedy rule is exact:
 * ln r'(p) = ln logit⁻¹(logit r + k√p) is concave in p, since ln logit⁻¹ is concave and rising and
 * k√p is concave; ln orders is the sum over the steps, so no later point can beat an earlier one.
 * 每次把下一点精力放到增幅最大的一步；各步增幅递减，所以逐点分配就是最优。
 *
 * @param stepRatios ratios without effort, above 0, at most 1, first step first
 * @param kPerStep   how well each step answers to effort, in logits for the first point, >= 0
 * @param pointCount points to give away, whole, >= 0
 * @returns points for each step, whole, adding up to `pointCount`; ties go to the earlier step
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Gross 1956, RAND RM-1644; Fox 1966, Management Science 13(3), 210–216
 * @formula \max_{p} \prod_k r'_k(p_k), \quad \sum_k p_k = P
 * @simplifies A point costs the same on every step and can be moved at will.
 *   每一点精力成本相同，可以随意调配。
 * @example bestEffortSplit([0.42, 0.2, 0.5, 0.8], [0.1, 0.22, 0.12, 0.15], 10) // [1, 7, 1, 1]
 */
export function bestEffortSplit(
  stepRatios: readonly number[],
  kPerStep: readonly number[],
  pointCount: number,
): number[] {
  nonEmpty({ stepRatios });
  sameLength({ stepRatios, kPerStep });
  above(0, { stepRatios });
  share({ stepRatios });
  wholeNumber({ pointCount });
  atLeast(0, { kPerStep, pointCount });

  const steps: Step[] = stepRatios.map((ratio, i) => ({
    ratio,
    k: kPerStep[i] as number,
    points: 0,
  }));
  for (let given = 0; given < pointCount; given++) {
    const gains = steps.map(nextPointGain);
    const best = steps[gains.indexOf(Math.max(...gains))] as Step;
    best.points += 1;
  }
  return steps.map((step) => step.points);
}

function nextPointGain({ ratio, k, points }: Step): number {
  return raisedRatio(ratio, k, points + 1) / raisedRatio(ratio, k, points);
}
