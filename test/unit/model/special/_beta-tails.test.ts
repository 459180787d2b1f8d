// Tails and density of the beta distribution. 贝塔分布的尾部与密度。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaTails, oddsDensity } from '@/model/special/_beta-tails';
import { integral } from '@/model/calculus/integral';

const shapes = fc.record({
  a: fc.double({ min: 0.1, max: 2e4, noNaN: true }),
  b: fc.double({ min: 0.1, max: 2e4, noNaN: true }),
});
const placeAt = (odds: number) => ({
  share: 1 / (1 + Math.exp(-odds)),
  rest: 1 / (1 + Math.exp(odds)),
});

describe('betaTails()', () => {
  it('has both tails, which make up the whole', () => {
    const odds = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(odds, shapes, (t, shape) => {
        const { below, above } = betaTails(placeAt(t), shape);
        expect(below >= 0 && above >= 0).toBe(true);
        expect(below + above).toBeCloseTo(1, 14);
      }),
    );
  });

  it('keeps the digits of both far tails', () => {
    // x³ below, and by mirror above.
    const far = placeAt(-40);
    expect(betaTails(far, { a: 3, b: 1 }).below / far.share ** 3).toBeCloseTo(1, 12);
    expect(betaTails(placeAt(40), { a: 1, b: 3 }).above / far.share ** 3).toBeCloseTo(1, 12);
  });

  it('has nothing beyond the ends', () => {
    expect(betaTails({ share: 0, rest: 1 }, { a: 0.5, b: 2 })).toEqual({ below: 0, above: 1 });
    expect(betaTails({ share: 1, rest: 0 }, { a: 0.5, b: 2 })).toEqual({ below: 1, above: 0 });
  });
});

describe('oddsDensity()', () => {
  it('covers an area of 1 on the scale of log-odds', () => {
    for (const shape of [
      { a: 0.5, b: 3 },
      { a: 9.99, b: 10 },
      { a: 10, b: 10 },
      { a: 400, b: 6000 },
    ]) {
      const density = (t: number) => oddsDensity(placeAt(t), shape);
      const middle = Math.log(shape.a / shape.b);
      expect(integral(density, middle - 80, middle) + integral(density, middle, middle + 80))
        .toBeCloseTo(1, 10); // prettier-ignore
    }
  });

  it('does not jump where the large parameters begin', () => {
    const density = (a: number) => oddsDensity({ share: 0.3, rest: 0.7 }, { a, b: 20 });
    expect(density(10) / density(10 - 1e-9)).toBeCloseTo(1, 8);
  });

  it('is the slope of the tail', () => {
    const shape = { a: 40, b: 90 };
    const slope = (t: number) =>
      (betaTails(placeAt(t + 1e-5), shape).below - betaTails(placeAt(t - 1e-5), shape).below) /
      2e-5;
    for (const t of [-1.2, -0.8, -0.5]) {
      expect(slope(t) / oddsDensity(placeAt(t), shape)).toBeCloseTo(1, 6);
    }
  });
});
