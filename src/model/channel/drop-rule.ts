// Whether a channel that shows a loss should go. 账面亏损的渠道该不该关。
import { atMost, share } from '../_check';
import { channelProfit, type SalesChannel } from './channel-profit';

/** What becomes of a channel's customers when it closes. 关闭后客户的去向。 */
export interface Recapture {
  /** share of its sales that moves to the other channels, 0–1. 转移率 */
  recaptureRatio: number;
  /** share of these sales left as profit there, at most 1. 转移后的利润率 */
  recaptureMarginRatio: number;
}

/** What closing a channel changes. 关闭渠道的影响。 */
export interface DropEffect {
  /** recaptured margin less lost contribution, yuan; below 0 means keep. 关闭后的利润变化 */
  profitChangeYuan: number;
  /** whether closing earns more; a change of 0 keeps the channel. 是否应关闭 */
  isWorthDropping: boolean;
  /** share recaptured at which closing changes nothing, may lie outside 0–1; null when what moves earns
   * nothing. 盈亏相抵的转移率 */
  breakEvenRecaptureRatio: number | null;
}

/**
 * What closing a channel does to profit. 渠道取舍规则。
 *
 * Allocated cost stays when the channel goes, so it does not count: a channel with a loss on paper may carry
 * part of it. 分摊的公共成本关了也还在，不该算进来；账面亏损的渠道可能正在帮忙分担。
 *
 * @param channel   sales, rates and costs
 * @param recapture what moves to other channels
 * @returns change in yuan, not rounded
 * @throws RangeError if the share moved is not 0–1, its margin is above 1, or as `channelProfit`
 * @source Horngren, Datar & Rajan, Cost Accounting, 15th ed., ch. 11 (dropping a segment)
 * @formula \Delta = \theta R \mu - C
 * @simplifies One channel at a time: when two go at once, less is recaptured.
 *   一次只看一个渠道；同时关两个，能接住的客户更少。
 * @vectors channel.dropRule
 * @example dropEffect({ orderCount: 800, orderValueYuan: 320, grossMarginRatio: 0.45, commissionRatio: 0.18,
 *   fulfilmentYuanPerOrder: 22, returnRatio: 0.02, avoidableFixedYuan: 35000, allocatedFixedYuan: 30000 },
 *   { recaptureRatio: 0.1, recaptureMarginRatio: 0.32 }).profitChangeYuan // -6024
 */
export function dropEffect(channel: SalesChannel, recapture: Recapture): DropEffect {
  const { recaptureRatio, recaptureMarginRatio } = recapture;
  const { revenueYuan, contributionYuan } = channelProfit(channel);
  share({ recaptureRatio });
  atMost(1, { recaptureMarginRatio });
  const allMovedYuan = revenueYuan * recaptureMarginRatio;
  const profitChangeYuan = recaptureRatio * allMovedYuan - contributionYuan;
  return {
    profitChangeYuan,
    isWorthDropping: profitChangeYuan > 0,
    breakEvenRecaptureRatio: allMovedYuan > 0 ? contributionYuan / allMovedYuan : null,
  };
}
