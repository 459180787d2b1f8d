// Shares of a ceiling stay shares and only rise. 饱和比例不越界，只升不降。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hillHalfPressure, hillRatio, logisticSaturationRatio } from '@/model/media/saturation';

const pressure = fc.double({ min: 0, max: 1e9, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

describe('hillRatio()', () => {
  it('is a half at the half-way pressure, whatever the shape', () => {
    for (const shape of [0.3, 1, 2.2, 9]) expect(hillRatio(130, 130, shape)).toBe(0.5);
    expect(hillRatio(65, 130, 2.2)).toBeCloseTo(0.178737609226, 12);
    expect(hillRatio(0, 130, 2.2)).toBe(0);
  });

  it('survives pressures whose power would overflow', () => {
    expect(hillRatio(1e300, 1, 5)).toBe(1);
    expect(hillRatio(1e-300, 1, 5)).toBe(0);
  });

  it('is a share and rises with pressure', () => {
    fc.assert(
      fc.property(
        pressure,
        pressure,
        positive,
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        (a, b, half, shape) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((x) =>
            hillRatio(x, half, shape),
          );
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high as number);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    expect(() => hillRatio(-1, 1, 1)).toThrow('pressure must be at least 0, got -1');
    expect(() => hillRatio(1, 0, 1)).toThrow('halfPressure must be above 0, got 0');
    expect(() => hillRatio(1, 1, NaN)).toThrow('shape must be above 0, got NaN');
  });
});

describe('hillHalfPressure()', () => {
  it('lies between the least and the most pressure seen', () => {
    expect(hillHalfPressure(100, 200, 0.3)).toBe(130);
    expect(hillHalfPressure(150, 250, 0.4)).toBe(190);
    expect(hillHalfPressure(7, 7, 0.4)).toBe(7);
  });

  it('names the bad argument', () => {
    expect(() => hillHalfPressure(3, 2, 0.5)).toThrow('mostPressure must be at least 3, got 2');
    expect(() => hillHalfPressure(1, 2, 1.5)).toThrow('placeRatio must be between 0 and 1');
    expect(() => hillHalfPressure(-1, 2, 0.5)).toThrow('leastPressure must be at least 0');
  });
});

describe('logisticSaturationRatio()', () => {
  it('equals its definition by exponentials where these do not overflow', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (x) => {
        expect(logisticSaturationRatio(x, 1)).toBeCloseTo(-Math.expm1(-x) / (1 + Math.exp(-x)), 14);
      }),
    );
    expect(logisticSaturationRatio(1e9, 1e9)).toBe(1);
  });

  it('names the bad argument', () => {
    expect(() => logisticSaturationRatio(NaN, 1)).toThrow('pressure must be at least 0, got NaN');
    expect(() => logisticSaturationRatio(1, 0)).toThrow('rate must be above 0, got 0');
  });
});
