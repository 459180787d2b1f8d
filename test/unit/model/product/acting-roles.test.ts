// Roles by numbers: a real assortment, scale, ties. 商品的实际角色。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actingRoles } from '@/model/product/acting-roles';

const products = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: -50, max: 500 }),
    fc.nat({ max: 3000 }),
  ),
  { minLength: 3, maxLength: 12 },
);
const columnsOf = (list: readonly (readonly [number, number, number])[]) =>
  [0, 1, 2].map((k) => list.map((product) => product[k] ?? NaN)) as [number[], number[], number[]];

describe('actingRoles()', () => {
  it('reads the roles of a small-appliance shop', () => {
    const found = actingRoles(
      [279, 469, 119, 1249, 149, 84],
      [101, 207, 35, 489, 50, 34],
      [1750, 720, 1600, 130, 900, 900],
    );
    expect(found.roles).toEqual(['volume', 'profit', 'promotion', 'image', 'volume', 'promotion']);
    expect(found.medianPriceYuan).toBe(214);
    expect(found.medianUnitCount).toBe(900);
  });

  it('gives no role to what neither sells nor earns', () => {
    expect(actingRoles([10, 10, 10], [5, 6, 1], [9, 8, 2]).roles).toEqual([
      'volume',
      'volume',
      null,
    ]);
  });

  it('gives no role where all products are alike', () => {
    const found = actingRoles([10, 10, 10], [5, 5, 5], [2, 2, 2]);
    expect(found.roles).toEqual([null, null, null]);
  });

  it('moves with the products and not with the unit of money or time', () => {
    fc.assert(
      fc.property(products, (list) => {
        const [prices, profits, units] = columnsOf(list);
        const { roles } = actingRoles(prices, profits, units);
        const turned = columnsOf([...list].reverse());
        expect(actingRoles(...turned).roles).toEqual([...roles].reverse());
        const scaled = [prices, profits, units].map((column) => column.map((x) => 8 * x));
        expect(actingRoles(...(scaled as [number[], number[], number[]])).roles).toEqual(roles);
      }),
    );
  });

  it('follows the cuts', () => {
    const shop = [
      [10, 20, 29],
      [1, 6, 30],
      [50, 30, 5],
    ] as const;
    expect(actingRoles(...shop).roles).toEqual(['promotion', 'volume', 'profit']);
    expect(actingRoles(...shop, { imagePriceIndex: 1.4 }).roles[2]).toBe('image');
    expect(actingRoles(...shop, { promotionPriceIndex: 0.4 }).roles[0]).toBe('volume');
  });

  it('names the bad argument', () => {
    const three = [1, 2, 3];
    expect(() => actingRoles([1, 2], [1, 2], [1, 2])).toThrow(
      'pricesYuan must have at least 3 products, got 2',
    );
    expect(() => actingRoles([0, 1, 2], three, three)).toThrow(
      'pricesYuan[0] must be above 0, got 0',
    );
    expect(() => actingRoles(three, [NaN, 1, 2], three)).toThrow('profitsYuan[0] must be finite');
    expect(() => actingRoles(three, three, [1, -1, 2])).toThrow('unitCounts[1] must be at least 0');
    expect(() => actingRoles(three, three, [1])).toThrow(
      'unitCounts must be as long as pricesYuan',
    );
    expect(() => actingRoles(three, three, three, { imagePriceIndex: 1 })).toThrow(
      'imagePriceIndex',
    );
    expect(() => actingRoles(three, three, three, { promotionPriceIndex: 2 })).toThrow(
      'promotionPriceIndex must be at most 1, got 2',
    );
  });
});
