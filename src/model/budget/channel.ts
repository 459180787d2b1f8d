// A channel that competes for a budget, and how its money can be bound. 参与分配的渠道及其上下限。
import { atLeast, nonEmpty } from '../_check';
import { checkCurve, type ResponseCurve } from '../media/response-curve';

/** A channel and the bounds of its spend. 渠道：响应曲线与投放上下限。 */
export interface Channel {
  /** responses for spend. 响应曲线 */
  curve: ResponseCurve;
  /** least spend, yuan, >= 0; 0 when left out. 保底投放 */
  floorYuan?: number | undefined;
  /** most spend, yuan, >= the floor; the whole budget when left out. 投放上限 */
  capYuan?: number | undefined;
  /** most that was ever spent, yuan, >= 0; beyond it the curve is a guess. 历史最高投放 */
  mostSeenYuan?: number | undefined;
}

/** What holds a channel's spend: nothing, its floor, its cap, or both at once. 起作用的约束：无、下限、上限、上下限相同。 */
export type Binding = 'none' | 'floor' | 'cap' | 'fixed';

/** A split of the budget and why it is as it is. 预算分配及其原因。 */
export interface Allocation {
  /** every floor could be paid. 状态：可行 */
  status: 'allocated';
  /** yuan for each channel, not rounded; with what is unspent they add up to the budget. 各渠道投放 */
  spendYuan: number[];
  /** responses of all channels. 总响应 */
  totalResponses: number;
  /** responses that the next yuan would bring in each channel. 各渠道边际响应 */
  marginalResponsesPerYuan: number[];
  /** responses that one yuan more of budget would bring; 0 when no channel may take it. 影子价格 */
  shadowResponsesPerYuan: number;
  /** what holds each channel. 各渠道的约束 */
  bindings: Binding[];
  /** whether a channel gets more than was ever spent on it, so that its responses are a guess. 是否外推 */
  isBeyondSeen: boolean[];
  /** yuan that no channel may take, because all are at their caps. 未花出的预算 */
  unspentYuan: number;
}

/** A budget that does not pay the floors. 预算不够付保底。 */
export interface FloorsAboveBudget {
  /** the floors alone cost more than the budget. 状态：保底之和超过预算 */
  status: 'floorsAboveBudget';
  /** yuan that are missing. 缺口 */
  shortYuan: number;
}

/** A channel's bounds within a budget. 预算之内的上下限。 */
export interface Bounds {
  /** yuan, >= 0. 下限 */
  floorYuan: number;
  /** yuan, >= the floor. 上限 */
  capYuan: number;
}

/**
 * Bounds of each channel, none above the budget. 各渠道的有效上下限。
 *
 * @param channels   channels with floors and caps, at least one
 * @param budgetYuan money to give away, yuan, >= 0
 * @returns floor and cap of each channel; or what is missing when the floors cost more than the budget
 * @throws RangeError if there is no channel, a parameter is out of range or a cap is below its floor
 * @source own derivation: nobody can spend more than there is
 * @example channelBounds([{ curve: { form: 'power', scaleResponses: 1, exponent: 0.5 }, floorYuan: 2 }], 9)
 *   // [{ floorYuan: 2, capYuan: 9 }]
 */
export function channelBounds(
  channels: readonly Channel[],
  budgetYuan: number,
): Bounds[] | FloorsAboveBudget {
  nonEmpty({ channels });
  atLeast(0, { budgetYuan });
  for (const { curve, floorYuan = 0, capYuan, mostSeenYuan = 0 } of channels) {
    checkCurve(curve);
    atLeast(0, { floorYuan, mostSeenYuan });
    if (capYuan !== undefined) atLeast(floorYuan, { capYuan });
  }
  const floors = channels.reduce((sum, { floorYuan = 0 }) => sum + floorYuan, 0);
  if (floors > budgetYuan) return { status: 'floorsAboveBudget', shortYuan: floors - budgetYuan };
  return channels.map(({ floorYuan = 0, capYuan = budgetYuan }) => ({
    floorYuan,
    capYuan: Math.min(capYuan, budgetYuan),
  }));
}
