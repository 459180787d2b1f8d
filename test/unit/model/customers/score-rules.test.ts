// Scores, and what each rule does with ties. 打分规则与同值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ceilingScores,
  cutScores,
  equalPartScores,
  quantileBins,
  shareBelowScores,
} from '@/model/customers/score-rules';

const TIED = [1, 1, 1, 1, 1, 1, 2, 2, 3, 9];
const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });
const bins = fc.integer({ min: 1, max: 9 });
const rules = [shareBelowScores, ceilingScores, equalPartScores];

describe('all scores', () => {
  it.each(rules)(
    '%o lie between 1 and the number of bins and never fall with the value',
    (rule) => {
      fc.assert(
        fc.property(values, bins, (list, binCount) => {
          const scores = rule(list, binCount);
          expect(scores.every((score) => score >= 1 && score <= binCount)).toBe(true);
          list.forEach((value, i) =>
            list.forEach((other, j) => {
              if (value < other) {
                expect(scores[i] as number).toBeLessThanOrEqual(scores[j] as number);
              }
            }),
          );
        }),
      );
    },
  );

  it.each(rules)('%o have nothing for nobody, and name the bad argument', (rule) => {
    expect(rule([], 5)).toHaveLength(0);
    expect(() => rule([NaN], 5)).toThrow('values[0] must be finite, got NaN');
    expect(() => rule([1], 0)).toThrow('binCount must be at least 1, got 0');
    expect(() => rule([1], 256)).toThrow('binCount must be at most 255, got 256');
    expect(() => rule([1], 2.5)).toThrow('binCount must be a whole number, got 2.5');
  });
});

describe('shareBelowScores()', () => {
  it('lets ties share a score', () => {
    expect([...shareBelowScores(TIED, 5)]).toEqual([1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
  });

  it('gives equal values one score, the worst always 1, whatever the order and scale', () => {
    fc.assert(
      fc.property(values, bins, (list, binCount) => {
        const scores = shareBelowScores(list, binCount);
        const byValue = new Map(list.map((value, i) => [value, scores[i]]));
        expect(list.map((value) => byValue.get(value))).toEqual([...scores]);
        expect(byValue.get(Math.min(...list))).toBe(1);
        const scaled = shareBelowScores(
          [...list].reverse().map((value) => value * 7 + 3),
          binCount,
        );
        expect([...scaled].reverse()).toEqual([...scores]);
      }),
    );
  });

  it('mirrors when less is better', () => {
    fc.assert(
      fc.property(values, bins, (list, binCount) => {
        const mirrored = list.map((value) => -value);
        expect(shareBelowScores(list, binCount, true)).toEqual(
          shareBelowScores(mirrored, binCount),
        );
      }),
    );
  });

  it('is not moved by rounding: six of ten below is exactly three fifths', () => {
    expect(shareBelowScores([0, 0, 0, 0, 0, 0, 1, 1, 1, 1], 5)[9]).toBe(4);
  });
});

describe('ceilingScores()', () => {
  it('gives nobody 1 when many tie at the bottom', () => {
    expect([...ceilingScores(TIED, 5)]).toEqual([3, 3, 3, 3, 3, 3, 4, 4, 5, 5]);
  });
});

describe('equalPartScores()', () => {
  it('parts equal values by their place', () => {
    expect([...equalPartScores(TIED, 5)]).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('fills parts that differ by one at most, larger ones first', () => {
    fc.assert(
      fc.property(values, bins, (list, binCount) => {
        const scores = [...equalPartScores(list, binCount)];
        const sizes = Array.from(
          { length: binCount },
          (_, i) => scores.filter((s) => s === i + 1).length,
        );
        expect((sizes[0] as number) - (sizes.at(-1) as number)).toBeLessThanOrEqual(1);
        expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
      }),
    );
  });
});

describe('quantileBins()', () => {
  it('loses bins to ties', () => {
    const { edges, bins: found } = quantileBins(TIED, 5);
    expect(edges).toEqual([1, 1, 1, 1.4, 2.2, 9]);
    expect([...found]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 2, 2]);
  });

  it('puts all equal values in one bin', () => {
    expect([...quantileBins([4, 4, 4], 5).bins]).toEqual([0, 0, 0]);
  });

  it('names the bad argument', () => {
    expect(() => quantileBins([], 5)).toThrow('values must have at least one value');
    expect(() => quantileBins([1], 0)).toThrow('binCount must be at least 1');
  });
});

describe('cutScores()', () => {
  it('puts a value at a cut on its better side', () => {
    expect([...cutScores([10, 30, 90], [30, 60], true)]).toEqual([3, 3, 1]);
    expect([...cutScores([10, 30, 90], [30, 60])]).toEqual([1, 2, 3]);
    expect([...cutScores([5], [])]).toEqual([1]);
  });

  it('names the bad argument', () => {
    expect(() => cutScores([1], [5, 5])).toThrow('cuts[1] must be above 5, got 5');
    expect(() => cutScores([1], [NaN])).toThrow('cuts[0] must be finite');
    expect(() => cutScores([Infinity], [5])).toThrow('values[0] must be finite');
  });
});
