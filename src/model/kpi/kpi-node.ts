// How a tree of figures is written down. 指标树怎么写。

/** A figure that is measured. 直接测得的指标。 */
export interface KpiLeaf {
  /** name of the figure, once in the tree. 指标名，树内唯一 */
  name: string;
}

/** A figure that follows from others. 由下级得出的指标。 */
export interface KpiBranch {
  /** name of the figure, once in the tree. 指标名，树内唯一 */
  name: string;
  /** `product` and `sum` of all parts, or `complement`: 1 less the one part. 相乘、相加、1 减 */
  operation: 'product' | 'sum' | 'complement';
  /** figures it follows from, one at least. 下级指标 */
  parts: readonly KpiNode[];
}

/** A figure of the tree. 指标树的节点。 */
export type KpiNode = KpiLeaf | KpiBranch;
