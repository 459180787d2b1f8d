// What a shelf brings a visitor. 一组商品的每客贡献。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assortmentOutcome } from '@/model/assortment/assortment-outcome';

const products = fc.array(
  fc.record({
    contributionYuan: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    attraction: fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
  }),
  { maxLength: 8 },
);
const outside = fc.double({ min: 0, max: 1e300, noNaN: true });

describe('assortmentOutcome()', () => {
  it('shares visitors by attraction', () => {
    const shelf = [
      { contributionYuan: 100, attraction: 0.6 },
      { contributionYuan: 80, attraction: 1 },
      { contributionYuan: 66, attraction: 1.2 },
    ];
    const { productRatios, nothingRatio, contributionYuan } = assortmentOutcome(shelf, 1);
    expect(nothingRatio).toBeCloseTo(1 / 3.8, 12);
    expect(productRatios[2]).toBeCloseTo(1.2 / 3.8, 12);
    // (60 + 80 + 79.2)/3.8.
    expect(contributionYuan).toBeCloseTo(219.2 / 3.8, 10);
  });

  it('adds up to 1 and lies between the least and the most a sale brings', () => {
    fc.assert(
      fc.property(products, outside, (shelf, none) => {
        const { productRatios, nothingRatio, contributionYuan } = assortmentOutcome(shelf, none);
        const sum = productRatios.reduce((total, ratio) => total + ratio, nothingRatio);
        expect(sum).toBeCloseTo(1, 12);
        const worths = [0, ...shelf.map((product) => product.contributionYuan)];
        expect(contributionYuan).toBeGreaterThanOrEqual(Math.min(...worths) - 1e-6);
        expect(contributionYuan).toBeLessThanOrEqual(Math.max(...worths) + 1e-6);
      }),
    );
  });

  it('sells nothing from an empty shelf, even without another way', () => {
    const empty = { productRatios: [], nothingRatio: 1, contributionYuan: 0 };
    expect(assortmentOutcome([], 5)).toEqual(empty);
    expect(assortmentOutcome([], 0)).toEqual(empty);
  });

  it('names the bad argument', () => {
    expect(() => assortmentOutcome([], NaN)).toThrow('outsideAttraction must be at least 0');
    expect(() => assortmentOutcome([{ contributionYuan: 1, attraction: -1 }], 0)).toThrow(
      'attraction[0] must be above 0, got -1',
    );
  });
});
