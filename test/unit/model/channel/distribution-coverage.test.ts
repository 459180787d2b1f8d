// Distribution: the identity of market share, and shops that sell nothing. 铺货率：份额恒等式与零销售。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionCoverage } from '@/model/channel/distribution-coverage';

const shops = fc.array(
  fc.record({
    category: fc.double({ min: 0, max: 1e6, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    isCarried: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);
type Shop = { category: number; part: number; isCarried: boolean };
const coverage = (list: readonly Shop[], scale = 1) =>
  distributionCoverage(
    list.map(({ category }) => scale * category),
    list.map(({ category, part, isCarried }) => (isCarried ? scale * category * part : 0)),
    list.map(({ isCarried }) => isCarried),
  );

describe('distributionCoverage()', () => {
  it('is 3 of 5 shops, but 86 % of the category', () => {
    const result = distributionCoverage(
      [500, 300, 120, 60, 20],
      [60, 45, 0, 12, 0],
      [true, true, false, true, false],
    );
    expect(result.numericRatio).toBeCloseTo(0.6, 12);
    expect(result.weightedRatio).toBeCloseTo(0.86, 12);
    expect(result.marketShareRatio).toBeCloseTo(0.117, 12);
    expect(result.handlerShareRatio).toBeCloseTo(117 / 860, 12);
  });

  it('splits market share into weighted distribution and share among handlers', () => {
    fc.assert(
      fc.property(shops, (list) => {
        const result = coverage(list);
        const { weightedRatio, marketShareRatio, handlerShareRatio } = result;
        for (const ratio of Object.values(result)) {
          if (ratio !== null) expect(ratio >= 0 && ratio <= 1 + 1e-12).toBe(true);
        }
        if (handlerShareRatio === null) expect(marketShareRatio ?? 0).toBe(0);
        else
          expect((weightedRatio ?? NaN) * handlerShareRatio).toBeCloseTo(
            marketShareRatio ?? NaN,
            9,
          );
      }),
    );
  });

  it('knows neither the order of shops nor the currency', () => {
    fc.assert(
      fc.property(shops, (list) => {
        const base = coverage(list);
        for (const other of [coverage([...list].reverse()), coverage(list, 8)]) {
          for (const [name, ratio] of Object.entries(base)) {
            const found = Reflect.get(other, name) as number | null;
            if (ratio === null) expect(found).toBeNull();
            else expect(found).toBeCloseTo(ratio, 9);
          }
        }
      }),
    );
  });

  it('has no weighted numbers where nothing is sold', () => {
    expect(distributionCoverage([0, 0], [0, 0], [true, false])).toEqual({
      numericRatio: 0.5,
      weightedRatio: null,
      marketShareRatio: null,
      handlerShareRatio: null,
    });
    expect(distributionCoverage([5], [0], [false]).handlerShareRatio).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => distributionCoverage([], [], [])).toThrow('categoryYuan must have at least one');
    expect(() => distributionCoverage([1], [0], [])).toThrow('isCarried must be as long as');
    expect(() => distributionCoverage([-1], [0], [true])).toThrow(
      'categoryYuan[0] must be at least',
    );
    expect(() => distributionCoverage([1], [2], [true])).toThrow('brandYuan[0] must be at most 1');
    expect(() => distributionCoverage([1], [1], [false])).toThrow(
      'brandYuan[0] must be at most 0, got 1',
    );
  });
});
