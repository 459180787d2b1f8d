// What an average customer is worth when some stay long and some do not. 有人留得久，有人买一次就走：平均值多少。
import { nonEmpty, sameLength, share } from '../_check';
import { lifetimeValueYuan } from './constant-retention';

/** Groups of customers that differ only in how long they stay. 只有留存不同的几群客户。 */
export interface MixedRetention {
  /** gross profit of a period, yuan, the same for all. 每期毛利 */
  marginYuan: number;
  /** discount per period, >= 0. 折现率 */
  discountRatio: number;
  /** share of each group among customers, 0–1, adding up to 1. 各群占比 */
  groupRatios: readonly number[];
  /** share of each group that stays from one period to the next, 0–1. 各群留存率 */
  retentionRatios: readonly number[];
}

/** Two ways to arrive at one number: one right, one wrong. 两种算法。 */
export interface MixedValue {
  /** mean of the groups' values, yuan: what a new customer is worth. 先算各群再平均 */
  valueYuan: number;
  /** mean retention, 0–1. 平均留存率 */
  averageRetentionRatio: number;
  /** value at the mean retention, yuan: the wrong rule, never above the right one when the margin is
   * positive. 误算：先平均留存率再算 */
  valueOfAverageYuan: number;
}

/**
 * Lifetime value of a mix of customers, and what their average retention would promise. 分群终身价值与按平均留存率的误算。
 * Value bends upwards in retention, so those who stay bring more than those who leave cost.
 * 价值随留存率越涨越快，平均一下就把留得久的人压低了。
 * @param mix margin, discount, and share and retention of each group
 * @returns yuan and a share, not rounded
 * @throws RangeError if lists are empty or differ in length, shares do not add up to 1, or as
 *   `lifetimeValueYuan`
 * @source own derivation: CLV is convex in r, Jensen 1906, Acta Mathematica 30, 175–193; sorting out of
 *   customers: Fader & Hardie 2010, Marketing Science 29(1), 85–93
 * @formula \sum_i w_i\, \mathrm{CLV}(r_i) \ge \mathrm{CLV}\left( \sum_i w_i r_i \right)
 * @simplifies Within a group everybody stays with the same chance. 同一群里每个人的留存率都一样。
 * @example mixedLifetimeValue({ marginYuan: 100, discountRatio: 0, groupRatios: [0.5, 0.5], retentionRatios: [0.9, 0.5] }).valueYuan // 500
 * @example mixedLifetimeValue({ marginYuan: 100, discountRatio: 0, groupRatios: [0.5, 0.5], retentionRatios: [0.9, 0.5] }).valueOfAverageYuan // 233.3333333
 */
export function mixedLifetimeValue(mix: MixedRetention): MixedValue {
  const { marginYuan, discountRatio, groupRatios, retentionRatios } = mix;
  nonEmpty({ groupRatios });
  sameLength({ groupRatios, retentionRatios });
  share({ groupRatios, retentionRatios });
  const total = groupRatios.reduce((sum, ratio) => sum + ratio, 0);
  if (Math.abs(total - 1) > 1e-9)
    throw new RangeError(`groupRatios must add up to 1, got ${total}`);
  const valueAt = (retentionRatio: number) =>
    lifetimeValueYuan({ marginYuan, discountRatio, retentionRatio });
  const mean = (values: readonly number[]) =>
    groupRatios.reduce((sum, ratio, i) => sum + ratio * (values[i] as number), 0);
  const averageRetentionRatio = mean(retentionRatios);
  return {
    valueYuan: mean(retentionRatios.map(valueAt)),
    averageRetentionRatio,
    valueOfAverageYuan: valueAt(averageRetentionRatio),
  };
}
