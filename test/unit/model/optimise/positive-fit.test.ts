// Fits of positive parameters: known estimates, flat data, forbidden places. 正参数估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positiveFit } from '@/model/optimise/positive-fit';

describe('positiveFit()', () => {
  it('finds the rate of Poisson counts, whatever the start', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (counts, start) => {
          const sum = counts.reduce((total, count) => total + count, 1);
          const logLik = ([k = NaN]: readonly number[]) => sum * Math.log(k) - counts.length * k;
          const { parameters, isIdentified, hasConverged } = positiveFit(logLik, [[start]]);
          expect((parameters[0] ?? NaN) / (sum / counts.length)).toBeCloseTo(1, 7);
          expect([isIdentified, hasConverged]).toEqual([true, true]);
        },
      ),
    );
  });

  it('says that a product alone does not tell its factors', () => {
    const logLik = ([a = NaN, b = NaN]: readonly number[]) => 50 * Math.log(a * b) - 10 * a * b;
    const { parameters, isIdentified, flattestDirection } = positiveFit(logLik, [
      [1, 1],
      [3, 1],
    ]);
    expect((parameters[0] ?? NaN) * (parameters[1] ?? NaN)).toBeCloseTo(5, 4);
    expect(isIdentified).toBe(false);
    expect((flattestDirection[0] ?? NaN) + (flattestDirection[1] ?? NaN)).toBeCloseTo(0, 3);
  });

  it('says that a parameter wants to be infinite', () => {
    const { isIdentified } = positiveFit(([a = NaN]) => -1 / a, [[1]]);
    expect(isIdentified).toBe(false);
  });

  it('tries the next start only when the first leads nowhere', () => {
    let calls = 0;
    const sharp = ([a = NaN]: readonly number[]) => (calls++, 9 * Math.log(a) - 3 * a);
    positiveFit(sharp, [[1]]);
    const alone = calls;
    calls = 0;
    expect(positiveFit(sharp, [[1], [50]]).isIdentified).toBe(true);
    expect(calls).toBe(alone);
    // The first start lies where nothing is allowed.
    const fenced = ([a = NaN]: readonly number[]) => (a > 10 ? NaN : 9 * Math.log(a) - 3 * a);
    expect(positiveFit(fenced, [[1e6], [1]]).parameters[0]).toBeCloseTo(3, 7);
  });

  it('tells how far it is and stops when that is wanted', () => {
    const told: number[] = [];
    const flat = ([a = NaN]: readonly number[]) => -1 / a;
    positiveFit(flat, [[1], [2]], { onProgress: (share) => told.push(share) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => positiveFit(flat, [[1]], { signal })).toThrow('enough');
  });

  it('names the bad start', () => {
    expect(() => positiveFit(() => 0, [])).toThrow('starts must have at least one value');
    expect(() => positiveFit(() => 0, [[1, 0]])).toThrow('starts[0][1] must be above 0, got 0');
  });
});
