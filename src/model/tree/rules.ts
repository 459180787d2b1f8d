// Reads a tree as rules: conditions, how many rows they hold for, and how sure they are. 把决策树读成规则。
import { atLeast, atMost, nonEmpty, sameLength, wholeNumber } from '../_check';
import { type TreeLimits, type TreeNode, type TreeSplit, cartTree } from './cart';
import { type Feature, isCategorical } from './features';

/** A condition on one feature. 一个条件。 */
export interface Condition {
  feature: string;
  /** at least this, if said. 不小于 */
  atLeast?: number;
  /** below this, if said. 小于 */
  below?: number;
  /** one of these categories, if said. 属于其中之一 */
  oneOf?: string[];
}

/** Conditions that hold together, and what they say of a class. 一条规则。 */
export interface Rule {
  /** none: the rule holds for all rows. 条件，没有条件即全部 */
  conditions: Condition[];
  /** class that is said. 判为哪一类 */
  prediction: number;
  /** rows of each class for which the conditions hold. 各类的行数 */
  counts: number[];
  /** rows for which the conditions hold. 支持样本数 */
  rowCount: number;
  /** share of these rows that are of the class, 0–1. 准确占比 */
  hitRatio: number;
  /** share of the class for which the conditions hold, 0–1; null if the class has no rows. 覆盖占比 */
  coverRatio: number | null;
  /** how many times likelier the class is than among all rows; null if the class has no rows. 提升度 */
  lift: number | null;
}

/**
 * The rules of a tree, one for each leaf, left to right. 决策树的规则，每个叶一条。
 *
 * @param tree     a tree
 * @param features the features it was grown from, in the same order
 * @returns conditions, each feature at most once, with n, share and lift; thresholds not rounded
 * @throws RangeError if there is no feature
 * @source Quinlan 1987, Int. J. Man-Machine Studies 27, 221–234
 * @formula \mathrm{lift} = \frac{n_{Lc}/n_L}{n_c/n}
 * @simplifies Rules hold for the rows they were read from; new ones fit less well.
 *   规则是从这批数据里读出来的，换一批会差一些。
 * @vectors tree.cart
 * @example treeRules({ counts: [3, 1], rowCount: 4, prediction: 0, giniRatio: 0, errorRatio: 0.25 },
 *   [{ name: 'visits', values: [] }])[0].hitRatio // 0.75
 */
export function treeRules(tree: TreeNode, features: readonly Feature[]): Rule[] {
  nonEmpty({ features });
  const rules: Rule[] = [];
  const walk = (node: TreeNode, conditions: readonly Condition[]) => {
    if (!node.split) rules.push(ruleOf(tree, node, node.prediction, conditions));
    else {
      walk(node.split.left, narrowed(conditions, node.split, features, true));
      walk(node.split.right, narrowed(conditions, node.split, features, false));
    }
  };
  walk(tree, []);
  return rules;
}

/**
 * One rule that describes each group, such as a cluster of customers. 用一条规则说明每个群的特征。
 *
 * For each group a shallow tree parts it from all others; its leaf that stands out most is the rule.
 * 每个群各长一棵浅树，把它和其余分开，取最突出的那片叶。
 *
 * @param features   columns in units people know, not the scaled ones
 * @param groups     group of each row, whole, from 0
 * @param groupCount number of groups, whole, above every group
 * @param limits     depth and leaf size; if not said, depth 3 and leaves of 1 % of the rows
 * @returns a rule for each group; null for a group without rows, without conditions when nothing tells
 *   it from the rest
 * @throws RangeError if data are missing or out of range, as `cartTree` says
 * @source own rule: the leaf with the largest leverage, Piatetsky-Shapiro 1991, n (share − base share)
 * @formula \max_L \; n_L (p_L - p)
 * @simplifies A cluster of odd shape has no short rule; the share says how much the rule misses.
 *   形状古怪的群没有短规则；看占比就知道漏了多少。
 * @example groupRules([{ name: 'visits', values: [1, 2, 8, 9] }], [0, 0, 1, 1], 2,
 *   { leastLeafRows: 1 })[1]?.conditions // [{ feature: 'visits', atLeast: 5 }]
 */
export function groupRules(
  features: readonly Feature[],
  groups: ArrayLike<number>,
  groupCount: number,
  limits: TreeLimits = {},
): (Rule | null)[] {
  nonEmpty({ groups });
  wholeNumber({ groupCount, groups });
  atLeast(0, { groups });
  atMost(groupCount - 1, { groups });
  features.forEach(({ name, ...column }) => {
    sameLength({ groups, [name]: 'codes' in column ? column.codes : column.values });
  });
  const leastLeafRows = Math.max(1, Math.round(groups.length / 100));
  return Array.from({ length: groupCount }, (_, group) => {
    const classes = Uint8Array.from(groups, (one) => (one === group ? 1 : 0));
    if (!classes.includes(1)) return null;
    const usual = { mostDepth: 3, leastLeafRows };
    const tree = cartTree(features, { classes, classCount: 2 }, { ...usual, ...limits });
    return mostTelling(tree, features);
  });
}

function mostTelling(tree: TreeNode, features: readonly Feature[]): Rule {
  const base = (tree.counts[1] as number) / tree.rowCount;
  const leverage = ({ counts, rowCount }: Rule) => (counts[1] as number) - rowCount * base;
  const rules = leavesAs(1, tree, features);
  return rules.reduce((best, rule) => (leverage(rule) > leverage(best) ? rule : best));
}

function leavesAs(found: number, tree: TreeNode, features: readonly Feature[]): Rule[] {
  return treeRules(tree, features).map((rule) => {
    const { counts, conditions } = rule;
    return ruleOf(tree, { ...tree, counts, rowCount: rule.rowCount }, found, conditions);
  });
}

function ruleOf(
  root: TreeNode,
  { counts, rowCount }: TreeNode,
  prediction: number,
  conditions: readonly Condition[],
): Rule {
  const hits = counts[prediction] as number;
  const all = root.counts[prediction] as number;
  const hitRatio = hits / rowCount;
  return {
    conditions: [...conditions],
    prediction,
    counts,
    rowCount,
    hitRatio,
    coverRatio: all === 0 ? null : hits / all,
    lift: all === 0 ? null : hitRatio / (all / root.rowCount),
  };
}

function narrowed(
  conditions: readonly Condition[],
  split: TreeSplit,
  features: readonly Feature[],
  isLeft: boolean,
): Condition[] {
  const feature = features[split.feature] as Feature;
  const known = conditions.find((one) => one.feature === feature.name);
  const others = conditions.filter((one) => one !== known);
  if (!isCategorical(feature)) {
    const bound = isLeft ? { below: split.threshold } : { atLeast: split.threshold };
    return [...others, { feature: feature.name, ...known, ...bound }];
  }
  const left = (split.leftCategories ?? []).map((code) => feature.categories[code] as string);
  const allowed = known?.oneOf ?? feature.categories;
  const oneOf = allowed.filter((name) => left.includes(name) === isLeft);
  return [...others, { feature: feature.name, oneOf: [...oneOf] }];
}
