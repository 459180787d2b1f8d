// Buying histories, against a plain reading of each customer. 购买历史，与逐客户读取对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyingHistories } from '@/model/customers/buying-histories';

type Row = [customer: number, day: number, amount: number];

const salesOf = (rows: readonly Row[]) => ({
  customerCodes: rows.map(([customer]) => customer),
  dayNumbers: rows.map(([, day]) => day),
  amounts: rows.map(([, , amount]) => amount),
});

/** Customer, repeat days, last day, days observed, mean of the repeat days; last day seen is 10. */
function plainReading(rows: readonly Row[], customer: number): number[][] {
  const own = rows.filter(([c, day, amount]) => c === customer && day <= 10 && amount > 0);
  const days = [...new Set(own.map(([, day]) => day))].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === 10) return [];
  const repeatCount = days.length - 1;
  const money = own
    .filter(([, day]) => day !== first)
    .reduce((sum, [, , amount]) => sum + amount, 0);
  return [[customer, repeatCount, last - first, 10 - first, money / Math.max(1, repeatCount)]];
}

describe('buyingHistories()', () => {
  it('takes orders of a day as one, and returns for nothing', () => {
    const rows: Row[] = [
      [0, 10, 9],
      [0, 17, 20],
      [0, 17, 4],
      [0, 13, 30],
      [0, 20, -5],
      [0, 99, 7],
      [1, 30, 1],
      [-1, 12, 8],
    ];
    expect(buyingHistories(salesOf(rows), 30)).toEqual({
      customerCodes: Int32Array.of(0),
      repeatCounts: Float64Array.of(2),
      lastTimes: Float64Array.of(7),
      observedTimes: Float64Array.of(20),
      meanAmounts: Float64Array.of(27),
      firstOnLastDayCount: 1,
    });
  });

  it('agrees with a plain reading, in any order and from any day on', () => {
    const row: fc.Arbitrary<Row> = fc.tuple(
      fc.integer({ min: -1, max: 3 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: -3, max: 9 }),
    );
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom(0, 15000, -40),
        (rows, shift) => {
          const moved = rows.map(([c, day, amount]): Row => [c, day + shift, amount]);
          const found = buyingHistories(salesOf(moved), 10 + shift);
          const wanted = [0, 1, 2, 3].flatMap((customer) => plainReading(rows, customer));
          const table = Array.from(found.customerCodes, (customer, i) => [
            customer,
            found.repeatCounts[i],
            found.lastTimes[i],
            found.observedTimes[i],
            found.meanAmounts[i],
          ]);
          expect(table).toEqual(wanted);
          expect(buyingHistories(salesOf([...moved].reverse()), 10 + shift)).toEqual(found);
        },
      ),
    );
  });

  it('is empty for no sales', () => {
    expect(buyingHistories(salesOf([]), 5).customerCodes).toHaveLength(0);
  });

  it('names the bad argument', () => {
    const sales = salesOf([[0, 1, 2]]);
    expect(() => buyingHistories(sales, 0.5)).toThrow('lastDay must be a whole number, got 0.5');
    expect(() => buyingHistories({ ...sales, amounts: [] }, 5)).toThrow(
      'amounts must be as long as',
    );
    expect(() => buyingHistories({ ...sales, amounts: [NaN] }, 5)).toThrow(
      'amounts[0] must be finite',
    );
    expect(() => buyingHistories({ ...sales, dayNumbers: [0.5] }, 5)).toThrow(
      'dayNumbers[0] must be',
    );
    expect(() => buyingHistories({ ...sales, customerCodes: [-2] }, 5)).toThrow('codes[0] must be');
  });
});
