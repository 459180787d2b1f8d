// Best script: every plan there is, bounds, what a question costs. 最优话术。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestScript,
  fixedScriptWorth,
  type SalesScript,
  type ScriptStep,
} from '@/model/script/sales-script';
import { decisionValue, surveyValue } from '@/model/script/survey-value';

const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const scripts = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .chain(([motives, questions]) => {
    const row = fc.array(weight, { minLength: motives, maxLength: motives });
    const question = fc.record({
      table: fc.array(row, { minLength: 1, maxLength: 3 }),
      dropOffRatio: fc.double({ min: 0, max: 0.3, noNaN: true }),
    });
    return fc.record({
      shares: row,
      pitchWorths: fc.array(row, { minLength: 1, maxLength: 3 }),
      list: fc.array(question, { minLength: questions, maxLength: questions }),
    });
  })
  .map(({ shares, pitchWorths, list }): SalesScript => ({
    prior: shares.map((one) => one / sum(shares)),
    pitchWorths,
    questions: list.map(({ table, dropOffRatio }) => ({
      answers: table.map((row) =>
        row.map((one, m) => one / sum(table.map((other) => other[m] ?? NaN))),
      ),
      dropOffRatio,
    })),
  }));

// Written out again with beliefs that add up to 1 and without a memory, as a second opinion.
function plainWorth(
  script: SalesScript,
  belief: readonly number[],
  asked: readonly number[],
  left: number,
): number {
  // prettier-ignore
  const pitches = script.pitchWorths.map((row) => sum(row.map((worth, m) => worth * (belief[m] ?? NaN))));
  const asks = script.questions.map(({ answers, dropOffRatio }, q) => {
    if (left === 0 || asked.includes(q)) return -Infinity;
    const branches = answers.map((row) => {
      const chance = sum(belief.map((share, m) => share * (row[m] ?? NaN)));
      const next = belief.map((share, m) => (share * (row[m] ?? NaN)) / chance);
      return chance * plainWorth(script, next, [...asked, q], left - 1);
    });
    return (1 - dropOffRatio) * sum(branches);
  });
  return Math.max(...pitches, ...asks);
}

const CLEAR: SalesScript = {
  prior: [0.5, 0.5],
  pitchWorths: [[0.3, 0], [0, 0.3]], // prettier-ignore
  questions: [{ answers: [[0.9, 0.1], [0.1, 0.9]], dropOffRatio: 0.1 }], // prettier-ignore
};
const leaves = (step: ScriptStep): ScriptStep[] =>
  step.question === null ? [step] : step.answers.flatMap(leaves);

describe('bestScript()', () => {
  it('asks when the answer changes the pitch, by hand', () => {
    // 0.15 at once; asked, 90 % stay and the right pitch meets 90 % of them: 0.9 × 0.9 × 0.3.
    const step = bestScript(CLEAR, 1);
    expect(step.pitchWorth).toBeCloseTo(0.15, 14);
    expect(step.worth).toBeCloseTo(0.243, 14);
    expect(step.question).toBe(0);
    expect(step.answers.map(({ pitch }) => pitch)).toEqual([0, 1]);
    expect(step.answers[0]?.belief[0]).toBeCloseTo(0.9, 14);
    expect(step.answers[0]?.reachRatio).toBeCloseTo(0.45, 14);
  });

  it('pitches at once when asking drives too many away, or tells nothing', () => {
    const with_ = (change: object) => ({ ...CLEAR, questions: [{ ...CLEAR.questions[0], ...change }] }) as SalesScript; // prettier-ignore
    expect(bestScript(with_({ dropOffRatio: 0.5 }), 1)).toMatchObject({
      question: null,
      answers: [],
    });
    expect(bestScript(with_({ answers: [[0.6, 0.6], [0.4, 0.4]], dropOffRatio: 0 }), 1).question).toBeNull(); // prettier-ignore
    expect(bestScript(CLEAR, 0).worth).toBeCloseTo(0.15, 14);
  });

  it('is as good as the best of all plans', () => {
    fc.assert(
      fc.property(scripts, fc.nat({ max: 3 }), (script, most) => {
        expect(bestScript(script, most).worth).toBeCloseTo(plainWorth(script, script.prior, [], most), 12); // prettier-ignore
      }),
    );
  });

  it('never loses by one more question allowed, and stays below knowing the motive', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const worths = [0, 1, 2, 3].map((most) => bestScript(script, most).worth);
        worths.forEach((worth, i) =>
          expect(worth).toBeGreaterThanOrEqual((worths[i - 1] ?? 0) - 1e-12),
        );
        const { bestWorth, perfectInformationWorth } = decisionValue({ payoffs: script.pitchWorths, prior: script.prior }); // prettier-ignore
        expect(worths[0]).toBeCloseTo(bestWorth, 12);
        expect(worths[3]).toBeLessThanOrEqual(bestWorth + perfectInformationWorth + 1e-12);
      }),
    );
  });

  it('brings what its ends bring, and each belief is a whole', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const root = bestScript(script, 3);
        const ends = leaves(root);
        expect(sum(ends.map(({ reachRatio, worth }) => reachRatio * worth))).toBeCloseTo(
          root.worth,
          12,
        );
        ends.forEach(({ belief }) => expect(sum(belief)).toBeCloseTo(1, 12));
        expect(sum(ends.map(({ reachRatio }) => reachRatio))).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is a survey when there is one question that drives nobody away', () => {
    const free = {
      ...CLEAR,
      questions: CLEAR.questions.map((one) => ({ ...one, dropOffRatio: 0 })),
    };
    const { worthWithSurvey } = surveyValue({ payoffs: CLEAR.pitchWorths, prior: CLEAR.prior }, CLEAR.questions[0]?.answers ?? [], 0); // prettier-ignore
    expect(bestScript(free, 1).worth).toBeCloseTo(worthWithSurvey, 14);
  });

  it('names the bad argument', () => {
    const bad = (change: Partial<SalesScript>, most = 1) => () => bestScript({ ...CLEAR, ...change }, most); // prettier-ignore
    const ask = (dropOffRatio: number) => [{ answers: [[1, 1]], dropOffRatio }];
    expect(bad({ prior: [0.5, 0.4] })).toThrow('prior must add up to 1, got 0.9');
    expect(bad({ pitchWorths: [[1]] })).toThrow(
      'pitchWorths[0] must be as long as prior (2), got 1',
    );
    expect(bad({ questions: ask(1) })).toThrow('questions[0].dropOffRatio must be below 1, got 1');
    expect(bad({ questions: ask(-0.1) })).toThrow(
      'questions[0].dropOffRatio must be between 0 and 1, got -0.1',
    );
    expect(bad({ questions: [{ answers: [[1, 0], [0, 1]], dropOffRatio: 0 }] })).toThrow('questions[0].answers[0][1] must be above 0, got 0'); // prettier-ignore
    expect(bad({ questions: Array.from({ length: 9 }, () => ask(0)).flat() })).toThrow(
      'number of questions must be at most 8, got 9',
    );
    expect(bad({}, 1.5)).toThrow('maxQuestionCount must be a whole number, got 1.5');
    expect(bad({}, -1)).toThrow('maxQuestionCount must be at least 0, got -1');
  });
});

describe('fixedScriptWorth()', () => {
  it('never beats the adaptive script, and does not mind the order of its questions', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const all = script.questions.map((_, i) => i);
        const worth = fixedScriptWorth(script, all);
        expect(worth).toBeLessThanOrEqual(bestScript(script, 3).worth + 1e-12);
        expect(fixedScriptWorth(script, [...all].reverse())).toBeCloseTo(worth, 12);
      }),
    );
  });

  it('loses by asking on: two free repeats help, two dear ones do not', () => {
    const twice = (dropOffRatio: number) => ({ ...CLEAR, questions: [1, 2, 3].map(() => ({ answers: CLEAR.questions[0]?.answers ?? [], dropOffRatio })) }); // prettier-ignore
    expect(fixedScriptWorth(twice(0), [0, 1, 2])).toBeGreaterThan(fixedScriptWorth(twice(0), [0]));
    expect(fixedScriptWorth(twice(0.2), [0, 1, 2])).toBeLessThan(fixedScriptWorth(twice(0.2), [0]));
    expect(fixedScriptWorth(CLEAR, [])).toBeCloseTo(0.15, 14);
  });

  it('names the bad argument', () => {
    expect(() => fixedScriptWorth(CLEAR, [1])).toThrow(
      'asked[0] must be a question not yet asked, got 1',
    );
    expect(() => fixedScriptWorth(CLEAR, [0, 0])).toThrow(
      'asked[1] must be a question not yet asked, got 0',
    );
  });
});
