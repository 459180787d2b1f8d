// Integrals: exact areas, steep ends, additivity. 定积分。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';

describe('integral()', () => {
  it('finds exact areas', () => {
    expect(integral((x) => x * x, 0, 3)).toBeCloseTo(9, 12);
    expect(integral(Math.sin, 0, Math.PI)).toBeCloseTo(2, 13);
    expect(integral((x) => Math.exp(-x), 0, 40)).toBeCloseTo(1, 12);
    expect(integral(Math.exp, 2, 2)).toBe(0);
  });

  it('copes with steep ends', () => {
    expect(integral((x) => 1 / Math.sqrt(x), 0, 1)).toBeCloseTo(2, 7);
    expect(integral(Math.log, 0, 1)).toBeCloseTo(-1, 12);
    expect(integral((x) => Math.sqrt(1 - x * x), -1, 1)).toBeCloseTo(Math.PI / 2, 12);
  });

  it('adds up over neighbouring intervals and is linear', () => {
    const end = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(end, end, end, (a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const wave = (x: number) => Math.exp(x / 2) * Math.cos(x);
        const whole = integral(wave, low, high);
        expect(integral(wave, low, middle) + integral(wave, middle, high)).toBeCloseTo(whole, 10);
        expect(integral((x) => 3 * wave(x), low, high)).toBeCloseTo(3 * whole, 10);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => integral(Math.exp, 1, 0)).toThrow('to must be at least 1, got 0');
    expect(() => integral(Math.exp, -Infinity, 0)).toThrow('from must be finite, got -Infinity');
  });
});
