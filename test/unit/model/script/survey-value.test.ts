// Value of information: the textbook, bounds, order. 信息价值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionValue, surveyValue } from '@/model/script/survey-value';

// Hillier & Lieberman, Goferbroke: drill or sell; oil or dry, in thousand dollars.
const GOFERBROKE = { payoffs: [[700, -100], [90, 90]], prior: [0.25, 0.75] }; // prettier-ignore
const SOUNDINGS = [[0.4, 0.8], [0.6, 0.2]]; // prettier-ignore

const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const cases = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .chain(([states, actions, answers]) => {
    const list = (one: fc.Arbitrary<number>) =>
      fc.array(one, { minLength: states, maxLength: states });
    const rows = (one: fc.Arbitrary<number>, length: number) => fc.array(list(one), { minLength: length, maxLength: length }); // prettier-ignore
    const payoff = fc.double({ min: -500, max: 500, noNaN: true });
    return fc.record({
      shares: list(weight),
      payoffs: rows(payoff, actions),
      table: rows(weight, answers),
    });
  })
  .map(({ shares, payoffs, table }) => ({
    decision: { payoffs, prior: shares.map((one) => one / sum(shares)) },
    answers: table.map((row) =>
      row.map((one, s) => one / sum(table.map((other) => other[s] ?? NaN))),
    ),
  }));

describe('decisionValue()', () => {
  it('agrees with the textbook', () => {
    expect(decisionValue(GOFERBROKE)).toEqual({
      expectedWorths: [100, 90],
      bestAction: 0,
      bestWorth: 100,
      perfectInformationWorth: 142.5,
    });
  });

  it('puts no value on knowing what would change nothing', () => {
    expect(decisionValue({ payoffs: [[5, 9], [4, 8]], prior: [0.5, 0.5] }).perfectInformationWorth).toBe(0); // prettier-ignore
    expect(decisionValue({ payoffs: [[5, 9], [5, 9]], prior: [0.5, 0.5] }).bestAction).toBe(0); // prettier-ignore
  });

  it('names the bad argument', () => {
    expect(() => decisionValue({ payoffs: [], prior: [1] })).toThrow(
      'payoffs must have at least one value',
    );
    expect(() => decisionValue({ payoffs: [[1, 2]], prior: [1] })).toThrow(
      'payoffs[0] must be as long as prior (1), got 2',
    );
    expect(() => decisionValue({ payoffs: [[NaN]], prior: [1] })).toThrow(
      'payoffs[0][0] must be finite, got NaN',
    );
    expect(() => decisionValue({ payoffs: [[1]], prior: [0.9] })).toThrow(
      'prior must add up to 1, got 0.9',
    );
  });
});

describe('surveyValue()', () => {
  it('agrees with the textbook', () => {
    const found = surveyValue(GOFERBROKE, SOUNDINGS, 30);
    expect(found.actions).toEqual([1, 0]);
    expect(found.answerRatios[0]).toBeCloseTo(0.7, 14);
    expect(found.posteriors[0]?.[0]).toBeCloseTo(1 / 7, 13);
    expect(found.posteriors[1]?.[0]).toBeCloseTo(1 / 2, 13);
    expect(found.worthWithSurvey).toBeCloseTo(153, 11);
    expect(found.sampleInformationWorth).toBeCloseTo(53, 11);
    expect(found.netWorth).toBeCloseTo(123, 11);
    expect(found.isWorthIt).toBe(true);
    expect(surveyValue(GOFERBROKE, SOUNDINGS, 54).isWorthIt).toBe(false);
  });

  it('is worth something between nothing and perfect information', () => {
    fc.assert(
      fc.property(cases, ({ decision, answers }) => {
        const found = surveyValue(decision, answers, 0);
        const { perfectInformationWorth, bestWorth } = decisionValue(decision);
        expect(found.sampleInformationWorth).toBeGreaterThanOrEqual(0);
        expect(found.sampleInformationWorth).toBeLessThanOrEqual(perfectInformationWorth + 1e-9);
        expect(found.worthWithSurvey).toBeCloseTo(bestWorth + found.sampleInformationWorth, 9);
        expect(sum(found.answerRatios)).toBeCloseTo(1, 12);
        // Beliefs after the answers average to the one before.
        decision.prior.forEach((share, s) => {
          const mean = sum(found.posteriors.map((belief, a) => (belief[s] ?? NaN) * (found.answerRatios[a] ?? NaN))); // prettier-ignore
          expect(mean).toBeCloseTo(share, 12);
        });
      }),
    );
  });

  it('nears perfect information as answers give the state away', () => {
    const clear = [[1 - 1e-9, 1e-9], [1e-9, 1 - 1e-9]]; // prettier-ignore
    expect(surveyValue(GOFERBROKE, clear, 0).sampleInformationWorth).toBeCloseTo(142.5, 5);
  });

  it('follows the unit of money', () => {
    const fen = {
      ...GOFERBROKE,
      payoffs: GOFERBROKE.payoffs.map((row) => row.map((one) => one * 100)),
    };
    expect(surveyValue(fen, SOUNDINGS, 3000).netWorth).toBeCloseTo(12_300, 8);
  });

  it('names the bad argument', () => {
    expect(() => surveyValue(GOFERBROKE, SOUNDINGS, -1)).toThrow('cost must be at least 0, got -1');
    expect(() => surveyValue(GOFERBROKE, [[1, 0.5], [0, 0.5]], 0)).toThrow('answers[1][0] must be above 0, got 0'); // prettier-ignore
    expect(() => surveyValue(GOFERBROKE, [[0.5, 0.5]], 0)).toThrow(
      'answers column 0 must add up to 1, got 0.5',
    );
  });
});
