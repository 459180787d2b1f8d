// What is bought together in a shop's orders, with names. 店铺订单里哪些商品一起买，并写出名称。
import { atLeast, wholeNumber } from '../_check';
import type { Watch } from '../_watch';
import { type AssociationRule, associationRules } from '../basket/association-rules';
import { type Baskets, basketsOf, leastCountOf } from '../basket/baskets';
import { frequentItemsets } from '../basket/frequent-itemsets';
import { coincidenceRatio } from '../basket/measures';
import { codeCount } from '../table/distinct-counts';
import type { Sales } from './clean-sales';

/** Rules of a shop and what they were taken from. 关联规则及其来历。 */
export interface BasketRules {
  /** orders with at least one row. 订单数 */
  basketCount: number;
  /** orders that a set of items had to be in. 最少订单数 */
  leastCount: number;
  /** frequent sets of items. 频繁项集数 */
  itemsetCount: number;
  /** true if sets were left out because there were too many. 是否因太多而截断 */
  isCapped: boolean;
  /** rules with enough confidence, also those not listed. 规则总数 */
  ruleCount: number;
  /** the first of them by falling lift. 提升度最高的几条 */
  rules: NamedRule[];
}

/** A rule with names. 写出名称的规则。 */
export interface NamedRule extends Omit<AssociationRule, 'left' | 'right'> {
  /** who buys these. 前件 */
  left: string[];
  /** also buys this. 后件 */
  right: string[];
  /** chance of so many common orders if the sides had nothing to do with each other, 0–1. 碰巧的概率 */
  coincidenceRatio: number;
}

/** Which rules are wanted. 要哪些规则。 */
export interface BasketRuleOptions {
  /** share of the orders that a set must be in, above 0 to 1. 最小支持度 */
  supportRatio: number;
  /** confidence at least, 0–1. 最低置信度 */
  leastConfidenceRatio: number;
  /** rules that are listed, whole, >= 0. 列出几条 */
  mostRules: number;
  /** progress and stop. 进度与中止 */
  watch?: Watch | undefined;
}

/**
 * Association rules of a shop's orders, by falling lift. 店铺订单的关联规则。
 *
 * @param sales   rows with order and item; an order is a basket
 * @param labels  name of each item by its text; the text itself where there is none
 * @param options support, confidence, how many, and progress
 * @returns counts, and the first rules with their measures; none is an empty list
 * @throws RangeError if an option is out of range
 * @throws whatever the signal of the watch was aborted with
 * @source Agrawal & Srikant 1994, VLDB, 487–499
 * @formula \mathrm{lift} = \frac{P(AB)}{P(A)P(B)}
 * @simplifies The highest lift belongs to rare items: look at the count beside it.
 *   提升度最高的往往是冷门商品，要同时看订单数。
 * @example basketRules({ invoiceCodes: [0, 0, 1], itemCodes: [0, 1, 1], items: ['A', 'B'] }, new Map(),
 *   { supportRatio: 0.5, leastConfidenceRatio: 1, mostRules: 5 }).rules[0].left // ['A']
 */
export function basketRules(
  sales: Pick<Sales, 'items'> & { [Key in 'invoiceCodes' | 'itemCodes']: ArrayLike<number> },
  labels: ReadonlyMap<string, string>,
  options: BasketRuleOptions,
): BasketRules {
  const { supportRatio, leastConfidenceRatio, mostRules, watch } = options;
  wholeNumber({ mostRules });
  atLeast(0, { mostRules });
  const baskets = ordersOf(sales);
  const { basketCount } = baskets;
  const leastCount = leastCountOf(supportRatio, basketCount);
  const itemsets = frequentItemsets(baskets, { leastCount, ...(watch && { watch }) });
  const { rules } = associationRules(itemsets, { leastConfidenceRatio });
  const named = (items: readonly number[]) =>
    items.map((item) => {
      const text = sales.items[item] as string;
      return labels.get(text) ?? text;
    });
  return {
    basketCount,
    leastCount,
    itemsetCount: itemsets.setCount,
    isCapped: itemsets.isCapped,
    ruleCount: rules.length,
    rules: rules.slice(0, mostRules).map((rule) => ({
      ...rule,
      left: named(rule.left),
      right: named(rule.right),
      coincidenceRatio: coincidenceRatio({ ...rule, basketCount }),
    })),
  };
}

/** Orders that are left after cleaning, numbered anew: those without a row are no baskets. */
function ordersOf({ invoiceCodes, itemCodes, items }: Parameters<typeof basketRules>[0]): Baskets {
  const places = new Int32Array(codeCount(invoiceCodes)).fill(-1);
  let basketCount = 0;
  const basketCodes = Int32Array.from(invoiceCodes, (invoice) => {
    if (invoice === -1) return -1;
    if (places[invoice] === -1) places[invoice] = basketCount++;
    return places[invoice] as number;
  });
  return basketsOf(basketCodes, itemCodes, items, basketCount);
}
