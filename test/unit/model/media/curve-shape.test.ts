// The inflection is where the next yuan is worth most. 拐点处边际响应最大。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectionYuan } from '@/model/media/curve-shape';
import { lnMarginalAt } from '@/model/media/marginal-response';
import { anyCurve, concaveCurve } from './_curves';

describe('inflectionYuan()', () => {
  it('is 30 × 0.5^(1/3) for a Hill curve of shape 3 and half-way spend 30', () => {
    const curve = { form: 'hill', ceilingResponses: 100, halfYuan: 30, shape: 3 } as const;
    expect(inflectionYuan(curve)).toBeCloseTo(30 * 0.5 ** (1 / 3), 12);
  });

  it('is where the slope peaks', () => {
    fc.assert(
      fc.property(anyCurve, fc.double({ min: 0.1, max: 10, noNaN: true }), (curve, times) => {
        const top = inflectionYuan(curve);
        if (top === 0) return;
        expect(lnMarginalAt(curve, top)).toBeGreaterThanOrEqual(
          lnMarginalAt(curve, top * times) - 1e-12,
        );
      }),
    );
  });

  it('is 0 on curves of diminishing returns', () => {
    fc.assert(
      fc.property(concaveCurve, (curve) => {
        expect(inflectionYuan(curve)).toBe(0);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => inflectionYuan({ form: 'power', scaleResponses: 0, exponent: 0.5 })).toThrow(
      'scaleResponses must be above 0, got 0',
    );
  });
});
