import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountChain } from '@/model/price/discount-chain';

const ratios = () => fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });

describe('discountChain()', () => {
  it('leaves 72 yuan of 100 after 八折 and 九折', () => {
    const { priceYuan, discountRatio } = discountChain(100, [0.2, 0.1]);
    expect(priceYuan).toBeCloseTo(72, 12);
    expect(discountRatio).toBeCloseTo(0.28, 12);
  });

  it('does not care which discount comes first', () => {
    fc.assert(
      fc.property(ratios(), (list) => {
        const turned = discountChain(100, list.toReversed()).priceYuan;
        expect(discountChain(100, list).priceYuan).toBeCloseTo(turned, 9);
      }),
    );
  });

  it('never gives goods away unless one discount does', () => {
    expect(discountChain(100, [0.5, 0.5, 0.5]).priceYuan).toBeCloseTo(12.5, 12);
    expect(discountChain(100, [0.5, 1]).priceYuan).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => discountChain(100, [20])).toThrow('discountRatios[0] must be between 0 and 1');
    expect(() => discountChain(100, [])).toThrow('discountRatios must have at least one value');
    expect(() => discountChain(-1, [0.2])).toThrow('listPriceYuan must be at least 0, got -1');
  });
});
