// Part-worths: sums, ranges, and no importance without taste. 成分效用值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeImportances, productUtility } from '@/model/conjoint/part-worths';

const person = {
  intercept: 5,
  levels: [
    [3, 0, -3],
    [1, -1],
  ],
};
const worth = fc.double({ min: -10, max: 10, noNaN: true });
const people = fc.record({
  intercept: worth,
  levels: fc.array(fc.array(worth, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
});

describe('productUtility()', () => {
  it('adds what each level is worth', () => {
    expect(productUtility(person, [0, 1])).toBe(7);
    expect(productUtility(person, [1, 0])).toBe(6);
  });

  it('names the bad argument', () => {
    expect(() => productUtility(person, [0])).toThrow(
      'productLevels must have a level for each of 2 attributes, got 1',
    );
    expect(() => productUtility(person, [0, 2])).toThrow(
      'productLevels[1] must be a level of its attribute, got 2',
    );
    expect(() => productUtility(person, [0.5, 0])).toThrow('productLevels[0] must be a level');
  });
});

describe('attributeImportances()', () => {
  it('shares out the ranges, and knows none where all is alike', () => {
    expect(attributeImportances(person)).toEqual([0.75, 0.25]);
    expect(attributeImportances({ intercept: 5, levels: [[0, 0]] })).toBeNull();
    expect(attributeImportances({ intercept: 5, levels: [[1e-16, -1e-16]] })).toBeNull();
  });

  it('adds up to 1, and does not change with the scale of ratings', () => {
    fc.assert(
      fc.property(people, (partWorths) => {
        const ratios = attributeImportances(partWorths);
        fc.pre(ratios !== null);
        expect(ratios?.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12);
        const scaled = {
          intercept: 4 * partWorths.intercept,
          levels: partWorths.levels.map((worths) => worths.map((value) => 4 * value)),
        };
        expect(attributeImportances(scaled)).toEqual(ratios);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => attributeImportances({ intercept: 1, levels: [] })).toThrow('levels must have');
    expect(() => attributeImportances({ intercept: 1, levels: [[]] })).toThrow(
      'levels[0] must have',
    );
    expect(() => attributeImportances({ intercept: 1, levels: [[NaN]] })).toThrow('levels[0][0]');
  });
});
