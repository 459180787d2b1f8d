import { describe, expect, it } from 'vitest';
import { isCase, shopOf } from '@/simulators/segment-studio/shops';

describe('shopOf()', () => {
  it('is the real shop but for the case', () => {
    expect(shopOf('real')).toBe(shopOf('byHand'));
    expect(shopOf('apparel').clusters).toBeNull();
    expect([isCase('apparel'), isCase('neat')]).toEqual([true, false]);
  });

  it('knows a kind for every customer', () => {
    for (const scenario of ['real', 'apparel']) {
      const shop = shopOf(scenario);
      const seen = new Set(shop.cells.map((cell) => shop.kindOf(cell)));
      expect([...seen].toSorted()).toEqual([0, 1, 2, 3]);
    }
  });
});
