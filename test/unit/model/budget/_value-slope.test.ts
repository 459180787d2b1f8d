// Value and slope together say what they say apart. 合并计算与分别计算一致。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueSlopeOf } from '@/model/budget/_value-slope';
import { marginalResponsesPerYuan } from '@/model/media/marginal-response';
import { responsesAt, type ResponseCurve } from '@/model/media/response-curve';

const curves: ResponseCurve[] = [
  { form: 'power', scaleResponses: 3, exponent: 1 },
  { form: 'exponential', ceilingResponses: 900, scaleYuan: 20 },
  { form: 'hill', ceilingResponses: 500, halfYuan: 80, shape: 1 },
  { form: 'logistic', ceilingResponses: 70, ratePerYuan: 0.02 },
  { form: 'logarithm', scaleResponses: 9, unitYuan: 30 },
];

describe('valueSlopeOf()', () => {
  it.each(curves)('agrees with the response and its slope: $form', (curve) => {
    const at = valueSlopeOf(curve);
    const out = new Float64Array(2);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 400, noNaN: true }), (spend) => {
        at(spend, out);
        expect(out[0]).toBeCloseTo(responsesAt(curve, spend), 9);
        expect(out[1]).toBeCloseTo(marginalResponsesPerYuan(curve, spend), 9);
      }),
    );
  });

  it('refuses what has no step length or more than one summit', () => {
    expect(() => valueSlopeOf({ form: 'power', scaleResponses: 1, exponent: 0.5 })).toThrow(
      'exponent must be 1, or the first yuan has an infinite return, got 0.5',
    );
    expect(() =>
      valueSlopeOf({ form: 'hill', ceilingResponses: 1, halfYuan: 1, shape: 2 }),
    ).toThrow('shape must be 1, or the curve is S-shaped, got 2');
    expect(() => valueSlopeOf({ form: 'logarithm', scaleResponses: 0, unitYuan: 1 })).toThrow(
      'scaleResponses must be above 0, got 0',
    );
  });
});
