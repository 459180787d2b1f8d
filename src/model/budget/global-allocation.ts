// The best split of a budget when channels need a push before they work. S 形曲线的预算分配。
import { inflectionYuan } from '../media/curve-shape';
import { responsesOf } from '../media/response-curve';
import { allocationOf } from './_allocation-report';
import { gridSplit } from './_grid-split';
import { pairPolished } from './_pair-polish';
import {
  type Allocation,
  type Bounds,
  type Channel,
  channelBounds,
  type FloorsAboveBudget,
} from './channel';
import { concaveAllocation } from './concave-allocation';

const PORTION_COUNT = 400;

/** A split over S-shaped channels, beside the even one. S 形分配方案，附平均分配的对照。 */
export interface GlobalAllocation extends Allocation {
  /** responses of the same budget split evenly, within floors and caps. 平均分配的响应 */
  evenResponses: number;
}

/**
 * Split of a budget that brings most responses, for curves of any shape. 任意形状曲线的全局最优分配。
 *
 * On S-shaped curves equal marginals are necessary but not enough: two half-filled channels can have
 * the same marginal while one full and one empty bring more. So every split in 400 portions is looked
 * at, and the best one is then refined by moving money between pairs.
 * S 形曲线上，边际相等只是必要条件：两个半满的渠道可能不如一满一空。所以先遍历所有等份分法，再两两细调。
 *
 * @param channels   channels with floors and caps, curves of any shape
 * @param budgetYuan money to give away, yuan, >= 0
 * @returns the split with marginals, shadow price, binding bounds, unspent money and the even split; or
 *   what is missing when the floors cost more than the budget
 * @throws RangeError if there is no channel, a parameter is out of range or a cap is below its floor
 * @source Bellman 1957, Dynamic Programming, ch. I; Luss & Gupta 1975, Operations Research 23(2), 360–366
 * @formula \max_x \sum_i f_i(x_i), \quad \sum_i x_i \le B, \quad l_i \le x_i \le u_i
 * @simplifies Channels do not help or hurt each other; nothing is carried over to later days.
 *   渠道互不影响，也没有滞后效应。
 * @vectors budget.allocateGlobal
 * @example globalAllocation([{ curve: { form: 'hill', ceilingResponses: 100, halfYuan: 30, shape: 3 } },
 *   { curve: { form: 'hill', ceilingResponses: 100, halfYuan: 35, shape: 3 } }], 60).spendYuan // [60, 0]
 */
export function globalAllocation(
  channels: readonly Channel[],
  budgetYuan: number,
): GlobalAllocation | FloorsAboveBudget {
  const bounds = channelBounds(channels, budgetYuan);
  if (!Array.isArray(bounds)) return bounds;
  const curves = channels.map(({ curve }) => responsesOf(curve));
  const even = evenSplit(bounds, budgetYuan);
  const evenResponses = curves.reduce((sum, curve, i) => sum + curve(even[i] as number), 0);
  // Diminishing returns everywhere: the exact way is open.
  if (channels.every(({ curve }) => inflectionYuan(curve) === 0)) {
    return { ...(concaveAllocation(channels, budgetYuan) as Allocation), evenResponses };
  }
  const slackYuan = even.reduce((sum, yuan, i) => sum + yuan - (bounds[i] as Bounds).floorYuan, 0);
  const coarse = gridSplit(curves, bounds, slackYuan, PORTION_COUNT);
  const split = pairPolished(curves, bounds, filledUp(coarse, bounds, even));
  return { ...allocationOf(channels, bounds, split, budgetYuan), evenResponses };
}

/** An equal part for each, as far as floors and caps allow; the rest is shared by the others. */
function evenSplit(bounds: readonly Bounds[], budgetYuan: number): number[] {
  const edges = bounds
    .flatMap(({ floorYuan, capYuan }) => [floorYuan, capYuan])
    .sort((a, b) => a - b);
  const atLevel = (level: number) =>
    bounds.map(({ floorYuan, capYuan }) => Math.min(capYuan, Math.max(floorYuan, level)));
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  let low = 0;
  for (const edge of edges) {
    if (sum(atLevel(edge)) > budgetYuan) {
      const rising = bounds.filter(({ floorYuan, capYuan }) => floorYuan <= low && capYuan >= edge);
      return atLevel(low + (budgetYuan - sum(atLevel(low))) / Math.max(1, rising.length));
    }
    low = edge;
  }
  return atLevel(low);
}

/** Caps may break off part of a portion: what is left goes to the first channels with room. */
function filledUp(coarse: readonly number[], bounds: readonly Bounds[], even: readonly number[]) {
  let left = even.reduce((sum, yuan, i) => sum + yuan - (coarse[i] as number), 0);
  return coarse.map((yuan, i) => {
    const more = Math.max(0, Math.min(left, (bounds[i] as Bounds).capYuan - yuan));
    left -= more;
    return yuan + more;
  });
}
