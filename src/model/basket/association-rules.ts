// Rules "who buys this also buys that", read from frequent sets. 关联规则：买了这些的人也买那些。
import { atLeast, share } from '../_check';
import { type Itemsets, itemsOf } from './frequent-itemsets';
import { type RuleMeasures, ruleMeasures } from './measures';

/** A rule "left, then right" with its counts and measures. 一条关联规则。 */
export interface AssociationRule extends RuleMeasures {
  /** item codes on the left, rising; may be empty when that is allowed. 前件 */
  left: number[];
  /** item codes on the right, rising. 后件 */
  right: number[];
  bothCount: number;
  leftCount: number;
  rightCount: number;
}

/** Rules and what could not be told. 规则及未能给出的部分。 */
export interface AssociationRules {
  /** by falling lift, then confidence, then count, then item codes. 按提升度等排序 */
  rules: AssociationRule[];
  /** possible rules left out because a part of their set is unknown: the sets were capped. 因项集截断而略去 */
  unknownRuleCount: number;
}

/** Which rules are wanted. 要哪些规则。 */
export interface RuleLimits {
  /** confidence at least, 0–1. 最低置信度 */
  leastConfidenceRatio?: number;
  /** lift at least, >= 0. 最低提升度 */
  leastLift?: number;
  /** how many items may stand on the right: one, or any number; one if not said. 后件几项 */
  right?: 'one' | 'any';
  /** rules with nothing on the left: just how common the right is. 允许前件为空 */
  allowsEmptyLeft?: boolean;
}

/**
 * Association rules of frequent sets. 由频繁项集得到关联规则。
 *
 * @param itemsets frequent sets with their counts
 * @param limits   confidence, lift and form of the rules
 * @returns rules in an order that does not depend on chance; none is an empty list
 * @throws RangeError if a limit is out of range
 * @source Agrawal & Srikant 1994, VLDB, 487–499
 * @formula A \to B: \; P(B|A) \ge c_{\min}
 * @simplifies Thousands of rules hold some by chance: look at `coincidenceRatio` times their number.
 *   规则成千上万时，总有些是碰巧：要看 `coincidenceRatio` 乘以规则数。
 * @vectors basket.mine
 * @example associationRules({ setCount: 3, starts: Int32Array.of(0, 1, 2, 4),
 *   items: Int32Array.of(0, 1, 0, 1), counts: Int32Array.of(2, 1, 1), basketCount: 2,
 *   names: ['tea', 'milk'], leastCount: 1, isCapped: false },
 *   { leastConfidenceRatio: 0.9 }).rules[0].left // [1]
 */
export function associationRules(itemsets: Itemsets, limits: RuleLimits = {}): AssociationRules {
  const { leastConfidenceRatio = 0, leastLift = 0, right = 'one', allowsEmptyLeft } = limits;
  share({ leastConfidenceRatio });
  atLeast(0, { leastLift });
  const countOf = countsByKey(itemsets);
  const rules: AssociationRule[] = [];
  let unknownRuleCount = 0;
  for (let set = 0; set < itemsets.setCount; set++) {
    const items = Array.from(itemsOf(itemsets, set));
    const bothCount = itemsets.counts[set] as number;
    for (const chosen of right === 'one' ? singles(items.length) : subsets(items.length)) {
      const parts = split(items, chosen);
      if (parts.left.length === 0 && !allowsEmptyLeft) continue;
      const leftCount = countOf(parts.left);
      const rightCount = countOf(parts.right);
      if (leftCount === undefined || rightCount === undefined) unknownRuleCount++;
      else if (isWanted(bothCount, leftCount, rightCount)) {
        const counts = { bothCount, leftCount, rightCount };
        const { basketCount } = itemsets;
        rules.push({ ...parts, ...counts, ...ruleMeasures({ ...counts, basketCount }) });
      }
    }
  }
  return { rules: rules.sort(compare), unknownRuleCount };

  function isWanted(bothCount: number, leftCount: number, rightCount: number): boolean {
    // Most rules fall here: the other measures are taken only of those that stay.
    const lift = (bothCount * itemsets.basketCount) / (leftCount * rightCount);
    return bothCount / leftCount >= leastConfidenceRatio && lift >= leastLift;
  }
}

function countsByKey(itemsets: Itemsets): (items: readonly number[]) => number | undefined {
  const counts = new Map<string, number>([['', itemsets.basketCount]]);
  for (let set = 0; set < itemsets.setCount; set++) {
    counts.set(itemsOf(itemsets, set).join(), itemsets.counts[set] as number);
  }
  return (items) => counts.get(items.join());
}

function split(items: readonly number[], chosen: number): { left: number[]; right: number[] } {
  return {
    left: items.filter((_, i) => !((chosen >> i) & 1)),
    right: items.filter((_, i) => (chosen >> i) & 1),
  };
}

/** Which items stand on the right, as bits: each one alone. */
function singles(length: number): number[] {
  return Array.from({ length }, (_, i) => 1 << i);
}

/** Which items stand on the right, as bits: every choice but none. */
function subsets(length: number): number[] {
  if (length > 20) throw new RangeError(`items of a set must be at most 20, got ${length}`);
  return Array.from({ length: 2 ** length - 1 }, (_, i) => i + 1);
}

function compare(a: AssociationRule, b: AssociationRule): number {
  return (
    b.lift - a.lift ||
    b.confidenceRatio - a.confidenceRatio ||
    b.bothCount - a.bothCount ||
    compareLists(a.left, b.left) ||
    compareLists(a.right, b.right)
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((item, i) => item !== b[i]);
  return differs < 0 ? a.length - b.length : (a[differs] as number) - (b[differs] ?? -1);
}
