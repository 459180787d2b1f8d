// Logistic regression: odds of a two-by-two table, score equations, units, data without an answer. 逻辑回归。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logisticRegression } from '@/model/statistics/logistic-regression';
import { randomStream } from '@/model/random/stream';

const repeated = (x: number, y: number, count: number) =>
  Array.from({ length: count }, () => [x, y] as const);
// Overlapping outcomes, made from a seed: an answer exists.
function sample(seed: number, count = 60) {
  const next = randomStream(seed, 'logit');
  const columns = [0, 1].map(() => Float64Array.from({ length: count }, () => next() * 4 - 2));
  const outcomes = Float64Array.from({ length: count }, (_, i) => {
    const score = 0.3 + (columns[0]?.[i] ?? 0) - 0.5 * (columns[1]?.[i] ?? 0);
    return Number(next() < 1 / (1 + Math.exp(-score)));
  });
  return { columns, outcomes };
}
const seeds = fc.integer({ min: 0, max: 1e6 });

describe('logisticRegression()', () => {
  it('is the odds ratio of a two-by-two table, with its known standard error', () => {
    const table = [
      ...repeated(0, 0, 30),
      ...repeated(0, 1, 10),
      ...repeated(1, 0, 12),
      ...repeated(1, 1, 18),
    ];
    const { effects, problem } = logisticRegression(
      [table.map(([x]) => x)],
      table.map(([, y]) => y),
    );
    expect(problem).toBeNull();
    expect(effects?.[0]?.coefficient).toBeCloseTo(Math.log(10 / 30), 10);
    expect(effects?.[1]?.oddsRatio).toBeCloseTo(18 / 12 / (10 / 30), 9);
    expect(effects?.[1]?.standardError).toBeCloseTo(
      Math.sqrt(1 / 30 + 1 / 10 + 1 / 12 + 1 / 18),
      9,
    );
    expect(effects?.[0]?.standardError).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10), 9);
  });

  it('meets the score equations: residuals at right angles to every column', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { columns, outcomes } = sample(seed);
        const { problem, fittedRatios, mcFaddenRatio } = logisticRegression(columns, outcomes);
        fc.pre(problem === null);
        for (const column of [outcomes.map(() => 1), ...columns]) {
          const sum = column.reduce(
            (total, x, i) => total + x * ((outcomes[i] ?? 0) - (fittedRatios[i] ?? 0)),
            0,
          );
          expect(sum).toBeCloseTo(0, 7);
        }
        expect(mcFaddenRatio >= -1e-12 && mcFaddenRatio <= 1).toBe(true);
      }),
    );
  });

  it('follows units and shifts of a column', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { columns, outcomes } = sample(seed);
        const plain = logisticRegression(columns, outcomes);
        fc.pre(plain.problem === null);
        const moved = [
          (columns[0] as Float64Array).map((x) => x * 1e6 + 5e7),
          columns[1] as Float64Array,
        ];
        const other = logisticRegression(moved, outcomes);
        const [a, b] = [plain.effects?.[1], other.effects?.[1]];
        expect(((b?.coefficient ?? NaN) * 1e6) / (a?.coefficient ?? NaN)).toBeCloseTo(1, 6);
        expect(b?.z).toBeCloseTo(a?.z ?? NaN, 6);
        expect(other.logLik).toBeCloseTo(plain.logLik, 7);
      }),
    );
  });

  it('reports separation instead of huge numbers', () => {
    const complete = logisticRegression([[1, 2, 3, 4]], [0, 0, 1, 1]);
    expect(complete).toMatchObject({ effects: null, problem: 'completeSeparation' });
    expect(logisticRegression([[0, 0, 1, 1]], [0, 1, 1, 1]).problem).toBe('quasiSeparation');
    expect(logisticRegression([[1, 2, 3, 3, 4, 5]], [0, 0, 0, 1, 1, 1]).problem).toBe(
      'quasiSeparation',
    );
    // Only the sum of both columns separates.
    const hidden = [
      [0, 1, 2, 3, 0, 1, 2, 3],
      [3, 2, 1, 0, 4, 3, 2, 1],
    ];
    expect(logisticRegression(hidden, [0, 0, 0, 0, 1, 1, 1, 1]).problem).toBe('completeSeparation');
  });

  it('has an answer to separated data with a named penalty, smaller the larger it is', () => {
    const slopes = [0.01, 1, 100].map((ridge) => {
      const fit = logisticRegression([[1, 2, 3, 4]], [0, 0, 1, 1], { ridge });
      expect([fit.problem, fit.ridge]).toEqual([null, ridge]);
      return fit.effects?.[1]?.coefficient ?? NaN;
    });
    expect(slopes).toEqual([...slopes].sort((a, b) => b - a));
    expect(slopes.every((slope) => slope > 0)).toBe(true);
  });

  it('reports columns that say the same, no variation, and one outcome', () => {
    const y = [0, 1, 0, 1];
    expect(
      logisticRegression(
        [
          [1, 2, 3, 4],
          [2, 4, 6, 8],
        ],
        y,
      ).problem,
    ).toBe('collinear');
    expect(logisticRegression([[5, 5, 5, 5]], y).problem).toBe('collinear');
    // A dummy for every choice makes up the constant.
    const choices = [
      [1, 0, 0, 1],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ];
    expect(logisticRegression(choices, y).problem).toBe('collinear');
    expect(logisticRegression([[1, 2, 3]], [1, 1, 1])).toMatchObject({
      problem: 'oneOutcome',
      effects: null,
    });
    expect(logisticRegression([[1]], [0]).problem).toBe('oneOutcome');
  });

  it('answers for every small table without NaN, with effects or a problem', () => {
    const table = fc.array(
      fc.tuple(
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: 0, max: 1 }),
      ),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(table, (list) => {
        const fit = logisticRegression(
          [list.map(([a]) => a), list.map(([, b]) => b)],
          list.map(([, , y]) => y),
        );
        expect(fit.effects === null).toBe(fit.problem !== null);
        expect(fit.problem).not.toBe('notConverged');
        expect(fit.fittedRatios.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
        const numbers = fit.effects?.flatMap((effect) => Object.values(effect)) ?? [];
        expect([fit.logLik, fit.mcFaddenRatio, ...numbers].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('tells how far it is, stops when that is wanted, and names the bad argument', () => {
    const { columns, outcomes } = sample(1);
    const told: number[] = [];
    logisticRegression(columns, outcomes, { watch: { onProgress: (share) => told.push(share) } });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const watch = { signal: AbortSignal.abort(new Error('enough')) };
    expect(() => logisticRegression(columns, outcomes, { watch })).toThrow('enough');
    expect(() => logisticRegression([], [1])).toThrow('columns must have at least one value');
    expect(() => logisticRegression([[1]], [])).toThrow('outcomes must have at least one value');
    expect(() => logisticRegression([[1, 2]], [1])).toThrow(
      'columns[0] must be as long as outcomes (1), got 2',
    );
    expect(() => logisticRegression([[Infinity]], [1])).toThrow(
      'columns[0][0] must be finite, got Infinity',
    );
    expect(() => logisticRegression([[1]], [2])).toThrow('outcomes[0] must be 0 or 1, got 2');
    expect(() => logisticRegression([[1]], [1], { ridge: -1 })).toThrow(
      'ridge must be at least 0, got -1',
    );
  });
});
