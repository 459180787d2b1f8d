// The terms of a score, each from 0 to 1. 得分各项。
import { describe, expect, it } from 'vitest';
import { termsOf } from '@/model/recommend/_stage-terms';
import { CUP, DESCALER, KETTLE_A, KETTLE_B, smallShop, TEA } from './_shop';

const NOBODY = { stage: 'browse', viewed: [], cart: [], bought: [] } as const;

describe('termsOf()', () => {
  it('is 0 for all where nothing is known of the shopper', () => {
    const terms = termsOf(smallShop(), NOBODY, 0.8);
    for (const values of Object.values(terms)) expect(values.every((one) => one === 0)).toBe(true);
  });

  it('has the other kettle as most alike and next', () => {
    const { similar, next } = termsOf(smallShop(), { ...NOBODY, viewed: [KETTLE_A] }, 0.8);
    expect(similar[KETTLE_B]).toBe(1);
    expect(next[KETTLE_B]).toBe(1);
    // One of three steps from kettle A leads to tea, two to kettle B.
    expect(next[TEA]).toBe(0.5);
  });

  it('takes what goes with the cart, and after the purchase with the latest one', () => {
    const cart = termsOf(smallShop(), { ...NOBODY, stage: 'cart', cart: [KETTLE_A] }, 0.8);
    expect(cart.complement[DESCALER]).toBe(1);
    expect(cart.complement[KETTLE_B]).toBe(0);
    const bought = [
      { item: KETTLE_A, daysAgo: 300 },
      { item: TEA, daysAgo: 2 },
    ];
    const after = termsOf(smallShop(), { ...NOBODY, stage: 'after', bought }, 0.8);
    expect(after.complement[DESCALER]).toBe(0);
    expect(after.complement[CUP]).toBe(1);
  });

  it('counts the days since the last purchase of an item, and no further than twice its time', () => {
    const bought = [
      { item: TEA, daysAgo: 200 },
      { item: TEA, daysAgo: 27 },
      { item: DESCALER, daysAgo: 900 },
    ];
    const { refill } = termsOf(smallShop(), { ...NOBODY, bought }, 0.8);
    expect(refill[DESCALER]).toBe(1);
    expect(refill[TEA]).toBeCloseTo(0.9 / 2, 12);
    const soon = [{ item: TEA, daysAgo: 20 }];
    expect(termsOf(smallShop(), { ...NOBODY, bought: soon }, 0.8).refill[TEA]).toBe(0);
  });
});
