import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenLift } from '@/model/price/break-even-lift';
import { discountChain } from '@/model/price/discount-chain';
import {
  addedDiscountsPriceYuan,
  liftEqualToCutRatio,
  liftKeepingSalesRatio,
} from '@/model/price/misreadings';

describe('addedDiscountsPriceYuan()', () => {
  it('promises 70 yuan where 72 are paid', () => {
    expect(addedDiscountsPriceYuan(100, [0.2, 0.1])).toBeCloseTo(70, 12);
  });

  it('is right for one discount and too low for two', () => {
    const part = () => fc.double({ min: 0.01, max: 0.49, noNaN: true });
    fc.assert(
      fc.property(part(), part(), (first, second) => {
        const right = discountChain(100, [first, second]).priceYuan;
        expect(addedDiscountsPriceYuan(100, [first, second])).toBeLessThan(right);
        expect(addedDiscountsPriceYuan(100, [first])).toBeCloseTo(100 * (1 - first), 9);
      }),
    );
  });

  it('refuses discounts that add up to more than the price', () => {
    expect(() => addedDiscountsPriceYuan(100, [0.6, 0.6])).toThrow('sum of discountRatios');
    expect(() => addedDiscountsPriceYuan(100, [])).toThrow('at least one value');
  });
});

describe('liftEqualToCutRatio() and liftKeepingSalesRatio()', () => {
  const move = { priceYuan: 100, unitCostYuan: 60, priceChangeYuan: -20 };

  it('ask for 20 % and 25 % where 100 % is needed', () => {
    expect(liftEqualToCutRatio(move)).toBeCloseTo(0.2, 12);
    expect(liftKeepingSalesRatio(move)).toBeCloseTo(0.25, 12);
    expect(breakEvenLift(move).changeRatio).toBeCloseTo(1, 12);
  });

  it('agree with the right rule only for goods that cost nothing', () => {
    const free = { ...move, unitCostYuan: 0 };
    expect(liftKeepingSalesRatio(free)).toBeCloseTo(breakEvenLift(free).changeRatio ?? NaN, 12);
  });

  it('name the bad argument', () => {
    expect(() => liftEqualToCutRatio({ ...move, priceYuan: 0 })).toThrow(
      'priceYuan must be above 0, got 0',
    );
    expect(() => liftEqualToCutRatio({ ...move, priceChangeYuan: NaN })).toThrow('must be finite');
    expect(() => liftKeepingSalesRatio({ ...move, priceChangeYuan: -100 })).toThrow(
      'price after the change must be above 0, got 0',
    );
  });
});
