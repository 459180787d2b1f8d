// The few bounds that tell a group from the rest, when many rows share a step of each scale. 用几个分界说明一群：数据已分档。
import { above, atLeast, nonEmpty, sameLength, share, wholeNumber } from '../_check';

/** Steps of one feature that a rule allows. 规则在一个特征上允许的档。 */
export interface StepBounds {
  /** first step that is in, from 0. 起档 */
  from: number;
  /** first step that is out. 止档（不含） */
  below: number;
}

/** Rows as they are counted: those alike in every step come as one. 分档后的行。 */
export interface SteppedRows {
  /** step of each row, whole, from 0, one list for each feature, at least one. 各特征的档 */
  features: readonly ArrayLike<number>[];
  /** rows that each stands for, > 0. 权重 */
  weights: ArrayLike<number>;
}

/** When to stop cutting. 何时停止。 */
export interface CutLimits {
  /** cuts at most, whole, >= 0. 最多几刀 */
  mostCuts: number;
  /** a cut must add this share of the group to the leverage, 0–1; 0 if not said. 每刀至少的贡献 */
  leastGainRatio?: number;
}

/** Bounds on each feature, and how well they tell the group. 一条分界规则。 */
export interface BoundRule {
  /** one for each feature, in their order. 各特征的界 */
  bounds: StepBounds[];
  /** share of the rows inside that are of the group, 0–1. 准确占比 */
  hitRatio: number;
  /** share of the group that is inside, 0–1. 覆盖占比 */
  coverRatio: number;
}

/**
 * The bounds that tell a group from the rest. 说明一群的分界规则。
 *
 * One cut after another, each the one that stands out most, until none adds anything: the path of a
 * tree to one leaf. Rows that share a step of every feature come as one, with a weight.
 * 一刀一刀地切，每刀取最突出的，直到没有更好的一刀：相当于树里通向一片叶的路。同档的行合成一行，带权重。
 *
 * @param rows     steps and weights
 * @param isInside whether a row is of the group; at least one is
 * @param limits   cuts at most, and what each must add
 * @returns bounds, untouched ones from 0 to one above the last step, and shares by weight
 * @throws RangeError if there is no feature or row, lengths differ, a step is not whole or negative, a
 *   weight is not above 0, or no row is of the group
 * @source own rule: greedy cuts by leverage, Piatetsky-Shapiro 1991, n (share − base share); the cuts
 *   after Friedman & Fisher 1999, Statistics and Computing 9, 123–143 (bump hunting)
 * @formula \max_B \; n_B (p_B - p)
 * @simplifies It looks one cut ahead, as a tree does. 和树一样，每次只看一刀。
 * @example boundRule({ features: [[0, 1, 2, 3]], weights: [1, 1, 1, 1] }, [false, false, true, true],
 *   { mostCuts: 2 }).bounds // [{ from: 2, below: 4 }]
 */
export function boundRule(
  { features, weights }: SteppedRows,
  isInside: ArrayLike<boolean>,
  { mostCuts, leastGainRatio = 0 }: CutLimits,
): BoundRule {
  nonEmpty({ features, weights });
  sameLength({ weights, isInside });
  features.forEach((steps, place) => sameLength({ weights, [`features[${place}]`]: steps }));
  wholeNumber({ features, mostCuts });
  atLeast(0, { features, mostCuts });
  above(0, { weights });
  share({ leastGainRatio });
  const signed = signedWeights(weights, isInside);
  const bounds = features.map((steps) => ({ from: 0, below: stepCount(steps) }));
  const rows = Array.from(weights, (_, row) => row);
  const leastGain = leastGainRatio * sumOf(weights, (row) => isInside[row] === true) + 1e-9;
  for (let cut = 0, left = rows, least = 0; cut < mostCuts; cut++) {
    const best = bestCut(features, bounds, signed, left);
    if (!best || best.leverage <= least + leastGain) break;
    bounds[best.feature] = best.bounds;
    least = best.leverage;
    left = left.filter((row) => holds(best.bounds, features[best.feature]?.[row] as number));
  }
  return { bounds, ...sharesOf(features, bounds, weights, isInside) };
}

interface Cut {
  feature: number;
  bounds: StepBounds;
  leverage: number;
}

const holds = ({ from, below }: StepBounds, step: number) => step >= from && step < below;
const stepCount = (steps: ArrayLike<number>) =>
  1 + Array.from(steps).reduce((a, b) => (a > b ? a : b));

/** Weight times (1 − base share) inside the group, −(base share) outside: sums are the leverage. */
function signedWeights(weights: ArrayLike<number>, isInside: ArrayLike<boolean>): number[] {
  const all = sumOf(weights, () => true);
  const group = sumOf(weights, (row) => isInside[row] === true);
  above(0, { 'weight of the group': group });
  return Array.from(weights, (weight, row) => weight * ((isInside[row] ? 1 : 0) - group / all));
}

function sumOf(weights: ArrayLike<number>, isMeant: (row: number) => boolean): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row++) if (isMeant(row)) sum += weights[row] as number;
  return sum;
}

function bestCut(
  features: readonly ArrayLike<number>[],
  bounds: readonly StepBounds[],
  signed: readonly number[],
  rows: readonly number[],
): Cut | undefined {
  let best: Cut | undefined;
  features.forEach((steps, feature) => {
    const { from, below } = bounds[feature] as StepBounds;
    const sums = Array.from({ length: below }, () => 0);
    for (const row of rows) (sums[steps[row] as number] as number) += signed[row] as number;
    const all = sums.reduce((sum, one) => sum + one, 0);
    let before = 0;
    for (let step = from + 1; step < below; step++) {
      before += sums[step - 1] as number;
      for (const [leverage, own] of [
        [before, { from, below: step }],
        [all - before, { from: step, below }],
      ] as const)
        if (!best || leverage > best.leverage) best = { feature, bounds: own, leverage };
    }
  });
  return best;
}

function sharesOf(
  features: readonly ArrayLike<number>[],
  bounds: readonly StepBounds[],
  weights: ArrayLike<number>,
  isInside: ArrayLike<boolean>,
) {
  const isIn = (row: number) =>
    bounds.every((bound, place) => holds(bound, features[place]?.[row] as number));
  const hits = sumOf(weights, (row) => isInside[row] === true && isIn(row));
  return {
    hitRatio: hits / sumOf(weights, isIn),
    coverRatio: hits / sumOf(weights, (row) => isInside[row] === true),
  };
}
