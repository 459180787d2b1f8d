// Tastes from choices: known answers, first-order conditions, and data that cannot tell. 多项 Logit 估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceSets } from '@/model/choice/choice-sets';
import { logitFit } from '@/model/choice/logit-fit';
import { logitShares } from '@/model/choice/logit-shares';
import { randomStream } from '@/model/random/stream';

const twoOffers = (columns: number[][], counts: number[]): ChoiceSets => ({
  attributes: columns,
  setStarts: Array.from({ length: counts.length / 2 + 1 }, (_, i) => 2 * i),
  choiceCounts: counts,
});

// Three offers a set, chosen by known tastes.
function simulated(setCount: number, tastes: readonly [number, number], seed: number): ChoiceSets {
  const random = randomStream(seed, 'choices');
  const draw = (size: number) => Float64Array.from({ length: 3 * setCount }, () => random() * size);
  const attributes = [draw(30), draw(5)];
  const choiceCounts = new Float64Array(3 * setCount);
  for (let i = 0; i < setCount; i++) {
    const rows = [3 * i, 3 * i + 1, 3 * i + 2];
    const { ratios } = logitShares(
      rows.map((row) => tastes.reduce((sum, b, k) => sum + b * (attributes[k]?.[row] ?? NaN), 0)),
    );
    const chance = random();
    const chosen = chance < (ratios[0] ?? 0) ? 0 : chance < 1 - (ratios[2] ?? 0) ? 1 : 2;
    choiceCounts[3 * i + chosen] = 1;
  }
  return {
    attributes,
    setStarts: Array.from({ length: setCount + 1 }, (_, i) => 3 * i),
    choiceCounts,
  };
}

describe('logitFit()', () => {
  it('finds the logarithm of the odds for one constant', () => {
    const found = logitFit(twoOffers([[1, 0]], [3, 1]));
    expect(found.status).toBe('converged');
    expect(found.coefficients?.[0]).toBeCloseTo(Math.log(3), 12);
    expect(found.standardErrors?.[0]).toBeCloseTo(Math.sqrt(1 / 3 + 1), 9);
    expect(found.logLikelihood).toBeCloseTo(3 * Math.log(0.75) + Math.log(0.25), 12);
    expect(found.nullLogLikelihood).toBeCloseTo(4 * Math.log(0.5), 12);
  });

  it('comes back to the tastes that made the choices', () => {
    const { coefficients, standardErrors } = logitFit(simulated(3000, [-0.14, 0.75], 5));
    [-0.14, 0.75].forEach((taste, k) => {
      const error = Math.abs((coefficients?.[k] ?? NaN) - taste);
      expect(error).toBeLessThan(4 * (standardErrors?.[k] ?? NaN));
    });
  });

  it('does not depend on the unit or zero of an attribute, nor on the order of sets', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 50 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.integer({ min: -1000, max: 1000 }),
        (seed, unit, zero) => {
          const sets = simulated(40, [-0.1, 0.5], seed);
          const found = logitFit(sets);
          const [price, rating] = sets.attributes as [Float64Array, Float64Array];
          const moved = logitFit({
            ...sets,
            attributes: [price.map((x) => x * unit + zero), rating],
          });
          expect(moved.status).toBe(found.status);
          if (!found.coefficients) return;
          const [a, b] = found.coefficients as [number, number];
          expect((moved.coefficients?.[0] ?? NaN) * unit).toBeCloseTo(a, 6);
          expect(moved.coefficients?.[1]).toBeCloseTo(b, 6);
          const turned = logitFit({
            ...sets,
            attributes: [price.slice().reverse(), rating.slice().reverse()],
            choiceCounts: Float64Array.from(sets.choiceCounts).reverse(),
          });
          expect(turned.coefficients?.[0]).toBeCloseTo(a, 8);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts a choice made twice as two choices', () => {
    const sets = simulated(60, [-0.1, 0.5], 3);
    const doubled = logitFit({
      ...sets,
      choiceCounts: Array.from(sets.choiceCounts, (n) => 2 * n),
    });
    const once = logitFit(sets);
    expect(doubled.coefficients?.[0]).toBeCloseTo(once.coefficients?.[0] ?? NaN, 10);
    expect(doubled.logLikelihood).toBeCloseTo(2 * once.logLikelihood, 8);
    const ratio = (once.standardErrors?.[0] ?? NaN) / (doubled.standardErrors?.[0] ?? NaN);
    expect(ratio).toBeCloseTo(Math.SQRT2, 8);
  });

  it('says so when a mix of attributes foretells every choice', () => {
    const complete = logitFit(twoOffers([[1, 0, 2, 1]], [1, 0, 1, 0]));
    expect(complete.status).toBe('separated');
    expect(complete.coefficients).toBeNull();
    expect(complete.standardErrors).toBeNull();
    // The first attribute foretells two choices and is silent on the others.
    const quasi = logitFit(
      twoOffers(
        [
          [1, 0, 1, 0, 0, 0, 0, 0, 0, 0],
          [0, 0, 1, 0, 1, 0, 1, 0, 1, 0],
        ],
        [1, 0, 1, 0, 1, 0, 0, 1, 1, 0],
      ),
    );
    expect(quasi.status).toBe('separated');
  });

  it('says so when an attribute never varies within a set, or repeats others', () => {
    expect(logitFit(twoOffers([[1, 1, 2, 2]], [1, 0, 0, 1])).status).toBe('notIdentified');
    const repeated = [0.1, 0.4, 0.7, 0.2];
    const twice = repeated.map((value) => 3 * value + 1);
    expect(logitFit(twoOffers([repeated, twice], [1, 2, 3, 1])).status).toBe('notIdentified');
    // A constant for each of two offers is one too many.
    expect(
      logitFit(
        twoOffers(
          [
            [1, 0, 1, 0],
            [0, 1, 0, 1],
          ],
          [1, 2, 3, 1],
        ),
      ).status,
    ).toBe('notIdentified');
  });

  it('says so when nobody had a choice', () => {
    const only = { attributes: [[1, 2]], setStarts: [0, 1, 2], choiceCounts: [1, 1] };
    expect(logitFit(only).status).toBe('notIdentified');
  });

  it('never gives NaN: numbers when converged, null else', () => {
    const cell = fc.integer({ min: -2, max: 2 });
    const column = fc.array(cell, { minLength: 8, maxLength: 8 });
    const counts = fc.array(fc.nat({ max: 2 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(column, column, counts, (first, second, chosen) => {
        if (chosen.every((count) => count === 0)) return;
        const found = logitFit(twoOffers([first, second], chosen));
        expect(found.status).not.toBe('notConverged');
        const numbers = [...(found.coefficients ?? []), ...(found.standardErrors ?? [])];
        expect(numbers).toHaveLength(found.status === 'converged' ? 4 : 0);
        expect([...numbers, found.logLikelihood].every(Number.isFinite)).toBe(true);
        expect(found.logLikelihood).toBeGreaterThanOrEqual(found.nullLogLikelihood - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('stops when told to, and names bad columns', () => {
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => logitFit(twoOffers([[1, 0]], [3, 1]), { signal })).toThrow('enough');
    expect(() => logitFit(twoOffers([[1, 0]], [0, 0]))).toThrow(
      'choiceCounts must have a count above 0',
    );
  });
});
