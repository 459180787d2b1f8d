// Places in a ranking. 名次。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendingRanks } from '@/model/score/ranks';

describe('descendingRanks()', () => {
  it('gives ranks of the values, not the order of places', () => {
    expect(descendingRanks([30, 10, 40, 20])).toEqual([2, 4, 1, 3]);
  });

  it('lets ties share a place and skips the next', () => {
    expect(descendingRanks([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
    expect(descendingRanks([7, 7, 7])).toEqual([1, 1, 1]);
    expect(descendingRanks([0, -0])).toEqual([1, 1]);
  });

  it('is one more than the number of larger values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
        const ranks = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(descendingRanks(values)).toEqual(ranks);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => descendingRanks([])).toThrow('values must have at least one value, got none');
    expect(() => descendingRanks([1, NaN])).toThrow('values[1] must be finite, got NaN');
  });
});
