// Different values in each group, against sets. 每组不同取值数，与集合对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeCount, distinctCounts } from '@/model/table/distinct-counts';

describe('distinctCounts()', () => {
  it('counts a value once a group', () => {
    expect([...distinctCounts([0, 0, 0, 1], 2, [7, 7, 8, 7])]).toEqual([2, 1]);
  });

  it('agrees with a set for each group', () => {
    const row = fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 6 }));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const found = distinctCounts(
          rows.map(([group]) => group),
          4,
          rows.map(([, value]) => value),
        );
        const wanted = [0, 1, 2, 3].map((group) => {
          const own = rows.filter((one) => one[0] === group && one[1] >= 0);
          return new Set(own.map(([, value]) => value)).size;
        });
        expect([...found]).toEqual(wanted);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => distinctCounts([0], 1, [0, 1])).toThrow(
      'valueCodes must be as long as groupCodes',
    );
    expect(() => distinctCounts([2], 1, [0])).toThrow('codes[0] must be a whole number');
  });
});

describe('codeCount()', () => {
  it('is one more than the largest code', () => {
    expect(codeCount([2, -1, 0])).toBe(3);
    expect(codeCount([])).toBe(0);
    expect(codeCount([-1])).toBe(0);
  });

  it('names what is no code', () => {
    expect(() => codeCount([0, 1.5])).toThrow('codes[1] must be a whole number from -1, got 1.5');
    expect(() => codeCount([-2])).toThrow('codes[0] must be a whole number from -1, got -2');
  });
});
