// Willingness to pay: a ratio of coefficients, where the price deters. 支付意愿。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureWorths } from '@/model/conjoint/willingness-to-pay';

const coefficient = fc.double({ min: -10, max: 10, noNaN: true });

describe('featureWorths()', () => {
  it('divides by what a yuan hurts', () => {
    const { worthsYuan, problem } = featureWorths(-0.02, { fast: 0.5, warranty: 0.84, red: -0.1 });
    expect(worthsYuan).toEqual({ fast: 25, warranty: 42, red: -5 });
    expect(problem).toBeNull();
  });

  it.each([0, 0.01])('has no answer for a price coefficient of %f', (price) => {
    expect(featureWorths(price, { fast: 0.5 })).toEqual({
      worthsYuan: null,
      problem: 'priceDoesNotDeter',
    });
  });

  it('does not change when all utilities are stretched alike', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: -0.001, noNaN: true }), coefficient, (price, fast) => {
        const worth = featureWorths(price, { fast }).worthsYuan?.['fast'] ?? NaN;
        expect(featureWorths(4 * price, { fast: 4 * fast }).worthsYuan?.['fast']).toBe(worth);
        expect(worth * -price).toBeCloseTo(fast, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => featureWorths(NaN, {})).toThrow('priceCoefficient must be finite, got NaN');
    expect(() => featureWorths(-1, { fast: Infinity })).toThrow(
      'fast must be finite, got Infinity',
    );
  });
});
