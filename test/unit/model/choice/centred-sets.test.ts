// Attributes brought to differences within their sets. 组内去均值与缩放。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredSets } from '@/model/choice/centred-sets';

// Numbers next to nothing have fewer digits than the spread is checked to.
const attribute = fc
  .double({ min: -1e6, max: 1e6, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-200 ? 0 : value));
const column = fc.array(attribute, {
  minLength: 6,
  maxLength: 6,
});
const setsOf = (...attributes: number[][]) => ({
  attributes,
  setStarts: [0, 2, 6],
  choiceCounts: [1, 0, 0, 0, 0, 1],
});

describe('centredSets()', () => {
  it('takes the mean of the set away and divides by the spread', () => {
    const sets = { attributes: [[10, 20]], setStarts: [0, 2], choiceCounts: [1, 0] };
    expect(centredSets(sets).values).toEqual(Float64Array.of(-1, 1));
    expect(centredSets(sets).spreads).toEqual([5]);
  });

  it('puts the attributes of a row side by side', () => {
    const sets = {
      attributes: [
        [0, 2],
        [4, 0],
      ],
      setStarts: [0, 2],
      choiceCounts: [1, 0],
    };
    expect([...centredSets(sets).values]).toEqual([-1, 1, 1, -1]);
  });

  it('keeps differences within sets, with sum 0 and spread 1', () => {
    fc.assert(
      fc.property(column, (list) => {
        const { values, spreads } = centredSets(setsOf(list));
        const spread = spreads[0] ?? NaN;
        expect(values.every(Number.isFinite)).toBe(true);
        if (spread === 0) return;
        const squares = values.reduce((sum, value) => sum + value ** 2, 0);
        expect(squares / 6).toBeCloseTo(1, 9);
        expect((values[0] ?? NaN) + (values[1] ?? NaN)).toBeCloseTo(0, 9);
        const difference = ((values[5] ?? NaN) - (values[3] ?? NaN)) * spread;
        const want = (list[5] ?? NaN) - (list[3] ?? NaN);
        expect(Math.abs(difference - want)).toBeLessThan(1e-9 * (1 + Math.abs(want)) + 1e-9);
      }),
    );
  });

  it('finds no spread in a column that is the same within each set', () => {
    const { values, spreads } = centredSets(setsOf([0.1, 0.1, 7.7, 7.7, 7.7, 7.7]));
    expect(spreads).toEqual([0]);
    expect([...values]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('does not overflow', () => {
    const { values } = centredSets(setsOf([1e300, -1e300, 1e300, 0, 0, 0]));
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('refuses what does not fit together', () => {
    expect(() => centredSets({ ...setsOf([1]), choiceCounts: [1] })).toThrow(RangeError);
  });
});
