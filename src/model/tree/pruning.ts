// Takes back questions that are not worth their keep. 剪枝：去掉不值得问的问题。
import { atLeast } from '../_check';
import type { TreeNode } from './cart';

/** A subtree that is best for a span of prices per leaf. 某一段复杂度代价下最优的子树。 */
export interface PrunedTree {
  /** price of a leaf from which on this tree is best, >= 0. 代价从此值起最优 */
  alphaRatio: number;
  leafCount: number;
  /** share of the training weight judged wrong, 0–1. 训练误判占比 */
  errorRatio: number;
  tree: TreeNode;
}

/**
 * The smallest subtree that is best when each leaf costs `alphaRatio`. 代价复杂度剪枝。
 *
 * @param tree       a grown tree; it is not changed
 * @param alphaRatio price of a leaf as a share of judged-wrong weight, >= 0
 * @returns the pruned tree
 * @throws RangeError if `alphaRatio` is negative
 * @source Breiman, Friedman, Olshen & Stone 1984, Classification and Regression Trees, § 3.3
 * @formula \min_T \; R(T) + \alpha |T|
 * @simplifies The price is yours: the training error alone never asks for pruning.
 *   代价由你定：只看训练误差，永远不会想剪枝。
 * @example prunedTree({ counts: [2, 2], rowCount: 4, prediction: 0, giniRatio: 0.5, errorRatio: 0.5,
 *   split: { feature: 0, threshold: 5, gainRatio: 0.5, tiedFeatures: [],
 *     left: { counts: [2, 0], rowCount: 2, prediction: 0, giniRatio: 0, errorRatio: 0 },
 *     right: { counts: [0, 2], rowCount: 2, prediction: 1, giniRatio: 0, errorRatio: 0 } } }, 0.6).split // undefined
 */
export function prunedTree(tree: TreeNode, alphaRatio: number): TreeNode {
  atLeast(0, { alphaRatio });
  return cutBack(tree, alphaRatio).tree;
}

/**
 * All subtrees that are best for some price, from the full tree to the root alone. 剪枝路径。
 *
 * @param tree a grown tree; it is not changed
 * @returns subtrees by rising price, each the smallest that is best from its price on
 * @throws nothing
 * @source Breiman, Friedman, Olshen & Stone 1984, Classification and Regression Trees, § 3.3 (weakest
 *   link)
 * @formula g(t) = \frac{R(t) - R(T_t)}{|T_t| - 1}
 * @example pruningPath({ counts: [2, 2], rowCount: 4, prediction: 0, giniRatio: 0.5, errorRatio: 0.5,
 *   split: { feature: 0, threshold: 5, gainRatio: 0.5, tiedFeatures: [],
 *     left: { counts: [2, 0], rowCount: 2, prediction: 0, giniRatio: 0, errorRatio: 0 },
 *     right: { counts: [0, 2], rowCount: 2, prediction: 1, giniRatio: 0, errorRatio: 0 } } })[1].alphaRatio // 0.5
 */
export function pruningPath(tree: TreeNode): PrunedTree[] {
  const path: PrunedTree[] = [];
  let alphaRatio = 0;
  let current = cutBack(tree, 0);
  for (;;) {
    const { leafCount, errorRatio } = current;
    path.push({ alphaRatio, leafCount, errorRatio, tree: current.tree });
    const weakest = weakestLink(current.tree);
    if (weakest === Infinity) return path;
    alphaRatio = Math.max(alphaRatio, weakest);
    // Rounding must not keep the link whose own price this is.
    current = cutBack(current.tree, alphaRatio * (1 + 1e-12));
  }
}

/**
 * Number of leaves and share of the training weight that they judge wrong. 叶数与训练误判占比。
 *
 * @param tree a tree
 * @returns leaves, and share 0–1
 * @throws nothing
 * @source definition
 * @formula |T|, \quad R(T) = \sum_{l \in T} e_l
 * @example treeSize({ counts: [3, 1], rowCount: 4, prediction: 0, giniRatio: 0, errorRatio: 0.25 }) // { leafCount: 1, errorRatio: 0.25 }
 */
export function treeSize(tree: TreeNode): { leafCount: number; errorRatio: number } {
  if (!tree.split) return { leafCount: 1, errorRatio: tree.errorRatio };
  const left = treeSize(tree.split.left);
  const right = treeSize(tree.split.right);
  return {
    leafCount: left.leafCount + right.leafCount,
    errorRatio: left.errorRatio + right.errorRatio,
  };
}

interface Cut {
  tree: TreeNode;
  leafCount: number;
  errorRatio: number;
}

function cutBack(node: TreeNode, alphaRatio: number): Cut {
  const { split, ...rest } = node;
  const leaf = { tree: rest, leafCount: 1, errorRatio: node.errorRatio };
  if (!split) return leaf;
  const left = cutBack(split.left, alphaRatio);
  const right = cutBack(split.right, alphaRatio);
  const leafCount = left.leafCount + right.leafCount;
  const errorRatio = left.errorRatio + right.errorRatio;
  // Equal costs: the smaller tree. Rounding in sums of shares must not decide.
  if (node.errorRatio - errorRatio <= alphaRatio * (leafCount - 1) + 1e-12) return leaf;
  return {
    tree: { ...rest, split: { ...split, left: left.tree, right: right.tree } },
    leafCount,
    errorRatio,
  };
}

/** Price per leaf at which the first question falls; Infinity for a leaf. */
function weakestLink(node: TreeNode): number {
  if (!node.split) return Infinity;
  const { leafCount, errorRatio } = treeSize(node);
  const own = (node.errorRatio - errorRatio) / (leafCount - 1);
  return Math.min(own, weakestLink(node.split.left), weakestLink(node.split.right));
}
