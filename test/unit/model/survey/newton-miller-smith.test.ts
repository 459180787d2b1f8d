// Reach and revenue: by hand, ties, and what must not change them. 购买率与收入。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newtonMillerSmith, USUAL_INTENT_RATIOS } from '@/model/survey/newton-miller-smith';
import { answer } from './_answer';

const gap = fc.integer({ min: 1, max: 30 });
const score = fc.integer({ min: 1, max: 5 });
const surveys = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), gap, gap, gap, score, score), {
    minLength: 1,
    maxLength: 30,
  })
  .map((people) => ({
    answers: people.map(([start, one, two, three]) =>
      answer(start, start + one, start + one + two, start + one + two + three),
    ),
    cheapScores: people.map((person) => person[4]),
    expensiveScores: people.map((person) => person[5]),
  }));

describe('newtonMillerSmith()', () => {
  // The second person at 8: 0.5 × 2/4, at 12: 0.5 − 0.4 × 2/8; the first at 10: half-way, 0.5.
  it('agrees with a calculation by hand', () => {
    const result = newtonMillerSmith({
      answers: [answer(5, 8, 12, 15), answer(6, 10, 18, 20), answer(3, 2, 5, 9)],
      cheapScores: [5, 4, 5],
      expensiveScores: [3, 2, 5],
    });
    const wanted = [0, 0.7 / 3, 0.95, 1, 0.7, 0.25, 0.1, 0].map((sum) => sum / 2);
    expect(result.pricesYuan).toEqual([5, 6, 8, 10, 12, 15, 18, 20]);
    result.reachRatios.forEach((ratio, i) => {
      expect(ratio).toBeCloseTo(wanted[i] ?? NaN, 14);
    });
    expect(result.revenuesYuanPerPerson[3]).toBeCloseTo(5, 13);
    expect(result).toMatchObject({ reachPriceYuan: 10, revenuePriceYuan: 10 });
    expect(result).toMatchObject({ validCount: 2, droppedCount: 1 });
  });

  it('takes the lowest price of a level stretch', () => {
    const level = { answers: [answer(1, 2, 4, 5)], cheapScores: [5], expensiveScores: [5] };
    const result = newtonMillerSmith(level);
    expect(result.reachPriceYuan).toBe(2);
    expect(result.revenuePriceYuan).toBe(4);
  });

  it('has no price when nobody would buy or nobody can be counted', () => {
    const none = { answers: [answer(1, 2, 4, 5)], cheapScores: [1], expensiveScores: [1] };
    expect(newtonMillerSmith(none)).toMatchObject({ reachPriceYuan: null, revenuePriceYuan: null });
    const wrong = newtonMillerSmith({ ...none, answers: [answer(2, 1, 4, 5)] });
    expect(wrong).toMatchObject({ pricesYuan: [], reachPriceYuan: null, validCount: 0 });
  });

  it('stays within the translated scores, and does not change with order or currency', () => {
    fc.assert(
      fc.property(surveys, (survey) => {
        const result = newtonMillerSmith(survey);
        for (const ratio of result.reachRatios) {
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual((USUAL_INTENT_RATIOS[5] ?? NaN) * (1 + 1e-12));
        }
        const reversed = newtonMillerSmith({
          answers: [...survey.answers].reverse(),
          cheapScores: [...survey.cheapScores].reverse(),
          expensiveScores: [...survey.expensiveScores].reverse(),
        });
        const inFen = newtonMillerSmith({
          ...survey,
          answers: survey.answers.map((a) =>
            answer(
              a.tooCheapYuan * 4,
              a.cheapYuan * 4,
              a.expensiveYuan * 4,
              a.tooExpensiveYuan * 4,
            ),
          ),
        });
        result.reachRatios.forEach((ratio, i) => {
          expect(reversed.reachRatios[i]).toBeCloseTo(ratio, 13);
          expect(inFen.reachRatios[i]).toBeCloseTo(ratio, 13);
        });
      }),
    );
  });

  it('names the bad argument', () => {
    const good = { answers: [answer(1, 2, 4, 5)], cheapScores: [5], expensiveScores: [4] };
    expect(() => newtonMillerSmith({ ...good, answers: [] })).toThrow(
      'cheapScores must be as long',
    );
    expect(() => newtonMillerSmith({ ...good, cheapScores: [6] })).toThrow(
      'cheapScores[0] must be a score of 1, 2, 3, 4, 5, got 6',
    );
    expect(() => newtonMillerSmith({ ...good, expensiveScores: [NaN] })).toThrow(
      'expensiveScores[0]',
    );
    expect(() => newtonMillerSmith({ ...good, intentRatios: { 5: 1.2, 4: 0.5 } })).toThrow(
      'intentRatios[5] must be between 0 and 1, got 1.2',
    );
    const nobody = { answers: [], cheapScores: [], expensiveScores: [] };
    expect(() => newtonMillerSmith(nobody)).toThrow('answers must have at least one value');
  });
});
