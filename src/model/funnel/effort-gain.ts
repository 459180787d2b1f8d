// What effort does to a step and to the orders. 投入精力后，转化率和订单涨多少。
import { above, atLeast, sameLength, share } from '../_check';

/**
 * Step ratio after effort was put into it. 投入精力后的环节转化率。
 *
 * The first points help most, and a high ratio is hard to raise further.
 * 头几点精力最有用；转化率越高越难再提。
 *
 * @param stepRatio ratio without effort, above 0, at most 1
 * @param k         how well the step answers to effort, in logits for the first point, >= 0
 * @param points    effort put into the step, points, >= 0, need not be whole
 * @returns ratio 0–1, not rounded; `stepRatio` itself at 0 points
 * @throws RangeError if an argument is out of range
 * @source own teaching model: the logit of Berkson 1944, J. American Statistical Association 39(227),
 *   plus k√p, the simplest rise with falling returns
 * @formula r' = \operatorname{logit}^{-1}\!\left(\operatorname{logit} r + k\sqrt p\right)
 * @simplifies k is a teaching value; measure your own by an A/B test.
 *   k 是教学参数；自己店里的要用 A/B 测试量出来。
 * @example raisedRatio(0.2, 0.22, 7) // 0.3091216
 */
export function raisedRatio(stepRatio: number, k: number, points: number): number {
  above(0, { stepRatio });
  share({ stepRatio });
  atLeast(0, { k, points });
  return stepRatio / (stepRatio + (1 - stepRatio) * Math.exp(-k * Math.sqrt(points)));
}

/**
 * Gain in orders from a split of effort over the steps. 精力分配带来的订单增幅。
 *
 * @param stepRatios    ratios without effort, above 0, at most 1, first step first
 * @param kPerStep      how well each step answers to effort, in logits for the first point, >= 0
 * @param pointsPerStep effort put into each step, points, >= 0
 * @returns extra orders as a share of the orders without effort, >= 0, not rounded; 0.5 is +50 %
 * @throws RangeError if lists differ in length or a value is out of range
 * @source own derivation: orders are n_0 Π r_j, so entrants cancel
 * @formula g = \prod_k \frac{r'_k}{r_k} - 1
 * @simplifies Effort on one step does not change the others.
 *   一步上的投入不影响其他步。
 * @example effortGain([0.42, 0.2, 0.5, 0.8], [0.1, 0.22, 0.12, 0.15], [10, 0, 0, 0]) // 0.18658
 * @example effortGain([0.42, 0.2, 0.5, 0.8], [0.1, 0.22, 0.12, 0.15], [1, 7, 1, 1]) // 0.78363
 */
export function effortGain(
  stepRatios: readonly number[],
  kPerStep: readonly number[],
  pointsPerStep: readonly number[],
): number {
  sameLength({ stepRatios, kPerStep, pointsPerStep });
  above(0, { stepRatios });
  share({ stepRatios });
  atLeast(0, { kPerStep, pointsPerStep });
  const orderRatios = stepRatios.map((ratio, step) => {
    const [k, points] = [kPerStep[step] as number, pointsPerStep[step] as number];
    return raisedRatio(ratio, k, points) / ratio;
  });
  return orderRatios.reduce((product, ratio) => product * ratio, 1) - 1;
}
