// A funnel in which some steps reach a target and the others stay. 只把某几步改到目标水平的漏斗。
import { above, atLeast, atMost, nonEmpty, sameLength, wholeNumber } from '../_check';
import { type BuyerMoney, buyersProfit } from './buyers-profit';
import { stageCounts } from './projection';

/** The end of the funnel after the change. 改动之后的漏斗末端。 */
export interface ReplacedSteps {
  /** people at the last stage after the change. 改动后的支付买家数 */
  buyerCount: number;
  /** the same less those before; negative if a target is lower. 增加的支付买家数 */
  extraBuyerCount: number;
}

/** Two funnels over the same stages and the steps to change. 同样环节的两条漏斗和要改的步。 */
export interface StepReplacement {
  /** people who reached each stage now, > 0, first stage first. 现在各环节人数 */
  counts: readonly number[];
  /** people who reach each stage in the target, > 0, as many stages. 目标各环节人数 */
  targetCounts: readonly number[];
  /** steps that take the target's ratio, from 0, whole. 改到目标水平的步（从 0 数） */
  steps: readonly number[];
}

/**
 * Buyers when only the named steps reach their target ratio. 只改指定几步时的支付买家数。
 *
 * @param change present and target counts of the same stages, and the steps to change
 * @returns people at the last stage, not rounded; the entrants are those of `counts`
 * @throws RangeError if there is no stage, a count is not above 0, lists differ in length or a step
 *   does not exist
 * @source own derivation: n_0 Π r'_k, where r'_k is the target's ratio on the named steps, else r_k
 * @formula n' = n_0 \prod_{k \in S} r^*_k \prod_{k \notin S} r_k
 * @simplifies The other steps keep their ratios, though less decided people now reach them.
 *   其他步的转化率不变；其实走到后面的人变多、变犹豫，后几步往往会降。
 * @example replacedSteps({ counts: [1000, 500, 100], targetCounts: [1000, 800, 400],
 *   steps: [0] }) // { buyerCount: 160, extraBuyerCount: 60 }
 */
export function replacedSteps({ counts, targetCounts, steps }: StepReplacement): ReplacedSteps {
  nonEmpty({ counts });
  above(0, { counts, targetCounts });
  sameLength({ counts, targetCounts });
  wholeNumber({ steps });
  atLeast(0, { steps });
  atMost(counts.length - 2, { steps });
  const ratios = counts.slice(1).map((after, step) => {
    if (!steps.includes(step)) return after / (counts[step] as number);
    return (targetCounts[step + 1] as number) / (targetCounts[step] as number);
  });
  const buyerCount = stageCounts(counts[0] as number, ratios).at(-1) as number;
  return { buyerCount, extraBuyerCount: buyerCount - (counts.at(-1) as number) };
}

/**
 * Gross profit of the buyers that the changed steps add. 改动这几步带来的毛利。
 *
 * @param change counts and steps as for `replacedSteps`, and what one buyer is worth; the target
 *   must not have fewer buyers
 * @returns yuan, refunds taken off, not rounded
 * @throws RangeError if the change loses buyers or an argument is out of range
 * @source own derivation: extra buyers times v (1 − ρ) m
 * @formula \Delta G = (n' - n) \, v \, (1 - \rho) \, m
 * @simplifies Extra buyers spend and return as the present ones do.
 *   新增买家的客单价和退款率与现在相同。
 * @example replacedStepsProfitYuan({ counts: [1000, 500, 100], targetCounts: [1000, 800, 400],
 *   steps: [0], salesYuanPerBuyer: 200, refundRatio: 0.1, marginRatio: 0.4 }) // 4320
 */
export function replacedStepsProfitYuan(change: StepReplacement & BuyerMoney): number {
  const { extraBuyerCount } = replacedSteps(change);
  atLeast(0, { extraBuyerCount });
  return buyersProfit({ ...change, buyerCount: extraBuyerCount }).grossProfitYuan;
}
