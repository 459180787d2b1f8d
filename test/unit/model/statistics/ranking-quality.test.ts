// AUC and lift: worked values, ties, chance. 排序质量。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, topLift } from '@/model/statistics/ranking-quality';

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 1,
  maxLength: 40,
});

describe('areaUnderCurve()', () => {
  it('is the share of pairs that are the right way round, ties one half', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [yes, no] = [1, 0].map((want) => list.filter(([, outcome]) => outcome === want));
        const scores = list.map(([score]) => score);
        const found = areaUnderCurve(
          scores,
          list.map(([, outcome]) => outcome),
        );
        if (!yes?.length || !no?.length) {
          expect(found).toBeNull();
          return;
        }
        const pairs = yes.flatMap(([a]) => no.map(([b]) => (a > b ? 1 : a === b ? 0.5 : 0)));
        const share = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
        expect(found).toBeCloseTo(share, 12);
      }),
    );
  });

  it('has its known values', () => {
    expect(areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBe(0.75);
    expect(areaUnderCurve([1, 2, 3], [0, 0, 1])).toBe(1);
    expect(areaUnderCurve([3, 2, 1], [0, 0, 1])).toBe(0);
    expect(areaUnderCurve([5, 5, 5], [0, 1, 0])).toBe(0.5);
  });

  it('names the bad argument', () => {
    expect(() => areaUnderCurve([], [])).toThrow('scores must have at least one value');
    expect(() => areaUnderCurve([1], [])).toThrow('outcomes must be as long as scores (1), got 0');
    expect(() => areaUnderCurve([NaN], [1])).toThrow('scores[0] must be finite, got NaN');
    expect(() => areaUnderCurve([1], [0.5])).toThrow('outcomes[0] must be 0 or 1, got 0.5');
  });
});

describe('topLift()', () => {
  it('has its known values', () => {
    expect(topLift([0.9, 0.8, 0.3, 0.1], [1, 0, 1, 0], 0.25)).toBe(2);
    expect(topLift([0.9, 0.8, 0.3, 0.1], [1, 0, 1, 0], 1)).toBe(1);
    expect(topLift([1, 2], [0, 0])).toBeNull();
  });

  it('is 1 when all scores are tied, and does not mind the order of rows', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.05, max: 1, noNaN: true }), (list, share) => {
        const outcomes = list.map(([, outcome]) => outcome);
        const tied = topLift(
          list.map(() => 7),
          outcomes,
          share,
        );
        if (tied !== null) expect(tied).toBeCloseTo(1, 10);
        const found = topLift(
          list.map(([score]) => score),
          outcomes,
          share,
        );
        const turned = [...list].reverse();
        const again = topLift(
          turned.map(([score]) => score),
          turned.map(([, outcome]) => outcome),
          share,
        );
        expect(again ?? -1).toBeCloseTo(found ?? -1, 12);
        expect(found === null || (found >= 0 && found <= list.length)).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => topLift([1], [1], 0)).toThrow('topRatio must be above 0, got 0');
    expect(() => topLift([1], [1], 2)).toThrow('topRatio must be between 0 and 1, got 2');
  });
});
