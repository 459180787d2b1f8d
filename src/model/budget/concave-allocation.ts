// The best split of a budget over channels of diminishing returns. 边际递减渠道的最优预算分配。
import { inflectionYuan } from '../media/curve-shape';
import { lnMarginalAt, spendYuanAtLnMarginal } from '../media/marginal-response';
import { allocationOf } from './_allocation-report';
import { waterLevelSpend } from './_water-level';
import { type Allocation, type Channel, channelBounds, type FloorsAboveBudget } from './channel';

/**
 * Split of a budget that brings most responses, when returns diminish. 最优预算分配（注水法）。
 *
 * The next yuan is worth the same in every channel that is neither at its floor nor at its cap.
 * Splitting by average return instead feeds the channels that are full already.
 * 最优时，没碰到上下限的渠道边际响应都相等；按平均回报分配，只会喂饱已经饱和的渠道。
 *
 * @param channels   channels with floors and caps; Hill shapes at most 1
 * @param budgetYuan money to give away, yuan, >= 0
 * @returns the split with marginals, shadow price, binding bounds and unspent money; or what is missing
 *   when the floors cost more than the budget
 * @throws RangeError if there is no channel, a parameter is out of range, a cap is below its floor, or
 *   a curve is S-shaped (`globalAllocation` takes those)
 * @source Everett 1963, Operations Research 11(3), 399–417; Luss & Gupta 1975, Operations Research
 *   23(2), 360–366; Boyd & Vandenberghe 2004, Convex Optimization, 5.5.3
 * @formula \max_x \sum_i f_i(x_i), \quad \sum_i x_i \le B, \quad l_i \le x_i \le u_i
 * @simplifies Channels do not help or hurt each other; nothing is carried over to later days.
 *   渠道互不影响，也没有滞后效应。
 * @vectors budget.allocate
 * @example concaveAllocation([{ curve: { form: 'power', scaleResponses: 3, exponent: 0.5 } },
 *   { curve: { form: 'power', scaleResponses: 4, exponent: 0.5 } }], 2500).spendYuan // [900.00000, 1600.00000]
 * @example concaveAllocation([{ curve: { form: 'power', scaleResponses: 3, exponent: 0.5 }, floorYuan: 9 }], 5)
 *   // { status: 'floorsAboveBudget', shortYuan: 4 }
 */
export function concaveAllocation(
  channels: readonly Channel[],
  budgetYuan: number,
): Allocation | FloorsAboveBudget {
  const bounds = channelBounds(channels, budgetYuan);
  if (!Array.isArray(bounds)) return bounds;
  for (const [i, { curve }] of channels.entries()) {
    if (inflectionYuan(curve) > 0 && curve.form === 'hill') {
      const rule = 'at most 1 for diminishing returns';
      throw new RangeError(`channels[${i}].curve.shape must be ${rule}, got ${curve.shape}`);
    }
  }
  const vessels = channels.map(({ curve }, i) => ({
    ...(bounds[i] as { floorYuan: number; capYuan: number }),
    lnMarginalAt: (spendYuan: number) => lnMarginalAt(curve, spendYuan),
    spendYuanAt: (lnMarginal: number) => spendYuanAtLnMarginal(curve, lnMarginal),
  }));
  return allocationOf(channels, bounds, waterLevelSpend(vessels, budgetYuan), budgetYuan);
}
