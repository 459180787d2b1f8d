// A tree of figures: what stands above follows from what stands below. 指标树：上级指标由下级算出。
import { logarithmicMean } from '../algebra/logarithmic-mean';
import { flat, type ValuedNode, valued } from './_walk';
import type { KpiBranch, KpiLeaf, KpiNode } from './kpi-node';

/** What a figure did to the top of the tree. 一个指标对顶层指标的影响。 */
export interface KpiEffect {
  /** name of the figure. 指标名 */
  name: string;
  /** figures above it; 0 at the top. 层级 */
  depth: number;
  /** value before, >= 0. 基期值 */
  before: number;
  /** value after, >= 0. 报告期值 */
  after: number;
  /** part of the change at the top that went through this figure, in the unit of the top. 影响额 */
  effect: number;
}

const product = (name: string, ...parts: KpiNode[]): KpiBranch => ({
  name,
  operation: 'product',
  parts,
});
const leaf = (name: string): KpiLeaf => ({ name });

/** Net sales of a shop down to what a page reports: visitors, conversion, value per buyer. 店铺净销售额的指标树。 */
export const SALES_TREE: KpiBranch = product(
  'netSalesYuan',
  product(
    'gmvYuan',
    product('visitorCount', leaf('exposureCount'), leaf('clickRatio')),
    product('conversionRatio', leaf('orderPlacementRatio'), leaf('paymentRatio')),
    product('buyerValueYuan', leaf('ordersPerBuyer'), leaf('itemsPerOrder'), leaf('itemPriceYuan')),
  ),
  { name: 'keptRatio', operation: 'complement', parts: [leaf('refundRatio')] },
);

/**
 * Value of every figure of a tree. 指标树每个指标的数值。
 *
 * @param tree   names and operations
 * @param leaves value of each leaf by its name, >= 0; what a complement is taken of at most 1
 * @returns values by name, not rounded
 * @throws RangeError naming the figure that stands twice, has no value, is out of range, or has no parts
 * @source definition; the idea: F. Donaldson Brown 1914, the DuPont chart
 * @example kpiValues({ name: 'gmvYuan', operation: 'product', parts: [{ name: 'buyerCount' }, { name: 'buyerValueYuan' }] }, { buyerCount: 30, buyerValueYuan: 200 }).gmvYuan // 6000
 */
export function kpiValues(
  tree: KpiNode,
  leaves: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(nodesOf(tree, leaves).map(({ name, value }) => [name, value]));
}

/**
 * A change at the top of a tree, followed down to every figure. 顶层指标的变化逐层拆到每个指标。
 *
 * The parts of a figure share its effect in full, at each level: by logarithmic means under a product, by
 * their own change under a sum. 每一层，下级的影响加起来正好等于上级：乘法按对数平均分，加法按各自变化分。
 *
 * @param tree   names and operations
 * @param before value of each leaf before
 * @param after  value of each leaf after
 * @returns one entry a figure, each before its parts; the first one is the whole change
 * @throws RangeError naming the figure that stands twice, has no value, is out of range, or has no parts
 * @source own derivation from Ang 2004 (LMDI-I): with m the effect per unit of a node, m_child = m under a
 *   sum, −m under a complement, m L(V¹,V⁰)/L(c¹,c⁰) under a product; zeros as in `lmdiEffects`
 * @formula m_c = m_V \frac{L(V^1, V^0)}{L(c^1, c^0)}, \quad \text{effect}_c = m_c (c^1 - c^0)
 * @simplifies It tells which figure moved, not why. 只说明哪个指标动了，不说明为什么动。
 * @vectors kpi.lmdi
 * @example kpiEffects({ name: 'v', operation: 'product', parts: [{ name: 'a' }, { name: 'b' }] }, { a: 1, b: 2 }, { a: 2, b: 1 })[1].effect // 1.3862943611
 */
export function kpiEffects(
  tree: KpiNode,
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): KpiEffect[] {
  const [old, now] = [nodesOf(tree, before), nodesOf(tree, after)];
  const found: KpiEffect[] = [];
  spread(old[0] as ValuedNode, now[0] as ValuedNode, { perUnit: 1, found });
  return found;
}

function nodesOf(tree: KpiNode, leaves: Readonly<Record<string, number>>): ValuedNode[] {
  const nodes = flat(valued(tree, leaves, 0));
  const names = nodes.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new RangeError(`name must stand once in the tree, got ${twice} twice`);
  return nodes;
}

function spread(
  old: ValuedNode,
  now: ValuedNode,
  { perUnit, found }: { perUnit: number; found: KpiEffect[] },
): void {
  const { name, depth } = old;
  const effect = perUnit * (now.value - old.value);
  found.push({ name, depth, before: old.value, after: now.value, effect });
  old.parts.forEach((part, i) => {
    const next = now.parts[i] as ValuedNode;
    const share = partOf(old, now, [part.value, next.value]);
    spread(part, next, { perUnit: perUnit * share, found });
  });
}

/** How much a figure moves per unit that one of its parts does. */
function partOf(old: ValuedNode, now: ValuedNode, [low, high]: [number, number]): number {
  if (old.operation === 'sum') return 1;
  if (old.operation === 'complement') return -1;
  const zerosOf = ({ parts }: ValuedNode) => parts.filter(({ value }) => value === 0).length;
  const [zerosBefore, zerosAfter] = [zerosOf(old), zerosOf(now)];
  if (zerosBefore && zerosAfter) return 0;
  if (zerosBefore) return low === 0 ? now.value / (zerosBefore * high) : 0;
  if (zerosAfter) return high === 0 ? old.value / (zerosAfter * low) : 0;
  return logarithmicMean(old.value, now.value) / logarithmicMean(low, high);
}
