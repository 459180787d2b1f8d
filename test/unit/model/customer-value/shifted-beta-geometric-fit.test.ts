// sBG fits: exact survivors give the truth back; data that cannot tell say so. sBG 估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sbgSurvivalRatios } from '@/model/customer-value/shifted-beta-geometric';
import { sbgFit } from '@/model/customer-value/shifted-beta-geometric-fit';

describe('sbgFit()', () => {
  it('gives back the parameters that made the curve', () => {
    const parameter = fc.double({ min: 0.2, max: 4, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const survivors = sbgSurvivalRatios({ alpha, beta }, 8).map((ratio) => ratio * 1e5);
        const { parameters, problem } = sbgFit(survivors);
        expect(problem).toBeNull();
        expect((parameters?.alpha ?? NaN) / alpha).toBeCloseTo(1, 5);
        expect((parameters?.beta ?? NaN) / beta).toBeCloseTo(1, 5);
      }),
      { numRuns: 50 },
    );
  });

  // Solved with 30 digits (mpmath findroot on the two derivatives) from the published survivors.
  it('finds the estimates of the high-end segment to nine digits', () => {
    const { parameters, logLik } = sbgFit([1000, 869, 743, 653, 593, 551, 517, 491]);
    expect(parameters?.alpha).toBeCloseTo(0.668088351106446, 8);
    expect(parameters?.beta).toBeCloseTo(3.80609496405827, 7);
    expect(logLik).toBeCloseTo(-1611.1581473911565, 9);
  });

  it('has the same parameters for a cohort of any size', () => {
    const small = sbgFit([100, 70, 55, 47]);
    const large = sbgFit([1000, 700, 550, 470]);
    expect(large.parameters?.alpha).toBeCloseTo(small.parameters?.alpha ?? NaN, 6);
    expect(large.logLik).toBeCloseTo(10 * small.logLik, 6);
  });

  it('never fits worse than one rate for all', () => {
    const losses = fc.array(fc.nat(30), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(losses, fc.integer({ min: 0, max: 100 }), (lost, left) => {
        const start = lost.reduce((sum, count) => sum + count, left) + 1;
        let present = start;
        const fit = sbgFit([start, ...lost.map((count) => (present -= count))]);
        expect(fit.parameters === null).toBe(fit.problem !== null);
        expect(fit.constantChurnRatio >= 0 && fit.constantChurnRatio <= 1).toBe(true);
        expect(fit.logLik).toBeGreaterThanOrEqual(fit.constantChurnLogLik - 1e-3);
        expect(Number.isFinite(fit.logLik)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says why it has no parameters, and what is known all the same', () => {
    expect(sbgFit([1000, 1000, 1000])).toMatchObject({
      parameters: null,
      problem: 'noChurn',
      constantChurnRatio: 0,
      constantChurnLogLik: 0,
    });
    expect(sbgFit([1000, 800])).toMatchObject({ problem: 'oneRenewal', constantChurnRatio: 0.2 });
    expect(sbgFit([1000, 0, 0])).toMatchObject({ problem: 'oneRenewal', constantChurnRatio: 1 });
    expect(sbgFit([1000, 800, 640])).toMatchObject({ problem: 'noHeterogeneity' });
    expect(sbgFit([1000, 900, 700, 400]).problem).toBe('noHeterogeneity');
  });

  it('stops when that is wanted, and names the bad argument', () => {
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => sbgFit([100, 70, 55], { signal })).toThrow('enough');
    expect(() => sbgFit([100])).toThrow('survivorCounts must have at least two values, got 1');
    expect(() => sbgFit([0, 0])).toThrow('survivorCounts[0] must be above 0, got 0');
    expect(() => sbgFit([100, 70, 71])).toThrow(
      'survivorCounts[2] must be at most the count before (70), got 71',
    );
    expect(() => sbgFit([100, -1])).toThrow('survivorCounts[1] must be at least 0, got -1');
    expect(() => sbgFit([100, NaN])).toThrow('survivorCounts[1] must be finite, got NaN');
  });
});
