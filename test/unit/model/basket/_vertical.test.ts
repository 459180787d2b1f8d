// The same baskets seen from the items. 倒排表与原数据一致。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedBaskets, verticalOf } from '@/model/basket/_vertical';
import { basketsFromLists } from '@/model/basket/baskets';
import { lists, NAMES } from './_baskets';

describe('verticalOf()', () => {
  it('orders items from the rarest on', () => {
    const found = verticalOf(basketsFromLists([['a', 'b'], ['b'], ['b', 'c', 'a']]), 2);
    expect([...found.items]).toEqual([0, 1]);
    expect(found.lists.map((list) => [...list])).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
    expect(found.pairCounts?.[1]).toBe(2);
  });

  it('has the same baskets as list, as bits and in pairs', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 3 }), (given, leastCount) => {
        const found = verticalOf(basketsFromLists(given, NAMES), leastCount);
        const has = (basket: number, item: number) =>
          given[basket]?.includes(NAMES[item] as string);
        found.items.forEach((item, place) => {
          const wanted = [...given.keys()].filter((basket) => has(basket, item));
          expect([...(found.lists[place] ?? [])]).toEqual(wanted);
          expect(wanted.length).toBeGreaterThanOrEqual(leastCount);
          found.items.forEach((other, place2) => {
            if (place2 <= place) return;
            const both = wanted.filter((basket) => has(basket, other));
            expect(found.pairCounts?.[place * found.items.length + place2]).toBe(both.length);
            const room = new Int32Array(wanted.length);
            const bits = found.bits[place2] as Int32Array;
            const count = sharedBaskets(Int32Array.from(wanted), bits, room);
            expect([...room.subarray(0, count)]).toEqual(both);
          });
        });
      }),
    );
  });
});

describe('sharedBaskets()', () => {
  it('looks up bits over word ends', () => {
    const bits = new Int32Array(3);
    for (const basket of [0, 31, 32, 64])
      bits[basket >> 5] = (bits[basket >> 5] ?? 0) | (1 << (basket & 31));
    const room = new Int32Array(4);
    expect(sharedBaskets(Int32Array.of(1, 31, 32, 63), bits, room)).toBe(2);
    expect([...room.subarray(0, 2)]).toEqual([31, 32]);
  });
});
