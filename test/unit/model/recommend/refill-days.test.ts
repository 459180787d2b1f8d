// Days between two purchases of one thing. 复购间隔。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refillDays } from '@/model/recommend/refill-days';

const rows = (list: [customer: number, item: number, day: number][]) => ({
  customerCodes: list.map(([customer]) => customer),
  itemCodes: list.map(([, item]) => item),
  dayNumbers: list.map(([, , day]) => day),
});

describe('refillDays()', () => {
  it('is the median of the gaps of each person, several of a day as one', () => {
    // Gaps of item 0: 30 and 40 by one, 20 by another; the stranger's do not count.
    const purchases = rows([
      [0, 0, 0],
      [0, 0, 30],
      [0, 0, 30],
      [0, 0, 70],
      [1, 0, 5],
      [1, 0, 25],
      [-1, 0, 6],
      [-1, 0, 7],
      [0, 1, 3],
      [1, 1, 9],
    ]);
    expect([...refillDays(purchases, 3, 1)]).toEqual([30, Infinity, Infinity]);
    expect([...refillDays(purchases, 1 + 1, 4)]).toEqual([Infinity, Infinity]);
  });

  it('does not depend on the order of rows', () => {
    const row = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(50));
    fc.assert(
      fc.property(fc.array(row), (list) => {
        const found = refillDays(rows(list), 3, 1);
        expect(refillDays(rows(list.toReversed()), 3, 1)).toEqual(found);
        expect(found.every((days) => days > 0)).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => refillDays(rows([[0, 3, 1]]), 3)).toThrow('itemCodes[0] must be at most 2, got 3');
    expect(() => refillDays(rows([[0, 0, 0.5]]), 1)).toThrow(
      'dayNumbers[0] must be a whole number',
    );
    expect(() => refillDays(rows([]), 1, 0)).toThrow('leastGapCount must be at least 1, got 0');
  });
});
