// What to show by where a shopper stands: looking, with a cart, or after the purchase. 按购物阶段推荐商品。
import { atLeast, atMost, wholeNumber } from '../_check';
import { type Term, TERMS, type Terms, termsOf } from './_stage-terms';
import type { ItemSimilarity } from './item-similarity';
import type { NextItems } from './next-items';

/** Looking around, about to pay, or after the purchase. 浏览、加购、购买之后。 */
export type ShopStage = 'browse' | 'cart' | 'after';

/** What is known of the shop's items. 店铺商品的已知关系。 */
export interface StageEvidence {
  /** likeness, such as the cosine of who looked at both. 相似度 */
  similarity: ItemSimilarity;
  /** what goes together: `itemSimilarity` of orders with `kind: 'lift'` and a `leastTogetherCount` of 20
   * or more, since rare pairs have the highest lift by chance. 搭配（提升度） */
  complements: ItemSimilarity;
  /** what comes right after what. 下一件 */
  next: NextItems;
  /** usual days until an item is bought again; Infinity for never; nobody refills if not said. 复购间隔 */
  refillDays?: ArrayLike<number>;
  /** kind of each item; none is like another if not said. 商品类别编号 */
  kindCodes?: ArrayLike<number>;
}

/** One shopper, now. 一位顾客的当前状态。 */
export interface Shopper {
  stage: ShopStage;
  /** item codes that were looked at, the latest last. 浏览过的商品 */
  viewed: readonly number[];
  /** item codes in the cart. 购物车里的商品 */
  cart: readonly number[];
  /** purchases with the days since each, >= 0. 买过的商品与距今天数 */
  bought: readonly { item: number; daysAgo: number }[];
}

/** How much each term weighs at a stage, >= 0. 各项在某阶段的权重。 */
export type StageWeights = Readonly<Record<Term, number>>;

/** An item to show, and why. 一条推荐与理由。 */
export interface StageRecommendation {
  item: number;
  /** weighted sum of terms, each at most 1; 0 for a filler. 得分 */
  score: number;
  /** the term that weighs most in it. 主要理由 */
  reason: Term | 'popular';
}

/** What is asked for. 推荐要求。 */
export interface StageOptions {
  /** how many, whole, >= 1. 条数 */
  count: number;
  /** weights in place of the usual ones. 自定权重 */
  weights?: StageWeights;
  /** an item is due again after this share of its usual days, >= 0; 0.8 if not said. 提前多少提醒补货 */
  dueRatio?: number;
  /** do not fill up with popular items. 不用热门补足 */
  leavesShort?: boolean;
}

const WEIGHTS: Record<ShopStage, StageWeights> = {
  browse: { similar: 0.7, next: 0.3, complement: 0, refill: 0 },
  cart: { similar: 0, next: 0.2, complement: 0.8, refill: 0 },
  after: { similar: 0, next: 0, complement: 0.5, refill: 0.5 },
};

/**
 * Items to show a shopper at a stage, best first. 按阶段给出的推荐列表。
 *
 * Looking: what is like the things looked at. With a cart: what goes with it, and nothing of a kind that
 * lies in it, which would only open the choice again. After the purchase: what goes with it, and what is
 * used up by now. 浏览时推相似的；有购物车时推搭配的，不再推同类，免得又去挑；买过之后推配件和该补的货。
 *
 * @param evidence likeness, what goes together, what comes next, all over the same items
 * @param shopper  stage, views, cart and purchases; all may be empty
 * @param options  how many, weights, when an item is due
 * @returns items by falling score, equal ones by rising code, then popular ones; none that is in the cart,
 *   and what was bought only when it is due
 * @throws RangeError if a code or an option is out of range, or evidence is over different items
 * @source own rule; stages: Kotler & Keller 2016, Marketing Management, 15th ed., ch. 6 (buying process);
 *   terms as `itemSimilarity`, `nextItems` and `refillDays` say
 * @formula s_j = \sum_t w_t \, \frac{x_{tj}}{\max_k x_{tk}}
 * @simplifies Weights are set, not learned; stock and margin are not looked at.
 *   权重是定的，不是学的；不看库存和毛利。
 * @example stageRecommendations({ similarity: itemSimilarity(basketsFromLists([['a', 'b'], ['c']])),
 *   complements: itemSimilarity(basketsFromLists([['a', 'b'], ['c']]), { kind: 'lift' }), next: nextItems([], 3) },
 *   { stage: 'cart', viewed: [], cart: [0], bought: [] }, { count: 1 }) // [{ item: 1, score: 0.8, reason: 'complement' }]
 */
export function stageRecommendations(
  evidence: StageEvidence,
  shopper: Shopper,
  options: StageOptions,
): StageRecommendation[] {
  const { count, weights = WEIGHTS[shopper.stage], dueRatio = 0.8, leavesShort } = options;
  wholeNumber({ count });
  atLeast(1, { count });
  atLeast(0, { dueRatio, ...weights });
  checkItems(evidence, shopper);
  const terms = termsOf(evidence, shopper, dueRatio);
  const { personCounts, itemCount } = evidence.similarity;
  const allowed = Array.from({ length: itemCount }, (_, item) => item).filter(
    allowedBy(evidence, shopper, terms),
  );
  const scored = allowed.map((item) => scoreOf(item, terms, weights));
  const liked = scored.filter(({ score }) => score > 0).sort(byScore);
  const popular = (item: number) => personCounts[item] as number;
  const fillers = scored
    .filter(({ score }) => score === 0)
    .sort((a, b) => popular(b.item) - popular(a.item) || a.item - b.item);
  return [...liked, ...(leavesShort ? [] : fillers)].slice(0, count);
}

function allowedBy(
  evidence: StageEvidence,
  { stage, viewed, cart, bought }: Shopper,
  terms: Terms,
) {
  const { kindCodes } = evidence;
  const inCart = new Set(cart);
  const owned = new Set(bought.map(({ item }) => item));
  const seen = new Set(stage === 'browse' ? viewed : []);
  const kinds = new Set(stage === 'cart' && kindCodes ? cart.map((item) => kindCodes[item]) : []);
  return (item: number) => {
    if (inCart.has(item) || seen.has(item) || kinds.has(kindCodes?.[item])) return false;
    return !owned.has(item) || (terms.refill[item] as number) > 0;
  };
}

function scoreOf(item: number, terms: Terms, weights: StageWeights): StageRecommendation {
  let score = 0;
  let best = 0;
  let reason: StageRecommendation['reason'] = 'popular';
  for (const term of TERMS) {
    const part = weights[term] * (terms[term][item] as number);
    score += part;
    if (part > best) [best, reason] = [part, term];
  }
  return { item, score, reason };
}

function byScore(a: StageRecommendation, b: StageRecommendation): number {
  return b.score - a.score || a.item - b.item;
}

function checkItems(evidence: StageEvidence, { viewed, cart, bought }: Shopper): void {
  const { similarity, complements, next } = evidence;
  const itemCount = similarity.itemCount;
  for (const [name, found] of Object.entries({ complements, next })) {
    if (found.itemCount === itemCount) continue;
    throw new RangeError(
      `${name}.itemCount must be that of similarity (${itemCount}), got ${found.itemCount}`,
    );
  }
  const items = { viewed, cart, bought: bought.map(({ item }) => item) };
  wholeNumber(items);
  atLeast(0, { ...items, daysAgo: bought.map(({ daysAgo }) => daysAgo) });
  atMost(itemCount - 1, items);
}
