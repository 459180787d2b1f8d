// Bayes' rule: a whole, free of order, step by step the same. 贝叶斯后验。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnedAnswers, posterior } from '@/model/script/posterior';

const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const talks = fc.integer({ min: 1, max: 5 }).chain((motives) => {
  const row = fc.array(weight, { minLength: motives, maxLength: motives });
  return fc.record({ shares: row, likelihoods: fc.array(row, { maxLength: 6 }) });
});
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const shared = (values: readonly number[]) => values.map((one) => one / sum(values));
const alike = (found: readonly number[], want: readonly number[]) =>
  found.forEach((one, i) => expect(one).toBeCloseTo(want[i] ?? NaN, 11));

describe('posterior()', () => {
  it('is the rule, by hand', () => {
    // 0.5 × 0.7 × 0.5 = 0.175; 0.3 × 0.2 × 0.6 = 0.036; 0.2 × 0.1 × 0.55 = 0.011; together 0.222.
    const found = posterior([0.5, 0.3, 0.2], [[0.7, 0.2, 0.1], [0.5, 0.6, 0.55]]); // prettier-ignore
    alike(found, [0.175 / 0.222, 0.036 / 0.222, 0.011 / 0.222]);
  });

  it('makes up 1, in any order, all at once or one answer after the other', () => {
    fc.assert(
      fc.property(talks, ({ shares, likelihoods }) => {
        const prior = shared(shares);
        const found = posterior(prior, likelihoods);
        expect(sum(found)).toBeCloseTo(1, 12);
        alike(posterior(prior, [...likelihoods].reverse()), found);
        alike(likelihoods.reduce((belief, row) => posterior(belief, [row]), prior), found); // prettier-ignore
      }),
    );
  });

  it('leaves the belief when nothing, or nothing of use, is said', () => {
    alike(posterior([0.5, 0.3, 0.2], []), [0.5, 0.3, 0.2]);
    alike(posterior([0.5, 0.3, 0.2], [[0.4, 0.4, 0.4]]), [0.5, 0.3, 0.2]);
  });

  it('does not vanish after a thousand unlikely answers, and finds no motive that nobody has', () => {
    const rows = Array.from({ length: 1000 }, () => [0.001, 0.0011, 0.5]);
    const [, second, none] = posterior([0.5, 0.5, 0], rows);
    expect(second).toBeCloseTo(1, 12);
    expect(none).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => posterior([0.5, 0.4], [])).toThrow('prior must add up to 1, got 0.9');
    expect(() => posterior([1], [[0]])).toThrow('likelihoods[0][0] must be above 0, got 0');
    expect(() => posterior([1], [[1.1]])).toThrow('likelihoods[0][0] must be at most 1, got 1.1');
    expect(() => posterior([0.5, 0.5], [[0.1]])).toThrow(
      'likelihoods[0] must be as long as prior (2), got 1',
    );
  });
});

describe('learnedAnswers()', () => {
  it('counts with some chats added', () => {
    alike(learnedAnswers([[8, 0], [2, 10]]).flat(), [9 / 12, 1 / 12, 3 / 12, 11 / 12]); // prettier-ignore
    alike(learnedAnswers([[8], [2]], 1e-12).flat(), [0.8, 0.2]);
  });

  it('has columns of 1 without a 0, so that it may go into the rule', () => {
    const tables = fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }); // prettier-ignore
    fc.assert(
      fc.property(tables, weight, (counts, added) => {
        const table = learnedAnswers(counts, added);
        expect(table.flat().every((one) => one > 0 && one <= 1)).toBe(true);
        for (const motive of [0, 1, 2]) expect(sum(table.map((row) => row[motive] ?? NaN))).toBeCloseTo(1, 12); // prettier-ignore
        expect(sum(posterior([0.2, 0.3, 0.5], table))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => learnedAnswers([])).toThrow('counts must have at least one value');
    expect(() => learnedAnswers([[1, 2], [1]])).toThrow('counts[1] must be as long as counts[0] (2), got 1'); // prettier-ignore
    expect(() => learnedAnswers([[-1]])).toThrow('counts[0][0] must be at least 0, got -1');
    expect(() => learnedAnswers([[1.5]])).toThrow('counts[0][0] must be a whole number, got 1.5');
    expect(() => learnedAnswers([[1]], 0)).toThrow('addedCount must be above 0, got 0');
  });
});
