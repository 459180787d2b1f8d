// Complementary error function: forty-digit values, both halves. 互补误差函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erfc } from '@/model/special/erfc';

describe('erfc()', () => {
  // mpmath 1.3, 40 digits.
  it.each([
    [-3, 1.9999779095030015],
    [-0.4, 1.4283923550466684],
    [1e-9, 0.99999999887162083],
    [0.46875, 0.507386526782062],
    [0.47, 0.5062549491139179],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [3.9, 3.4792248597231765e-8],
    [4.01, 1.4196939421371052e-8],
    [10, 2.088487583762545e-45],
    [26, 5.663192408856143e-296],
  ])('agrees with forty digits at %d', (x, want) => {
    expect(Math.abs(erfc(x) / want - 1)).toBeLessThan(1e-15);
  });

  it('is 1 in the middle and vanishes without NaN', () => {
    expect(erfc(0)).toBe(1);
    expect(erfc(40)).toBe(0);
    expect(erfc(-40)).toBe(2);
    expect(erfc(1e300)).toBe(0);
  });

  it('mirrors about 1 and falls', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        expect(erfc(x) + erfc(-x)).toBeCloseTo(2, 15);
        expect(erfc(x + 0.01)).toBeLessThanOrEqual(erfc(x));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => erfc(NaN)).toThrow('x must be finite, got NaN');
    expect(() => erfc(-Infinity)).toThrow('x must be finite, got -Infinity');
  });
});
