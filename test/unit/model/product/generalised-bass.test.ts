// Diffusion by price: the plain curve at the reference price, sales held at 0, and time that adds up. 广义巴斯模型。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bassUnits } from '@/model/product/bass';
import { pricedDiffusion } from '@/model/product/generalised-bass';

const TYPICAL = { innovationRatio: 0.03, imitationRatio: 0.38, potentialUnits: 1000 };
const CHANGE = { basis: 'change', priceEffect: -1.5 } as const;
const LEVEL = { basis: 'level', priceEffect: -1.5 } as const;
const paths = fc.array(fc.double({ min: 10, max: 500, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const responses = fc.record({
  basis: fc.constantFrom('change' as const, 'level' as const),
  priceEffect: fc.double({ min: -4, max: 0, noNaN: true }),
  referencePriceYuan: fc.double({ min: 10, max: 500, noNaN: true }),
});

describe('pricedDiffusion()', () => {
  it.each([CHANGE, LEVEL])('is the plain Bass curve at the reference price: $basis', (response) => {
    const { units, heldPeriods, revenueYuan } = pricedDiffusion(
      TYPICAL,
      [80, 80, 80, 80],
      response,
    );
    const plain = bassUnits(TYPICAL, 4);
    units.forEach((count, t) => {
      expect(count).toBeCloseTo(plain[t] ?? NaN, 10);
    });
    expect(heldPeriods).toEqual([]);
    expect(revenueYuan).toBeCloseTo(80 * plain.reduce((sum, count) => sum + count, 0), 8);
  });

  // Without imitation F(X) = 1 − e^(−pX). Halving the price at β = −1: X = 1 and 2 + ln 2, or 1 and 1 + 2.
  it('agrees with a calculation by hand', () => {
    const alone = { innovationRatio: 0.2, imitationRatio: 0, potentialUnits: 1 };
    const change = pricedDiffusion(alone, [100, 50], { basis: 'change', priceEffect: -1 });
    expect(change.cumulativeUnits[1]).toBeCloseTo(1 - Math.exp(-0.2 * (2 + Math.LN2)), 14);
    const level = pricedDiffusion(alone, [100, 50], { basis: 'level', priceEffect: -1 });
    expect(level.cumulativeUnits[1]).toBeCloseTo(1 - Math.exp(-0.6), 14);
  });

  it('holds sales at 0 after a steep rise, and says when', () => {
    const response = { ...CHANGE, priceEffect: -3 };
    const { units, heldPeriods } = pricedDiffusion(TYPICAL, [100, 300, 300, 300], response);
    // X would be 1, −1.3, −0.3 and 0.7.
    expect(heldPeriods).toEqual([1, 2, 3]);
    expect(units.slice(1)).toEqual([0, 0, 0]);
    const dear = pricedDiffusion(TYPICAL, [300], { ...response, referencePriceYuan: 100 });
    expect(dear).toMatchObject({ units: [0], heldPeriods: [0] });
  });

  it('takes nothing back, adds up, and never sells more than the potential', () => {
    fc.assert(
      fc.property(paths, responses, (prices, response) => {
        const { units, cumulativeUnits, revenueYuan } = pricedDiffusion(TYPICAL, prices, response);
        expect(units.every((count) => count >= 0)).toBe(true);
        const sum = units.reduce((total, count) => total + count, 0);
        expect(sum).toBeCloseTo(cumulativeUnits.at(-1) ?? NaN, 9);
        expect(sum).toBeLessThanOrEqual(1000 * (1 + 1e-12));
        expect(revenueYuan).toBeLessThanOrEqual(sum * Math.max(...prices) + 1e-6);
      }),
    );
  });

  it('does not change with the currency, and sells no more at a higher last price', () => {
    fc.assert(
      fc.property(paths, responses, (prices, response) => {
        const sold = (yuan: readonly number[], scale = 1) =>
          pricedDiffusion(TYPICAL, yuan, {
            ...response,
            referencePriceYuan: scale * response.referencePriceYuan,
          }).cumulativeUnits.at(-1) ?? NaN;
        const inFen = prices.map((yuan) => yuan * 100);
        expect(sold(inFen, 100)).toBeCloseTo(sold(prices), 7);
        const dearer = [...prices.slice(0, -1), (prices.at(-1) ?? NaN) * 1.2];
        expect(sold(dearer)).toBeLessThanOrEqual(sold(prices));
      }),
    );
  });

  it('sells all at a price next to nothing', () => {
    const response = { basis: 'level', priceEffect: -4, referencePriceYuan: 1 } as const;
    expect(pricedDiffusion(TYPICAL, [1e-300, 1], response).units).toEqual([1000, 0]);
  });

  it('names the bad argument', () => {
    expect(() => pricedDiffusion(TYPICAL, [], CHANGE)).toThrow('pricesYuan must have at least one');
    expect(() => pricedDiffusion(TYPICAL, [1, 0], CHANGE)).toThrow('pricesYuan[1] must be above 0');
    expect(() => pricedDiffusion(TYPICAL, [1], { ...LEVEL, priceEffect: 1 })).toThrow(
      'priceEffect must be at most 0, got 1',
    );
    expect(() => pricedDiffusion(TYPICAL, [1], { ...LEVEL, referencePriceYuan: 0 })).toThrow(
      'referencePriceYuan must be above 0, got 0',
    );
    expect(() => pricedDiffusion({ ...TYPICAL, potentialUnits: 0 }, [1], LEVEL)).toThrow(
      'potentialUnits must be above 0, got 0',
    );
  });
});
