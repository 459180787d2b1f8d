// In which order products should stand on a page. 商品在页面上怎么排。
import { atLeast, share, wholeNumber } from '../_check';

/** A product that can stand on the page. 页面上的商品。 */
export interface PageProduct {
  /** chance that somebody who looks at it buys, 0–1. 购买概率 p */
  buyRatio: number;
  /** what a purchase brings, yuan, >= 0. 一单价值 v */
  valueYuan: number;
}

/** An order and what it brings. 排序与每客价值。 */
export interface PageOrder {
  /** products from the top, numbered from 0 as they were given. 自上而下的商品 */
  order: number[];
  /** value of a visitor, yuan. 每客价值 */
  valueYuan: number;
}

/** The best order beside two tempting ones. 最优排序与两种常见排法。 */
export interface OrderComparison {
  /** by p v / (1 − δ (1 − p)). 最优 */
  best: PageOrder;
  /** most bought first. 按转化率 */
  byBuyRatio: PageOrder;
  /** dearest first. 按单价值 */
  byValue: PageOrder;
}

/**
 * Value of a visitor who reads from the top, buys once, or leaves. 一种排序的每客价值。
 *
 * @param products          products in the order in which they stand; may be none
 * @param continuationRatio chance to look at the next after not buying, 0–1
 * @returns yuan a visitor, not rounded
 * @throws RangeError if a share is not 0–1 or a value is negative
 * @source Craswell, Zoeter, Taylor & Ramsey 2008, WSDM, 87–94 (cascade)
 * @formula V = \sum_k p_k v_k \prod_{i<k} \delta (1 - p_i)
 * @simplifies One purchase a visit, and nobody looks back up.
 *   每次访问只买一件，也不往回翻。
 * @vectors layout.optimalOrder
 * @example pageValueYuan([{ buyRatio: 0.5, valueYuan: 10 }, { buyRatio: 0.5, valueYuan: 20 }], 0.8) // 9
 */
export function pageValueYuan(products: readonly PageProduct[], continuationRatio: number): number {
  checkPage(products, continuationRatio);
  let [value, looking] = [0, 1];
  for (const { buyRatio, valueYuan } of products) {
    value += looking * buyRatio * valueYuan;
    looking *= continuationRatio * (1 - buyRatio);
  }
  return value;
}

/**
 * Order of most value, with room for all products or for a few. 最优排序（可限定位置数）。
 *
 * Of two neighbours, the one with the larger p v / (1 − δ (1 − p)) must come first: write down the value of
 * both orders, the rest cancels. With fewer places than products, the best subset stands in the same order,
 * and is found from the last product back.
 * 相邻两件，p·v/(1−δ(1−p)) 大的在前，写出两种排法的价值一减即得；位置不够时，从后往前递推选出最好的几件。
 *
 * @param products          products to place; may be none
 * @param continuationRatio chance to look at the next after not buying, 0–1
 * @param slotCount         places there are, whole, >= 0; as many as products when left out
 * @returns order and yuan a visitor, not rounded; equal products keep their order
 * @throws RangeError if a share is not 0–1, a value is negative, or the places are not whole or negative
 * @source own derivation by exchanging neighbours; Weitzman 1979, Econometrica 47(3), 641–654 (search by index)
 * @formula \frac{p\,v}{1 - \delta (1 - p)}
 * @simplifies One purchase a visit, and nobody looks back up.
 *   每次访问只买一件，也不往回翻。
 * @vectors layout.optimalOrder
 * @example bestPageOrder([{ buyRatio: 0.2, valueYuan: 15 }, { buyRatio: 0.06, valueYuan: 120 }], 0.85)
 *   // { order: [1, 0], valueYuan: 9.597 }
 * @example bestPageOrder([{ buyRatio: 0.9, valueYuan: 10 }, { buyRatio: 0.1, valueYuan: 70 }], 1, 1).order // [0]
 */
export function bestPageOrder(
  products: readonly PageProduct[],
  continuationRatio: number,
  slotCount = products.length,
): PageOrder {
  checkPage(products, continuationRatio);
  wholeNumber({ slotCount });
  atLeast(0, { slotCount });
  const byIndex = sorted(products, (product) => orderIndex(product, continuationRatio));
  if (slotCount < products.length) {
    return fewPlaces(products, byIndex, continuationRatio, slotCount);
  }
  return ordered(products, byIndex, continuationRatio);
}

/**
 * The best order beside the two that look right. 最优排序与两种想当然的排法对比。
 *
 * @param products          products to place; may be none
 * @param continuationRatio chance to look at the next after not buying, 0–1
 * @returns orders and yuan a visitor, not rounded
 * @throws RangeError if a share is not 0–1 or a value is negative
 * @source as `bestPageOrder`
 * @simplifies One purchase a visit, and nobody looks back up.
 *   每次访问只买一件，也不往回翻。
 * @vectors layout.optimalOrder
 * @example comparedOrders([{ buyRatio: 0.2, valueYuan: 15 }, { buyRatio: 0.06, valueYuan: 120 }], 0.85)
 *   .byBuyRatio.valueYuan // 7.896
 */
export function comparedOrders(
  products: readonly PageProduct[],
  continuationRatio: number,
): OrderComparison {
  const by = (index: (product: PageProduct) => number) =>
    ordered(products, sorted(products, index), continuationRatio);
  return {
    best: bestPageOrder(products, continuationRatio),
    byBuyRatio: by(({ buyRatio }) => buyRatio),
    byValue: by(({ valueYuan }) => valueYuan),
  };
}

function orderIndex({ buyRatio, valueYuan }: PageProduct, continuationRatio: number): number {
  if (buyRatio === 0) return 0;
  // As (1 − δ) + δ p it loses no digits when δ is near 1 and p is small.
  return (buyRatio / (1 - continuationRatio + continuationRatio * buyRatio)) * valueYuan;
}

function sorted(products: readonly PageProduct[], index: (product: PageProduct) => number) {
  const indices = products.map(index);
  return products
    .map((_, i) => i)
    .sort((a, b) => (indices[b] as number) - (indices[a] as number) || a - b);
}

function ordered(products: readonly PageProduct[], order: number[], continuation: number) {
  const placed = order.map((i) => products[i] as PageProduct);
  return { order, valueYuan: pageValueYuan(placed, continuation) };
}

// best[slots] holds the best value and choice from the products seen so far, which all come later.
function fewPlaces(
  products: readonly PageProduct[],
  byIndex: readonly number[],
  continuationRatio: number,
  slotCount: number,
): PageOrder {
  const best = Array.from({ length: slotCount + 1 }, () => ({ order: [] as number[], value: 0 }));
  for (const i of [...byIndex].reverse()) {
    const { buyRatio, valueYuan } = products[i] as PageProduct;
    for (let slots = slotCount; slots >= 1; slots--) {
      const rest = best[slots - 1] as (typeof best)[number];
      const value = buyRatio * valueYuan + continuationRatio * (1 - buyRatio) * rest.value;
      if (value < (best[slots] as (typeof best)[number]).value) continue;
      best[slots] = { order: [i, ...rest.order], value };
    }
  }
  return ordered(products, (best.at(-1) as (typeof best)[number]).order, continuationRatio);
}

function checkPage(products: readonly PageProduct[], continuationRatio: number): void {
  share({ buyRatio: products.map(({ buyRatio }) => buyRatio), continuationRatio });
  atLeast(0, { valueYuan: products.map(({ valueYuan }) => valueYuan) });
}
