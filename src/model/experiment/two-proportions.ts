// Did the new version convert better, or was it chance? 新版转化更高，是真的还是碰巧？
import { normalBelowRatio, normalQuantile } from '../special/normal-distribution';
import { checkGroups, type GroupCounts, insideShare } from './_checks';

/** Two groups compared by their conversion. 两组转化率的比较。 */
export interface ProportionComparison {
  /** treatment less control, −1 to 1. 转化率之差 */
  differenceRatio: number;
  /** difference as a share of control; null when nobody in control did it. 相对提升 */
  relativeLiftRatio: number | null;
  /** difference in pooled standard errors; null without variation. z 值 */
  z: number | null;
  /** chance of a difference at least so large if there were none, 0–1; null without variation. p 值 */
  pValue: number | null;
  /** lower end of the interval of the difference. 差值区间下限 */
  lowRatio: number;
  /** upper end of the interval of the difference. 差值区间上限 */
  highRatio: number;
  /**
   * `nobody` or `everybody` did it, in both groups alike: then the data know no chance, there is no test
   * and the interval has no width. 两组都没人做（或人人都做）：数据里没有波动，无从检验
   */
  diagnosis: 'tested' | 'nobody' | 'everybody';
}

/**
 * Two-sided test and interval for two conversion rates. 两个转化率的双侧检验与差值区间。
 *
 * The test pools both groups, since it supposes that they are alike; the interval does not, since it
 * supposes no such thing. At the very edge the two may therefore disagree.
 * 检验假设两组相同，所以合并方差；区间不作这个假设，所以各用各的方差。贴着界线时两者可能不一致。
 *
 * @param control   counts of the old version
 * @param treatment counts of the new version
 * @param alphaRatio chance of a false alarm that is accepted, above 0, below 1; the default gives 95 %
 * @returns difference, z, p and interval, not rounded
 * @throws RangeError naming the group and the count that is not whole or out of range, or `alphaRatio`
 * @source Fleiss 1981, Statistical Methods for Rates and Proportions, 2nd ed., ch. 2
 * @formula z = \frac{\hat p_B - \hat p_A}{\sqrt{\hat p(1-\hat p)(1/n_A + 1/n_B)}}
 * @simplifies Looked at once, at the size planned; visitors decide independently; the normal curve
 *   stands for the binomial, so each cell should hold some five people or more.
 *   只在预定样本量看一次；访客互不影响；用正态近似，每格至少要有五人左右。
 * @vectors ab.twoProportion
 * @example compareProportions({ successCount: 200, trialCount: 2000 }, { successCount: 250, trialCount: 2000 }).pValue // 0.01235
 */
export function compareProportions(
  control: GroupCounts,
  treatment: GroupCounts,
  alphaRatio = 0.05,
): ProportionComparison {
  checkGroups({ control, treatment });
  insideShare({ alphaRatio });
  const [before, after] = [ratioOf(control), ratioOf(treatment)];
  const difference = after - before;
  const half = -normalQuantile(alphaRatio / 2) * Math.sqrt(variance(control) + variance(treatment));
  const z = pooledZ(control, treatment, difference);
  return {
    differenceRatio: difference,
    relativeLiftRatio: before === 0 ? null : difference / before,
    z,
    pValue: z === null ? null : 2 * normalBelowRatio(-Math.abs(z)),
    lowRatio: difference - half,
    highRatio: difference + half,
    diagnosis: z !== null ? 'tested' : before === 0 ? 'nobody' : 'everybody',
  };
}

function pooledZ(one: GroupCounts, other: GroupCounts, difference: number): number | null {
  const trialCount = one.trialCount + other.trialCount;
  const pooled = (one.successCount + other.successCount) / trialCount;
  if (pooled === 0 || pooled === 1) return null;
  const scale = 1 / one.trialCount + 1 / other.trialCount;
  return difference / Math.sqrt(pooled * (1 - pooled) * scale);
}

function ratioOf({ successCount, trialCount }: GroupCounts): number {
  return successCount / trialCount;
}

function variance(group: GroupCounts): number {
  const ratio = ratioOf(group);
  return (ratio * (1 - ratio)) / group.trialCount;
}
