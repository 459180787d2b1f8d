// Smooth minima: many digits, curvature, flat directions, progress and stopping. 光滑函数最小值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothMinimum } from '@/model/optimise/smooth-minimum';

const rosenbrock = ([x = NaN, y = NaN]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;

describe('smoothMinimum()', () => {
  it('finds the end of Rosenbrock’s valley to many digits, with its curvature', () => {
    const { point, value, hasConverged, conditionNumber } = smoothMinimum(rosenbrock, [[-1.2, 1]]);
    expect(point[0]).toBeCloseTo(1, 9);
    expect(point[1]).toBeCloseTo(1, 9);
    expect(value).toBeLessThan(1e-18);
    expect(hasConverged).toBe(true);
    // The exact second derivatives at (1, 1) are 802, −400 and 200.
    expect(conditionNumber).toBeCloseTo(2508, -1);
  });

  it('finds the mode of a likelihood: ln k of Poisson counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 30 }), (counts) => {
        const sum = counts.reduce((total, count) => total + count, 1);
        const objective = ([log = NaN]: readonly number[]) =>
          counts.length * Math.exp(log) - sum * log;
        const { point, hasConverged, curvature } = smoothMinimum(objective, [[0], [3]]);
        expect(point[0]).toBeCloseTo(Math.log(sum / counts.length), 8);
        // Measured within a thousandth of the minimum, where it is e^0.001 of its value there.
        expect(Math.abs(curvature.flattest / sum - 1)).toBeLessThan(0.0015);
        expect(hasConverged).toBe(true);
      }),
    );
  });

  it('takes the deeper of two valleys when a start lies in it', () => {
    const objective = ([x = NaN]: readonly number[]) => (x * x - 4) ** 2 + x;
    expect(smoothMinimum(objective, [[2], [-2]]).point[0]).toBeLessThan(-2);
  });

  it('says in which direction nothing changes', () => {
    const objective = ([x = NaN, y = NaN]: readonly number[]) => (x + y - 1) ** 2;
    const { hasConverged, curvature, flattestDirection } = smoothMinimum(objective, [[3, 3]]);
    expect(curvature.steepest).toBeCloseTo(4, 4);
    expect(Math.abs(curvature.flattest)).toBeLessThan(1e-6);
    expect((flattestDirection[0] ?? NaN) + (flattestDirection[1] ?? NaN)).toBeCloseTo(0, 5);
    expect(hasConverged || curvature.flattest <= 0).toBe(true);
  });

  it('does not claim success without an allowed place or without a bottom', () => {
    expect(smoothMinimum(() => NaN, [[1]]).hasConverged).toBe(false);
    const cliff = ([x = NaN]: readonly number[]) => (x > 3 ? Infinity : -x);
    expect(smoothMinimum(cliff, [[0]]).hasConverged).toBe(false);
  });

  it('tells how far it is, and stops when that is wanted', () => {
    const told: number[] = [];
    smoothMinimum(
      rosenbrock,
      [
        [-1.2, 1],
        [3, 3],
      ],
      { onProgress: (share) => told.push(share) },
    );
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => smoothMinimum(rosenbrock, [[-1.2, 1]], { signal })).toThrow('enough');
  });

  it('names the bad argument', () => {
    expect(() => smoothMinimum(rosenbrock, [])).toThrow('starts must have at least one value');
    expect(() => smoothMinimum(rosenbrock, [[Infinity, 0]])).toThrow('start[0] must be finite');
  });
});
