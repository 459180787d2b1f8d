// From the target to those who buy: each step keeps only a share. 广告效果链：一步步剩下多少人。
import { atLeast, share } from '../_check';

/** Shares that each step keeps of the step before, 0–1. 各步保留的比例。 */
export interface EffectChain {
  /** of the target, could have seen it. 暴露 */
  exposedRatio: number;
  /** of these, noticed it. 注意 */
  noticedRatio: number;
  /** of these, knew whose it was. 识别 */
  recognisedRatio: number;
  /** of these, thought of it when they were about to buy. 购买时想起 */
  recalledRatio: number;
  /** of these, were convinced. 说服 */
  convincedRatio: number;
}

/** People who are left after each step. 各步剩下的人数。 */
export interface EffectResult {
  /** exposed, noticed, recognised, recalled, convinced; not rounded. 各步人数 */
  peopleCounts: number[];
  /** share of the target that is convinced. 总转化率 */
  overallRatio: number;
  /** place of the step that keeps the smallest share, the first one of equals. 最弱一环 */
  weakestStep: number;
}

/**
 * People whom an advertisement brings to buy. 广告效果链的转化。
 *
 * @param chain       shares that the steps keep
 * @param targetCount people of the target, >= 0
 * @returns people after each step, the share of the whole, and the weakest step
 * @throws RangeError if a share is not between 0 and 1 or the target is negative
 * @source Lavidge & Steiner 1961, J. Marketing 25(6), 59–62 (hierarchy of effects)
 * @formula n = N \prod_i r_i
 * @simplifies Nobody skips a step: habit and chance buyers are left out. 没有人跳步；不计习惯性和偶然购买。
 * @example effectChain({ exposedRatio: 0.6, noticedRatio: 0.5, recognisedRatio: 0.4, recalledRatio: 0.5, convincedRatio: 0.1 }, 10000)
 *   .peopleCounts // [6000, 3000, 1200, 600, 60]
 */
export function effectChain(chain: EffectChain, targetCount: number): EffectResult {
  atLeast(0, { targetCount });
  share({ ...chain });
  const ratios = [
    chain.exposedRatio,
    chain.noticedRatio,
    chain.recognisedRatio,
    chain.recalledRatio,
    chain.convincedRatio,
  ];
  let [left, overallRatio] = [targetCount, 1];
  const peopleCounts = ratios.map((ratio) => {
    left *= ratio;
    overallRatio *= ratio;
    return left;
  });
  return { peopleCounts, overallRatio, weakestStep: ratios.indexOf(Math.min(...ratios)) };
}
