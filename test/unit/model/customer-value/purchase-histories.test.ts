// Purchase histories: what can have happened, equal ones together. 购买历史。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory, collapsedHistories } from '@/model/customer-value/purchase-histories';

const history = fc
  .record({
    repeatCount: fc.nat(3),
    part: fc.integer({ min: 1, max: 4 }),
    weeks: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ repeatCount, part, weeks }) => ({
    repeatCount,
    lastTime: repeatCount === 0 ? 0 : (weeks * part) / 4,
    observedTime: weeks,
  }));

const columnsOf = (
  list: readonly { repeatCount: number; lastTime: number; observedTime: number }[],
) => ({
  repeatCounts: list.map(({ repeatCount }) => repeatCount),
  lastTimes: list.map(({ lastTime }) => lastTime),
  observedTimes: list.map(({ observedTime }) => observedTime),
});

describe('checkHistory()', () => {
  it('lets pass what can have happened', () => {
    fc.assert(
      fc.property(history, (one) => {
        expect(() => checkHistory(one)).not.toThrow();
      }),
    );
  });

  it.each([
    [0, 3, 9, 'lastTime must be 0 without a repeat purchase, got 3'],
    [1, 0, 9, 'lastTime must be above 0 after a repeat purchase, got 0'],
    [1, 10, 9, 'lastTime must be at most the observed time 9, got 10'],
    [-1, 0, 9, 'repeatCount must be at least 0, got -1'],
    [1.5, 1, 9, 'repeatCount must be a whole number, got 1.5'],
    [0, 0, 0, 'observedTime must be above 0, got 0'],
    [0, NaN, 1, 'lastTime must be at least 0, got NaN'],
    [0, 0, Infinity, 'observedTime must be above 0, got Infinity'],
  ])(
    'refuses %d purchases, the last at %d of %d',
    (repeatCount, lastTime, observedTime, message) => {
      expect(() => checkHistory({ repeatCount, lastTime, observedTime })).toThrow(message);
    },
  );
});

describe('collapsedHistories()', () => {
  it('puts equal histories together', () => {
    const { customerCounts, repeatCounts } = collapsedHistories({
      repeatCounts: [0, 1, 0],
      lastTimes: [0, 2, 0],
      observedTimes: [9, 9, 9],
    });
    expect([[...repeatCounts], [...customerCounts]]).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it('keeps every customer, has no row twice, and does not mind their order', () => {
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 40 }), (list) => {
        const rows = collapsedHistories(columnsOf(list));
        expect(rows.customerCounts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
        const keys = [...rows.repeatCounts].map(
          (x, i) => `${x} ${rows.lastTimes[i]} ${rows.observedTimes[i]}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { repeatCount, lastTime, observedTime } of list) {
          expect(keys).toContain(`${repeatCount} ${lastTime} ${observedTime}`);
        }
        expect(collapsedHistories(columnsOf([...list].reverse()))).toEqual(rows);
        expect([...rows.repeatCounts]).toEqual([...rows.repeatCounts].sort((a, b) => a - b));
      }),
    );
  });

  it('names the bad argument and the customer', () => {
    const bad = (repeatCounts: number[], lastTimes: number[], observedTimes: number[]) => () =>
      collapsedHistories({ repeatCounts, lastTimes, observedTimes });
    expect(bad([], [], [])).toThrow('repeatCounts must have at least one value');
    expect(bad([1], [], [1])).toThrow('lastTimes must be as long as repeatCounts (1), got 0');
    expect(bad([0, 0], [0, 3], [9, 9])).toThrow(
      'lastTimes[1] must be 0 without a repeat purchase, got 3',
    );
    expect(bad([0, -1], [0, 0], [9, 9])).toThrow('repeatCounts[1] must be at least 0, got -1');
    expect(bad([0], [0], [NaN])).toThrow('observedTimes[0] must be above 0, got NaN');
  });
});
