// Numerical derivatives against exact ones. 数值导数与精确导数对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bend, gradient } from '@/model/optimise/derivatives';

const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
const wave = ([x = NaN, y = NaN]: readonly number[]) => Math.exp(x) * Math.sin(y) + x * y;

describe('gradient()', () => {
  it('agrees with the exact slopes', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const [alongX = NaN, alongY = NaN] = gradient(wave, [x, y]);
        expect(alongX).toBeCloseTo(Math.exp(x) * Math.sin(y) + y, 11);
        expect(alongY).toBeCloseTo(Math.exp(x) * Math.cos(y) + x, 11);
      }),
    );
  });

  it('is not finite next to a place that is not allowed, and names the bad step', () => {
    expect(gradient(([x = NaN]) => Math.log(x), [0.001])[0]).toBeNaN();
    expect(() => gradient(wave, [1, 1], 0)).toThrow('step must be above 0, got 0');
  });
});

describe('bend()', () => {
  it('agrees with the exact curvatures and is symmetric', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const [[xx = NaN, xy = NaN] = [], [yx = NaN, yy = NaN] = []] = bend(wave, [
          x,
          y,
        ]).curvatures;
        expect(xx).toBeCloseTo(Math.exp(x) * Math.sin(y), 4);
        expect(xy).toBeCloseTo(Math.exp(x) * Math.cos(y) + 1, 4);
        expect(yy).toBeCloseTo(-Math.exp(x) * Math.sin(y), 4);
        expect(yx).toBe(xy);
        const { slopes } = bend(wave, [x, y]);
        gradient(wave, [x, y]).forEach((slope, i) => expect(slopes[i]).toBeCloseTo(slope, 4));
      }),
    );
  });

  it('names the bad step', () => {
    expect(() => bend(wave, [1, 1], -1)).toThrow('step must be above 0, got -1');
  });
});
