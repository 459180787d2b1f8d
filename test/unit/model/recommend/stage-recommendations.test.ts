// Each stage shows what helps there, and nothing that hinders. 各阶段推荐什么、不推荐什么。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basketsFromLists } from '@/model/basket/baskets';
import { hiddenItemTest } from '@/model/recommend/hidden-item-test';
import { itemSimilarity } from '@/model/recommend/item-similarity';
import { nextItems } from '@/model/recommend/next-items';
import { popularItems } from '@/model/recommend/recommendations';
import { type Shopper, stageRecommendations } from '@/model/recommend/stage-recommendations';
import { CUP, DESCALER, KETTLE_A, KETTLE_B, SHOP, smallShop, TEA, TOWEL } from './_shop';

const NOBODY: Shopper = { stage: 'browse', viewed: [], cart: [], bought: [] };
const shown = (shopper: Partial<Shopper>, options = {}) =>
  stageRecommendations(smallShop(), { ...NOBODY, ...shopper }, { count: 6, ...options });
const first = (shopper: Partial<Shopper>) => shown(shopper)[0];

const code = fc.nat(SHOP.length - 1);
const shoppers = fc.record({
  stage: fc.constantFrom('browse', 'cart', 'after'),
  viewed: fc.array(code, { maxLength: 4 }),
  cart: fc.array(code, { maxLength: 3 }),
  bought: fc.array(fc.record({ item: code, daysAgo: fc.nat(400) }), { maxLength: 4 }),
}) as fc.Arbitrary<Shopper>;

describe('stageRecommendations()', () => {
  it('shows who looks around what is alike', () => {
    expect(first({ viewed: [KETTLE_A] })).toMatchObject({ item: KETTLE_B, reason: 'similar' });
  });

  it('shows who is about to pay what goes with it, and not the other kettle', () => {
    const list = shown({ stage: 'cart', viewed: [KETTLE_A, KETTLE_B], cart: [KETTLE_A] });
    expect(list[0]).toMatchObject({ item: DESCALER, reason: 'complement' });
    expect(list.map(({ item }) => item)).not.toContain(KETTLE_B);
  });

  it('shows who has bought what goes with it and what is used up', () => {
    const bought = [
      { item: KETTLE_B, daysAgo: 3 },
      { item: DESCALER, daysAgo: 100 },
    ];
    const list = shown({ stage: 'after', bought });
    expect(list.slice(0, 2)).toEqual([
      { item: DESCALER, score: 0.5, reason: 'refill' },
      { item: TEA, score: 0.5, reason: 'complement' },
    ]);
    expect(list.map(({ item }) => item)).not.toContain(KETTLE_B);
  });

  it('shows a newcomer what most people want, or nothing when fillers are not wanted', () => {
    expect(shown({})[0]?.reason).toBe('popular');
    expect(shown({}, { leavesShort: true })).toEqual([]);
  });

  it('follows weights of your own', () => {
    const weights = { similar: 0, next: 0, complement: 0, refill: 1 };
    const bought = [{ item: TEA, daysAgo: 40 }];
    const list = shown({ viewed: [KETTLE_A], bought }, { weights, leavesShort: true });
    expect(list).toEqual([{ item: TEA, score: 1, reason: 'refill' }]);
  });

  it('never shows the cart, nor what was bought unless it is due, and sorts by score', () => {
    fc.assert(
      fc.property(shoppers, fc.integer({ min: 1, max: 7 }), (shopper, count) => {
        const list = stageRecommendations(smallShop(), shopper, { count });
        expect(list.length).toBeLessThanOrEqual(count);
        const items = list.map(({ item }) => item);
        expect(new Set(items).size).toBe(items.length);
        expect(items.filter((item) => shopper.cart.includes(item))).toEqual([]);
        const lastDays = (item: number) =>
          Math.min(...shopper.bought.filter((one) => one.item === item).map((one) => one.daysAgo));
        const owned = shopper.bought.map(({ item }) => item);
        for (const item of items.filter((one) => owned.includes(one))) {
          expect(lastDays(item)).toBeGreaterThanOrEqual(
            0.8 * (smallShop().refillDays?.[item] ?? 0),
          );
        }
        const scores = list.map(({ score }) => score);
        expect([...scores].sort((a, b) => b - a)).toEqual(scores);
        expect(list.every(({ score, reason }) => (reason === 'popular') === (score === 0))).toBe(
          true,
        );
      }),
    );
  });

  it('finds the hidden item of an order more often than the list of what sells best', () => {
    const pairs = [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g'], ['g'], ['g'], ['h'], ['h'], ['h']];
    const orders = basketsFromLists([...pairs, ...pairs]);
    const similarity = itemSimilarity(orders);
    const complements = itemSimilarity(orders, { kind: 'lift' });
    const evidence = { similarity, complements, next: nextItems([], orders.names.length) };
    const byStage = (owned: Int32Array, count: number) =>
      stageRecommendations(evidence, { ...NOBODY, stage: 'cart', cart: [...owned] }, { count }).map(
        ({ item }) => item,
      );
    const options = { count: 1, seed: 1 };
    const best = hiddenItemTest(orders, (owned, n) => popularItems(similarity, owned, n), options);
    expect(hiddenItemTest(orders, byStage, options).hitRatio).toBe(1);
    expect(best.hitRatio).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => shown({ cart: [6] })).toThrow('cart[0] must be at most 5, got 6');
    expect(() => shown({ bought: [{ item: CUP, daysAgo: -1 }] })).toThrow(
      'daysAgo[0] must be at least 0',
    );
    expect(() => shown({ viewed: [TOWEL] }, { count: 0 })).toThrow(
      'count must be at least 1, got 0',
    );
    expect(() =>
      shown({}, { weights: { similar: -1, next: 0, complement: 0, refill: 0 } }),
    ).toThrow('similar must be at least 0, got -1');
    const odd = { ...smallShop(), next: nextItems([], 2) };
    expect(() => stageRecommendations(odd, NOBODY, { count: 1 })).toThrow(
      'next.itemCount must be that of similarity (6), got 2',
    );
  });
});
