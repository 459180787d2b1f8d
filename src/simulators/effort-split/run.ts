// What the effort split computes from its controls. 加点分配由控件算出的结果。
import { effortGain, raisedRatio } from '@/model/funnel/effort-gain';
import { bestEffortSplit } from '@/model/funnel/effort-split';
import { everyEffortSplit } from '@/model/funnel/every-effort-split';
import { stageCounts } from '@/model/funnel/projection';
import { stepValue } from '@/model/funnel/step-value';
import { splitFen } from '@/model/money/fen-split';
import type { RunContext, Values } from '../_frame/declaration';
import { costKeys, type EffortInputs, funnelOf, kKeys, shareKeys } from './inputs';

export type EffortValues = Values<EffortInputs>;

/** A point that would do more on another step. 挪一点会更好。 */
interface Move {
  from: number;
  to: number;
  orderCount: number;
}

export interface EffortResult {
  totalPoints: number;
  /** Shares as set; points follow from them in proportion. */
  shares: number[];
  /** Whole points of each step; all 0 when no share is set. */
  pointsPerStep: number[];
  stepRatios: number[];
  raisedRatios: number[];
  baseCounts: number[];
  counts: number[];
  baseOrderCount: number;
  orderCount: number;
  gainRatio: number;
  /** Orders that the next point would add on each step. */
  nextOrderCounts: number[];
  /** Orders of one percentage point, and of a ratio a tenth higher, on each step without effort. */
  onePointOrderCounts: number[];
  tenPercentOrderCount: number;
  best: { pointsPerStep: number[]; gainRatio: number };
  /** The step that loses most people, and what all points there would gain. */
  leak: { step: number; lostCount: number; gainRatio: number };
  evenGainRatio: number;
  /** Gains of all whole splits, the best first. */
  everyGainRatio: number[];
  /** Place among all splits, the best is 1; null when no point is given. */
  rank: number | null;
  /** The one point worth moving most; null when none is. */
  move: Move | null;
}

const HAIR = 1e-9;

export function runEffort(values: EffortValues, { scenario }: RunContext): EffortResult {
  const { entrantCount, stepRatios } = funnelOf(scenario);
  const totalPoints = values.totalEffort;
  const shares = shareKeys.map((key) => values[key]);
  const isGiven = shares.some((share) => share > 0);
  const pointsPerStep = isGiven ? splitFen(totalPoints, shares) : shares.map(() => 0);
  const ks = answersOf(values);
  const gainOf = (points: readonly number[]) => effortGain(stepRatios, ks, points);
  const baseCounts = stageCounts(entrantCount, stepRatios);
  const baseOrderCount = baseCounts.at(-1) ?? 0;
  const raisedRatios = stepRatios.map((ratio, step) =>
    raisedRatio(ratio, ks[step] ?? 0, pointsPerStep[step] ?? 0),
  );
  const gainRatio = gainOf(pointsPerStep);
  const splits = everyEffortSplit(stepRatios, ks, totalPoints);
  const everyGainRatio = splits.map((split) => split.gainRatio);
  const { onePointOrders, tenPercentOrders } = stepValue(entrantCount, stepRatios);
  return {
    totalPoints,
    shares,
    pointsPerStep,
    stepRatios,
    raisedRatios,
    baseCounts,
    counts: stageCounts(entrantCount, raisedRatios),
    baseOrderCount,
    orderCount: baseOrderCount * (1 + gainRatio),
    gainRatio,
    nextOrderCounts: pointsPerStep.map(
      (_, to) => baseOrderCount * (gainOf(moved(pointsPerStep, { to })) - gainRatio),
    ),
    onePointOrderCounts: onePointOrders,
    tenPercentOrderCount: tenPercentOrders[0] ?? 0,
    ...yardsticks(bestEffortSplit(stepRatios, ks, totalPoints), baseCounts, totalPoints, gainOf),
    everyGainRatio,
    rank: isGiven ? 1 + everyGainRatio.filter((gain) => gain > gainRatio + HAIR).length : null,
    move: bestMove(pointsPerStep, gainRatio, baseOrderCount, gainOf),
  };
}

// A point that costs c buys 1/c of a point, and k√(p/c) is (k/√c)√p.
function answersOf(values: EffortValues): number[] {
  return kKeys.map((key, step) => values[key] / Math.sqrt(values[costKeys[step] ?? 'cost1']));
}

// What a split is measured by: the best one, all on the step that loses most, and an even one.
function yardsticks(
  bestPoints: number[],
  counts: readonly number[],
  totalPoints: number,
  gainOf: (points: readonly number[]) => number,
) {
  const lost = counts.slice(1).map((count, step) => (counts[step] ?? count) - count);
  const lostCount = Math.max(...lost);
  const step = lost.indexOf(lostCount);
  const allOnLeak = lost.map((_, place) => (place === step ? totalPoints : 0));
  return {
    best: { pointsPerStep: bestPoints, gainRatio: gainOf(bestPoints) },
    leak: { step, lostCount, gainRatio: gainOf(allOnLeak) },
    evenGainRatio: gainOf(splitFen(totalPoints, [1, 1, 1, 1])),
  };
}

function bestMove(
  points: readonly number[],
  gainRatio: number,
  baseOrderCount: number,
  gainOf: (points: readonly number[]) => number,
): Move | null {
  const moves = points.flatMap((given, from) =>
    given === 0
      ? []
      : points.map((_, to) => {
          const gain = gainOf(moved(points, { from, to })) - gainRatio;
          return { from, to, orderCount: baseOrderCount * gain };
        }),
  );
  const best = moves.toSorted((a, b) => b.orderCount - a.orderCount)[0];
  return best && best.orderCount > HAIR * baseOrderCount ? best : null;
}

function moved(points: readonly number[], { from, to }: { from?: number; to: number }): number[] {
  return points.map((given, step) => given + Number(step === to) - Number(step === from));
}
