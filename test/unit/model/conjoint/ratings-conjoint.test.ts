// Ratings conjoint: means of a full design, opposite tastes, designs that cannot tell. 评分法联合分析。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productUtility } from '@/model/conjoint/part-worths';
import { ratingsConjoint } from '@/model/conjoint/ratings-conjoint';

const full = [0, 1, 2].flatMap((price) => [0, 1].map((gift) => [price, gift]));
const ratings = fc.array(
  fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 }),
  { minLength: 1, maxLength: 12 },
);

describe('ratingsConjoint()', () => {
  // In a full design a part-worth is the mean rating of its level less the mean of all.
  it('agrees with means of levels', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const { people, problem } = ratingsConjoint({ profiles: full, ratings: rows });
        expect(problem).toBeNull();
        rows.forEach((row, i) => {
          const meanOf = (isIn: (product: number[]) => boolean) => {
            const picked = row.filter((_, j) => isIn(full[j] ?? []));
            return picked.reduce((sum, value) => sum + value, 0) / picked.length;
          };
          const overall = meanOf(() => true);
          expect(people?.[i]?.intercept).toBeCloseTo(overall, 10);
          [3, 2].forEach((levelCount, k) => {
            for (let level = 0; level < levelCount; level++) {
              const wanted = meanOf((product) => product[k] === level) - overall;
              expect(people?.[i]?.levels[k]?.[level]).toBeCloseTo(wanted, 10);
            }
          });
        });
      }),
    );
  });

  it('finds tastes that fit exactly, whatever the order of people', () => {
    const person = {
      intercept: 5,
      levels: [
        [2, 1, -3],
        [0.5, -0.5],
      ],
    };
    const row = full.map((product) => productUtility(person, product));
    const other = row.map((value) => 2 * value - 3);
    const both = ratingsConjoint({ profiles: full, ratings: [row, other] });
    expect(both.people?.[0]?.levels[0]?.[2]).toBeCloseTo(-3, 12);
    expect(both.mean?.levels[0]?.[2]).toBeCloseTo(-4.5, 12);
    const turned = ratingsConjoint({ profiles: full, ratings: [other, row] });
    expect(turned.mean?.intercept).toBeCloseTo(both.mean?.intercept ?? NaN, 12);
    expect(both.meanImportanceRatios?.[0]).toBeCloseTo(5 / 6, 12);
  });

  it('keeps the importance of an attribute on which people want opposite things', () => {
    const result = ratingsConjoint({
      profiles: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      ratings: [
        [9, 8, 4, 3],
        [4, 3, 9, 8],
      ],
    });
    expect(result.meanImportanceRatios?.[0]).toBeCloseTo(5 / 6, 12);
    expect(result.importanceOfMeanRatios?.[0]).toBeCloseTo(0, 12);
    expect(result.importanceOfMeanRatios?.[1]).toBeCloseTo(1, 12);
  });

  it('counts those who prefer nothing apart', () => {
    const flat = [5, 5, 5, 5, 5, 5];
    const one = ratingsConjoint({ profiles: full, ratings: [flat, [9, 8, 7, 6, 5, 4]] });
    expect(one.indifferentCount).toBe(1);
    expect(one.meanImportanceRatios?.[0]).toBeCloseTo(4 / 5, 12);
    const none = ratingsConjoint({ profiles: full, ratings: [flat] });
    expect(none).toMatchObject({ meanImportanceRatios: null, importanceOfMeanRatios: null });
  });

  it.each([
    [
      'tooFewProfiles',
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
    ],
    [
      'confoundedLevels',
      [
        [0, 0],
        [1, 1],
        [0, 0],
        [1, 1],
      ],
    ],
    ['confoundedLevels', [[0], [2], [0], [2]]],
  ])('says %s when the products cannot tell', (problem, profiles) => {
    const result = ratingsConjoint({ profiles, ratings: [profiles.map((_, j) => j)] });
    expect(result).toMatchObject({ problem, people: null, mean: null });
  });

  it('names the bad argument', () => {
    const profiles = [[0], [1]];
    expect(() => ratingsConjoint({ profiles, ratings: [] })).toThrow(
      'ratings must have at least one',
    );
    expect(() => ratingsConjoint({ profiles, ratings: [[1]] })).toThrow(
      'ratings[0] must have a rating for each of 2 profiles, got 1',
    );
    expect(() => ratingsConjoint({ profiles, ratings: [[1, NaN]] })).toThrow('ratings[0][1]');
  });
});
