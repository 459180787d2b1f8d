// Response curves start at nothing, rise, and keep below their ceiling. 响应曲线从零起步、只升不降、不越上限。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCurve, responsesAt, type ResponseCurve } from '@/model/media/response-curve';
import { anyCurve } from './_curves';

const HILL: ResponseCurve = { form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 };

describe('responsesAt()', () => {
  it.each<[ResponseCurve, number, number]>([
    [HILL, 1200, 3000],
    [{ form: 'power', scaleResponses: 4, exponent: 0.5 }, 1600, 160],
    [{ form: 'exponential', ceilingResponses: 900, scaleYuan: 20 }, 20, 900 * (1 - 1 / Math.E)],
    [{ form: 'logistic', ceilingResponses: 10, ratePerYuan: 1 }, 1, 4.6211715726],
    [{ form: 'logarithm', scaleResponses: 7, unitYuan: 5 }, 5 * (Math.E - 1), 7],
  ])('of %o at %d', (curve, spendYuan, expected) => {
    expect(responsesAt(curve, spendYuan)).toBeCloseTo(expected, 9);
  });

  it('is 0 without spend and never falls; no ceiling is passed', () => {
    const spend = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(anyCurve, spend, spend, (curve, a, b) => {
        expect(responsesAt(curve, 0)).toBe(0);
        const most = responsesAt(curve, Math.max(a, b));
        expect(most).toBeGreaterThanOrEqual(responsesAt(curve, Math.min(a, b)));
        if ('ceilingResponses' in curve) expect(most).toBeLessThanOrEqual(curve.ceilingResponses);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => responsesAt(HILL, -1)).toThrow('spendYuan must be at least 0, got -1');
    expect(() => responsesAt({ ...HILL, halfYuan: 0 }, 1)).toThrow(
      'halfYuan must be above 0, got 0',
    );
  });
});

describe('checkCurve()', () => {
  it('lets good curves pass and names a bad parameter', () => {
    fc.assert(fc.property(anyCurve, (curve) => checkCurve(curve) === undefined));
    expect(() => checkCurve({ form: 'logarithm', scaleResponses: NaN, unitYuan: 1 })).toThrow(
      'scaleResponses must be above 0, got NaN',
    );
    expect(() => checkCurve({ form: 'power', scaleResponses: 1, exponent: 1.1 })).toThrow(
      'exponent must be at most 1, got 1.1',
    );
  });
});
