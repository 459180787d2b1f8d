// The order of a page against every order. 页面排序与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPageOrder, comparedOrders, pageValueYuan } from '@/model/page/page-order';

const ITEMS = [
  { buyRatio: 0.02, valueYuan: 400 },
  { buyRatio: 0.2, valueYuan: 15 },
  { buyRatio: 0.06, valueYuan: 120 },
  { buyRatio: 0.005, valueYuan: 900 },
  { buyRatio: 0.12, valueYuan: 40 },
];
const edge = fc.constantFrom(0, 1);
const ratio = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), edge);
const products = fc.array(
  fc.record({ buyRatio: ratio, valueYuan: fc.double({ min: 0, max: 1000, noNaN: true }) }),
  { maxLength: 5 },
);

function everyOrder<T>(list: readonly T[], length: number): T[][] {
  if (length === 0) return [[]];
  return list.flatMap((first, i) =>
    everyOrder([...list.slice(0, i), ...list.slice(i + 1)], length - 1).map((rest) => [
      first,
      ...rest,
    ]),
  );
}

describe('pageValueYuan()', () => {
  it('counts what is still looked at', () => {
    // 0.02 · 400 + 0.85 · 0.98 · 0.2 · 15.
    expect(pageValueYuan(ITEMS.slice(0, 2), 0.85)).toBeCloseTo(8 + 2.499, 12);
    expect(pageValueYuan([], 0.5)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => pageValueYuan(ITEMS, 2)).toThrow('continuationRatio must be between 0 and 1');
    expect(() => pageValueYuan([{ buyRatio: NaN, valueYuan: 1 }], 1)).toThrow(
      'buyRatio[0] must be between 0 and 1, got NaN',
    );
    expect(() => pageValueYuan([{ buyRatio: 0, valueYuan: -1 }], 1)).toThrow(
      'valueYuan[0] must be at least 0, got -1',
    );
  });
});

describe('bestPageOrder()', () => {
  it('is no worse than any of all orders', () => {
    fc.assert(
      fc.property(products, ratio, (list, continuation) => {
        const best = bestPageOrder(list, continuation);
        const placed = best.order.map((i) => list[i] as (typeof list)[number]);
        expect(best.valueYuan).toBeCloseTo(pageValueYuan(placed, continuation), 9);
        expect([...best.order].sort()).toEqual(list.map((_, i) => i));
        const values = everyOrder(list, list.length).map((one) => pageValueYuan(one, continuation));
        expect(best.valueYuan).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
      }),
    );
  });

  it('chooses as well as orders when places are few', () => {
    fc.assert(
      fc.property(products, ratio, fc.nat({ max: 4 }), (list, continuation, slotCount) => {
        const best = bestPageOrder(list, continuation, slotCount);
        expect(best.order.length).toBeLessThanOrEqual(Math.min(slotCount, list.length));
        expect(new Set(best.order).size).toBe(best.order.length);
        const length = Math.min(slotCount, list.length);
        const values = everyOrder(list, length).map((one) => pageValueYuan(one, continuation));
        expect(best.valueYuan).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
      }),
    );
  });

  it('does not simply take the first few: one place goes to what is worth most at once', () => {
    const list = [
      { buyRatio: 0.9, valueYuan: 10 },
      { buyRatio: 0.1, valueYuan: 70 },
    ];
    expect(bestPageOrder(list, 1).order).toEqual([1, 0]);
    expect(bestPageOrder(list, 1, 1)).toEqual({ order: [0], valueYuan: 9 });
  });

  it('keeps the order of equal products, and may show nothing', () => {
    const same = { buyRatio: 0.1, valueYuan: 5 };
    expect(bestPageOrder([same, same, same], 0.5).order).toEqual([0, 1, 2]);
    expect(bestPageOrder([same], 0.5, 0)).toEqual({ order: [], valueYuan: 0 });
    expect(bestPageOrder([], 1)).toEqual({ order: [], valueYuan: 0 });
  });

  it('names the bad argument', () => {
    expect(() => bestPageOrder(ITEMS, -1)).toThrow('continuationRatio must be between 0 and 1');
    expect(() => bestPageOrder(ITEMS, 1, 1.5)).toThrow('slotCount must be a whole number, got 1.5');
    expect(() => bestPageOrder(ITEMS, 1, -1)).toThrow('slotCount must be at least 0, got -1');
  });
});

describe('comparedOrders()', () => {
  it('shows that neither conversion nor margin alone gives the order', () => {
    const { best, byBuyRatio, byValue } = comparedOrders(ITEMS, 0.85);
    expect(best.order).toEqual([0, 2, 3, 4, 1]);
    expect(byBuyRatio.order).toEqual([1, 4, 2, 0, 3]);
    expect(byValue.order).toEqual([3, 0, 2, 4, 1]);
    const values = [best, byValue, byBuyRatio].map(({ valueYuan }) => valueYuan);
    [20.96, 20.3, 14.7].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 2));
  });

  it('names the bad argument', () => {
    expect(() => comparedOrders(ITEMS, NaN)).toThrow('continuationRatio must be between 0 and 1');
  });
});
