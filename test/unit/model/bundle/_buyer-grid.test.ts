// Counts in squares against the buyers themselves. 直方图利润与逐人计算对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyerGrid, gridProfitYuan } from '@/model/bundle/_buyer-grid';
import { buyersOf } from '@/model/bundle/_buyers';
import { outcomeAt } from '@/model/bundle/menu-outcome';

// Never a round number: a value on an edge may stand on either side of it.
const worth = fc.nat({ max: 10_000 }).map((cents) => (cents + 0.37) / 100);
const samples = fc.array(fc.tuple(worth, worth), { minLength: 1, maxLength: 40 });
const part = fc.double({ min: 0, max: 1, noNaN: true });

function buyers(list: readonly (readonly [number, number])[]) {
  return buyersOf({
    firstWtpYuan: list.map(([first]) => first),
    secondWtpYuan: list.map(([, second]) => second),
    firstCostYuan: 4,
    secondCostYuan: 7,
  });
}

describe('buyerGrid()', () => {
  it('counts every buyer, with steps of the same width along both goods', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const grid = buyerGrid(buyers(list));
        fc.pre(grid !== null);
        if (!grid) return;
        expect(grid.below.at(-1)).toBe(list.length);
        expect(grid.diagonal.at(-1)).toBe(list.length);
        const [first, second] = [0, 1].map((k) => Math.max(...list.map((pair) => pair[k] ?? NaN)));
        const [low, high] = [first ?? NaN, second ?? NaN].toSorted((a, b) => a - b);
        expect(grid.rowCount * grid.stepYuan).toBeGreaterThanOrEqual(low ?? NaN);
        expect(grid.columnCount * grid.stepYuan).toBeGreaterThanOrEqual(high ?? NaN);
        expect(grid.below.length + grid.diagonal.length).toBeLessThan(300_000);
      }),
    );
  });

  it('holds goods of very unlike worth, and one that is worth nothing', () => {
    const grid = buyerGrid(buyers([[1e6, 0.001]]));
    expect(grid).toMatchObject({ rowGood: 1, rowCount: 1, columnCount: 4097 });
    expect(buyerGrid(buyers([[0, 5]]))?.rowCount).toBe(1);
    expect(buyerGrid(buyers([[0, 0]]))).toBeNull();
    expect(buyerGrid(buyers([[5e-324, 5e-324]]))).toBeNull();
  });
});

describe('gridProfitYuan()', () => {
  it('is the profit at those prices, but for buyers in squares that the bundle line cuts', () => {
    fc.assert(
      fc.property(samples, part, part, part, (list, x, y, z) => {
        const all = buyers(list);
        const grid = buyerGrid(all);
        fc.pre(grid !== null);
        if (!grid) return;
        const first = Math.round(x * grid.rowCount);
        const second = Math.round(y * grid.columnCount);
        const dearer = Math.max(first, second);
        const both = Math.round(dearer + z * (first + second - dearer));
        const places = grid.rowGood === 0 ? [first, second, both] : [second, first, both];
        const [p1 = NaN, p2 = NaN, pB = NaN] = places.map((steps) => steps * grid.stepYuan);
        // Between what is sold for certain and what a cut square may add.
        const cut = list.filter(([a, b]) => {
          const sum = Math.floor(a / grid.stepYuan) + Math.floor(b / grid.stepYuan);
          return sum + 1 === both;
        }).length;
        // A value within rounding of an edge may stand in the square beside.
        fc.pre(
          list.every(([a, b]) =>
            [a - p1, b - p2, a + p2 - pB, b + p1 - pB].every((gap) => Math.abs(gap) > 1e-6),
          ),
        );
        const { profitYuan } = outcomeAt(all, [p1, p2, pB]);
        expect(
          Math.abs(gridProfitYuan(grid, first, second, both) - profitYuan),
        ).toBeLessThanOrEqual(cut * (Math.abs(pB - 11) + p1 + p2) + 1e-6);
        if (cut === 0) {
          expect(gridProfitYuan(grid, first, second, both)).toBeCloseTo(profitYuan, 6);
        }
      }),
    );
  });
});
