// One more product: where its sales come from. 新品的销量来源。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedProduct } from '@/model/assortment/added-product';
import { assortmentOutcome } from '@/model/assortment/assortment-outcome';

const product = fc.record({
  contributionYuan: fc.double({ min: -100, max: 100, noNaN: true }),
  attraction: fc.double({ min: 0.01, max: 100, noNaN: true }),
});
const shelf = fc.array(product, { maxLength: 6 });
const outside = fc.double({ min: 0, max: 100, noNaN: true });

describe('addedProduct()', () => {
  it('is the difference of the two shelves', () => {
    fc.assert(
      fc.property(shelf, product, outside, (old, added, none) => {
        const before = assortmentOutcome(old, none);
        const after = assortmentOutcome([...old, added], none);
        const effect = addedProduct(old, added, none);
        expect(effect.changeYuan).toBeCloseTo(after.contributionYuan - before.contributionYuan, 9);
        expect(effect.fromNothingRatio).toBeCloseTo(before.nothingRatio - after.nothingRatio, 12);
        effect.fromProductRatios.forEach((ratio, i) => {
          const lost = (before.productRatios[i] ?? NaN) - (after.productRatios[i] ?? NaN);
          expect(ratio).toBeCloseTo(lost, 12);
        });
        const sources = effect.fromProductRatios.reduce((a, b) => a + b, effect.fromNothingRatio);
        expect(sources).toBeCloseTo(effect.boughtRatio, 12);
      }),
    );
  });

  it('loses when it brings less a sale than the shelf brings a visitor', () => {
    const old = [{ contributionYuan: 10, attraction: 1 }];
    expect(addedProduct(old, { contributionYuan: 4.9, attraction: 2 }, 1).changeYuan).toBeLessThan(
      0,
    );
    expect(
      addedProduct(old, { contributionYuan: 5.1, attraction: 2 }, 1).changeYuan,
    ).toBeGreaterThan(0);
  });

  it('names the bad argument', () => {
    expect(() => addedProduct([], { contributionYuan: 1, attraction: 0 }, 1)).toThrow(
      'attraction[0] must be above 0, got 0',
    );
  });
});
