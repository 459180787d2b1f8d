import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewTicks } from '@/charts/ticks';

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
