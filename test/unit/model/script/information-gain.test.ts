// Information of a question: entropies, bounds, order. 信息增益。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropyBits, informationGainBits, questionGains } from '@/model/script/information-gain';
import { posterior } from '@/model/script/posterior';

const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const cases = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([motives, answers]) => {
    const row = fc.array(weight, { minLength: motives, maxLength: motives });
    return fc.record({
      shares: row,
      table: fc.array(row, { minLength: answers, maxLength: answers }),
    });
  })
  .map(({ shares, table }) => ({
    prior: shares.map((one) => one / sum(shares)),
    answers: table.map((row) =>
      row.map((one, m) => one / sum(table.map((other) => other[m] ?? NaN))),
    ),
  }));

describe('entropyBits()', () => {
  it('is 0 when sure and log₂ n when all are alike', () => {
    expect(entropyBits([1, 0, 0])).toBe(0);
    expect(entropyBits([0.25, 0.25, 0.25, 0.25])).toBe(2);
    expect(entropyBits([0.5, 0.25, 0.25])).toBe(1.5);
  });

  it('names the bad argument', () => {
    expect(() => entropyBits([0.5])).toThrow('belief must add up to 1, got 0.5');
  });
});

describe('informationGainBits()', () => {
  it('is the entropy before less the mean entropy after', () => {
    fc.assert(
      fc.property(cases, ({ prior, answers }) => {
        const after = answers.map((row) => {
          const chance = sum(prior.map((share, m) => share * (row[m] ?? NaN)));
          return chance * entropyBits(posterior(prior, [row]));
        });
        const gain = informationGainBits(prior, answers);
        expect(gain).toBeCloseTo(entropyBits(prior) - sum(after), 11);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(
          Math.min(entropyBits(prior), Math.log2(answers.length)) + 1e-12,
        );
        expect(informationGainBits(prior, [...answers].reverse())).toBeCloseTo(gain, 12);
      }),
    );
  });

  it('tells nothing when all answer alike, and nearly all when answers give the motive away', () => {
    expect(informationGainBits([0.5, 0.5], [[0.3, 0.3], [0.7, 0.7]])).toBe(0); // prettier-ignore
    expect(informationGainBits([0.5, 0.5], [[1 - 1e-9, 1e-9], [1e-9, 1 - 1e-9]])).toBeCloseTo(1, 7); // prettier-ignore
  });

  it('loses nothing when two answers that mean the same are taken as one', () => {
    const prior = [0.6, 0.4];
    const split = informationGainBits(prior, [[0.2, 0.1], [0.4, 0.2], [0.4, 0.7]]); // prettier-ignore
    expect(split).toBeCloseTo(informationGainBits(prior, [[0.6, 0.3], [0.4, 0.7]]), 13); // prettier-ignore
  });

  it('names the bad argument', () => {
    expect(() => informationGainBits([0.5, 0.5], [[1, 0.5], [0, 0.5]])).toThrow('answers[1][0] must be above 0, got 0'); // prettier-ignore
    expect(() => informationGainBits([0.5], [[1]])).toThrow('prior must add up to 1, got 0.5');
  });
});

describe('questionGains()', () => {
  it('agrees with the published example and gives ties to the earlier question', () => {
    const scene = [[0.7, 0.2, 0.1], [0.2, 0.6, 0.2], [0.1, 0.2, 0.7]]; // prettier-ignore
    const colour = [[0.5, 0.4, 0.45], [0.5, 0.6, 0.55]]; // prettier-ignore
    const { gainsBits, bestQuestion } = questionGains([0.5, 0.3, 0.2], [colour, scene, scene]);
    expect(gainsBits[1]).toBeCloseTo(0.32856736486, 10);
    expect(gainsBits[0]).toBeCloseTo(0.00553836968626, 10);
    expect(bestQuestion).toBe(1);
  });

  it('names the bad argument', () => {
    expect(() => questionGains([1], [])).toThrow('questions must have at least one value');
  });
});
