// Rows by group: every row once, in order. 分组后每行恰好出现一次、保持顺序。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowGroups } from '@/model/table/row-groups';

describe('rowGroups()', () => {
  it('sorts rows by group and leaves out those of none', () => {
    const { starts, rows } = rowGroups([1, 0, 1, -1], 3);
    expect([...rows]).toEqual([1, 0, 2]);
    expect([...starts]).toEqual([0, 1, 3, 3]);
  });

  it('holds each row once, in its own group, in rising order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 5 })), (codes) => {
        const { starts, rows } = rowGroups(codes, 6);
        const found = Array.from({ length: 6 }, (_, g) => [
          ...rows.subarray(starts[g], starts[g + 1]),
        ]);
        const wanted = found.map((_, g) => codes.flatMap((code, row) => (code === g ? [row] : [])));
        expect(found).toEqual(wanted);
      }),
    );
  });

  it('names the code that is out of range', () => {
    expect(() => rowGroups([0, 3], 3)).toThrow(
      'codes[1] must be a whole number from -1 to 2, got 3',
    );
    expect(() => rowGroups([0.5], 3)).toThrow('codes[0] must be a whole number');
    expect(() => rowGroups([NaN], 3)).toThrow('codes[0] must be a whole number');
    expect(() => rowGroups([-2], 3)).toThrow('codes[0] must be a whole number');
    expect(() => rowGroups([], -1)).toThrow('groupCount must be at least 0, got -1');
  });

  it('has nothing of nothing', () => {
    expect(rowGroups([], 0)).toEqual({ starts: Int32Array.of(0), rows: new Int32Array(0) });
  });
});
