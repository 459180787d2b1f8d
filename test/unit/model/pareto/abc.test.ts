// ABC classes: the line, ties, and what adds up. ABC 分类。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abcClasses } from '@/model/pareto/abc';

const values = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((value) => value > 0));

describe('abcClasses()', () => {
  it('lets the item that crosses the line be of the better class', () => {
    const found = abcClasses([50, 30, 10, 5, 5], [0.8, 0.95]);
    expect([...found.classes]).toEqual([0, 0, 1, 1, 2]);
    expect([...found.cumulativeRatios]).toEqual([0.5, 0.8, 0.9, 0.95, 1]);
    expect(found.summaries[0]).toEqual({
      itemCount: 2,
      itemRatio: 0.4,
      value: 80,
      valueRatio: 0.8,
    });
    expect([...abcClasses([70, 30], [0.8, 0.95]).classes]).toEqual([0, 0]);
  });

  it('says when a line falls between equal values', () => {
    expect(abcClasses([50, 30, 10, 5, 5]).splitTieCount).toBe(1);
    expect(abcClasses([50, 30, 10, 6, 4]).splitTieCount).toBe(0);
  });

  it('is not moved by rounding of sums', () => {
    // In doubles 0.4 + 0.3 and 0.7 + 0.2 fall on either side of 0.7 and 0.9 of the sum.
    expect([...abcClasses([0.3, 0.2, 0.1, 0.4], [0.7, 0.9]).classes]).toEqual([0, 1, 2, 0]);
    expect([...abcClasses([0.7, 0.1, 0.2], [0.7, 0.9]).classes]).toEqual([0, 2, 1]);
  });

  it('orders by value, adds up to all, and does not depend on the unit', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { classes, order, cumulativeRatios, summaries } = abcClasses(list);
        const sorted = [...order].map((item) => list[item] as number);
        expect(sorted).toEqual([...list].sort((a, b) => b - a));
        const ordered = [...order].map((item) => classes[item] as number);
        expect(ordered).toEqual([...ordered].sort());
        expect(ordered[0]).toBe(0);
        expect(cumulativeRatios.at(-1)).toBeCloseTo(1, 12);
        expect(summaries.reduce((sum, one) => sum + one.itemRatio, 0)).toBeCloseTo(1, 12);
        expect(summaries.reduce((sum, one) => sum + one.valueRatio, 0)).toBeCloseTo(1, 12);
        expect(abcClasses(list.map((value) => value * 4)).classes).toEqual(classes);
      }),
    );
  });

  it('takes any number of classes', () => {
    expect([...abcClasses([4, 3, 2, 1], [1]).classes]).toEqual([0, 0, 0, 0]);
    expect([...abcClasses([4, 3, 2, 1], [0.4, 0.7, 0.9]).classes]).toEqual([0, 1, 2, 3]);
  });

  it('names the bad argument', () => {
    expect(() => abcClasses([])).toThrow('values must have at least one value');
    expect(() => abcClasses([-1, 2])).toThrow('values[0] must be at least 0, got -1');
    expect(() => abcClasses([0, 0])).toThrow('sum of values must be above 0, got 0');
    expect(() => abcClasses([Infinity])).toThrow('values[0] must be at least 0, got Infinity');
    expect(() => abcClasses([1], [])).toThrow('cutRatios must have at least one value');
    expect(() => abcClasses([1], [0])).toThrow('cutRatios[0] must be above 0, got 0');
    expect(() => abcClasses([1], [0.8, 0.8])).toThrow('cutRatios[1] must be above 0.8, got 0.8');
    expect(() => abcClasses([1], [1.1])).toThrow('cutRatios[0] must be at most 1, got 1.1');
  });
});
