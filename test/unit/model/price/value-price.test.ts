// Economic value: what the parts add up to, and who gets it. 经济价值与价值定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuePrice } from '@/model/price/value-price';

const yuan = fc.double({ min: 0, max: 1000, noNaN: true });
const lists = fc.array(yuan, { maxLength: 5 });

describe('valuePrice()', () => {
  it('agrees with a calculation by hand', () => {
    const rival = { referencePriceYuan: 100, advantagesYuan: [30, 20], drawbacksYuan: [10] };
    expect(valuePrice(rival, 0.5)).toEqual({
      economicValueYuan: 140,
      netDifferenceYuan: 40,
      priceYuan: 120,
      buyerGainYuan: 20,
    });
  });

  it('gives a net drawback away whole, down to below nothing', () => {
    const worse = { referencePriceYuan: 100, advantagesYuan: [5], drawbacksYuan: [30] };
    for (const captured of [0, 0.5, 1]) {
      expect(valuePrice(worse, captured)).toMatchObject({ priceYuan: 75, buyerGainYuan: 0 });
    }
    const useless = { referencePriceYuan: 10, advantagesYuan: [], drawbacksYuan: [30] };
    expect(valuePrice(useless, 1).economicValueYuan).toBe(-20);
  });

  it('splits the value between price and buyer, and rises with the share captured', () => {
    fc.assert(
      fc.property(yuan, lists, lists, (referencePriceYuan, advantagesYuan, drawbacksYuan) => {
        const rival = { referencePriceYuan, advantagesYuan, drawbacksYuan };
        const prices = [0, 0.3, 1].map((captured) => {
          const { priceYuan, buyerGainYuan, economicValueYuan } = valuePrice(rival, captured);
          expect(priceYuan + buyerGainYuan).toBeCloseTo(economicValueYuan, 9);
          expect(buyerGainYuan).toBeGreaterThanOrEqual(0);
          return priceYuan;
        });
        expect(prices).toEqual([...prices].sort((one, other) => one - other));
      }),
    );
  });

  it('names the bad argument', () => {
    const good = { referencePriceYuan: 1, advantagesYuan: [1], drawbacksYuan: [1] };
    expect(() => valuePrice(good, 1.5)).toThrow('capturedRatio must be between 0 and 1, got 1.5');
    expect(() => valuePrice({ ...good, advantagesYuan: [1, -2] }, 1)).toThrow('advantagesYuan[1]');
    expect(() => valuePrice({ ...good, referencePriceYuan: -1 }, 1)).toThrow('referencePriceYuan');
  });
});
