// The best spend of every channel on every day, when effects linger. 带滞后的逐日逐渠道最优投放。
import { above, atLeast, wholeNumber } from '../_check';
import type { Watch } from '../_watch';
import { acceleratedClimb, type Summit } from './_accelerated-climb';
import { projectOnto, type Box } from './_bounded-projection';
import type { FloorsAboveBudget } from './channel';
import { dailyEvaluator, type DailyPlan } from './daily-plan';

/** A daily plan and how good it is known to be. 逐日方案及其质量保证。 */
export interface DailyAllocation {
  /** every floor could be paid. 状态：可行 */
  status: 'allocated';
  /** yuan of each channel on each day; with what is unspent they add up to the budget. 逐日投放 */
  spendYuan: number[][];
  /** responses, days after the last spend included. 总响应 */
  totalResponses: number;
  /** responses of the budget spread evenly, within floors and caps. 平均投放的响应 */
  evenResponses: number;
  /** responses that one yuan more would bring; 0 when every day is at its cap. 影子价格 */
  shadowResponsesPerYuan: number;
  /** yuan that no day may take, because all are at their caps. 未花出的预算 */
  unspentYuan: number;
  /** no plan brings more than this on top. 距最优的差距上界 */
  gapResponses: number;
  /** whether that is at most a ten-thousandth of all. 是否收敛 */
  hasConverged: boolean;
  /** steps made. 步数 */
  steps: number;
}

const CONVERGED = 1e-4;
const ENOUGH = 1e-7;

/**
 * Daily spend that brings most responses. 响应最多的逐日投放方案。
 *
 * A bound on what is missing comes with the plan, so that "stopped" is never taken for "best".
 * 方案附带与最优的差距上界，不会把「停下了」当成「最优了」。
 *
 * @param plan       channels, days and what is counted
 * @param budgetYuan money of the whole campaign, yuan, > 0
 * @param options    `maxSteps`: most steps, whole, >= 1, 300 when left out; `watch`: progress and a way to stop
 * @returns the plan with its shadow price, unspent money and gap; or what is missing when the floors
 *   cost more than the budget
 * @throws RangeError if the plan, the budget or `maxSteps` is out of range or a curve does not fit
 * @source Nesterov 1983, Soviet Math. Dokl. 27, 372–376; Tseng 2008, On Accelerated Proximal Gradient
 *   Methods; Jaggi 2013, Proc. ICML 28(1), 427–435 (the gap)
 * @formula \max_x \sum_i \sum_t w_t f_i(y_{it}), \quad \sum_{i,t} x_{it} = B
 * @simplifies Channels do not help or hurt each other; prices of advertising do not change from day to
 *   day. 渠道互不影响；广告价格每天相同。
 * @vectors budget.allocateAdstock
 * @example dailyAllocation({ channels: [{ curve: { form: 'exponential', ceilingResponses: 9, scaleYuan: 20 }, carryRatio: 0 }],
 *   days: 2 }, 60).spendYuan // [[30.0000, 30.0000]]
 */
export function dailyAllocation(
  plan: DailyPlan,
  budgetYuan: number,
  { maxSteps = 300, watch }: { maxSteps?: number; watch?: Watch } = {},
): DailyAllocation | FloorsAboveBudget {
  const evaluate = dailyEvaluator(plan);
  above(0, { budgetYuan });
  wholeNumber({ maxSteps });
  atLeast(1, { maxSteps });
  // Cells of about 1 whatever the currency: in fen or in millions the steps must be the same.
  const unitYuan = budgetYuan / (plan.channels.length * plan.days);
  const box = boxOf(plan, unitYuan, budgetYuan);
  const [least, most] = [total(box.low), total(box.high)];
  const all = budgetYuan / unitYuan;
  if (least > all) return { status: 'floorsAboveBudget', shortYuan: (least - all) * unitYuan };
  const sum = Math.min(all, most);
  const inYuan = new Float64Array(box.low.length);
  const heightAt = (point: Float64Array, gradient: Float64Array) => {
    for (let i = 0; i < point.length; i++) inYuan[i] = (point[i] as number) * unitYuan;
    const height = evaluate(inYuan, gradient);
    for (let i = 0; i < point.length; i++) gradient[i] = (gradient[i] as number) * unitYuan;
    return height;
  };
  const start = new Float64Array(box.low.length).fill(1);
  projectOnto(start, box, sum, 0);
  const evenResponses = heightAt(start, new Float64Array(start.length));
  const climb = { heightAt, box, sum, start };
  const summit = acceleratedClimb(climb, maxSteps, { enough: ENOUGH, watch });
  const unspentYuan = (all - sum) * unitYuan;
  return { ...reportOf(plan, summit, box, unitYuan), evenResponses, unspentYuan };
}

function reportOf(plan: DailyPlan, summit: Summit, { high }: Box, unitYuan: number) {
  const { point, height, gradient, gap, steps } = summit;
  const open = gradient.filter((_, i) => (point[i] as number) < (high[i] as number));
  return {
    status: 'allocated' as const,
    spendYuan: plan.channels.map((_, i) =>
      Array.from(point.subarray(i * plan.days, (i + 1) * plan.days), (cell) => cell * unitYuan),
    ),
    totalResponses: height,
    shadowResponsesPerYuan: open.length > 0 ? Math.max(...open) / unitYuan : 0,
    gapResponses: gap,
    hasConverged: gap <= CONVERGED * height,
    steps,
  };
}

function boxOf({ channels, days }: DailyPlan, unitYuan: number, budgetYuan: number): Box {
  const cells = (boundOf: (channel: DailyPlan['channels'][number]) => number) =>
    Float64Array.from(
      channels.flatMap((channel) => new Array<number>(days).fill(boundOf(channel) / unitYuan)),
    );
  return {
    low: cells(({ floorYuanPerDay = 0 }) => floorYuanPerDay),
    high: cells(({ capYuanPerDay = budgetYuan }) => Math.min(capYuanPerDay, budgetYuan)),
  };
}

function total(list: Float64Array): number {
  return list.reduce((sum, one) => sum + one, 0);
}
