// Gauss's rule: exact for polynomials, and additive. 高斯求积：多项式精确、可拼接。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaussPoints } from '@/model/special/gauss-legendre';

const area = (curve: (x: number) => number, from: number, to: number) =>
  gaussPoints(from, to).reduce((sum, { at, weight }) => sum + weight * curve(at), 0);

describe('gaussPoints()', () => {
  it('integrates every power up to 31', () => {
    for (let power = 0; power <= 31; power++) {
      expect(area((x) => x ** power, 0, 1)).toBeCloseTo(1 / (power + 1), 14);
    }
  });

  it('falls short of the next power by (16!)⁴ · 2³³ / (33 (32!)²) on −1 … 1', () => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    const miss = (2 ** 33 * factorial(16) ** 4) / (33 * factorial(32) ** 2);
    const found = 2 / 33 - area((x) => x ** 32, -1, 1);
    expect(found / miss).toBeCloseTo(1, 5);
  });

  it('lies inside in rising order, with weights that make up the length', () => {
    const end = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(end, fc.double({ min: 1e-3, max: 1000, noNaN: true }), (from, length) => {
        const points = gaussPoints(from, from + length);
        const inOrder = points.every(({ at }, i) => i === 0 || at > (points[i - 1]?.at ?? NaN));
        expect(points).toHaveLength(16);
        expect(inOrder).toBe(true);
        expect(area(() => 1, from, from + length) / length).toBeCloseTo(1, 9);
        expect((points[0]?.at ?? NaN) > from).toBe(true);
      }),
    );
  });

  it('gives an empty interval no weight', () => {
    expect(area(() => 1, 2, 2)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => gaussPoints(0, -1)).toThrow('to must be at least 0, got -1');
    expect(() => gaussPoints(NaN, 1)).toThrow('from must be finite, got NaN');
  });
});
