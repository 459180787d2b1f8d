// What the funnel clinic computes from its controls. 漏斗诊所由控件算出的结果。
import { buyersProfit } from '@/model/funnel/buyers-profit';
import { stageCounts } from '@/model/funnel/projection';
import { funnelSummary } from '@/model/funnel/stage-summary';
import { stepValue } from '@/model/funnel/step-value';
import { type RatioInterval, wilsonInterval } from '@/model/statistics/wilson-interval';
import type { RunContext, Values } from '../_frame/declaration';
import { type FunnelInputs, stepCountOf, stepKeys } from './inputs';

export type FunnelValues = Values<FunnelInputs>;

export interface FunnelResult {
  stepRatios: number[];
  /** People, or sessions, at each stage. */
  stageCounts: number[];
  leakCounts: number[];
  /** 95 % interval of each step's ratio, had it been observed on these counts; null at nobody. */
  intervals: (RatioInterval | null)[];
  paidCount: number;
  overallRatio: number;
  /** Gross profit of one buyer, refunds taken off. */
  profitYuanPerBuyer: number;
  grossProfitYuan: number;
  /** Buyers that one more point brings; null where the ratio has no point left. */
  pointBuyerCounts: (number | null)[];
  /** Buyers that a ratio 10 % higher brings, the same on every step. */
  tenPercentBuyerCount: number;
  /** The step with the lowest ratio, from 0. */
  lowestStep: number;
}

const ONE_POINT = 0.01;

export function runFunnel(values: FunnelValues, { scenario }: RunContext): FunnelResult {
  const stepRatios = stepKeys.slice(0, stepCountOf(scenario)).map((key) => values[key]);
  const counts = stageCounts(values.entrantCount, stepRatios);
  // What would have been counted: whole people.
  const counted = counts.map(Math.round);
  const paidCount = counts.at(-1) ?? 0;
  const money = {
    salesYuanPerBuyer: values.orderValueYuan,
    refundRatio: values.refundRatio,
    marginRatio: values.marginRatio,
  };
  const gains = stepValue(values.entrantCount, stepRatios);
  const hasPointLeft = (ratio: number | undefined) => (ratio ?? 1) + ONE_POINT <= 1 + 1e-9;
  return {
    stepRatios,
    stageCounts: counts,
    leakCounts: funnelSummary(counted).leakCounts,
    intervals: counted.slice(1).map((count, step) => intervalOf(count, counted[step] ?? 0)),
    paidCount,
    overallRatio: paidCount / values.entrantCount,
    profitYuanPerBuyer: buyersProfit({ ...money, buyerCount: 1 }).grossProfitYuan,
    grossProfitYuan: buyersProfit({ ...money, buyerCount: paidCount }).grossProfitYuan,
    pointBuyerCounts: gains.onePointOrders.map((orders, step) =>
      hasPointLeft(stepRatios[step]) ? orders : null,
    ),
    tenPercentBuyerCount: gains.tenPercentOrders[0] ?? 0,
    lowestStep: stepRatios.indexOf(Math.min(...stepRatios)),
  };
}

function intervalOf(successCount: number, trialCount: number): RatioInterval | null {
  return trialCount === 0 ? null : wilsonInterval(successCount, trialCount);
}
