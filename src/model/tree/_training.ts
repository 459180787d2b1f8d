// Rows of a tree's nodes, sorted by every feature once and for all. 各节点的行，按每个特征只排序一次。
import { type Feature, type Target, columnOf, isCategorical } from './features';

/** Columns, classes and weights in the form a tree is grown from. 训练数据。 */
export interface Training {
  columns: Float64Array[];
  /** 0 for a feature of numbers. 类别数，数值特征为 0 */
  categoryCounts: number[];
  classes: Int32Array;
  classCount: number;
  /** weight of a row by its class */
  weights: Float64Array;
}

/** Rows of a node. 一个节点的行。 */
export interface NodeRows {
  /** row numbers in their own order */
  rows: Int32Array;
  /** row numbers by rising value, one list for each feature of numbers; empty for categories */
  orders: Int32Array[];
  /** rows of each class */
  counts: number[];
  /** weight of each class, and of all */
  classWeights: Float64Array;
  weight: number;
}

/**
 * Training data of checked features and target. 整理训练数据。
 *
 * @param features columns that were checked
 * @param target   classes that were checked
 * @returns columns and classes as typed lists
 * @throws nothing
 * @source own definition
 * @example trainingOf([{ name: 'visits', values: [9, 1] }], { classes: [0, 1], classCount: 2 }).columns // [[9, 1]]
 */
export function trainingOf(features: readonly Feature[], target: Target): Training {
  const { classes, classCount, classWeights } = target;
  return {
    columns: features.map(columnOf),
    categoryCounts: features.map((one) => (isCategorical(one) ? one.categories.length : 0)),
    classes: Int32Array.from(classes),
    classCount,
    weights: Float64Array.from({ length: classCount }, (_, i) => classWeights?.[i] ?? 1),
  };
}

/**
 * All rows, sorted by each feature of numbers. 根节点的行。
 *
 * @param training columns and classes
 * @returns rows of the root
 * @throws nothing
 * @source Mehta, Agrawal & Rissanen 1996, EDBT (sorting once: SLIQ)
 * @example rootRows(trainingOf([{ name: 'visits', values: [9, 1] }], { classes: [0, 1], classCount: 2 })).orders // [[1, 0]]
 */
export function rootRows(training: Training): NodeRows {
  const rows = Int32Array.from({ length: training.classes.length }, (_, row) => row);
  const orders = training.columns.map((column, feature) =>
    training.categoryCounts[feature] === 0 ? risingOrder(column) : new Int32Array(0),
  );
  return nodeRows(training, rows, orders);
}

/**
 * Rows of the two sides of a split, still sorted. 分裂后两侧的行，仍保持排序。
 *
 * @param training columns and classes
 * @param node     rows before the split
 * @param isLeft   1 for each row number that goes left
 * @returns rows of the left and the right side
 * @throws nothing
 * @source Mehta, Agrawal & Rissanen 1996, EDBT
 * @example parted(trainingOf([{ name: 'visits', values: [9, 1] }], { classes: [0, 1], classCount: 2 }),
 *   rootRows(trainingOf([{ name: 'visits', values: [9, 1] }], { classes: [0, 1], classCount: 2 })),
 *   Uint8Array.of(1, 0))[0].rows // [0]
 */
export function parted(
  training: Training,
  node: NodeRows,
  isLeft: Uint8Array,
): [left: NodeRows, right: NodeRows] {
  const rows = cut(node.rows, isLeft);
  const orders = node.orders.map((order) => cut(order, isLeft));
  const side = (place: 0 | 1) =>
    nodeRows(
      training,
      rows[place],
      orders.map((cuts) => cuts[place]),
    );
  return [side(0), side(1)];
}

function cut(order: Int32Array, isLeft: Uint8Array): [left: Int32Array, right: Int32Array] {
  const left = new Int32Array(order.length);
  const right = new Int32Array(order.length);
  let leftCount = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    if (isLeft[row] === 1) left[leftCount++] = row;
    else right[at - leftCount] = row;
  }
  return [left.subarray(0, leftCount), right.subarray(0, order.length - leftCount)];
}

function nodeRows(training: Training, rows: Int32Array, orders: Int32Array[]): NodeRows {
  const counts = Array.from({ length: training.classCount }, () => 0);
  for (const row of rows) (counts[training.classes[row] as number] as number)++;
  const classWeights = training.weights.map((weight, i) => weight * (counts[i] as number));
  return { rows, orders, counts, classWeights, weight: classWeights.reduce((a, b) => a + b, 0) };
}

// Sorting numbers without a comparison function is many times faster; then each row is counted to
// the place of its value.
function risingOrder(column: Float64Array): Int32Array {
  const sorted = column.slice().sort();
  const order = new Int32Array(column.length);
  const takenCounts = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const place = firstPlace(sorted, column[row] as number);
    order[place + (takenCounts[place] as number)++] = row;
  }
  return order;
}

function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
