// Average order value: delta method by covariances, scale, order. 笔单价的区间。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrderValues, orderValue } from '@/model/experiment/order-value';

const FIVE = { revenuesYuan: [100, 300, 80, 0, 50], orderCounts: [1, 2, 1, 0, 1] };
const customers = fc
  .array(
    fc.record({ yuan: fc.integer({ min: 0, max: 5000 }), orders: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 2, maxLength: 30 },
  )
  .map((list) => ({
    revenuesYuan: list.map(({ yuan }) => yuan),
    orderCounts: list.map(({ orders }) => orders),
  }));

describe('orderValue()', () => {
  it('agrees with numpy covariances', () => {
    const found = orderValue(FIVE);
    expect(found?.meanYuan).toBeCloseTo(106, 12);
    expect(found?.errorYuan).toBeCloseTo(24.074883177286655, 10);
    expect(((found?.highYuan ?? NaN) - 106) / 24.074883177286655).toBeCloseTo(
      1.959963984540054,
      10,
    );
  });

  it('is the error of a plain mean when everybody orders once', () => {
    // Mean 30, sample variance 250, five customers.
    const found = orderValue({ revenuesYuan: [10, 20, 30, 40, 50], orderCounts: [1, 1, 1, 1, 1] });
    expect(found?.meanYuan).toBe(30);
    expect(found?.errorYuan).toBeCloseTo(Math.sqrt(250 / 5), 12);
  });

  it('is wider than orders taken as independent would make it', () => {
    // Ten alike orders of each customer hold no more news than one.
    const revenuesYuan = [10, 20, 30, 40, 50];
    const once = orderValue({ revenuesYuan, orderCounts: [1, 1, 1, 1, 1] });
    const tenTimes = orderValue({
      revenuesYuan: revenuesYuan.map((yuan) => yuan * 10),
      orderCounts: [10, 10, 10, 10, 10],
    });
    expect(tenTimes?.errorYuan).toBeCloseTo(once?.errorYuan ?? NaN, 12);
  });

  it('follows the unit of money and does not mind the order of customers', () => {
    fc.assert(
      fc.property(customers, ({ revenuesYuan, orderCounts }) => {
        const found = orderValue({ revenuesYuan, orderCounts });
        const fen = orderValue({
          revenuesYuan: revenuesYuan.map((yuan) => yuan * 100),
          orderCounts,
        });
        const back = orderValue({ revenuesYuan: [...revenuesYuan].reverse(), orderCounts: [...orderCounts].reverse() }); // prettier-ignore
        expect(fen?.errorYuan).toBeCloseTo(100 * (found?.errorYuan ?? NaN), 6);
        expect(back?.lowYuan).toBeCloseTo(found?.lowYuan ?? NaN, 8);
        expect((found?.lowYuan ?? NaN) <= (found?.meanYuan ?? NaN)).toBe(true);
      }),
    );
  });

  it('barely changes when customers without an order join', () => {
    const found = orderValue(FIVE)?.errorYuan ?? NaN;
    const idle = Array.from({ length: 1000 }, () => 0);
    const joined = orderValue({
      revenuesYuan: [...FIVE.revenuesYuan, ...idle],
      orderCounts: [...FIVE.orderCounts, ...idle],
    });
    expect(joined?.meanYuan).toBe(106);
    expect((joined?.errorYuan ?? NaN) / found).toBeCloseTo(Math.sqrt((4 / 5) * (1005 / 1004)), 10);
  });

  it('has no average without an order', () => {
    expect(orderValue({ revenuesYuan: [0, 0, 0], orderCounts: [0, 0, 0] })).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => orderValue({ revenuesYuan: [], orderCounts: [] })).toThrow(
      'revenuesYuan must have at least one value',
    );
    expect(() => orderValue({ revenuesYuan: [1], orderCounts: [1] })).toThrow(
      'number of customers must be at least 2, got 1',
    );
    expect(() => orderValue({ revenuesYuan: [1, 2], orderCounts: [1] })).toThrow(
      'orderCounts must be as long as revenuesYuan (2), got 1',
    );
    expect(() => orderValue({ revenuesYuan: [1, NaN], orderCounts: [1, 1] })).toThrow(
      'revenuesYuan[1] must be finite, got NaN',
    );
    expect(() => orderValue({ revenuesYuan: [1, 2], orderCounts: [1, -1] })).toThrow(
      'orderCounts[1] must be at least 0, got -1',
    );
    expect(() => orderValue(FIVE, 1)).toThrow('alphaRatio must be above 0 and below 1, got 1');
  });
});

describe('compareOrderValues()', () => {
  const dearer = { revenuesYuan: [150, 380, 120, 90], orderCounts: [1, 2, 1, 1] };

  it('adds the squared errors and turns its sign with the groups', () => {
    const [one, other] = [orderValue(FIVE), orderValue(dearer)];
    const [forth, back] = [compareOrderValues(FIVE, dearer), compareOrderValues(dearer, FIVE)];
    const half = 1.959963984540054 * Math.hypot(one?.errorYuan ?? NaN, other?.errorYuan ?? NaN);
    expect(forth?.differenceYuan).toBeCloseTo(148 - 106, 12);
    expect((forth?.highYuan ?? NaN) - 42).toBeCloseTo(half, 10);
    expect(back?.lowYuan).toBeCloseTo(-(forth?.highYuan ?? NaN), 12);
    expect(back?.pValue).toBe(forth?.pValue);
  });

  it('calls a difference significant when its interval leaves 0 out', () => {
    fc.assert(
      fc.property(customers, customers, (one, other) => {
        const found = compareOrderValues(one, other);
        if (!found || found.pValue === null || Math.abs(found.pValue - 0.05) < 1e-9) return;
        expect(found.pValue < 0.05).toBe(found.lowYuan > 0 || found.highYuan < 0);
      }),
    );
  });

  it('has no test without variation and no comparison without orders', () => {
    const flat = { revenuesYuan: [10, 20], orderCounts: [1, 2] };
    expect(compareOrderValues(flat, flat)).toMatchObject({ differenceYuan: 0, pValue: null });
    expect(compareOrderValues(flat, { revenuesYuan: [0, 0], orderCounts: [0, 0] })).toBeNull();
  });
});
