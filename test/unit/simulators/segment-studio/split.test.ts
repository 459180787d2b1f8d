import { describe, expect, it } from 'vitest';
import { shopOf } from '@/simulators/segment-studio/shops';
import {
  clusterSplit,
  featureBits,
  hasFeature,
  levelSplit,
  ruleOf,
  wholeOf,
} from '@/simulators/segment-studio/split';

const shop = shopOf('real');
const womenswear = shopOf('apparel');
const count = (split: { segments: { customerCount: number }[] }) =>
  split.segments.reduce((sum, { customerCount }) => sum + customerCount, 0);

describe('featureBits()', () => {
  it('says which features are used', () => {
    expect(featureBits([1, 0, true])).toBe(5);
    expect([0, 1, 2].map((place) => hasFeature(5, place))).toEqual([true, false, true]);
  });
});

describe('clusterSplit()', () => {
  it('puts every customer in one segment, for all choices', () => {
    for (const bits of [1, 2, 3, 4, 5, 6, 7])
      for (const scaling of [0, 1, 2])
        for (const number of [2, 5, 8]) {
          const split = clusterSplit(shop, bits, scaling, number);
          expect(count(split)).toBe(4338);
          expect(split.segments.length).toBeLessThanOrEqual(number);
          expect(split.silhouette).not.toBeNull();
        }
  });

  it('orders segments by what they typically spend', () => {
    const spent = clusterSplit(shop, 7, 2, 6).segments.map(({ typical }) => typical[2]);
    expect(spent).toEqual(spent.toSorted((a, b) => b - a));
  });

  it('leaves everybody together without a feature', () => {
    expect(clusterSplit(shop, 0, 2, 5)).toEqual(wholeOf(shop));
  });

  it('gives the same segments of one feature standardised as it is', () => {
    expect(clusterSplit(shop, 1, 1, 4)).toEqual(clusterSplit(shop, 1, 0, 4));
  });
});

describe('levelSplit()', () => {
  it('makes eight groups of three lines, four of two, and keeps all customers', () => {
    expect([7, 3, 4, 0].map((bits) => levelSplit(womenswear, bits).segments.length)).toEqual([
      8, 4, 2, 1,
    ]);
    expect(count(levelSplit(womenswear, 3))).toBe(86_000);
  });
});

describe('ruleOf()', () => {
  it('tells the groups of the case by its own lines, without a miss', () => {
    for (const segment of levelSplit(womenswear, 7).segments) {
      const rule = ruleOf(womenswear, segment, 7);
      expect([rule?.hitRatio, rule?.coverRatio]).toEqual([1, 1]);
    }
  });

  it('speaks of chosen features only', () => {
    const [segment] = clusterSplit(shop, 1, 2, 3).segments;
    const rule = segment && ruleOf(shop, segment, 1);
    expect(rule?.bounds.slice(1)).toEqual([
      { from: 0, below: Infinity },
      { from: 0, below: Infinity },
    ]);
    expect(rule?.hitRatio).toBe(1);
    expect(segment && ruleOf(shop, segment, 0)).toBeNull();
  });

  it('is right for most of each segment that is not small', () => {
    for (const segment of clusterSplit(shop, 7, 2, 5).segments) {
      const rule = ruleOf(shop, segment, 7);
      expect(rule?.hitRatio).toBeGreaterThan(0.6);
      expect(rule?.coverRatio).toBeGreaterThan(0.6);
    }
  });
});
