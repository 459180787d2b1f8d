// Prices by count: what buyers take, and the two searches. 按件数定价的搜索。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everySizeMenu,
  gridPrices,
  settledSizeMenu,
  sizeBuyers,
  sizeOutcome,
} from '@/model/bundle/_size-menu';

const rows = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 })), {
  minLength: 1,
  maxLength: 6,
});
const PRICES = gridPrices({ lowestYuan: 0, highestYuan: 27, stepYuan: 3 });

describe('sizeBuyers()', () => {
  it('adds up each buyer’s goods from the best one down', () => {
    expect([...sizeBuyers([[3, 9, 1]], 1).topSumsYuan]).toEqual([9, 12, 13]);
  });

  it('names the bad argument', () => {
    expect(() => sizeBuyers([], 1)).toThrow('wtpYuan must have at least one value');
    expect(() => sizeBuyers([[]], 1)).toThrow('wtpYuan[0] must have at least one value');
    expect(() => sizeBuyers([[1], [1, 2]], 1)).toThrow('wtpYuan[1] must be as long as wtpYuan[0]');
    expect(() => sizeBuyers([[-1]], 1)).toThrow('wtpYuan[0][0] must be at least 0, got -1');
    expect(() => sizeBuyers([[1]], NaN)).toThrow('unitCostYuan must be at least 0, got NaN');
  });
});

describe('gridPrices()', () => {
  it('ends on the highest price although steps are broken numbers', () => {
    const prices = gridPrices({ lowestYuan: 0, highestYuan: 0.3, stepYuan: 0.1 });
    expect(prices).toHaveLength(4);
    expect(prices[3]).toBeCloseTo(0.3, 12);
  });

  it('names the bad argument', () => {
    const grid = { lowestYuan: 0, highestYuan: 1, stepYuan: 1 };
    expect(() => gridPrices({ ...grid, stepYuan: 0 })).toThrow('stepYuan must be above 0, got 0');
    expect(() => gridPrices({ ...grid, lowestYuan: -1 })).toThrow('lowestYuan must be at least 0');
    expect(() => gridPrices({ ...grid, lowestYuan: 2 })).toThrow('highestYuan must be at least 2');
  });
});

describe('sizeOutcome()', () => {
  it('breaks ties for the seller, nothing being one of the choices', () => {
    const buyers = sizeBuyers([[9, 3]], 2);
    expect(sizeOutcome(buyers, [9, 12])).toEqual({ profitYuan: 8, consumerSurplusYuan: 0 });
    expect(sizeOutcome(buyers, [10, 13])).toEqual({ profitYuan: 0, consumerSurplusYuan: 0 });
    expect(sizeOutcome(buyers, [1, 13])).toEqual({ profitYuan: -1, consumerSurplusYuan: 8 });
  });
});

describe('everySizeMenu()', () => {
  it('is not beaten by any rising prices of the grid', () => {
    const places = fc.array(fc.nat({ max: PRICES.length - 1 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rows, places, (list, at) => {
        const buyers = sizeBuyers(list, 2);
        const best = everySizeMenu(buyers, PRICES);
        const other = at.toSorted((a, b) => a - b).map((place) => PRICES[place] ?? NaN);
        expect(sizeOutcome(buyers, best.pricesYuan)).toMatchObject({ profitYuan: best.profitYuan });
        expect(best.profitYuan).toBeGreaterThanOrEqual(
          sizeOutcome(buyers, other).profitYuan - 1e-9,
        );
      }),
    );
  });
});

describe('settledSizeMenu()', () => {
  it('climbs from its start, within the grid, below the best of all', () => {
    const start = fc.constantFrom(...PRICES).map((price) => [price, price, price]);
    fc.assert(
      fc.property(rows, start, (list, from) => {
        const buyers = sizeBuyers(list, 2);
        const { pricesYuan, profitYuan } = settledSizeMenu(buyers, PRICES, from);
        expect(profitYuan).toBeGreaterThanOrEqual(sizeOutcome(buyers, from).profitYuan - 1e-9);
        expect(profitYuan).toBeLessThanOrEqual(everySizeMenu(buyers, PRICES).profitYuan + 1e-9);
        expect(pricesYuan.toSorted((a, b) => a - b)).toEqual(pricesYuan);
        expect(pricesYuan.every((price) => PRICES.includes(price))).toBe(true);
      }),
    );
  });

  it('makes room by pricing out what nobody takes', () => {
    expect(settledSizeMenu(sizeBuyers([[3, 9]], 1), [8, 9, 12], [8, 8]).profitYuan).toBe(10);
  });
});
