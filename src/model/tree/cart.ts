// Grows a decision tree: questions that part the classes step by step. 决策树：一问一答，逐步把类分开。
import { atLeast, wholeNumber } from '../_check';
import { splitsOf } from './_splits';
import { type NodeRows, type Training, parted, rootRows, trainingOf } from './_training';
import { type Feature, type Target, checkTraining } from './features';

/** A node of a tree; without `split` it is a leaf. 树的节点，没有 split 就是叶。 */
export interface TreeNode {
  /** rows of each class that come here. 各类的行数 */
  counts: number[];
  rowCount: number;
  /** class with the largest weight here; the first on a tie. 判为哪一类 */
  prediction: number;
  /** Gini impurity 1 − Σ p², by weight, 0–1. 基尼不纯度 */
  giniRatio: number;
  /** share of the whole weight that is judged wrong here, 0–1. 误判占比 */
  errorRatio: number;
  split?: TreeSplit;
}

/** The question of a node, and where its answers lead. 节点的问题与两个去向。 */
export interface TreeSplit {
  /** number of the feature. 特征序号 */
  feature: number;
  /** rows below it go left; not there for categories. 小于它的走左边 */
  threshold?: number;
  /** codes that go left; not there for numbers. 走左边的类别 */
  leftCategories?: number[];
  /** Gini impurity taken away for each row of the node, by weight, 0–1. 基尼减少量 */
  gainRatio: number;
  /** other features that would gain exactly as much: the first in order was taken. 打平的特征 */
  tiedFeatures: number[];
  left: TreeNode;
  right: TreeNode;
}

/** When growing stops. 何时停止生长。 */
export interface TreeLimits {
  /** questions from the root to a leaf at most, whole, >= 0; 30 if not said. 最大深度 */
  mostDepth?: number;
  /** rows of a leaf at least, whole, >= 1; 1 if not said. With more, sets of categories are no longer
   * sure to be the best. 叶节点最少行数 */
  leastLeafRows?: number;
  /** rows that a node must have to be split, whole, >= 2; 2 if not said. 可分裂的最少行数 */
  leastSplitRows?: number;
}

/**
 * A decision tree that parts the classes as purely as it can. CART 分类树。
 *
 * @param features columns to ask about; categories only with two classes
 * @param target   class of each row, and weights for rare classes
 * @param limits   when to stop
 * @returns the root; equal values never part, thresholds lie midway between neighbours and a row below
 *   goes left
 * @throws RangeError if data are missing or out of range, as `checkTraining` says, or a limit is
 * @source Breiman, Friedman, Olshen & Stone 1984, Classification and Regression Trees
 * @formula \Delta = G - \tfrac{n_L}{n} G_L - \tfrac{n_R}{n} G_R, \quad G = 1 - \sum_c p_c^2
 * @simplifies It looks one question ahead; two questions that only help together are not found.
 *   每次只看一步；两个问题合起来才有用的情况它找不到。
 * @vectors tree.cart
 * @example cartTree([{ name: 'visits', values: [1, 2, 8, 9] }],
 *   { classes: [0, 0, 1, 1], classCount: 2 }).split?.threshold // 5
 */
export function cartTree(
  features: readonly Feature[],
  target: Target,
  limits: TreeLimits = {},
): TreeNode {
  const { mostDepth = 30, leastLeafRows = 1, leastSplitRows = 2 } = limits;
  checkTraining(features, target);
  wholeNumber({ mostDepth, leastLeafRows, leastSplitRows });
  atLeast(0, { mostDepth });
  atLeast(1, { leastLeafRows });
  atLeast(2, { leastSplitRows });
  const training = trainingOf(features, target);
  const root = rootRows(training);
  const full = { mostDepth, leastLeafRows, leastSplitRows };
  return grown(training, root, root.weight, full);
}

/**
 * The leaf that a row comes to. 一行数据落到的叶节点。
 *
 * @param tree a tree
 * @param row  value or category code of each feature, in the order of the features
 * @returns the leaf, with its counts and class; a category that never went left goes right
 * @throws RangeError if the row has no finite value for a feature that is asked about
 * @source Breiman, Friedman, Olshen & Stone 1984, Classification and Regression Trees
 * @example leafOf(cartTree([{ name: 'visits', values: [1, 9] }], { classes: [0, 1], classCount: 2 }),
 *   [7]).prediction // 1
 */
export function leafOf(tree: TreeNode, row: ArrayLike<number>): TreeNode {
  let node = tree;
  while (node.split) {
    const value = row[node.split.feature];
    if (value === undefined || !Number.isFinite(value)) {
      throw new RangeError(`row[${node.split.feature}] must be finite, got ${value}`);
    }
    node = goesLeft(node.split, value) ? node.split.left : node.split.right;
  }
  return node;
}

/**
 * Whether a value answers a split with left. 该值是否走左边。
 *
 * @param split question about a feature
 * @param value value or category code
 * @returns true for left
 * @throws nothing
 * @source own definition
 * @example goesLeft({ threshold: 5 }, 4.9) // true
 */
export function goesLeft(
  { threshold, leftCategories }: Pick<TreeSplit, 'threshold' | 'leftCategories'>,
  value: number,
): boolean {
  return threshold === undefined ? (leftCategories ?? []).includes(value) : value < threshold;
}

function grown(
  training: Training,
  rows: NodeRows,
  wholeWeight: number,
  limits: Required<TreeLimits>,
): TreeNode {
  const node = leaf(rows, wholeWeight);
  const isSmall = rows.rows.length < limits.leastSplitRows;
  if (limits.mostDepth === 0 || node.giniRatio === 0 || isSmall) return node;
  const [best, ...others] = splitsOf(training, rows, limits.leastLeafRows);
  if (!best) return node;
  const { feature, threshold, leftCategories, gain } = best;
  const question = Number.isNaN(threshold) ? { leftCategories } : { threshold };
  const column = training.columns[feature] as Float64Array;
  const isLeft = new Uint8Array(column.length);
  for (const row of rows.rows) isLeft[row] = goesLeft(question, column[row] as number) ? 1 : 0;
  const [left, right] = parted(training, rows, isLeft);
  const deeper = { ...limits, mostDepth: limits.mostDepth - 1 };
  node.split = {
    feature,
    ...question,
    gainRatio: gain / rows.weight,
    tiedFeatures: others.filter((one) => one.gain >= gain * (1 - 1e-10)).map((one) => one.feature),
    left: grown(training, left, wholeWeight, deeper),
    right: grown(training, right, wholeWeight, deeper),
  };
  return node;
}

function leaf({ rows, counts, classWeights, weight }: NodeRows, wholeWeight: number): TreeNode {
  const prediction = classWeights.indexOf(Math.max(...classWeights));
  const isPure = counts.filter((count) => count > 0).length === 1;
  const squares = classWeights.reduce((sum, part) => sum + (part / weight) ** 2, 0);
  return {
    counts,
    rowCount: rows.length,
    prediction,
    giniRatio: isPure ? 0 : 1 - squares,
    errorRatio: (weight - (classWeights[prediction] as number)) / wholeWeight,
  };
}
