// What speaks for an item at a stage, each on a scale of 0 to 1. 推荐得分的各项，都换算到 0–1。
import type { ItemSimilarity } from './item-similarity';
import { itemScores } from './recommendations';
import type { Shopper, StageEvidence } from './stage-recommendations';

/** Like what was looked at, next in line, goes with it, used up by now. 相似、下一件、搭配、补货。 */
export const TERMS = ['similar', 'next', 'complement', 'refill'] as const;

/** One of the four. 四项之一。 */
export type Term = (typeof TERMS)[number];

/** One number for each item, 0–1. 每个商品各项的值。 */
export type Terms = Record<Term, Float64Array>;

/**
 * The terms of all items for a shopper. 某位顾客的各项得分。
 *
 * @param evidence likeness, what goes together, what comes next
 * @param shopper  stage, views, cart and purchases
 * @param dueRatio an item is due after this share of its usual days, >= 0
 * @returns each term divided by its largest value; all 0 where nothing speaks for anything
 * @throws nothing: the caller has checked
 * @source own definition; the logarithm of lift adds where independent things multiply
 * @formula c_j = \sum_{i} \max(0, \ln \mathrm{lift}_{ij})
 * @example termsOf({ similarity: itemSimilarity(basketsFromLists([['a', 'b']])),
 *   complements: itemSimilarity(basketsFromLists([['a', 'b']]), { kind: 'lift' }), next: nextItems([], 2) },
 *   { stage: 'browse', viewed: [0], cart: [], bought: [] }, 1).similar // [0, 1]
 */
export function termsOf(evidence: StageEvidence, shopper: Shopper, dueRatio: number): Terms {
  const { similarity, complements } = evidence;
  const { stage, viewed, cart, bought } = shopper;
  // The last purchase opens the stage after it; older ones have had their turn.
  const latest = Math.min(...bought.map(({ daysAgo }) => daysAgo));
  const justBought = bought.filter(({ daysAgo }) => daysAgo === latest).map(({ item }) => item);
  return {
    similar: scaled(itemScores(similarity, viewed)),
    next: scaled(nextOf(evidence, (stage === 'browse' ? viewed : cart).at(-1))),
    complement: scaled(complementsOf(complements, stage === 'after' ? justBought : cart)),
    refill: scaled(refillsOf(evidence, shopper, dueRatio)),
  };
}

function nextOf({ next }: StageEvidence, last: number | undefined): Float64Array {
  const values = new Float64Array(next.itemCount);
  if (last === undefined) return values;
  const end = next.starts[last + 1] as number;
  for (let at = next.starts[last] as number; at < end; at++) {
    values[next.items[at] as number] = next.ratios[at] as number;
  }
  return values;
}

function complementsOf(complements: ItemSimilarity, items: readonly number[]): Float64Array {
  const values = new Float64Array(complements.itemCount);
  for (const item of new Set(items)) {
    const end = complements.starts[item + 1] as number;
    for (let at = complements.starts[item] as number; at < end; at++) {
      const lnLift = Math.log(complements.similarities[at] as number);
      // Below 1 they keep apart; that is no reason against an item that goes with the rest.
      (values[complements.items[at] as number] as number) += Math.max(0, lnLift);
    }
  }
  return values;
}

/** How far an item is past its usual days; one that lasts twice as long is no more due than that. */
function refillsOf(
  { similarity, refillDays }: StageEvidence,
  { bought }: Shopper,
  dueRatio: number,
): Float64Array {
  const values = new Float64Array(similarity.itemCount);
  const lastDays = new Map<number, number>();
  for (const { item, daysAgo } of bought) {
    lastDays.set(item, Math.min(daysAgo, lastDays.get(item) ?? Infinity));
  }
  for (const [item, daysAgo] of lastDays) {
    const usual = refillDays?.[item] ?? Infinity;
    const usedRatio = daysAgo / usual;
    if (usual > 0 && usedRatio > 0 && usedRatio >= dueRatio) values[item] = Math.min(2, usedRatio);
  }
  return values;
}

function scaled(values: Float64Array): Float64Array {
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  return most === 0 ? values : values.map((value) => value / most);
}
