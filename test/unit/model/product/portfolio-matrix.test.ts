// Growth–share matrix: cells, cuts, shares of sales. 波士顿矩阵。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolioMatrix } from '@/model/product/portfolio-matrix';

const products = fc.array(
  fc.tuple(
    fc.nat({ max: 1000 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.double({ min: -1, max: 3, noNaN: true }),
  ),
  { minLength: 1, maxLength: 10 },
);

describe('portfolioMatrix()', () => {
  it('names the four cells', () => {
    const found = portfolioMatrix(
      [300, 50, 500, 20],
      [200, 400, 250, 80],
      [0.15, 0.22, 0.03, -0.02],
    );
    expect(found.relativeShares).toEqual([1.5, 0.125, 2, 0.25]);
    expect(found.classes).toEqual(['star', 'questionMark', 'cashCow', 'dog']);
    expect(found.salesRatios?.cashCow).toBeCloseTo(500 / 870, 12);
  });

  it('takes a value equal to a cut for high, wherever the cuts are', () => {
    expect(portfolioMatrix([1], [1], [0.1]).classes).toEqual(['star']);
    const cuts = { growthCutRatio: 0.2, shareCut: 1.5 };
    expect(portfolioMatrix([3, 1], [2, 1], [0.2, 0.1], cuts).classes).toEqual(['star', 'dog']);
  });

  it('spreads all sales over the cells, without regard to the unit', () => {
    fc.assert(
      fc.property(products, (list) => {
        const columns = [0, 1, 2].map((k) => list.map((product) => product[k] ?? NaN));
        const [own, rival, growth] = columns as [number[], number[], number[]];
        const found = portfolioMatrix(own, rival, growth);
        const ratios = Object.values(found.salesRatios ?? { none: 1 });
        expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12);
        const other = portfolioMatrix(
          own.map((sales) => sales * 1024),
          rival.map((sales) => sales * 1024),
          growth,
        );
        expect(other).toEqual(found);
      }),
    );
  });

  it('has no shares when nothing is sold', () => {
    const found = portfolioMatrix([0], [5], [0]);
    expect(found.salesRatios).toBeNull();
    expect(found.classes).toEqual(['dog']);
  });

  it('names the bad argument', () => {
    expect(() => portfolioMatrix([], [], [])).toThrow('ownSales must have at least one value');
    expect(() => portfolioMatrix([1], [0], [0])).toThrow('rivalSales[0] must be above 0, got 0');
    expect(() => portfolioMatrix([-1], [1], [0])).toThrow('ownSales[0] must be at least 0, got -1');
    expect(() => portfolioMatrix([1], [1], [-2])).toThrow(
      'growthRatios[0] must be at least -1, got -2',
    );
    expect(() => portfolioMatrix([1], [1, 2], [0])).toThrow(
      'rivalSales must be as long as ownSales',
    );
    expect(() => portfolioMatrix([1], [1], [0], { shareCut: 0 })).toThrow(
      'shareCut must be above 0',
    );
    expect(() => portfolioMatrix([1], [1], [0], { growthCutRatio: NaN })).toThrow('growthCutRatio');
  });
});
