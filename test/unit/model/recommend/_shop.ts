// A small shop where it is plain what suits whom when. 什么时候该推什么一目了然的小店。
import { basketsFromLists } from '@/model/basket/baskets';
import { itemSimilarity } from '@/model/recommend/item-similarity';
import { nextItems } from '@/model/recommend/next-items';
import type { StageEvidence } from '@/model/recommend/stage-recommendations';

export const SHOP = ['kettle A', 'kettle B', 'descaler', 'tea', 'cup', 'towel'] as const;
export const [KETTLE_A, KETTLE_B, DESCALER, TEA, CUP, TOWEL] = [0, 1, 2, 3, 4, 5] as const;

/** Visits look at both kettles; orders hold one, with its descaler or with tea. */
export function smallShop(): StageEvidence {
  const visits = [
    ['kettle A', 'kettle B'],
    ['kettle A', 'kettle B'],
    ['kettle B', 'kettle A', 'tea'],
    ['towel'],
    ['towel', 'cup'],
  ];
  const orders = [
    ['kettle A', 'descaler'],
    ['kettle A', 'descaler'],
    ['kettle B', 'tea'],
    ['tea', 'cup'],
    ['towel'],
    ['towel'],
    ['towel'],
  ];
  const codes = (lists: string[][]) =>
    lists.map((list) => list.map((name) => SHOP.findIndex((item) => item === name)));
  return {
    similarity: itemSimilarity(basketsFromLists(visits, SHOP)),
    complements: itemSimilarity(basketsFromLists(orders, SHOP), { kind: 'lift' }),
    next: nextItems(codes(visits), SHOP.length),
    refillDays: [Infinity, Infinity, 90, 30, Infinity, Infinity],
    kindCodes: [0, 0, 1, 2, 3, 4],
  };
}
