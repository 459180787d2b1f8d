// Measures of a rule, and the chance of a coincidence. 关联规则指标与巧合的概率。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coincidenceRatio, type RuleCounts, ruleMeasures } from '@/model/basket/measures';

const counts: fc.Arbitrary<RuleCounts> = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), fc.nat())
  .map(([basketCount, a, b, c]) => {
    const leftCount = 1 + (a % basketCount);
    const rightCount = 1 + (b % basketCount);
    const least = Math.max(0, leftCount + rightCount - basketCount);
    const most = Math.min(leftCount, rightCount);
    return { basketCount, leftCount, rightCount, bothCount: least + (c % (most - least + 1)) };
  });

const BOTH_WAYS = [
  'supportRatio',
  'lift',
  'leverageRatio',
  'cosineRatio',
  'jaccardRatio',
  'kulczynskiRatio',
  'imbalanceRatio',
] as const;

describe('ruleMeasures()', () => {
  it('knows the example of Agrawal and Srikant', () => {
    const found = ruleMeasures({ basketCount: 4, leftCount: 2, rightCount: 3, bothCount: 2 });
    expect(found).toMatchObject({ supportRatio: 0.5, confidenceRatio: 1, leverageRatio: 0.125 });
    expect(found.lift).toBeCloseTo(4 / 3, 15);
    expect(found.conviction).toBe(Infinity);
  });

  it('has lift 1, leverage 0 and conviction 1 when the sides are independent', () => {
    const found = ruleMeasures({ basketCount: 20, leftCount: 10, rightCount: 4, bothCount: 2 });
    expect(found).toMatchObject({ lift: 1, leverageRatio: 0, conviction: 1 });
    const all = ruleMeasures({ basketCount: 5, leftCount: 3, rightCount: 5, bothCount: 3 });
    expect(all).toMatchObject({ lift: 1, conviction: 1, leverageRatio: 0 });
  });

  it('stays in its ranges, agrees with the definitions, and is never NaN', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const found = ruleMeasures(given);
        const { basketCount: n, leftCount, rightCount, bothCount } = given;
        expect(Object.values(found).some(Number.isNaN)).toBe(false);
        const { supportRatio, confidenceRatio, cosineRatio, jaccardRatio } = found;
        for (const ratio of [supportRatio, confidenceRatio, cosineRatio, jaccardRatio]) {
          expect(ratio >= 0 && ratio <= 1 + 1e-12).toBe(true);
        }
        expect(found.lift).toBeCloseTo(confidenceRatio / (rightCount / n), 9);
        expect(found.leverageRatio).toBeCloseTo(
          supportRatio - (leftCount / n) * (rightCount / n),
          12,
        );
        expect(Math.abs(found.leverageRatio)).toBeLessThanOrEqual(0.25 + 1e-12);
        if (bothCount < leftCount) {
          expect(found.conviction).toBeCloseTo((1 - rightCount / n) / (1 - confidenceRatio), 9);
        }
      }),
    );
  });

  it('turns round: support, lift, leverage, cosine, Jaccard, Kulczynski and imbalance stay', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { leftCount, rightCount } = given;
        const back = ruleMeasures({ ...given, leftCount: rightCount, rightCount: leftCount });
        const there = ruleMeasures(given);
        for (const name of BOTH_WAYS) expect(back[name]).toBeCloseTo(there[name], 12);
      }),
    );
  });

  it('names counts that cannot go together', () => {
    const good = { basketCount: 9, leftCount: 3, rightCount: 4, bothCount: 2 };
    expect(() => ruleMeasures({ ...good, leftCount: 0 })).toThrow(
      'leftCount must be above 0, got 0',
    );
    expect(() => ruleMeasures({ ...good, rightCount: 10 })).toThrow('rightCount must be at most 9');
    expect(() => ruleMeasures({ ...good, bothCount: 4 })).toThrow(
      'bothCount must be at most 3, got 4',
    );
    expect(() => ruleMeasures({ ...good, leftCount: 8, bothCount: 2 })).toThrow(
      'bothCount must be at least 3, got 2',
    );
    expect(() => ruleMeasures({ ...good, bothCount: 1.5 })).toThrow('bothCount must be a whole');
  });
});

describe('coincidenceRatio()', () => {
  it("knows Fisher's tea", () => {
    // Four of eight cups had milk first; all four were named: 1 in 70, three: 17 in 70.
    const tea = { basketCount: 8, leftCount: 4, rightCount: 4 };
    expect(coincidenceRatio({ ...tea, bothCount: 4 })).toBeCloseTo(1 / 70, 13);
    expect(coincidenceRatio({ ...tea, bothCount: 3 })).toBeCloseTo(17 / 70, 13);
    expect(coincidenceRatio({ ...tea, bothCount: 0 })).toBe(1);
    const four = { basketCount: 4, leftCount: 2, rightCount: 3, bothCount: 2 };
    expect(coincidenceRatio(four)).toBeCloseTo(0.5, 13);
  });

  it('falls as more baskets hold both, lies between 0 and 1, and turns round', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const p = coincidenceRatio(given);
        expect(p >= 0 && p <= 1).toBe(true);
        const { leftCount, rightCount, bothCount } = given;
        const back = { ...given, leftCount: rightCount, rightCount: leftCount };
        expect(coincidenceRatio(back)).toBeCloseTo(p, 9);
        if (bothCount < Math.min(leftCount, rightCount)) {
          expect(coincidenceRatio({ ...given, bothCount: bothCount + 1 })).toBeLessThanOrEqual(
            p + 1e-9,
          );
        }
      }),
    );
  });

  it('is a number for a shop with millions of baskets', () => {
    const big = { basketCount: 5e6, leftCount: 2e6, rightCount: 3e6 };
    expect(coincidenceRatio({ ...big, bothCount: 1.3e6 })).toBe(0);
    expect(coincidenceRatio({ ...big, bothCount: 1 })).toBe(1);
    expect(coincidenceRatio({ ...big, bothCount: 1.2e6 })).toBeCloseTo(0.5, 2);
  });
});
