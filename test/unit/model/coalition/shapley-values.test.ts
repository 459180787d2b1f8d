// Shapley values: the glove game and the axioms. 沙普利值：手套博弈与公理。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapleyValues } from '@/model/coalition/shapley-values';

const worth = fc.double({ min: -1000, max: 1000, noNaN: true });
const games = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(worth, { minLength: 2 ** n, maxLength: 2 ** n }));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('shapleyValues()', () => {
  it('gives the only right glove two thirds', () => {
    const values = shapleyValues([0, 0, 0, 0, 0, 1, 1, 1]);
    [1 / 6, 1 / 6, 2 / 3].forEach((want, i) => expect(values[i]).toBeCloseTo(want, 15));
  });

  it('gives a single player all', () => expect(shapleyValues([2, 5])).toEqual([3]));

  it('shares out exactly what all are worth', () => {
    fc.assert(
      fc.property(games, (worths) => {
        const want = (worths.at(-1) ?? NaN) - (worths[0] ?? NaN);
        expect(sum(shapleyValues(worths))).toBeCloseTo(want, 8);
      }),
    );
  });

  it('adds up over games and gives nothing to who adds nothing', () => {
    fc.assert(
      fc.property(games, (worths) => {
        const doubled = shapleyValues(worths.map((value) => 2 * value + 1));
        shapleyValues(worths).forEach((value, i) => expect(doubled[i]).toBeCloseTo(2 * value, 8));
        // One more player, in no coalition of use.
        const more = shapleyValues([...worths, ...worths]);
        expect(more.at(-1)).toBe(0);
      }),
    );
  });

  it('treats players alike who add the same', () => {
    fc.assert(
      fc.property(fc.array(worth, { minLength: 5, maxLength: 5 }), (bySize) => {
        const sizeOf = (mask: number) => [...mask.toString(2)].filter((bit) => bit === '1').length;
        const values = shapleyValues(
          Array.from({ length: 16 }, (_, m) => bySize[sizeOf(m)] ?? NaN),
        );
        values.forEach((value) => expect(value).toBeCloseTo(values[0] ?? NaN, 9));
      }),
    );
  });

  it('names bad worths', () => {
    expect(() => shapleyValues([])).toThrow(
      'worths must be as many as a power of two, from 2, got 0',
    );
    expect(() => shapleyValues([1])).toThrow('got 1');
    expect(() => shapleyValues([1, 2, 3])).toThrow('got 3');
    expect(() => shapleyValues([0, Infinity])).toThrow('worths[1] must be finite, got Infinity');
  });
});
