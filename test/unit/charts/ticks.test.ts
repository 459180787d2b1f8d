import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewTicks, roundEnds } from '@/charts/ticks';

describe('fewTicks()', () => {
  it('gives round values', () => {
    expect(fewTicks(0, 12_000)).toEqual([0, 5000, 10_000]);
    expect(fewTicks(-494, 1697)).toEqual([0, 500, 1000, 1500]);
  });

  it('gives two to five within the axis, whatever its ends', () => {
    const ends = fc.tuple(
      fc.double({ min: -1e9, max: 0, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, ([low, high]) => {
        const values = fewTicks(low, high);
        expect(values.length).toBeGreaterThanOrEqual(1);
        expect(values.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-9 * (high - low));
          expect(value).toBeLessThanOrEqual(high + 1e-9 * (high - low));
        }
      }),
    );
  });
});

describe('roundEnds()', () => {
  it('ends at round numbers beyond both values', () => {
    expect(roundEnds(0, 11_400)).toEqual([0, 12_000]);
    expect(roundEnds(-50, 100)).toEqual([-50, 100]);
    expect(roundEnds(-494, 1697)).toEqual([-500, 2000]);
  });

  it('is not lengthened by what addition has left over', () => {
    const [, high] = roundEnds(0, 0.1 + 0.7 + 0.2 + 3e-16);
    expect(high).toBeCloseTo(1, 9);
  });

  it('holds both values, whatever they are', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [from, to] = roundEnds(low, high);
        expect(from).toBeLessThanOrEqual(low);
        expect(to).toBeGreaterThanOrEqual(high);
      }),
    );
  });
});
