// Separation of clusters and agreement of partitions. 簇间分离度与分法一致性。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '@/model/cluster/points';
import { adjustedRand, calinskiHarabasz, daviesBouldin } from '@/model/cluster/separation';
import { labelled } from './_clouds';

const LINE = pointsOf([[0, 2, 10, 12]]);

describe('daviesBouldin()', () => {
  it('knows two pairs', () => {
    expect(daviesBouldin(LINE, [0, 0, 1, 1])).toBeCloseTo(0.2, 14);
  });

  it('is Infinity for centres on one spot, null for one cluster', () => {
    expect(daviesBouldin(LINE, [0, 1, 1, 0])).toBe(Infinity);
    expect(daviesBouldin(LINE, [1, 1, 1, 1])).toBeNull();
  });
});

describe('calinskiHarabasz()', () => {
  it('knows two pairs', () => {
    expect(calinskiHarabasz(LINE, [0, 0, 1, 1])).toBeCloseTo(50, 12);
  });

  it('knows its limits', () => {
    expect(calinskiHarabasz(LINE, [0, 0, 0, 0])).toBeNull();
    expect(calinskiHarabasz(LINE, [0, 1, 2, 3])).toBeNull();
    expect(calinskiHarabasz(pointsOf([[3, 3, 3]]), [0, 0, 1])).toBeNull();
    expect(calinskiHarabasz(pointsOf([[3, 3, 5]]), [0, 0, 1])).toBe(Infinity);
    expect(calinskiHarabasz(LINE, [0, 1, 1, 0])).toBe(0);
  });
});

describe('both indices', () => {
  it('are never NaN or negative, and do not depend on names or unit', () => {
    fc.assert(
      fc.property(labelled, ({ points, labels }) => {
        const scaled = { ...points, values: points.values.map((value) => value * 8) };
        const renamed = labels.map((label) => 5 - label);
        for (const index of [daviesBouldin, calinskiHarabasz]) {
          const found = index(points, labels);
          for (const other of [index(scaled, labels), index(points, renamed)]) {
            if (found === null || found === Infinity) expect(other).toBe(found);
            else expect(Math.abs((other as number) - found)).toBeLessThan(1e-6 * (1 + found));
          }
          if (found !== null) expect(found).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('name the bad argument', () => {
    for (const index of [daviesBouldin, calinskiHarabasz]) {
      expect(() => index(LINE, [0])).toThrow('labels must be as long as points (4), got 1');
      expect(() => index(LINE, [0, 0, 0, -1])).toThrow('labels[3] must be at least 0, got -1');
    }
  });
});

describe('adjustedRand()', () => {
  it('is 1 for the same partition under other names, 0 or less for chance', () => {
    expect(adjustedRand([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
    // Hubert and Arabie's formula by hand: pairs 1 of both, 2 and 3 alone, 6 in all.
    expect(adjustedRand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo((1 - 1 / 3) / (1.5 - 1 / 3), 14);
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 14);
    expect(adjustedRand([0], [0])).toBe(1);
    expect(adjustedRand([0, 1], [0, 0])).toBe(0);
  });

  it('is symmetric, at most 1, and 1 with itself', () => {
    const pair = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pair, (list) => {
        const a = list.map(([one]) => one);
        const b = list.map(([, one]) => one);
        const found = adjustedRand(a, b);
        expect(adjustedRand(b, a)).toBeCloseTo(found, 12);
        expect(found).toBeLessThanOrEqual(1 + 1e-12);
        expect(adjustedRand(a, a)).toBe(1);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => adjustedRand([], [])).toThrow('a must have at least one value');
    expect(() => adjustedRand([0], [0, 1])).toThrow('b must be as long as a (1), got 2');
    expect(() => adjustedRand([-1], [0])).toThrow('a[0] must be at least 0, got -1');
  });
});
