// Simplex search: known minima, forbidden places, honest about stopping early. 单纯形搜索。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nelderMead } from '@/model/optimise/nelder-mead';

const rosenbrock = ([x = NaN, y = NaN]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
const near = (found: readonly number[], want: readonly number[], digits: number) =>
  found.forEach((value, i) => expect(value).toBeCloseTo(want[i] ?? NaN, digits));

describe('nelderMead()', () => {
  it('finds the end of Rosenbrock’s valley', () => {
    const { point, value, hasConverged } = nelderMead(rosenbrock, [-1.2, 1], { tolerance: 1e-16 });
    near(point, [1, 1], 6);
    expect(value).toBeLessThan(1e-12);
    expect(hasConverged).toBe(true);
  });

  it('finds the middle of every bowl', () => {
    const axis = fc.double({ min: -5, max: 5, noNaN: true });
    const steepness = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(axis, steepness), { minLength: 1, maxLength: 4 }), (bowl) => {
        const objective = (point: readonly number[]) =>
          bowl.reduce(
            (sum, [middle, steep], i) => sum + steep * ((point[i] ?? NaN) - middle) ** 2,
            3,
          );
        const start = bowl.map(() => 0);
        const { point, hasConverged } = nelderMead(objective, start, { tolerance: 1e-12 });
        near(
          point,
          bowl.map(([middle]) => middle),
          4,
        );
        expect(hasConverged).toBe(true);
      }),
    );
  });

  it('stays out of places that are not allowed', () => {
    const objective = ([x = NaN]: readonly number[]) => (x <= 0 ? NaN : x - Math.log(x));
    const { point } = nelderMead(objective, [4], { step: -5, tolerance: 1e-12 });
    near(point, [1], 5);
    expect(nelderMead(() => NaN, [1, 2], { maxIterations: 50 }).hasConverged).toBe(false);
  });

  it('does not take two equal sides of a valley for the bottom', () => {
    const { point } = nelderMead(([x = NaN]) => (x - 0.25) ** 2, [0], {
      step: 0.5,
      tolerance: 1e-12,
    });
    near(point, [0.25], 5);
  });

  it('counts moves and calls, and admits when they ran out', () => {
    let calls = 0;
    const moves: number[] = [];
    const result = nelderMead((point) => (calls++, rosenbrock(point)), [-1.2, 1], {
      maxIterations: 5,
      onMove: (count) => moves.push(count),
    });
    expect(result.evaluations).toBe(calls);
    expect(moves).toEqual([1, 2, 3, 4, 5]);
    expect(result.hasConverged).toBe(false);
  });

  it('names the bad argument', () => {
    expect(() => nelderMead(rosenbrock, [])).toThrow('start must have at least one value');
    expect(() => nelderMead(rosenbrock, [NaN, 1])).toThrow('start[0] must be finite, got NaN');
    expect(() => nelderMead(rosenbrock, [1, 1], { step: 0 })).toThrow(
      'size of step must be above 0',
    );
    expect(() => nelderMead(rosenbrock, [1, 1], { tolerance: -1 })).toThrow(
      'tolerance must be at least 0',
    );
    expect(() => nelderMead(rosenbrock, [1, 1], { maxIterations: 0 })).toThrow(
      'maxIterations must be at least 1, got 0',
    );
  });
});
