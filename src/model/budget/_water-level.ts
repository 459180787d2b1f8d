// The one marginal response at which all channels together spend the budget. 注水：让花费恰好等于预算的共同边际响应。
import type { Bounds } from './channel';

/** A channel as the water level sees it. 注水法眼中的渠道。 */
export interface Vessel extends Bounds {
  /** ln of responses that the next yuan brings; falls with spend. 边际响应的对数 */
  lnMarginalAt: (spendYuan: number) => number;
  /** spend at which the marginal has fallen so far; the inverse. 反函数 */
  spendYuanAt: (lnMarginal: number) => number;
}

const MAX_HALVINGS = 200;
const HAIR = 1e-12;

/**
 * Spend of each channel at the common marginal response. 共同边际响应下的各渠道花费。
 *
 * The level is sought in logarithms, since marginals of channels differ by orders of magnitude.
 * 边际响应可能相差许多数量级，所以在对数上二分。
 *
 * @param vessels    channels of diminishing returns; floors cost at most the budget
 * @param budgetYuan money to give away, yuan, >= 0
 * @returns yuan for each channel; all caps when they cost less than the budget
 * @source Everett 1963, Operations Research 11(3), 399–417; Luss & Gupta 1975, Operations Research 23(2), 360–366
 * @formula \sum_i \operatorname{clip}\left(f_i'^{-1}(\lambda), l_i, u_i\right) = B
 * @example waterLevelSpend([{ floorYuan: 0, capYuan: 9, lnMarginalAt: (x) => -x, spendYuanAt: (l) => -l }], 4) // [4]
 */
export function waterLevelSpend(vessels: readonly Vessel[], budgetYuan: number): number[] {
  const slack = budgetYuan - total(vessels.map(({ floorYuan }) => floorYuan));
  if (total(vessels.map(({ capYuan }) => capYuan)) <= budgetYuan) {
    return vessels.map(({ capYuan }) => capYuan);
  }
  if (!(slack > 0)) return vessels.map(({ floorYuan }) => floorYuan);
  // At `high` nobody takes more than an equal part of the slack, at `low` somebody takes all of it. A
  // hair is added on either side, so that a straight line among the channels does not sit on the edge.
  const part = slack / vessels.length;
  let high = Math.max(...vessels.map((one) => one.lnMarginalAt(one.floorYuan + part)));
  let low = Math.min(
    ...vessels.map((one) => one.lnMarginalAt(Math.min(one.capYuan, one.floorYuan + slack))),
  );
  high += HAIR * (1 + Math.abs(high));
  low -= HAIR * (1 + Math.abs(low));
  for (let halving = 0; halving < MAX_HALVINGS; halving++) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) break;
    if (total(spendAt(vessels, middle)) >= budgetYuan) low = middle;
    else high = middle;
  }
  return between(spendAt(vessels, high), spendAt(vessels, low), budgetYuan);
}

// A straight line jumps from nothing to everything at its slope: there the rest is shared in proportion.
function between(least: number[], most: number[], budgetYuan: number): number[] {
  const [low, high] = [total(least), total(most)];
  const part = high > low ? Math.min(1, Math.max(0, (budgetYuan - low) / (high - low))) : 0;
  return least.map((yuan, i) => yuan + part * ((most[i] as number) - yuan));
}

function spendAt(vessels: readonly Vessel[], lnMarginal: number): number[] {
  return vessels.map(({ floorYuan, capYuan, spendYuanAt }) =>
    Math.min(capYuan, Math.max(floorYuan, spendYuanAt(lnMarginal))),
  );
}

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}
