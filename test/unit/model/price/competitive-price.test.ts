// Price index: at the mean, weighted, and back to a price. 价格指数与竞争定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitivePrice, priceIndex } from '@/model/price/competitive-price';

const prices = fc.array(fc.double({ min: 0.5, max: 1e4, noNaN: true }), {
  minLength: 1,
  maxLength: 8,
});

describe('priceIndex()', () => {
  it('is 1 at the mean of rivals', () => {
    expect(priceIndex(100, [95, 105])).toBe(1);
    expect(priceIndex(90, [95, 105])).toBe(0.9);
    // (3 × 80 + 1 × 120) / 4 = 90
    expect(priceIndex(90, [80, 120], [3, 1])).toBe(1);
    expect(priceIndex(80, [80, 120], [1, 0])).toBe(1);
  });

  it('names the bad argument', () => {
    expect(() => priceIndex(0, [1])).toThrow('priceYuan must be above 0, got 0');
    expect(() => priceIndex(1, [])).toThrow('rivalPricesYuan must have at least one value');
    expect(() => priceIndex(1, [1, 0])).toThrow('rivalPricesYuan[1] must be above 0, got 0');
    expect(() => priceIndex(1, [1], [1, 2])).toThrow('weights must be as long as rivalPricesYuan');
    expect(() => priceIndex(1, [1], [-1])).toThrow('weights[0] must be at least 0, got -1');
    expect(() => priceIndex(1, [1], [0])).toThrow('weights must have a weight above 0');
  });
});

describe('competitivePrice()', () => {
  it('stands at the index wanted, in any currency and order', () => {
    expect(competitivePrice(0.95, [80, 120])).toBe(95);
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), prices, (index, rivals) => {
        const price = competitivePrice(index, rivals);
        expect(priceIndex(price, [...rivals].reverse())).toBeCloseTo(index, 10);
        const inFen = rivals.map((yuan) => yuan * 100);
        expect(priceIndex(price * 100, inFen)).toBeCloseTo(index, 10);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => competitivePrice(0, [1])).toThrow('indexRatio must be above 0, got 0');
    expect(() => competitivePrice(1, [NaN])).toThrow('rivalPricesYuan[0] must be above 0, got NaN');
  });
});
