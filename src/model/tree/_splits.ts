// Finds the question that parts the rows of a node best. 为节点找到最好的分裂问题。
import type { NodeRows, Training } from './_training';

/** A question about one feature and what it gains. 一次分裂。 */
export interface FoundSplit {
  feature: number;
  /** rows below it go left; NaN for categories */
  threshold: number;
  /** categories that go left; empty for numbers */
  leftCategories: number[];
  /** weight × Gini impurity that it takes away */
  gain: number;
}

// Two gains closer than this share of the larger are equal: rounding must not choose.
const TIE_RATIO = 1e-10;

/**
 * The best split of each feature at a node, best first. 各特征的最好分裂，从好到坏。
 *
 * @param training  columns and classes
 * @param rows      rows of the node
 * @param leastRows rows that each side must have, whole, >= 1
 * @returns splits that gain anything; equal gains in the order of the features
 * @throws nothing: the caller has checked
 * @source Breiman, Friedman, Olshen & Stone 1984, Classification and Regression Trees, § 2.4, § 4.2.2
 * @formula n G - n_L G_L - n_R G_R, \quad G = \sum_c p_c (1 - p_c)
 * @example splitsOf({ columns: [Float64Array.of(1, 2, 8, 9)], categoryCounts: [0],
 *   classes: Int32Array.of(0, 0, 1, 1), classCount: 2, weights: Float64Array.of(1, 1) },
 *   { rows: Int32Array.of(0, 1, 2, 3), orders: [Int32Array.of(0, 1, 2, 3)], counts: [2, 2],
 *   classWeights: Float64Array.of(2, 2), weight: 4 }, 1)[0].threshold // 5
 */
export function splitsOf(training: Training, rows: NodeRows, leastRows: number): FoundSplit[] {
  const found = training.columns.map((_, feature) =>
    training.categoryCounts[feature] === 0
      ? numberSplit(training, rows, feature, leastRows)
      : categorySplit(training, rows, feature, leastRows),
  );
  const real = found.filter((split) => split !== undefined);
  const most = Math.max(0, ...real.map(({ gain }) => gain));
  const isBest = ({ gain }: FoundSplit) => gain >= most * (1 - TIE_RATIO);
  return [...real.filter(isBest), ...real.filter((split) => !isBest(split))];
}

/** Class weights on both sides of a cut that moves, and what the cut gains. */
class Sides {
  private readonly left: Float64Array;
  private readonly right: Float64Array;
  private leftSquares = 0;
  private rightSquares = 0;
  private leftSum = 0;
  private rightSum = 0;
  private readonly before: number;

  constructor(classWeights: Float64Array) {
    this.left = new Float64Array(classWeights.length);
    this.right = classWeights.slice();
    for (const weight of classWeights) {
      this.rightSum += weight;
      this.rightSquares += weight * weight;
    }
    this.before = this.rightSquares / this.rightSum;
  }

  /** Moves weight of a class from the right side to the left. */
  move(found: number, weight: number): void {
    const left = this.left[found] as number;
    const right = this.right[found] as number;
    this.leftSquares += weight * (2 * left + weight);
    this.rightSquares -= weight * (2 * right - weight);
    this.left[found] = left + weight;
    this.right[found] = right - weight;
    this.leftSum += weight;
    this.rightSum -= weight;
  }

  /** n G − n_L G_L − n_R G_R: the sums of squares say it without the shares. */
  gain(): number {
    return this.leftSquares / this.leftSum + this.rightSquares / this.rightSum - this.before;
  }
}

function numberSplit(
  training: Training,
  rows: NodeRows,
  feature: number,
  leastRows: number,
): FoundSplit | undefined {
  const column = training.columns[feature] as Float64Array;
  const order = rows.orders[feature] as Int32Array;
  const { classes, weights } = training;
  const sides = new Sides(rows.classWeights);
  let most = 0;
  let place = -1;
  const last = order.length - leastRows;
  for (let at = 1; at <= last; at++) {
    const row = order[at - 1] as number;
    const found = classes[row] as number;
    sides.move(found, weights[found] as number);
    if (at < leastRows || column[row] === column[order[at] as number]) continue;
    const gain = sides.gain();
    if (gain > most * (1 + TIE_RATIO)) {
      most = gain;
      place = at;
    }
  }
  if (place < 0 || most <= rows.weight * TIE_RATIO) return undefined;
  const below = column[order[place - 1] as number] as number;
  const above = column[order[place] as number] as number;
  return { feature, threshold: between(below, above), leftCategories: [], gain: most };
}

// Of two neighbours in the number line the middle may round to the lower one: it must go left.
function between(below: number, above: number): number {
  const middle = below + (above - below) / 2;
  return middle > below ? middle : above;
}

// With two classes the best set of categories is a beginning of their order by class share. A set that
// only the least number of rows makes best may be none: as in other programs, it is not looked for.
function categorySplit(
  training: Training,
  rows: NodeRows,
  feature: number,
  leastRows: number,
): FoundSplit | undefined {
  const { columns, classes, weights, categoryCounts } = training;
  const column = columns[feature] as Float64Array;
  const categoryCount = categoryCounts[feature] as number;
  const counts = new Float64Array(categoryCount * 2);
  for (const row of rows.rows) {
    (counts[(column[row] as number) * 2 + (classes[row] as number)] as number)++;
  }
  const number = (category: number, found: number) => counts[category * 2 + found] as number;
  const size = (category: number) => number(category, 0) + number(category, 1);
  const ratio = (category: number) => number(category, 1) / size(category);
  const present = Array.from({ length: categoryCount }, (_, category) => category)
    .filter((category) => size(category) > 0)
    .sort((a, b) => ratio(a) - ratio(b) || a - b);
  const sides = new Sides(rows.classWeights);
  let best: FoundSplit | undefined;
  let leftRows = 0;
  present.slice(0, -1).forEach((category, i) => {
    for (const found of [0, 1]) {
      if (number(category, found) === 0) continue;
      sides.move(found, number(category, found) * (weights[found] ?? 1));
    }
    leftRows += size(category);
    if (leftRows < leastRows || rows.rows.length - leftRows < leastRows) return;
    const gain = sides.gain();
    if (gain <= Math.max(best?.gain ?? 0, rows.weight * TIE_RATIO) * (1 + TIE_RATIO)) return;
    const leftCategories = present.slice(0, i + 1).sort((a, b) => a - b);
    best = { feature, threshold: NaN, leftCategories, gain };
  });
  return best;
}
