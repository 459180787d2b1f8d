// Guards and values of a tree of figures. 指标树的检查与取值。
import { atLeast, finite, nonEmpty } from '../_check';
import { productOf, sumOf } from './_rows';
import type { KpiNode } from './kpi-node';

/** A node with its value. 带数值的节点。 */
export interface ValuedNode {
  /** name of the figure. 指标名 */
  name: string;
  /** figures above it. 上面有几层 */
  depth: number;
  /** value, >= 0. 数值 */
  value: number;
  /** how its parts make it; null for a leaf. 由下级如何得出 */
  operation: 'product' | 'sum' | 'complement' | null;
  /** figures it is made of. 下级指标 */
  parts: ValuedNode[];
}

/**
 * A tree with the value of every node. 给指标树的每个节点算出数值。
 *
 * @param tree   names and operations; each name once
 * @param leaves value of each leaf by name, >= 0; the part of a complement at most 1
 * @param depth  figures above this node, whole, >= 0
 * @returns the same tree with values
 * @throws RangeError naming the figure that has no value, a value out of range, no parts or too many
 * @source own definition
 * @example valued({ name: 'keptRatio', operation: 'complement', parts: [{ name: 'refundRatio' }] }, { refundRatio: 0.25 }, 0).value // 0.75
 */
export function valued(
  tree: KpiNode,
  leaves: Readonly<Record<string, number>>,
  depth: number,
): ValuedNode {
  const { name } = tree;
  if (!('parts' in tree)) {
    const value = Object.hasOwn(leaves, name) ? (leaves[name] as number) : NaN;
    atLeast(0, { [name]: value });
    return { name, depth, value, operation: null, parts: [] };
  }
  const { operation } = tree;
  nonEmpty({ [`parts of ${name}`]: tree.parts });
  const parts = tree.parts.map((part) => valued(part, leaves, depth + 1));
  const value = made(name, operation, parts.map((part) => part.value)); // prettier-ignore
  finite({ [name]: value });
  atLeast(0, { [name]: value });
  return { name, depth, value, operation, parts };
}

/**
 * All nodes of a tree, each before its parts. 指标树的全部节点，上级在前。
 *
 * @param node a node with its parts, any depth
 * @returns the node, then those below it, in the order of the tree
 * @throws never
 * @source definition
 * @example flat({ parts: [{ parts: [] }] }).length // 2
 */
export function flat<Node extends { parts: Node[] }>(node: Node): Node[] {
  return [node, ...node.parts.flatMap((part) => flat<Node>(part))];
}

function made(name: string, operation: 'product' | 'sum' | 'complement', values: number[]): number {
  if (operation === 'product') return productOf(values);
  if (operation === 'sum') return sumOf(values);
  if (values.length > 1) {
    throw new RangeError(`${name} must have one part as a complement, got ${values.length}`);
  }
  return 1 - (values[0] as number);
}
