// Few slots: the parametric method against all choices. 货位有限：参数法与枚举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assortmentOutcome } from '@/model/assortment/assortment-outcome';
import { bestAssortment } from '@/model/assortment/best-assortment';
import { bestCappedAssortment, parametricAssortment } from '@/model/assortment/capped-assortment';
import { enumeratedAssortment } from '@/model/assortment/enumerated-assortment';

const product = fc.record({
  contributionYuan: fc.integer({ min: -20, max: 100 }),
  attraction: fc.double({ min: 0.01, max: 10, noNaN: true }),
});
const problem = (maxLength: number) =>
  fc.record({
    products: fc.array(product, { maxLength }),
    outsideAttraction: fc.double({ min: 0, max: 10, noNaN: true }),
    slotCount: fc.nat({ max: maxLength }),
  });

// The dearest two are wanted too little to be the best two.
const SHELF = {
  products: [95, 90, 60, 52, 45].map((contributionYuan, i) => ({
    contributionYuan,
    attraction: [0.2, 0.25, 1.5, 2.2, 2.9][i] ?? NaN,
  })),
  outsideAttraction: 2,
  slotCount: 2,
};

describe('bestCappedAssortment()', () => {
  it('takes the third and fourth, not the dearest', () => {
    const { chosen, contributionYuan, method } = bestCappedAssortment(SHELF);
    expect(chosen).toEqual([2, 3]);
    // (90 + 114.4)/5.7 against (19 + 22.5)/2.45.
    expect(contributionYuan).toBeCloseTo(204.4 / 5.7, 12);
    expect(method).toBe('enumeration');
    const dearest = assortmentOutcome(SHELF.products.slice(0, 2), 2).contributionYuan;
    expect(dearest).toBeLessThan(contributionYuan / 2);
  });

  it('compares all of 20 products and says when it does not', () => {
    const some = (count: number) => ({
      ...SHELF,
      products: Array.from({ length: count }, (_, i) => ({
        contributionYuan: 10 + ((7 * i) % 23),
        attraction: 1 + ((5 * i) % 11),
      })),
    });
    expect(bestCappedAssortment(some(20)).method).toBe('enumeration');
    expect(bestCappedAssortment(some(21)).method).toBe('parametric');
  });

  it('names the bad argument', () => {
    expect(() => bestCappedAssortment({ ...SHELF, slotCount: -1 })).toThrow('slotCount must be');
  });
});

describe('parametricAssortment()', () => {
  it('brings as much as the best of all choices', () => {
    fc.assert(
      fc.property(problem(9), (shelf) => {
        const found = parametricAssortment(shelf);
        expect(found.contributionYuan).toBeCloseTo(enumeratedAssortment(shelf).contributionYuan, 9);
        expect(found.chosen.length).toBeLessThanOrEqual(shelf.slotCount);
      }),
    );
  });

  it('keeps its word on long lists: slots never help less, all slots give the free optimum', () => {
    fc.assert(
      fc.property(problem(60), (shelf) => {
        const { products, outsideAttraction, slotCount } = shelf;
        const found = parametricAssortment(shelf);
        const chosen = found.chosen.map((i) => products[i] as (typeof products)[number]);
        const { contributionYuan } = assortmentOutcome(chosen, outsideAttraction);
        expect(contributionYuan).toBeCloseTo(found.contributionYuan, 9);
        const more = parametricAssortment({ ...shelf, slotCount: slotCount + 1 });
        expect(more.contributionYuan).toBeGreaterThanOrEqual(found.contributionYuan - 1e-9);
        const all = parametricAssortment({ ...shelf, slotCount: products.length });
        const free = bestAssortment(products, outsideAttraction);
        expect(all.contributionYuan).toBeCloseTo(free.contributionYuan, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => parametricAssortment({ ...SHELF, ...change });
    expect(bad({ slotCount: 0.5 })).toThrow('slotCount must be a whole number, got 0.5');
    expect(bad({ slotCount: -1 })).toThrow('slotCount must be at least 0, got -1');
    expect(bad({ outsideAttraction: NaN })).toThrow('outsideAttraction must be at least 0');
  });
});
