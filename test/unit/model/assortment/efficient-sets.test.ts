// The concave frontier against its definition. 有效组合与定义对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efficientSets } from '@/model/assortment/efficient-sets';

type Point = { q: number; r: number };
const points = fc.array(
  fc.record({ q: fc.nat({ max: 12 }), r: fc.integer({ min: -3, max: 20 }) }),
  {
    minLength: 1,
    maxLength: 10,
  },
);

// By the definition: no mixture of two, offering nothing among them, sells no more and brings more.
// Two are enough, since a frontier in the plane is made of segments. Whole numbers: no rounding.
function isEfficient({ q, r }: Point, all: readonly Point[]): boolean {
  const mixed = [{ q: 0, r: 0 }, ...all];
  return !mixed.some((a) =>
    mixed.some((b) => {
      if (a.q > q) return false;
      if (b.q <= q) return b.r > r;
      // The largest share of b that sells no more than q.
      return a.r * (b.q - q) + b.r * (q - a.q) > r * (b.q - a.q);
    }),
  );
}

describe('efficientSets()', () => {
  it('finds Y, YK and YMK of the fares 800, 500 and 450', () => {
    const sold = [0.3, 0.4, 0.5, 0.7, 0.8, 0.9, 1];
    expect(efficientSets(sold, [240, 200, 225, 380, 465, 425, 505])).toEqual([0, 4, 6]);
  });

  it('keeps what the definition keeps, less what only sells more for as much or earns nothing', () => {
    fc.assert(
      fc.property(points, (list) => {
        const found = efficientSets(
          list.map(({ q }) => q),
          list.map(({ r }) => r),
        );
        const isFirst = ({ q, r }: Point) => !list.some((one) => one.r >= r && one.q < q);
        const wanted = list
          .map((point, i) => ({ ...point, i }))
          .filter((point) => point.r > 0 && isEfficient(point, list) && isFirst(point))
          .sort((a, b) => a.q - b.q || b.r - a.r || a.i - b.i);
        expect(found).toEqual(wanted.map(({ i }) => i));
      }),
    );
  });

  it('keeps equal assortments, and none that earns nothing', () => {
    expect(efficientSets([0.5, 0.5], [10, 10])).toEqual([0, 1]);
    expect(efficientSets([0.5, 0.2], [0, -1])).toEqual([]);
    // On the straight line between two: no mixture brings more.
    expect(efficientSets([0.2, 0.4, 0.6], [20, 40, 60])).toEqual([0, 1, 2]);
  });

  it('names the bad argument', () => {
    expect(() => efficientSets([], [])).toThrow('soldRatios must have at least one value');
    expect(() => efficientSets([1], [])).toThrow('contributionsYuan must be as long as soldRatios');
    expect(() => efficientSets([-1], [1])).toThrow('soldRatios[0] must be at least 0, got -1');
    expect(() => efficientSets([1], [NaN])).toThrow('contributionsYuan[0] must be finite, got NaN');
  });
});
