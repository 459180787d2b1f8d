// Fitted weights: R's sums of squares, edges, no level. 拟合平滑系数。
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holtWinters } from '@/model/forecast/holt-winters';
import { holtWintersFit, type WintersFit } from '@/model/forecast/holt-winters-fit';

type Fitted = Extract<WintersFit, { status: 'fitted' }>;

const vectors: { id: string; input: { data: number[] } }[] = JSON.parse(
  readFileSync(new URL('../../../reference/operations.json', import.meta.url), 'utf8'),
).vectors;
const passengers = vectors.find(({ id }) => id === 'forecast-hw-fit-air')?.input.data as number[];
const fitted = (...input: Parameters<typeof holtWintersFit>) => holtWintersFit(...input) as Fitted;

describe('holtWintersFit()', () => {
  it('reaches what R prints for the airline passengers, multiplicative', () => {
    const found = fitted(passengers, 12, 'multiplicative');
    expect(found.squaredErrorSum).toBeLessThan(16570.777867);
    expect(found.alphaRatio).toBeCloseTo(0.27559, 4);
    expect(found.betaRatio).toBeCloseTo(0.03269, 4);
    expect(found.gammaRatio).toBeCloseTo(0.8707, 3);
    expect(found).toMatchObject({ atEdge: [], hasConverged: true });
  });

  it('names the season at its edge: the additive form does not fit them', () => {
    const found = fitted(passengers, 12, 'additive');
    expect(found.atEdge).toEqual(['gammaRatio']);
    expect(found.squaredErrorSum).toBeGreaterThan(21_000);
  });

  it('errs no more than any other weights from the same start', () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    const { squaredErrorSum, start } = fitted(passengers, 12, 'multiplicative');
    fc.assert(
      fc.property(weight, weight, weight, (alphaRatio, betaRatio, gammaRatio) => {
        const other = holtWinters(
          passengers,
          { form: 'multiplicative', start, alphaRatio, betaRatio, gammaRatio },
          0,
        );
        if (other.status === 'levelLost') return;
        expect(other.squaredErrorSum).toBeGreaterThanOrEqual(squaredErrorSum - 1e-3);
      }),
    );
  });

  it('can be passed on to the forecast, which errs as much', () => {
    const { start, form, alphaRatio, betaRatio, gammaRatio, squaredErrorSum } = fitted(
      passengers,
      12,
      'multiplicative',
    );
    const found = holtWinters(passengers, { form, start, alphaRatio, betaRatio, gammaRatio }, 12);
    expect(found).toMatchObject({ status: 'smoothed', squaredErrorSum });
  });

  it('fits any record of ordinary sales, and a perfect one perfectly', () => {
    const sales = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), {
      minLength: 8,
      maxLength: 16,
    });
    fc.assert(
      fc.property(sales, fc.constantFrom('additive', 'multiplicative'), (units, form) => {
        const found = fitted(units, 4, form);
        expect(found.status).toBe('fitted');
        for (const ratio of [found.alphaRatio, found.betaRatio, found.gammaRatio]) {
          expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
        expect(found.squaredErrorSum).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
    expect(fitted([5, 7, 5, 7, 5, 7, 5, 7], 2, 'additive').squaredErrorSum).toBeCloseTo(0, 12);
  });

  it('finds weights for wildly jumping sales too, and says when errors pass every number', () => {
    expect(holtWintersFit([1e6, 1e6, 1, 1, 1, 1, 1], 2, 'multiplicative').status).toBe('fitted');
    const huge = [1e200, 3e200, 2e200, 9e200, 1e200];
    expect(holtWintersFit(huge, 2, 'additive')).toEqual({ status: 'outOfRange' });
  });

  it('names the bad argument', () => {
    expect(() => holtWintersFit([1, 2, 3], 2, 'additive')).toThrow('number of salesUnits must be');
    expect(() => holtWintersFit([1, 0, 2, 3], 2, 'multiplicative')).toThrow(
      'salesUnits[1] must be above 0, got 0',
    );
  });
});
