// What the budget desk computes from its controls. 预算台由控件算出的结果。
import type { Binding } from '@/model/budget/channel';
import type { Pacing } from '@/model/budget/pacing';
import type { DeskValues } from './inputs';

/** A channel's money and what comes of it. 一个渠道的钱与结果。 */
export interface ChannelResult {
  spendYuan: number;
  salesYuan: number;
  /** Sales for a yuan so far; null without spend. */
  averageReturn: number | null;
  /** Sales that the next yuan brings. */
  marginalReturn: number;
  /** What would hold this channel in the best split. */
  binding: Binding;
}

/** The best that the budget could bring. 这笔预算的最优结果。 */
export interface BestSplit {
  salesYuan: number;
  /** Sales that one more yuan of budget would bring. */
  shadowReturn: number;
  bindings: readonly Binding[];
}

/** A price that rose on the way, and how it was seen; days from 1. 中途涨价与看数。 */
export interface ShockResult {
  firstDay: number;
  /** The first day that could be spent otherwise. */
  checkDay: number;
  costTimes: number;
  pacing: Pacing;
  /** Sales of the dear days before that, as a share of the plan's; null without such days. */
  sinceRatio: number | null;
}

/** The campaign by day, first day at place 0. 按天的推演。 */
export interface DailyResult {
  spendYuan: number[];
  salesYuan: number[];
  planSpendYuan: number[];
  planSalesYuan: number[];
  /** Sales that come after the last day. */
  afterYuan: number;
  burstSpendRatio: number;
  burstSalesRatio: number;
  shock: ShockResult | null;
}

/** Every expense head, yuan. 各费用科目。 */
export interface Heads {
  marketingYuan: number;
  logisticsYuan: number;
  serviceYuan: number;
  contingencyYuan: number;
}

export interface DeskResult {
  /** What was run, for curves that are drawn only when somebody sees them. */
  asked: { values: DeskValues; scenario: string };
  channels: ChannelResult[];
  spentYuan: number;
  budgetYuan: number;
  /** Sales that the channels bring. */
  salesYuan: number;
  best: BestSplit;
  /** Sales with those that need no advertisement. */
  allSalesYuan: number;
  heads: Heads;
  planHeads: Heads;
  /** Left after goods, refunds, platform and all expense heads. */
  contributionYuan: number;
  /** Sales for a yuan of advertising at which it pays for itself. */
  breakEvenReturn: number;
  marginRatio: number;
  carryRatio: number;
  daily: DailyResult | null;
}

/** Money still to be given away; below 0 when too much is. 还没分的钱。 */
export const leftYuan = ({ budgetYuan, spentYuan }: DeskResult) => budgetYuan - spentYuan;

/** Sales as a share of the best that this budget could bring. 达到最优的几成。 */
export const bestShare = ({ salesYuan, best }: DeskResult) => salesYuan / best.salesYuan;

export const totalOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/** All expense heads together. 费用合计。 */
export const headsTotal = (heads: Heads) =>
  heads.marketingYuan + heads.logisticsYuan + heads.serviceYuan + heads.contingencyYuan;
