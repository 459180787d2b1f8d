// All shelves compared: slots, cost of showing, ties. 枚举选品：货位、上架费、并列。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assortmentOutcome } from '@/model/assortment/assortment-outcome';
import { bestAssortment } from '@/model/assortment/best-assortment';
import { enumeratedAssortment } from '@/model/assortment/enumerated-assortment';

const problem = fc.record({
  products: fc.array(
    fc.record({
      contributionYuan: fc.integer({ min: -20, max: 100 }),
      attraction: fc.double({ min: 0.01, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  outsideAttraction: fc.double({ min: 0, max: 10, noNaN: true }),
  slotCount: fc.nat({ max: 9 }),
});
const costs = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 8, maxLength: 8 });

describe('enumeratedAssortment()', () => {
  it('is no worse than any subset that fits, costs of showing included', () => {
    fc.assert(
      fc.property(problem, costs, (shelf, list) => {
        const { products, outsideAttraction, slotCount } = shelf;
        const costYuan = list.slice(0, products.length);
        const best = enumeratedAssortment(shelf, costYuan);
        let most = -Infinity;
        for (let mask = 0; mask < 2 ** products.length; mask++) {
          const chosen = products.map((_, i) => i).filter((i) => mask & (1 << i));
          if (chosen.length > slotCount) continue;
          const subset = chosen.map((i) => products[i] as (typeof products)[number]);
          const { contributionYuan } = assortmentOutcome(subset, outsideAttraction);
          const net = chosen.reduce((sum, i) => sum - (costYuan[i] ?? NaN), contributionYuan);
          most = Math.max(most, net);
          if (`${chosen}` === `${best.chosen}`) expect(net).toBeCloseTo(best.contributionYuan, 9);
        }
        expect(best.contributionYuan).toBeCloseTo(most, 9);
        expect(best.chosen.length).toBeLessThanOrEqual(slotCount);
      }),
    );
  });

  it('is the revenue-ordered shelf when there is room for all, and falls with fewer slots', () => {
    fc.assert(
      fc.property(problem, (shelf) => {
        const at = (slotCount: number) => enumeratedAssortment({ ...shelf, slotCount });
        const free = bestAssortment(shelf.products, shelf.outsideAttraction);
        expect(at(8).contributionYuan).toBeCloseTo(free.contributionYuan, 9);
        expect(at(shelf.slotCount + 1).contributionYuan).toBeGreaterThanOrEqual(
          at(shelf.slotCount).contributionYuan - 1e-9,
        );
      }),
    );
  });

  it('takes the fewer, then the earlier products of equal shelves', () => {
    const same = { contributionYuan: 5, attraction: 1 };
    const shelf = { products: [same, same, same], outsideAttraction: 0, slotCount: 2 };
    expect(enumeratedAssortment(shelf).chosen).toEqual([0]);
    expect(enumeratedAssortment({ ...shelf, outsideAttraction: 1 }).chosen).toEqual([0, 1]);
    expect(enumeratedAssortment({ ...shelf, slotCount: 0 }).chosen).toEqual([]);
  });

  it('shows fewer products when showing costs something', () => {
    const products = [
      { contributionYuan: 10, attraction: 1 },
      { contributionYuan: 9, attraction: 1 },
    ];
    const shelf = { products, outsideAttraction: 1, slotCount: 2 };
    // Alone 5, both 19/3 = 6.33: the second is worth 1.33.
    expect(enumeratedAssortment(shelf, [0, 1.3]).chosen).toEqual([0, 1]);
    expect(enumeratedAssortment(shelf, [0, 1.4]).chosen).toEqual([0]);
  });

  it('names the bad argument', () => {
    const product = { contributionYuan: 1, attraction: 1 };
    const shelf = { products: [product], outsideAttraction: 1, slotCount: 1 };
    const many = { ...shelf, products: new Array<typeof product>(21).fill(product) };
    expect(() => enumeratedAssortment(many)).toThrow('products.length must be at most 20, got 21');
    expect(() => enumeratedAssortment({ ...shelf, slotCount: 1.5 })).toThrow(
      'slotCount must be a whole number, got 1.5',
    );
    expect(() => enumeratedAssortment({ ...shelf, slotCount: -1 })).toThrow('slotCount must be at');
    expect(() => enumeratedAssortment(shelf, [])).toThrow('listingCostsYuan must be as long as');
    expect(() => enumeratedAssortment(shelf, [-1])).toThrow('listingCostsYuan[0] must be at least');
  });
});
