import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsOf,
  drawnOrders,
  drawnValue,
  drawnValues,
  replacedStrings,
  stepCount,
  withValues,
} from '@/quiz/draw';

const shares = { min: 0.3, max: 0.6, step: 0.01 };
const seeds = Array.from({ length: 400 }, (_, seed) => seed);

/** Ranges on a grid of at most four digits after the point. */
const grids = fc
  .record({
    digits: fc.integer({ min: 0, max: 4 }),
    low: fc.integer({ min: -5000, max: 5000 }),
    stride: fc.integer({ min: 1, max: 500 }),
    steps: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ digits, low, stride, steps }) => {
    const scale = 10 ** digits;
    return { min: low / scale, max: (low + stride * steps) / scale, step: stride / scale, steps };
  });

describe('decimalsOf()', () => {
  it.each([
    [1200, 0],
    [0.42, 2],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
  ])('writes %d with %d digits after the point', (value, digits) => {
    expect(decimalsOf(value)).toBe(digits);
  });
});

describe('stepCount()', () => {
  it('counts the steps of any grid in spite of binary fractions', () => {
    fc.assert(fc.property(grids, ({ steps, ...grid }) => stepCount(grid) === steps));
  });

  it('knows no grid that misses its end, runs backwards or stands still', () => {
    expect(stepCount({ min: 0, max: 1, step: 0.3 })).toBeNaN();
    expect(stepCount({ min: 1, max: 0, step: 0.1 })).toBeNaN();
    expect(stepCount({ min: 1, max: 1, step: 1 })).toBeNaN();
    expect(stepCount({ min: 0, max: 1, step: 0 })).toBeNaN();
    expect(stepCount({ min: 0, max: 1, step: -0.5 })).toBeNaN();
  });
});

describe('drawnValue()', () => {
  it('gives the same value for the same name and seed for ever', () => {
    // FNV-1a and mulberry32 worked out once in Python; other values would change approved questions.
    const values = [1, 2, 3, 4].map((seed) => drawnValue(shares, 'item.needRatio', seed));
    expect(values).toEqual([0.47, 0.4, 0.57, 0.37]);
  });

  it('stays on the grid, written as short as the grid itself', () => {
    fc.assert(
      fc.property(grids, fc.nat(), fc.string(), (grid, seed, name) => {
        const value = drawnValue(grid, name, seed);
        expect(value).toBeGreaterThanOrEqual(grid.min);
        expect(value).toBeLessThanOrEqual(grid.max);
        const digits = Math.max(decimalsOf(grid.min), decimalsOf(grid.step));
        expect(decimalsOf(value)).toBeLessThanOrEqual(digits);
        const steps = (value - grid.min) / grid.step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }),
    );
  });

  it('reaches every value of the range', () => {
    expect(new Set(seeds.map((seed) => drawnValue(shares, 'item.x', seed))).size).toBe(31);
  });

  it('names the variable whose range is no grid', () => {
    expect(() => drawnValue({ min: 0, max: 1, step: 0.3 }, 'item.needRatio', 1)).toThrow(
      'item.needRatio must go from 0 to 1 in whole steps, got step 0.3',
    );
  });
});

describe('drawnValues()', () => {
  const vary = { entrantCount: { min: 3000, max: 20000, step: 500 }, needRatio: shares };

  it('draws one variable as if the others were not there', () => {
    const { needRatio } = drawnValues(vary, 'lowest', 7);
    expect(drawnValues({ needRatio: shares }, 'lowest', 7)).toEqual({ needRatio });
  });

  it('does not move two variables of one range in step', () => {
    const pairs = seeds.map((seed) => drawnValues({ a: shares, b: shares }, 'item', seed));
    expect(pairs.filter(({ a, b }) => a === b).length).toBeLessThan(seeds.length / 10);
  });
});

describe('drawnOrders()', () => {
  it('gives the same orders for the same name and seeds for ever', () => {
    // FNV-1a, mulberry32 and Fisher-Yates worked out once in Python.
    expect(drawnOrders(5, 'moves', [1, 2, 3])).toEqual([
      [4, 1, 0, 2, 3],
      [0, 3, 2, 1, 4],
      [4, 0, 3, 2, 1],
    ]);
  });

  it('holds everything once, is never the key and never repeats while there are enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.string(), (count, name) => {
        const key = Array.from({ length: count }, (_, i) => i);
        const orders = drawnOrders(count, name, [1, 2, 3, 4]);
        for (const order of orders) {
          expect(order.toSorted()).toEqual(key);
          expect(order).not.toEqual(key);
        }
        expect(new Set(orders.map(String)).size).toBe(4);
      }),
    );
  });

  it('turns two things round, the only order that is not the key', () => {
    expect(drawnOrders(2, 'x', [1, 2])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('puts each thing in each place about as often', () => {
    const orders = seeds.map((seed) => drawnOrders(4, 'item', [seed])[0] ?? []);
    for (const place of [0, 1, 2, 3]) {
      const firsts = orders.filter((order) => order[0] === place).length;
      expect(firsts).toBeGreaterThan(seeds.length / 8);
    }
  });
});

describe('replacedStrings()', () => {
  it('reaches strings at any depth and leaves the template as it was', () => {
    const template = { a: ['x', { b: 'x' }], c: 1, d: null };
    expect(replacedStrings(template, (text) => `${text}!`)).toEqual({
      a: ['x!', { b: 'x!' }],
      c: 1,
      d: null,
    });
    expect(template.a[0]).toBe('x');
  });
});

describe('withValues()', () => {
  it('puts numbers where a name stands and leaves other strings', () => {
    expect(withValues(['$n', [0.85, '$r'], 'case:x'], { n: 12000, r: 0.42 })).toEqual([
      12000,
      [0.85, 0.42],
      'case:x',
    ]);
  });

  it('names the variable that is not among the values', () => {
    expect(() => withValues({ at: '$toString' }, {})).toThrow('$toString is not among the values');
  });
});
