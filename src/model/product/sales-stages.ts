// Stages of a product's life by the growth of its sales. 按销量增速划分生命周期四期。
import { above, atLeast, wholeNumber } from '../_check';
import { LIFE_STAGES, type LifeStage } from './life-stages';

/** How growth is measured and when it counts. 判断规则。 */
export interface SalesStageRule {
  /** periods whose mean is looked at, whole, >= 1; 3 when left out. 平滑期数 */
  windowPeriods?: number;
  /** growth of the mean a period that counts as rising, and its negative as falling, > 0; 0.1. 增速分界 */
  growthCutRatio?: number;
  /** periods in a row that it takes to change the stage, whole, >= 1; 2 when left out. 连续期数 */
  confirmPeriods?: number;
}

/** Stage of each period, as it could be known then. 每期所处阶段（只用当时已知的数据）。 */
export interface SalesStages {
  /** stage of each period. 阶段 */
  stages: LifeStage[];
  /** growth of the smoothed sales; null in the first window and after a mean of 0. 平滑后增速 */
  growthRatios: (number | null)[];
  /** periods, from 0, of growth confirmed anew after maturity began: relaunch or season. 再度增长的时期 */
  revivalPeriods: number[];
}

/**
 * Life stages by the growth of smoothed sales. 按平滑销量增速判断的生命周期阶段。
 *
 * A stage is left for a later one only: introduction until sales rise, growth while they rise, maturity
 * until they fall. Stages are never gone back to; a new rise is reported beside them.
 * 阶段只前进不后退：起量前是导入，一直涨是成长，不涨是成熟，下滑是衰退。之后再涨，另外标出来。
 *
 * @param unitCounts sales of each period from launch, >= 0
 * @param rule       smoothing, growth that counts, periods it must last
 * @returns one stage a period
 * @throws RangeError if a count is negative, a rule is out of range, or there are fewer periods than
 *   window and confirmation need
 * @source own definition, after Levitt 1965, Harvard Business Review 43, 81–94; cuts are a convention
 * @formula g_t = \frac{\bar x_t}{\bar x_{t-1}} - 1, \quad \bar x_t = \frac1w \sum_{k<w} x_{t-k}
 * @simplifies A season looks like a life: compare with the same weeks of last year before believing it.
 *   换季看起来也像一个生命周期：先和去年同期比，再下结论。
 * @example salesStages([1, 1, 2, 4, 8, 8, 8, 4, 2], { windowPeriods: 1 }).stages.at(-1) // 'decline'
 */
export function salesStages(
  unitCounts: readonly number[],
  { windowPeriods = 3, growthCutRatio = 0.1, confirmPeriods = 2 }: SalesStageRule = {},
): SalesStages {
  wholeNumber({ windowPeriods, confirmPeriods });
  atLeast(1, { windowPeriods, confirmPeriods });
  above(0, { growthCutRatio });
  atLeast(0, { unitCounts });
  const fewest = windowPeriods + confirmPeriods;
  if (unitCounts.length < fewest) {
    throw new RangeError(
      `unitCounts must have at least ${fewest} values, got ${unitCounts.length}`,
    );
  }
  const moves = movesOf(unitCounts, windowPeriods, growthCutRatio);
  const stages: LifeStage[] = [];
  const revivalPeriods: number[] = [];
  let stage: LifeStage = 'introduction';
  moves.forEach(({ trend }, period) => {
    const recent = moves.slice(Math.max(0, period + 1 - confirmPeriods), period + 1);
    const lasted = recent.length === confirmPeriods && recent.every((move) => move.trend === trend);
    if (lasted && trend) {
      if (trend === 'rising' && LIFE_STAGES.indexOf(stage) > 1) revivalPeriods.push(period);
      stage = nextStage(stage, trend);
    }
    stages.push(stage);
  });
  return { stages, growthRatios: moves.map(({ growthRatio }) => growthRatio), revivalPeriods };
}

type Trend = 'rising' | 'level' | 'falling';

function nextStage(stage: LifeStage, trend: Trend): LifeStage {
  if (trend === 'falling') return 'decline';
  if (stage === 'introduction' && trend === 'rising') return 'growth';
  return stage === 'growth' && trend === 'level' ? 'maturity' : stage;
}

function movesOf(unitCounts: readonly number[], windowPeriods: number, cut: number) {
  const sums = unitCounts.map((_, period) =>
    unitCounts
      .slice(Math.max(0, period + 1 - windowPeriods), period + 1)
      .reduce((sum, count) => sum + count / windowPeriods, 0),
  );
  return sums.map((mean, period): { growthRatio: number | null; trend: Trend | null } => {
    const before = sums[period - 1] as number;
    if (period < windowPeriods) return { growthRatio: null, trend: null };
    if (before === 0) return { growthRatio: null, trend: mean > 0 ? 'rising' : 'level' };
    const growthRatio = mean / before - 1;
    return { growthRatio, trend: trendOf(growthRatio, cut) };
  });
}

function trendOf(growthRatio: number, cut: number): Trend {
  if (growthRatio >= cut) return 'rising';
  return growthRatio <= -cut ? 'falling' : 'level';
}
