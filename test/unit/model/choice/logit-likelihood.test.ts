// Slope and curvature of the likelihood against finite differences. 似然的导数核对。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredSets } from '@/model/choice/centred-sets';
import { logitLikelihood } from '@/model/choice/logit-likelihood';

const tiny = fc.integer({ min: -3, max: 3 });
const rows = (size: number) => fc.array(tiny, { minLength: size, maxLength: size });
const samples = fc.record({
  first: rows(7),
  second: rows(7),
  counts: fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }),
  at: fc.tuple(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  ),
});

describe('logitLikelihood()', () => {
  it('works out one choice by hand', () => {
    const sets = centredSets({ attributes: [[1, -1]], setStarts: [0, 2], choiceCounts: [3, 1] });
    const found = logitLikelihood(sets, [0]);
    expect(found.logLikelihood).toBeCloseTo(4 * Math.log(0.5), 14);
    expect(found.score).toEqual([2]);
    expect(found.information).toEqual([[4]]);
  });

  it('has the slope and the curvature of its own values', () => {
    fc.assert(
      fc.property(samples, ({ first, second, counts, at }) => {
        const sets = centredSets({
          attributes: [first, second],
          setStarts: [0, 3, 7],
          choiceCounts: [...counts, 1],
        });
        const point = [...at];
        const found = logitLikelihood(sets, point);
        expect(found.logLikelihood).toBeLessThanOrEqual(0);
        [0, 1].forEach((k) => {
          const moved = (by: number) =>
            logitLikelihood(
              sets,
              point.map((value, i) => (i === k ? value + by : value)),
            );
          const [up, down] = [moved(1e-5), moved(-1e-5)];
          expect(found.score[k]).toBeCloseTo((up.logLikelihood - down.logLikelihood) / 2e-5, 5);
          [0, 1].forEach((l) => {
            const bend = ((down.score[l] ?? NaN) - (up.score[l] ?? NaN)) / 2e-5;
            expect(found.information[k]?.[l]).toBeCloseTo(bend, 5);
          });
        });
      }),
    );
  });

  it('stays finite where chances are next to 0', () => {
    const sets = centredSets({ attributes: [[0, 1]], setStarts: [0, 2], choiceCounts: [1, 0] });
    const found = logitLikelihood(sets, [5000]);
    expect(found.logLikelihood).toBe(-10000);
    expect([...found.score, ...found.information.flat()].every(Number.isFinite)).toBe(true);
  });

  it('refuses coefficients that are not finite', () => {
    const sets = centredSets({ attributes: [[0, 1]], setStarts: [0, 2], choiceCounts: [1, 0] });
    expect(() => logitLikelihood(sets, [NaN])).toThrow('coefficients[0] must be finite, got NaN');
  });
});
