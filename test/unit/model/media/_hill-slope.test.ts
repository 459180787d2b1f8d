// The slope of a Hill curve and its way back. 希尔曲线斜率的正反计算。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hillHalvesAtLnSlope, hillLnInflection, hillLnSlope } from '@/model/media/_hill-slope';

const shapes = fc.double({ min: 0.05, max: 12, noNaN: true });

describe('hillLnSlope()', () => {
  it('is that of e^((a−1)s)/(1+e^(as))²', () => {
    expect(hillLnSlope(Math.log(1.5), 1)).toBeCloseTo(Math.log(1 / 6.25), 14);
    expect(hillLnSlope(Math.log(2), 3)).toBeCloseTo(Math.log(4 / 81), 14);
    expect(hillLnSlope(5000, 2)).toBe(-15000);
  });
});

describe('hillLnInflection()', () => {
  it('has the steepest slope', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.01, max: 9, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (shape, s) => {
          expect(hillLnSlope(hillLnInflection(shape), shape)).toBeGreaterThanOrEqual(
            hillLnSlope(s, shape) - 1e-12,
          );
        },
      ),
    );
  });
});

describe('hillHalvesAtLnSlope()', () => {
  it('finds the spend again on the falling side, for every shape', () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: 0.01, max: 40, noNaN: true }), (shape, beyond) => {
        const s = shape > 1 ? hillLnInflection(shape) + beyond : beyond - 20;
        if (shape === 1) return;
        const back = Math.log(hillHalvesAtLnSlope(shape, hillLnSlope(s, shape)));
        // Beside the inflection or for a shape near 1 the slope is flat in s and holds half of the digits.
        expect(Math.abs(back - s)).toBeLessThan(1e-6 * (1 + Math.abs(s)));
      }),
    );
  });

  it('answers at the ends', () => {
    expect(hillHalvesAtLnSlope(1, 0)).toBe(0);
    expect(hillHalvesAtLnSlope(1, -Infinity)).toBe(Infinity);
    expect(hillHalvesAtLnSlope(0.5, Infinity)).toBe(0);
    expect(hillHalvesAtLnSlope(3, 1)).toBe(0);
  });
});
