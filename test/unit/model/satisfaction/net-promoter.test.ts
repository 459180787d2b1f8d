// Net promoter score: bounds, error, extremes. 净推荐值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoter } from '@/model/satisfaction/net-promoter';

const counts = fc.array(fc.nat({ max: 1000 }), { minLength: 11, maxLength: 11 });
const only = (score: number, count: number) =>
  Array.from({ length: 11 }, (_, i) => (i === score ? count : 0));

describe('netPromoter()', () => {
  it('takes detractors from promoters', () => {
    const found = netPromoter([2, 0, 0, 1, 0, 4, 8, 15, 20, 25, 25]);
    expect(found).toMatchObject({ answerCount: 100, promoterCount: 50, detractorCount: 15 });
    expect(found.netPoints).toBe(35);
    expect(found.standardErrorPoints).toBeCloseTo(7.26291952316698, 12);
  });

  it('is unsure by some 26 points when 13 people disagree', () => {
    const found = netPromoter([6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]);
    expect(found.standardErrorPoints).toBeGreaterThan(25);
    expect(found.standardErrorPoints).toBeLessThan(29);
  });

  it('has the error of the variance of +1, 0 and −1 over the answers', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const found = netPromoter(list);
        if (found.answerCount === 0) return;
        const mean = (found.netPoints ?? NaN) / 100;
        const squares =
          found.promoterCount * (1 - mean) ** 2 +
          found.passiveCount * mean ** 2 +
          found.detractorCount * (1 + mean) ** 2;
        const error = (100 * Math.sqrt(squares)) / found.answerCount;
        expect(found.standardErrorPoints).toBeCloseTo(error, 5);
        expect(Math.abs(found.netPoints ?? NaN)).toBeLessThanOrEqual(100);
        expect(found.promoterCount + found.passiveCount + found.detractorCount).toBe(
          found.answerCount,
        );
      }),
    );
  });

  it('knows the borders of the groups', () => {
    expect([6, 7, 8, 9].map((score) => netPromoter(only(score, 3)).netPoints)).toEqual([
      -100, 0, 0, 100,
    ]);
    expect(netPromoter(only(10, 3)).standardErrorPoints).toBe(0);
  });

  it('says null, not NaN, without answers', () => {
    expect(netPromoter(only(0, 0))).toMatchObject({ netPoints: null, standardErrorPoints: null });
  });

  it('names the bad argument', () => {
    expect(() => netPromoter([])).toThrow('scoreCounts must be 11 values, got 0');
    expect(() => netPromoter(only(3, -1))).toThrow('scoreCounts[3] must be at least 0, got -1');
    expect(() => netPromoter(only(3, 0.5))).toThrow(
      'scoreCounts[3] must be a whole number, got 0.5',
    );
  });
});
