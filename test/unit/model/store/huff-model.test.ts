// Huff model: textbook numbers, sums, scale. 哈夫模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huffShares, huffTradeArea } from '@/model/store/huff-model';

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const stores = fc
  .array(fc.tuple(positive, positive), { minLength: 1, maxLength: 6 })
  .map((pairs) => ({ sizes: pairs.map(([size]) => size), distances: pairs.map(([, far]) => far) }));
const square = { distanceExponent: 2 };
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? NaN), 0);

describe('huffShares()', () => {
  it('splits customers over three centres', () => {
    const { ratios, logAttractions } = huffShares([10000, 5000, 20000], [5, 2, 10], square);
    expect(ratios[1]).toBeCloseTo(1250 / 1850, 14);
    expect(Math.exp(logAttractions[0] ?? NaN)).toBeCloseTo(400, 9);
  });

  it('gives chances that add up to 1 and do not depend on units', () => {
    fc.assert(
      fc.property(stores, positive, positive, ({ sizes, distances }, unit, yard) => {
        const { ratios } = huffShares(sizes, distances, square);
        expect(sum(ratios)).toBeCloseTo(1, 12);
        const other = huffShares(
          sizes.map((size) => size * unit),
          distances.map((far) => far * yard),
          square,
        ).ratios;
        ratios.forEach((ratio, j) => expect(other[j]).toBeCloseTo(ratio, 9));
      }),
    );
  });

  it('ignores size at exponent 0, and gives all alike at both 0', () => {
    expect(huffShares([1, 9], [2, 2], { sizeExponent: 0, distanceExponent: 1 }).ratios).toEqual([
      0.5, 0.5,
    ]);
    expect(huffShares([1, 9], [2, 7], { sizeExponent: 0, distanceExponent: 0 }).ratios).toEqual([
      0.5, 0.5,
    ]);
  });

  it('does not overflow at steep decay', () => {
    const { ratios } = huffShares([1e200, 1], [1e-200, 1e200], { distanceExponent: 50 });
    expect(ratios).toEqual([1, 0]);
  });

  it('names the bad argument', () => {
    expect(() => huffShares([], [], square)).toThrow('sizes must have at least one value');
    expect(() => huffShares([1], [0], square)).toThrow('distances[0] must be above 0, got 0');
    expect(() => huffShares([0], [1], square)).toThrow('sizes[0] must be above 0, got 0');
    expect(() => huffShares([1], [1, 2], square)).toThrow('distances must be as long as sizes');
    expect(() => huffShares([1], [1], { distanceExponent: NaN })).toThrow('distanceExponent');
  });
});

describe('huffTradeArea()', () => {
  it('sends every customer somewhere', () => {
    fc.assert(
      fc.property(stores, fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (shop, here, there) => {
        const rows = [shop.distances, [...shop.distances].reverse()];
        const found = huffTradeArea([here, there], shop.sizes, rows, square);
        expect(sum(found.customerCounts)).toBeCloseTo(here + there, 6);
        if (here + there > 0) expect(sum(found.shareRatios)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has no shares of nobody', () => {
    expect(huffTradeArea([0], [1, 1], [[1, 1]], square).shareRatios).toEqual([null, null]);
  });

  it('names the bad argument', () => {
    expect(() => huffTradeArea([1], [1], [], square)).toThrow('distances must be as long as');
    expect(() => huffTradeArea([1], [1], [[1, 2]], square)).toThrow(
      'distances[0] must be as long as sizes',
    );
    expect(() => huffTradeArea([-1], [1], [[1]], square)).toThrow('customerCounts[0]');
  });
});
