// How likely the new version is better, and what a wrong choice costs. 新版更好的概率，选错损失多少。
import { atLeast } from '../_check';
import { betaNodes, type NodePart } from '../special/beta-nodes';
import { checkGroups, type GroupCounts } from './_checks';

/** What is believed of a conversion before the test. 测试前的看法（先验）。 */
export interface BetaPrior {
  /** successes that the belief is worth, >= 0.1. 先验成功数 */
  successWeight: number;
  /** failures that the belief is worth, >= 0.1. 先验失败数 */
  failureWeight: number;
}

/** Two versions after the test. 测试之后的两个版本。 */
export interface BetaComparison {
  /** chance that treatment converts better, 0–1. 新版更好的概率 */
  treatmentBetterRatio: number;
  /** chance that control converts better, 0–1. 旧版更好的概率 */
  controlBetterRatio: number;
  /** conversion lost on average by choosing treatment, >= 0. 选新版的期望损失 */
  treatmentLossRatio: number;
  /** conversion lost on average by choosing control, >= 0. 选旧版的期望损失 */
  controlLossRatio: number;
}

const UNIFORM: BetaPrior = { successWeight: 1, failureWeight: 1 };

/**
 * Two conversion rates compared by what is now believed of them. 贝叶斯 A/B 测试：贝塔-二项模型。
 *
 * Both losses are sums of what is positive, so that a small one keeps its digits. Stopping when a chance
 * or a loss looks good still finds too many winners: looking often is no better here than elsewhere.
 * 两项损失都是正数之和，再小也不丢位。「看着够好了就停」在这里一样会选出太多假赢家。
 *
 * @param control   counts of the old version
 * @param treatment counts of the new version
 * @param prior     belief about either version before the test; all rates equally likely by default
 * @returns chances 0–1 and losses in conversion, not rounded, good to about 1e-10
 * @throws RangeError naming the group and the count, or the weight, that is out of range
 * @source Stucchio 2015, Bayesian A/B Testing at VWO; Miller 2014, Formulas for Bayesian A/B Testing
 * @formula P(p_B > p_A) = \int_0^1 f_B(x) F_A(x)\,dx, \quad E[(p_A - p_B)^+] = \int_0^1 (1 - F_A(x)) F_B(x)\,dx
 * @simplifies Visitors decide independently, and conversion does not change during the test.
 *   访客互不影响，测试期间转化率不变。
 * @vectors ab.betaBinomial
 * @example compareBeliefs({ successCount: 3, trialCount: 20 }, { successCount: 6, trialCount: 22 }).treatmentBetterRatio // 0.819716439682
 */
export function compareBeliefs(
  control: GroupCounts,
  treatment: GroupCounts,
  prior: BetaPrior = UNIFORM,
): BetaComparison {
  checkGroups({ control, treatment });
  atLeast(0.1, {
    'prior.successWeight': prior.successWeight,
    'prior.failureWeight': prior.failureWeight,
  });
  let [treatmentBetter, controlBetter, treatmentLossRatio, controlLossRatio] = [0, 0, 0, 0];
  for (const { widthRatio, parts } of betaNodes([
    posterior(control, prior),
    posterior(treatment, prior),
  ])) {
    const [before, after] = parts as [NodePart, NodePart];
    treatmentBetter += after.mass * before.below;
    controlBetter += before.mass * after.below;
    treatmentLossRatio += widthRatio * before.above * after.below;
    controlLossRatio += widthRatio * after.above * before.below;
  }
  // One of the two is better: what the nodes leave of 1 is rounding.
  const both = treatmentBetter + controlBetter;
  return {
    treatmentBetterRatio: treatmentBetter / both,
    controlBetterRatio: controlBetter / both,
    treatmentLossRatio,
    controlLossRatio,
  };
}

function posterior({ successCount, trialCount }: GroupCounts, prior: BetaPrior) {
  return {
    a: prior.successWeight + successCount,
    b: prior.failureWeight + trialCount - successCount,
  };
}
