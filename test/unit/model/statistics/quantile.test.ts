// Quantiles by straight lines between ranks. 分位数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalPartEdges, quantiles } from '@/model/statistics/quantile';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const values = fc.array(number, { minLength: 1, maxLength: 30 });

describe('quantiles()', () => {
  it('agrees with R, quantile(c(1, 2, 4, 8, 16)), type 7', () => {
    expect(quantiles([16, 8, 4, 2, 1], [0, 0.1, 0.25, 0.5, 0.9, 1])).toEqual([
      1, 1.4, 2, 4, 12.8, 16,
    ]);
  });

  it('knows one zero, whichever sign it was typed with', () => {
    expect(quantiles([-0, 0], [0, 1])).toEqual([0, 0]);
    expect(quantiles([0, -0], [0, 1])).toEqual([0, 0]);
  });

  it('lies between the ends, rises with the share, and does not depend on the order', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const [low, middle, high] = quantiles(list, [0, share, 1]) as [number, number, number];
        expect([low, high]).toEqual(
          [Math.min(...list) + 0, Math.max(...list) + 0].map((one) => one + 0),
        );
        expect(middle >= low && middle <= high).toBe(true);
        expect(quantiles([...list].reverse(), [share])[0]).toBe(middle);
        expect(quantiles(list, [share / 2])[0] ?? NaN).toBeLessThanOrEqual(middle);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => quantiles([], [0.5])).toThrow('values must have at least one value');
    expect(() => quantiles([NaN], [0.5])).toThrow('values[0] must be finite, got NaN');
    expect(() => quantiles([1], [1.5])).toThrow('shares[0] must be between 0 and 1, got 1.5');
  });
});

describe('equalPartEdges()', () => {
  it('is exact where the share is no binary fraction', () => {
    expect(equalPartEdges([1, 1, 1, 1, 1, 1, 2, 2, 3, 9], 5)).toEqual([1, 1, 1, 1.4, 2.2, 9]);
  });

  it('has the median in the middle', () => {
    fc.assert(
      fc.property(values, (list) => {
        const edges = equalPartEdges(list, 2);
        expect(edges[1]).toBe(quantiles(list, [0.5])[0]);
        expect(edges).toHaveLength(3);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => equalPartEdges([1], 0)).toThrow('partCount must be at least 1, got 0');
    expect(() => equalPartEdges([1], 2.5)).toThrow('partCount must be a whole number, got 2.5');
    expect(() => equalPartEdges([], 2)).toThrow('values must have at least one value');
  });
});
